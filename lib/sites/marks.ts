import { isSecretLevel, readUrgency, type Urgency } from '../documents';
import { COMMON } from './common';
import type { SystemDescription } from './description';
import { lookUp } from './fields';
import { seenText } from './place';

/** Words that stand alone in a row's cells: on a line, in an element or an icon's title, or split off by a sign. */
interface Marks {
  urgency: { urgency: Urgency; words: string } | null;
  secret: boolean;
  role: string | null;
}

const SIGNS = /[[\]():|]|\s[-–]\s/u;

/** A mark has some words; anything longer is a sentence. */
const LONGEST = 20;

const linesOf = (cell: Element): string[] => [
  ...seenText(cell).split('\n'),
  ...[...cell.querySelectorAll('*')].flatMap((part) => [
    (part.textContent ?? '').normalize('NFC'),
    part.getAttribute('title') ?? '',
    part.getAttribute('alt') ?? '',
  ]),
];

/** @param number the document's number, beside which the urgency may stand on the same line. */
export function readMarks(row: Element, cells: string, number: string, system: SystemDescription): Marks {
  const lines = [...row.querySelectorAll(cells)].flatMap(linesOf);
  const alone = (words: readonly string[]) =>
    words.map((word) => word.trim()).filter((word) => word && word.length <= LONGEST);
  const pieces = alone(lines.flatMap((line) => line.replace(number || '\n', '|').split(SIGNS)));
  const urgent = pieces.find((piece) => readUrgency(piece, 'alone') !== 'normal');
  return {
    urgency: urgent ? { urgency: readUrgency(urgent, 'alone'), words: urgent } : null,
    secret: alone(lines).some(isSecretLevel),
    role: pieces.find((piece) => lookUp(system.roles ?? COMMON.roles, piece)) ?? null,
  };
}
