import { PLAIN_CELL } from '../flow';
import { symbolText } from '../symbols';
import { isOn, numberOf } from './names';
import type { Enter } from './properties';
import type { StoryState } from './state';

/** English Metric Units, 914 400 an inch, in a point. */
const EMU_A_POINT = 12_700;
const VML_SIZE = /(?:^|;)\s*(width|height)\s*:\s*([\d.]+)(pt|in|cm|mm|px)?/gu;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };

/** Formulas hold no limits. */
const FORMULA = /^(?:Equation|MathType)/u;

function fieldChar({ fields }: StoryState, type: string | null): void {
  if (type === 'begin') fields.begin();
  else if (type === 'end') fields.end();
  else if (type === 'separate') fields.result();
}

function vmlSize(style: string): { width: number; height: number } {
  const size = { width: 0, height: 0 };
  for (const [, side, length, unit] of style.matchAll(VML_SIZE)) {
    size[side === 'width' ? 'width' : 'height'] = Number(length) * (POINTS[unit ?? 'px'] ?? 1);
  }
  return size;
}

const sign =
  (text: string): Enter =>
  (state) => {
    if (state.runs.length) state.say(text);
  };

const setCell: (change: 'columns' | 'above', value: (text: string | null) => number | boolean) => Enter =
  (change, value) =>
  ({ cells }, attribute) => {
    const open = cells.at(-1);
    if (open) cells[cells.length - 1] = { ...open, [change]: value(attribute('w:val')) };
  };

/** What happens where an element begins. */
export const ENTER: Readonly<Record<string, Enter>> = {
  'w:p': ({ paragraphs }) =>
    paragraphs.push({ style: null, list: null, level: null, endDeleted: false, numbered: false }),
  'w:r': ({ runs }) => runs.push({ style: null, hidden: null, font: null }),
  'w:t': (state) => {
    state.inText = true;
  },
  'm:t': (state) => {
    state.inText = true;
  },
  'w:tab': sign('\t'),
  'w:ptab': sign('\t'),
  'w:br': sign('\n'),
  'w:cr': sign('\n'),
  'w:noBreakHyphen': sign('-'),
  // A letter in the fonts of TCVN3; in others it does not show.
  'w:softHyphen': sign('\u00ad'),
  'w:sym': (state, attribute) => {
    const code = Number.parseInt(attribute('w:char') ?? '', 16);
    state.say(symbolText(code, attribute('w:font')));
  },
  'w:fldChar': (state, attribute) => fieldChar(state, attribute('w:fldCharType')),
  'w:tbl': ({ flow }) => flow.openTable(),
  'w:tr': ({ rows }) => rows.push(false),
  'w:tc': ({ flow, cells }) => {
    flow.openCell();
    cells.push(PLAIN_CELL);
  },
  'w:gridSpan': setCell('columns', (text) => numberOf(text) ?? 1),
  'w:vMerge': setCell('above', (text) => text !== 'restart'),
  'w:txbxContent': ({ flow }) => flow.openBox(),
  'w:footnoteReference': ({ notes }, attribute) => notes.add(`w:footnote ${attribute('w:id')}`),
  'w:endnoteReference': ({ notes }, attribute) => notes.add(`w:endnote ${attribute('w:id')}`),
  'w:headerReference': ({ margins }, attribute) => margins.add(attribute('r:id') ?? ''),
  'w:footerReference': ({ margins }, attribute) => margins.add(attribute('r:id') ?? ''),
  'mc:AlternateContent': ({ choices }) => choices.push(false),
  'mc:Choice': ({ choices }) => {
    if (choices.length) choices[choices.length - 1] = true;
  },
  'wp:extent': (state, attribute) => {
    const [width, height] = [numberOf(attribute('cx')) ?? 0, numberOf(attribute('cy')) ?? 0];
    state.picture = { width: width / EMU_A_POINT, height: height / EMU_A_POINT };
  },
  'v:shape': (state, attribute) => {
    state.picture = vmlSize(attribute('style') ?? '');
  },
  'a:blip': (state, attribute) => state.notePicture(attribute('r:embed')),
  'v:imagedata': (state, attribute) => state.notePicture(attribute('r:id')),
  // A whole file in another format, put in at this place.
  'w:altChunk': ({ scans }, attribute) => scans.push(attribute('r:id') ?? ''),
  // A table of Excel, a file of another program: only a picture of it stands in the text (VML, OLEObject).
  'o:OLEObject': ({ embedded }, attribute) => {
    if (attribute('Type') === 'Embed' && !FORMULA.test(attribute('ProgID') ?? ''))
      embedded.push(attribute('r:id') ?? '');
  },
  // WordArt: stamps and watermarks ("DỰ THẢO").
  'v:textpath': ({ flow }, attribute) => {
    const text = attribute('string');
    if (text === null || !isOn(attribute('on'))) return;
    flow.openBox();
    flow.text(text);
    flow.closeBox();
  },
};

type Leave = (state: StoryState) => void;

/** What happens where an element ends. */
export const LEAVE: Readonly<Record<string, Leave>> = {
  'w:p': ({ flow, paragraphs }) => {
    if (!paragraphs.pop()?.endDeleted) flow.endParagraph();
  },
  'w:r': ({ runs }) => runs.pop(),
  'w:t': (state) => {
    state.inText = false;
  },
  'm:t': (state) => {
    state.inText = false;
  },
  'w:tbl': ({ flow }) => flow.closeTable(),
  'w:tr': ({ flow, rows }) => (rows.pop() ? flow.dropRow() : flow.closeRow()),
  'w:tc': ({ flow, cells }) => flow.closeCell(cells.pop()),
  'w:txbxContent': ({ flow }) => flow.closeBox(),
  'mc:AlternateContent': ({ choices }) => choices.pop(),
};
