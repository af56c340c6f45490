import { describe, expect, test } from 'vitest';
import { composeWord, Flow, PLAIN_CELL } from '../../../../lib/documents/word/flow';
import { linesOf } from './support/lines';

const compose = (flow: Flow) => composeWord({ body: flow.done(), notes: [], margins: [], scans: [] });

/** So many arguments are too many for one call. */
const MANY = 130_000;

describe('a flow', () => {
  test('puts a text box behind the paragraph on which it hangs', () => {
    const flow = new Flow();
    flow.text('a');
    flow.openBox();
    flow.text('b');
    flow.closeBox();
    flow.text('c');
    flow.endParagraph();
    expect(linesOf(compose(flow))).toEqual(['paragraph: ac', 'paragraph: b']);
  });

  test('takes very many paragraphs in a box, and rows of one cell', () => {
    const flow = new Flow();
    flow.openBox();
    for (let left = MANY; left > 0; left -= 1) {
      flow.text('a');
      flow.endParagraph();
    }
    flow.closeBox();
    flow.openTable();
    for (let left = MANY; left > 0; left -= 1) {
      flow.openCell();
      flow.text('b');
      flow.closeCell(PLAIN_CELL);
      flow.closeRow();
    }
    flow.closeTable();
    expect(compose(flow).blocks).toHaveLength(2 * MANY);
  });

  test('refuses text, cells and tables in tables without end', () => {
    const flow = new Flow();
    const long = 'x'.repeat(1_000_000);
    expect(() => {
      for (;;) flow.text(long);
    }).toThrow('too-large');
    expect(() => {
      for (;;) new Flow().closeCell();
    }).toThrow('broken');
    expect(() => {
      for (const tables = new Flow(); ; ) tables.openTable();
    }).toThrow('too-large');
  });
});
