const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset163 Times New Roman{\\*\\falt Tms};}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset0 .VnTime;}{\\f3\\fcharset0 .VnTimeH;}}';

/** Vietnamese letters as RTF writes them: by their numbers, each with a sign for programs that know none. */
export const rtfText = (text: string): string =>
  text.replace(/[\\{}]|[^\x20-\x7e]/gu, (letter) => {
    if ('\\{}'.includes(letter)) return `\\${letter}`;
    return Array.from({ length: letter.length }, (_, at) => `\\u${(letter.charCodeAt(at) << 16) >> 16}?`).join('');
  });

/** A row: its definition, its cells, its end. @param edges where cells end; `above` in a cell's place merges it */
export function row(
  cells: readonly string[],
  edges: readonly (number | string)[] = cells.map((_, at) => (at + 1) * 2000),
): string {
  const shape = edges.map((edge) => (typeof edge === 'number' ? `\\cellx${edge}` : `\\clvmrg\\cellx${edge}`)).join('');
  return `\\trowd\\trleft-108${shape}\\pard\\intbl ${cells.map((cell) => `${rtfText(cell)}\\cell `).join('')}\\row\n`;
}

export const par = (text: string): string => `\\pard\\plain ${rtfText(text)}\\par\n`;

/** An RTF file with this body. */
export const tinyRtf = (body: string): Uint8Array =>
  Uint8Array.from(`{\\rtf1\\ansi\\ansicpg1258\\deff0${FONTS}{\\info{\\title x}}\n${body}}`, (letter) =>
    letter.charCodeAt(0),
  );
