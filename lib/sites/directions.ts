import type { Direction } from '../documents';
import { foldLabel } from '../text';
import { readDateText } from '../time';
import { COMMON } from './common';
import type { DetailDescription, Place } from './description';
import { type Columns, folded } from './fields';
import { isVisible } from './frames';
import { readPlaces, seenText } from './place';

const MOMENT = String.raw`\d[\d/:. ,gh-]{6,20}\d(?: (?:ngày )?[\d/.-]{8,10})?`;
const AT = `(?:(?:lúc|ngày|vào) )*(?<day>${MOMENT})`;
const WRITER = String.raw`(?<writer>[^:()\n\d]{2,80}?)`;
const PERSON = String.raw`(?:\p{Lu}[\p{L}.]* ){1,5}\p{Lu}[\p{L}.]*`;
/** A person with or without an office: what stands before a day is else the thing to be done by that day. */
const NAME = String.raw`(?<writer>${PERSON}(?: ?[-–,(][^:\n\d]{0,60}?)?)`;

/** Who wrote an instruction and when, in the ways seen in manuals: before the words, behind them, or above them. */
const SIGNED = [
  `^(?<writer>[^:()\\n]{2,80}?) ?[([]${AT}[)\\]] ?: ?(?<text>.*)$`,
  `^[([]?(?<day>${MOMENT})[)\\]]? ?[-–]? ?${WRITER}: ?(?<text>.*)$`,
  `^${NAME} ?[-–,]? ${AT} ?: ?(?<text>.*)$`,
  `^${NAME}: ?(?<text>.+?) ?[([]${AT}[)\\]]\\.?$`,
  `^${NAME} ?[-–,]? ?[([]?${AT}[)\\]]?$`,
  `^[([]?${AT}[)\\]]?(?: ?[-–,]? ?${NAME})?$`,
].map((pattern) => new RegExp(pattern, 'u'));

const dayOf = (words: string) =>
  readDateText(words.replace(/^(?:lúc|vào) |[,()[\]]/gu, ' ').replace(/\s+/gu, ' '))?.date ?? null;

/** What stands in a circle in place of a writer's picture. */
const INITIALS = /^\p{Lu}{1,3}$/u;

/** Behind a comma or a dash stands what the person is told to do, unless it is an office. */
const NAME_ALONE = new RegExp(`^${PERSON}( ?([(]\\p{Lu}|[-–] .{0,4}Chủ t)[^,]{0,60}?)?$`, 'u');

/** Lines in the order in which they stand. A line that only signs, signs the lines below it; its writer may stand above. */
function readLines(lines: readonly string[]): Direction[] {
  let above: Pick<Direction, 'day' | 'writer'> = { day: null, writer: null };
  const directions: Direction[] = [];
  for (const line of lines) {
    const signed = SIGNED.map((pattern) => pattern.exec(line)?.groups).find(
      (groups) => groups && dayOf(groups.day ?? ''),
    );
    const before = directions.at(-1)?.text ?? '';
    if (signed) {
      const writer = signed.writer?.trim() ?? (NAME_ALONE.test(before) ? before : null);
      above = { day: dayOf(signed.day ?? ''), writer };
    }
    const text = signed ? signed.text : line;
    if (!text || INITIALS.test(text)) continue;
    // Words below show that the line above the moment was the name of who wrote them.
    if (above.writer === before) directions.pop();
    directions.push({ text, ...above });
  }
  return directions;
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);

/** The instructions in some lines. */
export const linesWritten = (text: string): Direction[] => readLines(linesIn(text));

const linesOf = (element: Element): string[] => linesIn(seenText(element));

/** An instruction whose writer, day and words stand in cells of one row; null when no cell holds a day alone. */
function readCells(cells: readonly Element[]): Direction | null {
  const texts = cells.map(seenText).filter(Boolean);
  const day = texts.map((text) => (text.length <= 40 ? dayOf(text) : null)).find(Boolean);
  if (!day) return null;
  const words = texts.filter((text) => !dayOf(text) && !/^[\d/:. -]{1,20}$/u.test(text));
  const [text, writer] = words.sort((a, b) => b.length - a.length);
  return text ? { text, day, writer: writer ?? null } : null;
}

/** The cells of a row without the label ("Bút phê chỉ đạo") that stands first. */
function withoutLabel(row: Element, labels: readonly string[], labelled: boolean): Element[] {
  const [first, ...others] = row.children;
  if (!first) return [];
  const isLabel = labels.includes(foldLabel(seenText(first))) || (labelled && others.length === 1);
  return isLabel ? others : [first, ...others];
}

export function readDirectionElement(element: Element, labels: readonly string[]): Direction[] {
  const rows = [...element.querySelectorAll('tr')].filter((row) => !row.querySelector('tr') && isVisible(row));
  const own = element.matches('tr') && !rows.length ? [element] : [];
  const parts = [...rows, ...own].map((row) => withoutLabel(row, labels, row === element));
  if (!parts.length) return readLines(linesOf(element).filter((line) => !labels.includes(foldLabel(line))));
  return parts.flatMap((cells) => {
    const inCells = readCells(cells);
    if (inCells) return [inCells];
    return readLines(cells.flatMap(linesOf).filter((line) => !labels.includes(foldLabel(line))));
  });
}

const DAY_IN_LOG = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/u;

function readLogRow(row: Element, comment: string): Direction | null {
  const text = [...row.querySelectorAll(comment)].map(seenText).join(' ').trim();
  if (!text) return null;
  const moment = DAY_IN_LOG.exec(seenText(row).replace(text, ' '));
  return { text, day: readDateText(moment?.[0] ?? '')?.date ?? null, writer: null };
}

/** The instructions at places that hold lines: attributes, cells of a column, cells beside labels. */
export function readPlacedDirections(scope: Element, places: readonly Place[], columns: Columns | null): Direction[] {
  return places.flatMap((place) => {
    const found = readPlaces(scope, [place], columns);
    return found === null || found === 'unsure' ? [] : readLines(linesIn(found.text));
  });
}

/** A place that names elements and nothing of them: all of them hold instructions, perhaps in rows of their own. */
const isElement = (place: Place): place is { select: string } =>
  place.select !== undefined && Object.keys(place).length === 1;

/** Each wording once, with its day where one of them has it. */
export function eachOnce(directions: readonly Direction[]): Direction[] {
  const found = new Map<string, Direction>();
  for (const direction of directions) {
    const known = found.get(direction.text);
    if (!known || (!known.day && direction.day)) found.set(direction.text, direction);
  }
  return [...found.values()];
}

/** All instructions that an opened document shows, its log of transfers included, each wording once. */
export function readDirections(
  scope: Element,
  {
    directions,
    directionLabels = COMMON.directionLabels,
    log,
  }: Pick<DetailDescription, 'directions' | 'directionLabels' | 'log'>,
): Direction[] {
  const all = (selector: string) => [...scope.querySelectorAll(selector)].filter(isVisible);
  const labels = folded(directionLabels);
  const written = directions.flatMap((place) =>
    isElement(place)
      ? all(place.select).flatMap((element) => readDirectionElement(element, labels))
      : readPlacedDirections(scope, [place], null),
  );
  const logged = log ? all(log.rows).flatMap((row) => readLogRow(row, log.comment) ?? []) : [];
  return eachOnce([...written, ...logged]);
}
