import type { FileText } from '../types';
import { composeSheets } from './compose';
import { Allowance, Grid } from './grid';

/** What parts fields: programs that speak Vietnamese write semicolons, since the comma is their decimal sign. */
const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];

const QUOTE = '"';
const SAMPLE_LINES = 20;

/** The separator that the first lines have most, all in like number; null when none has it at least once each. */
function separatorOf(text: string): Separator | null {
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
  const count = (line: string, separator: string): number =>
    line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length - 1;
  const counted = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => count(line, separator));
    const [first = 0] = counts;
    const alike = counts.filter((number) => number === first).length;
    return { separator, fields: alike * 4 >= counts.length * 3 ? first : 0 };
  });
  const best = counted.reduce((most, one) => (one.fields > most.fields ? one : most));
  return best.fields > 0 ? best.separator : null;
}

/** Puts fields into a grid (RFC 4180): quoted ones may hold separators, line ends and doubled quotes. */
function fill(grid: Grid, text: string, separator: Separator): void {
  let [row, column, field, quoted] = [0, 0, '', false];
  const end = (): void => {
    grid.set(row, column, field);
    field = '';
    column += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== QUOTE) field += letter;
      else if (text.charAt(at + 1) === QUOTE) {
        field += QUOTE;
        at += 1;
      } else quoted = false;
    } else if (letter === QUOTE && field === '') quoted = true;
    else if (letter === separator) end();
    else if (letter === '\n') {
      end();
      [row, column] = [row + 1, 0];
    } else field += letter;
  }
  end();
}

/**
 * A text of separated fields as rows under their headers; null when its lines do not all have the same separator.
 * @throws FileFault too-large
 */
export function readSeparated(text: string): FileText | null {
  const separator = separatorOf(text);
  if (!separator) return null;
  const grid = new Grid(new Allowance());
  fill(grid, text, separator);
  const { text: words, blocks = [] } = composeSheets([{ name: '', grid, asides: [] }]);
  return { text: words, blocks };
}
