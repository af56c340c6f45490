import { judgeSecrecy, readUrgency } from '../../documents';
import type { LabelledField } from './labels';
import { isDocumentNumber } from './score';

const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}/u;
const DATES: readonly LabelledField[] = ['issued', 'received', 'due'];
/** What joins the pieces of one line: "12/UBND-VX ngày 16/11/2026", "12/UBND-VX (16/11/2026)". */
const JOINTS = /\s(?:ngày|-|–|,)\s*|[()]|\s{2,}|(?<=\d{4}),?\s/u;

/** Urgency and level in one cell: what is no urgency is the level, the strictest first. */
function levels(text: string, fields: readonly LabelledField[]): string[] {
  const pieces = text.split(/[\n/,;|]|\s[-–]\s/u).map((piece) => piece.trim());
  const isUrgency = (piece: string) => readUrgency(piece, 'alone') !== 'normal';
  const others = pieces.filter((piece) => piece && !isUrgency(piece));
  const level = others.find((piece) => judgeSecrecy(piece) !== 'ordinary') ?? others[0] ?? '';
  return fields.map((field) => (field === 'secrecy' ? level : (pieces.find(isUrgency) ?? '')));
}

/** The words of a cell that holds several fields, each field with its own; '' where none is its. */
export function dealt(text: string, fields: readonly LabelledField[]): string[] {
  if (fields.includes('secrecy') && fields.includes('urgency')) return levels(text, fields);
  const lines = text
    .split('\n')
    .flatMap((line) => (line.length > 60 && !DATE.test(line) ? [line] : line.split(JOINTS)));
  const left = lines.map((line) => line.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')).filter(Boolean);
  const take = (fits: (piece: string) => boolean): string => {
    const at = left.findIndex(fits);
    return at < 0 ? '' : (left.splice(at, 1)[0] ?? '');
  };
  const isDate = (piece: string) => DATE.exec(piece)?.[0] === piece;
  const found = new Map<number, string>();
  for (const [at, field] of fields.entries()) {
    if (DATES.includes(field)) found.set(at, take(isDate));
    else if (field === 'number') found.set(at, take(isDocumentNumber));
  }
  return fields.map((_, at) => found.get(at) ?? take(() => true));
}
