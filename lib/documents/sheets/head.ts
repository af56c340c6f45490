/** The lines of a page's head or foot: `&C&"Arial,Bold"&14Words` is one with its place, font and size in codes (ECMA-376 part 1, 18.3.1.46). */
export const headLines = (text: string): string[] =>
  text
    .replace(/&"[^"]{0,100}"|&\d{1,3}|&K[0-9A-F]{6}/g, '')
    .split(/&[LCR]|\n/)
    .map((line) => line.replace(/&[A-Z]/gi, '').trim());
