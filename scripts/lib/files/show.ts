import type { FileResult } from '../../../lib/documents/files';

/** What was read of a file, a line for each block. */
export function show(result: FileResult): string {
  if (result.state === 'failed') return `failed: ${result.reason}`;
  if (result.state === 'no-text') return 'no text';
  const { text, blocks, pages = [], unreadPages, unreadFiles, damaged } = result;
  const lines = blocks.map(({ kind, start, end, headers }) => {
    const begun = pages.flatMap((at, page) => (at >= start && at < end ? [page + 1] : []));
    const mark = begun.length ? ` page ${begun.join(', ')}` : '';
    const words = text.slice(start, end).replaceAll('\t', ' ⇥ ');
    return `${kind}${mark}${headers ? ` [${headers.join(' | ')}]` : ''}: ${words}`;
  });
  if (damaged) lines.push('damaged in part');
  if (unreadPages.length) lines.push(`unread pages: ${unreadPages.join(', ')}`);
  if (unreadFiles.length) lines.push(`unread files: ${unreadFiles.map(({ name }) => name).join(', ')}`);
  return lines.join('\n');
}
