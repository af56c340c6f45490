import { charsetEncoding, SYMBOLS } from './fonts';
import { MARGINS, NOTES, SIGNS, SKIPPED } from './names';
import type { Group, RtfState } from './state';

/** What a control word does. Its number is null when it has none. */
type Word = (state: RtfState, group: Group, number: number | null) => void;

const MOST_CELLS = 64;
const MOST_REPLACED = 8;

const skip: Word = (_, group) => {
  group.destination = 'skipped';
};

/** A story of its own begins with the group. */
const aside =
  (where: NonNullable<Group['aside']>): Word =>
  (state, group) => {
    if (group.destination !== 'text') return;
    state.openStory();
    group.aside = where;
  };

const isOn = (number: number | null): boolean => number !== 0;

const endParagraph: Word = (state, { destination, deleted }) => {
  state.flush();
  if (destination !== 'text') return;
  if (!deleted || state.depth) state.story.text.endParagraph(state.depth);
};

const endCell =
  (depth: (state: RtfState) => number): Word =>
  (state, { destination }) => {
    state.flush();
    if (destination === 'text') state.story.text.endCell(depth(state));
  };

const endRow =
  (depth: (state: RtfState) => number): Word =>
  (state, { destination }) => {
    state.flush();
    if (destination === 'text') state.story.text.endRow(depth(state), state.edges);
  };

const plain: Word = (state, group) => {
  group.hidden = false;
  group.deleted = false;
  group.font = state.usualFont;
};

const picture =
  (side: 'width' | 'height' | 'across' | 'down'): Word =>
  (state, _, number) => {
    state.picture[side] = number ?? 0;
  };

/** Code pages that are not called windows-… */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Words with which rows are defined: a row keeps its definition until the next. */
const ROWS: readonly [string, Word][] = [
  [
    'trowd',
    (state) => {
      state.row = { edges: [0], above: [], nextAbove: false };
    },
  ],
  [
    'trleft',
    ({ row }, _, number) => {
      if (row.edges.length === 1) row.edges[0] = number ?? 0;
    },
  ],
  [
    'clvmrg',
    ({ row }) => {
      row.nextAbove = true;
    },
  ],
  [
    'cellx',
    ({ row }, _, number) => {
      if (row.edges.length > MOST_CELLS) return;
      row.edges.push(number ?? 0);
      row.above.push(row.nextAbove);
      row.nextAbove = false;
    },
  ],
];

const FONTS: readonly [string, Word][] = [
  [
    'fonttbl',
    (_, group) => {
      group.destination = 'fonts';
    },
  ],
  [
    'f',
    (state, group, number) => {
      if (group.destination === 'fonts') state.defined = number ?? 0;
      else group.font = number ?? 0;
    },
  ],
  [
    'deff',
    (state, group, number) => {
      state.usualFont = number ?? 0;
      group.font = state.usualFont;
    },
  ],
  [
    'fcharset',
    ({ font }, _, number) => {
      font.isSymbols = number === SYMBOLS;
      font.encoding = charsetEncoding(number ?? 0);
    },
  ],
  [
    'ansicpg',
    (state, _, number) => {
      if (number) state.encoding = CODE_PAGES[number] ?? `windows-${number}`;
    },
  ],
];

/** What control words do (Rich Text Format 1.9.1). Words that are not here change nothing that is read. */
export const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...SKIPPED.map((name): [string, Word] => [name, skip]),
  ...MARGINS.map((name): [string, Word] => [name, aside('margins')]),
  ...NOTES.map((name): [string, Word] => [name, aside('notes')]),
  ...Object.entries(SIGNS).map(([name, text]): [string, Word] => [name, (state, group) => state.sign(text, group)]),
  ...['par', 'sect', '\n', '\r'].map((name): [string, Word] => [name, endParagraph]),
  ...ROWS,
  ...FONTS,
  ['cell', endCell(() => 1)],
  ['row', endRow(() => 1)],
  ['nestcell', endCell(({ depth }) => depth)],
  ['nestrow', endRow(({ depth }) => depth)],
  ['pard', ({ story }) => Object.assign(story, { inTable: false, depth: 1 })],
  ['intbl', ({ story }) => Object.assign(story, { inTable: true })],
  ['itap', ({ story }, _, number) => Object.assign(story, { inTable: story.inTable || !!number, depth: number ?? 1 })],
  ['plain', plain],
  [
    'v',
    (_, group, number) => {
      group.hidden = isOn(number);
    },
  ],
  [
    'deleted',
    (_, group, number) => {
      group.deleted = isOn(number);
    },
  ],
  [
    'uc',
    (_, group, number) => {
      group.replaced = Math.min(MOST_REPLACED, Math.max(0, number ?? 1));
    },
  ],
  ['u', (state, group, number) => state.character(number ?? 0, group)],
  [
    'pict',
    (_, group) => {
      if (group.destination === 'text') group.destination = 'picture';
    },
  ],
  // Only a picture of it stands in the text.
  ['objemb', ({ embedded }) => embedded.push(`object${embedded.length + 1}`)],
  ['picwgoal', picture('width')],
  ['pichgoal', picture('height')],
  ['picscalex', picture('across')],
  ['picscaley', picture('down')],
]);
