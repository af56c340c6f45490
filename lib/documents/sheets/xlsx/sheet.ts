import { hasSecrecyStamp } from '../..';
import { walkXml } from '../../xml';
import { type Allowance, Grid, type Merge } from '../grid';
import { headLines } from '../head';
import type { CellTexts } from '../style';
import { isOn, NAMESPACES } from './workbook';

/** What all sheets of a workbook share. */
export interface Shared {
  strings: readonly string[];
  texts: CellTexts;
  allowance: Allowance;
}

export interface ReadSheet {
  grid: Grid;
  /** The relationship of the drawing over its cells, null when it has none. */
  drawing: string | null;
  /** Stamps in its page's head and foot. */
  stamps: string[];
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** "B12" as row and column from 0, null when it is no cell. */
function cellAt(reference: string): { row: number; column: number } | null {
  const [, letters, number] = REFERENCE.exec(reference.toUpperCase()) ?? [];
  if (!letters || !number) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':').map(cellAt);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/;

/** A day that is written out (ECMA-376 part 1, 18.18.11, type "d"). */
function isoText(value: string): string {
  const [whole, year, month, day, time] = ISO_DATE.exec(value) ?? [];
  if (!whole) return value;
  return `${day}/${month}/${year}${time && time !== '00:00' ? ` ${time}` : ''}`;
}

/** A cell's value as it is shown, by its type. An error says nothing. */
function shownText(type: string | null, value: string, style: number, { strings, texts }: Shared): string {
  switch (type) {
    case 's':
      return texts.words(strings[Number(value)] ?? '', style);
    case 'str':
    case 'inlineStr':
      return texts.words(value, style);
    case 'd':
      return isoText(value);
    case 'b':
    case 'e':
      return '';
    default:
      return value === '' ? '' : texts.number(Number(value), style);
  }
}

const HEADS = new Set(['s:oddHeader', 's:oddFooter', 's:evenHeader', 's:evenFooter', 's:firstHeader', 's:firstFooter']);

/**
 * Reads one sheet's cells. Hidden rows and columns, and those of no height or width, are not seen, but for rows that a
 * filter hides.
 */
export function readSheet(bytes: Uint8Array, shared: Shared): ReadSheet {
  const grid = new Grid(shared.allowance);
  const stamps: string[] = [];
  let drawing: string | null = null;
  let next = { row: -1, column: -1 };
  let cell: { row: number; column: number; type: string | null; style: number } | null = null;
  let value = '';
  let reading = false;
  let inAid = false;
  walkXml(bytes, NAMESPACES, {
    open(name, attribute) {
      switch (name) {
        case 's:c': {
          const at = cellAt(attribute('r') ?? '') ?? { row: next.row, column: next.column + 1 };
          next = at;
          cell = { ...at, type: attribute('t'), style: Number(attribute('s') ?? 0) };
          value = '';
          break;
        }
        case 's:v':
        case 's:t':
          reading = cell !== null;
          break;
        case 's:rPh':
          inAid = true;
          break;
        case 's:row': {
          const number = Number(attribute('r') ?? next.row + 2);
          next = { row: number - 1, column: -1 };
          if (isOn(attribute('hidden')) || Number(attribute('ht') ?? 1) === 0) grid.hideRow(next.row);
          break;
        }
        case 's:col':
          if (isOn(attribute('hidden')) || Number(attribute('width') ?? 1) === 0)
            grid.hideColumns(Number(attribute('min')) - 1, Number(attribute('max')) - 1);
          break;
        case 's:mergeCell': {
          const merge = mergeOf(attribute('ref') ?? '');
          if (merge) grid.merge(merge);
          break;
        }
        case 's:sheetPr':
          if (isOn(attribute('filterMode'))) grid.readFiltered();
          break;
        case 's:filterColumn':
          grid.readFiltered();
          break;
        case 's:drawing':
          drawing = attribute('r:id');
          break;
        default:
          if (HEADS.has(name)) {
            value = '';
            reading = true;
          }
      }
    },
    close(name) {
      if (name === 's:v' || name === 's:t') reading = false;
      else if (name === 's:rPh') inAid = false;
      else if (name === 's:c' && cell) {
        grid.set(cell.row, cell.column, shownText(cell.type, value, cell.style, shared));
        cell = null;
      } else if (HEADS.has(name)) {
        stamps.push(...headLines(value).filter(hasSecrecyStamp));
        reading = false;
      }
    },
    text(piece) {
      if (reading && !inAid) value += piece;
    },
  });
  return { grid, drawing, stamps };
}

/** The paragraphs of boxes with words that are drawn over the cells. */
export function readDrawing(bytes: Uint8Array | undefined): string[] {
  const paragraphs: string[] = [];
  if (!bytes) return paragraphs;
  let words = '';
  let reading = false;
  walkXml(bytes, NAMESPACES, {
    open(name) {
      if (name === 'a:p') words = '';
      if (name === 'a:t') reading = true;
    },
    close(name) {
      if (name === 'a:t') reading = false;
      if (name === 'a:p') paragraphs.push(words);
    },
    text(piece) {
      if (reading) words += piece;
    },
  });
  return paragraphs.filter((text) => text.trim() !== '');
}
