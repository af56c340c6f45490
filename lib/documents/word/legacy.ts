import { fromLegacy, isLegacyFont } from '../encodings';

/** Text of a run as Unicode: in the fonts of TCVN3 and VNI its letters stand for others. @param font null when unknown */
export const inUnicode = (text: string, font: string | null): string =>
  font !== null && isLegacyFont(font) ? fromLegacy(text, font) : text;
