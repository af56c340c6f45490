import type { Direction } from '../documents';
import { readDateText } from '../time';
import type { DetailDescription } from './description';
import { seenText } from './place';

/** `Nguyễn Văn A (12/11/2025 08:30): …` or `12/11/2025 08:30 - Nguyễn Văn A: …`, the two ways seen in manuals. */
const SIGNED = [
  /^(?<writer>[^:()\n]{2,80}?)\s*[([](?<day>[\d/:. -]{8,20})[)\]]\s*:\s*(?<text>\S[^\n]*)$/u,
  /^[([]?(?<day>\d[\d/:. -]{7,19}?)[)\]]?\s*[-–]?\s*(?<writer>[^:()\n\d]{2,80}):\s*(?<text>\S[^\n]*)$/u,
];

function readLine(line: string): Direction {
  for (const pattern of SIGNED) {
    const groups = pattern.exec(line)?.groups;
    const day = readDateText(groups?.day ?? '')?.date;
    if (groups?.text && day) return { text: groups.text, day, writer: groups.writer?.trim() ?? null };
  }
  return { text: line, day: null, writer: null };
}

/** An instruction whose writer, day and words stand in cells of one row. */
function readCells(cells: Element[]): Direction | null {
  const texts = cells.map(seenText).filter(Boolean);
  const day = texts.map((text) => (/^[\d/:. -]{8,20}$/u.test(text) ? readDateText(text)?.date : null)).find(Boolean);
  if (!day) return null;
  const words = texts.filter((text) => !/^[\d/:. -]{1,20}$/u.test(text)).sort((a, b) => b.length - a.length);
  const [text, writer] = words;
  return text ? { text, day, writer: writer ?? null } : null;
}

function readDirectionElement(element: Element): Direction[] {
  const rows = [...element.querySelectorAll('tr')];
  const inCells = rows.map((row) => readCells([...row.cells])).filter((direction) => direction !== null);
  if (inCells.length) return inCells;
  const own = element.matches('tr') ? readCells([...element.children]) : null;
  if (own) return [own];
  // The first cell of a row is its label ("Bút phê chỉ đạo"), never an instruction.
  const content = element.matches('tr') ? [...element.children].slice(1) : [element];
  return content
    .flatMap((cell) => seenText(cell).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readLine);
}

function readLogRow(row: Element, comment: string): Direction | null {
  const text = [...row.querySelectorAll(comment)].map(seenText).join(' ').trim();
  if (!text) return null;
  const moments = seenText(row)
    .replace(text, ' ')
    .match(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u);
  return { text, day: readDateText(moments?.[0] ?? '')?.date ?? null, writer: null };
}

/** All instructions that an opened document shows, its log of transfers included, each wording once. */
export function readDirections(page: Document, detail: DetailDescription): Direction[] {
  const written = detail.directions.flatMap((selector) =>
    [...page.querySelectorAll(selector)].flatMap(readDirectionElement),
  );
  const { log } = detail;
  const logged = log
    ? [...page.querySelectorAll(log.rows)].map((row) => readLogRow(row, log.comment)).filter((found) => found !== null)
    : [];
  const seen = new Set<string>();
  return [...written, ...logged].filter(({ text }) => !seen.has(text) && seen.add(text));
}
