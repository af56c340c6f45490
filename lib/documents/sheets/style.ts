import { fromLegacy } from '../encodings';
import { numberText, type Shown } from './number-format';

/** What a cell's style says of its words and numbers. */
export interface CellStyle {
  shown: Shown;
  /** The name of its font, by which old Vietnamese encodings are known; null when the file names none. */
  font: string | null;
}

const PLAIN: CellStyle = { shown: { as: 'number' }, font: null };

/** Writes values as cells of a workbook show them. */
export class CellTexts {
  constructor(
    private readonly styles: readonly CellStyle[],
    private readonly from1904: boolean,
  ) {}

  /** Words in the letters of Unicode, whatever the font made of them. */
  words(text: string, style: number): string {
    return fromLegacy(text, (this.styles[style] ?? PLAIN).font);
  }

  number(value: number, style: number): string {
    return numberText(value, (this.styles[style] ?? PLAIN).shown, this.from1904);
  }
}
