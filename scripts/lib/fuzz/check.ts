import type { FileResult } from '../../../lib/documents/files';

const LONGEST_TEXT = 12_000_000;

const rising = (starts: readonly number[], end: number): boolean =>
  starts.every((start, at) => start >= (starts[at - 1] ?? 0) && start <= end);

/** What is wrong with a result as such, whatever the file was; null when nothing is. */
export function faultIn(result: FileResult): string | null {
  if (result.state !== 'read') return null;
  const { text, blocks, pages = [], parts = [] } = result;
  if (text.length > LONGEST_TEXT) return `a text of ${text.length}`;
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > text.length) return `a block from ${start} to ${end} after ${last}`;
    last = end;
  }
  if (!rising(pages, text.length)) return 'pages out of order';
  const starts = parts.map(({ start }) => start);
  return rising(starts, text.length + 2) ? null : 'parts out of order';
}
