import type { WordText } from '../../../../../lib/documents/word';

/** The blocks of a text, each on a line with its kind and, for rows, headers; tabs are bars. */
export const linesOf = ({ text, blocks }: WordText): string[] =>
  blocks.map(({ kind, start, end, headers }) => {
    const under = headers ? ` [${headers.join('|')}]` : '';
    return `${kind}${under}: ${text.slice(start, end).replaceAll('\t', ' | ')}`;
  });
