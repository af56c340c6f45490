import { hasSecrecyStamp } from '../..';
import { type Allowance, Grid } from '../grid';
import { headLines } from '../head';
import type { CellTexts } from '../style';
import { RECORD, recordsFrom } from './records';
import { continuedText, stringAt } from './strings';

/** A packed number: an integer or the upper half of a double, perhaps a hundredth (MS-XLS 2.5.217). */
function packedNumber(data: DataView, at: number): number {
  const packed = data.getInt32(at, true);
  const hundredth = (packed & 1) !== 0;
  let value = packed >> 2;
  if ((packed & 2) === 0) {
    const double = new DataView(new ArrayBuffer(8));
    double.setInt32(4, packed & ~3, true);
    value = double.getFloat64(0, true);
  }
  return hundredth ? value / 100 : value;
}

/** A formula's last value is no number when its last two bytes are these (MS-XLS 2.5.133). */
const NO_NUMBER = 0xffff;
const A_STRING = 0;
const ROW_HIDDEN = 0x20;
const COLUMN_HIDDEN = 1;
/** The kind of object that a cell's note is (MS-XLS 2.5.143). */
const NOTE = 0x19;

interface At {
  row: number;
  column: number;
  style: number;
}

const placeOf = (data: DataView): At => ({
  row: data.getUint16(0, true),
  column: data.getUint16(2, true),
  style: data.getUint16(4, true),
});

/** Reads one sheet's cells from where it begins in the stream. */
export function readSheet(
  stream: Uint8Array,
  start: number,
  { strings, texts, allowance }: { strings: readonly string[]; texts: CellTexts; allowance: Allowance },
): { grid: Grid; asides: string[] } {
  const grid = new Grid(allowance);
  const asides: string[] = [];
  let formula: At | null = null;
  let isNote = false;
  let box: { length: number; records: DataView[] } | null = null;
  const setText = ({ row, column, style }: At, text: string): void => grid.set(row, column, texts.words(text, style));
  const setNumber = ({ row, column, style }: At, value: number): void =>
    grid.set(row, column, texts.number(value, style));
  const closeBox = (): void => {
    if (box) asides.push(...continuedText(box.records, box.length).split(/[\r\n]/));
    box = null;
  };
  for (const { type, data } of recordsFrom(stream, start)) {
    if (type !== RECORD.continue) closeBox();
    switch (type) {
      case RECORD.row:
        if (data.getUint32(12, true) & ROW_HIDDEN) grid.hideRow(data.getUint16(0, true));
        break;
      case RECORD.filterMode:
        grid.readFiltered();
        break;
      case RECORD.column:
        if (data.getUint16(8, true) & COLUMN_HIDDEN || data.getUint16(4, true) === 0)
          grid.hideColumns(data.getUint16(0, true), data.getUint16(2, true));
        break;
      case RECORD.merges:
        for (let at = 2, left = data.getUint16(0, true); left > 0; at += 8, left -= 1) {
          const [top = 0, bottom = 0, first = 0, last = 0] = [0, 2, 4, 6].map((by) => data.getUint16(at + by, true));
          grid.merge({ top, bottom, left: first, right: last });
        }
        break;
      case RECORD.sharedString:
        setText(placeOf(data), strings[data.getUint32(6, true)] ?? '');
        break;
      case RECORD.label:
        setText(placeOf(data), stringAt(data, 6));
        break;
      case RECORD.number:
        setNumber(placeOf(data), data.getFloat64(6, true));
        break;
      case RECORD.packedNumber:
        setNumber(placeOf(data), packedNumber(data, 6));
        break;
      case RECORD.numbers: {
        const { row, column } = placeOf(data);
        for (let at = 4, by = 0; at + 8 <= data.byteLength; at += 6, by += 1)
          setNumber({ row, column: column + by, style: data.getUint16(at, true) }, packedNumber(data, at + 2));
        break;
      }
      case RECORD.formula:
        formula = null;
        if (data.getUint16(12, true) !== NO_NUMBER) setNumber(placeOf(data), data.getFloat64(6, true));
        else if (data.getUint8(6) === A_STRING) formula = placeOf(data);
        break;
      case RECORD.string:
        if (formula) setText(formula, stringAt(data, 0));
        formula = null;
        break;
      case RECORD.header:
      case RECORD.footer:
        if (data.byteLength > 3) asides.push(...headLines(stringAt(data, 0)).filter(hasSecrecyStamp));
        break;
      case RECORD.object:
        isNote = data.byteLength > 5 && data.getUint16(4, true) === NOTE;
        break;
      case RECORD.textBox:
        box = isNote ? null : { length: data.getUint16(10, true), records: [] };
        break;
      case RECORD.continue:
        box?.records.push(data);
    }
  }
  closeBox();
  return { grid, asides: asides.filter((text) => text.trim() !== '') };
}
