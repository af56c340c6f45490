import { type Attribute, countOf, pointsOf } from './names';
import type { OdtState } from './state';
import { OdtTable } from './table';

type Enter = (state: OdtState, attribute: Attribute) => void;
type Leave = (state: OdtState) => void;

const MOST_SPACES = 1000;
const MOST_LEVELS = 10;

const openParagraph: Enter = (state, attribute) => {
  const style = attribute('text:style-name');
  state.paragraphs.push(style);
  state.number = state.lists.paragraph(style);
};

const openHeading: Enter = (state, attribute) => {
  openParagraph(state, attribute);
  if (state.lists.isOpen || attribute('text:is-list-header') === 'true') return;
  state.number = state.lists.heading(countOf(attribute('text:outline-level'), MOST_LEVELS));
};

const closeParagraph: Leave = (state) => {
  state.paragraphs.pop();
  state.number = '';
  state.flow.endParagraph();
};

const openBox: Enter = ({ flow }) => flow.openBox();
const closeBox: Leave = ({ flow }) => flow.closeBox();

/** Shapes that hold paragraphs; a frame holds them in its box (OpenDocument 1.3, 10.3). */
const BOXES = [
  'draw:text-box',
  'draw:custom-shape',
  'draw:rect',
  'draw:ellipse',
  'draw:circle',
  'draw:line',
  'draw:polyline',
  'draw:polygon',
  'draw:path',
  'draw:connector',
  'draw:caption',
];

/** What happens where an element begins. */
export const ENTER: Readonly<Record<string, Enter>> = {
  ...Object.fromEntries(BOXES.map((name) => [name, openBox])),
  'text:p': openParagraph,
  'text:h': openHeading,
  'text:span': ({ spans }, attribute) => spans.push(attribute('text:style-name')),
  'text:s': (state, attribute) => state.say(' '.repeat(countOf(attribute('text:c'), MOST_SPACES))),
  'text:tab': (state) => state.say('\t'),
  'text:line-break': (state) => state.say('\n'),
  'text:list': ({ lists }, attribute) => lists.openList(attribute),
  'text:list-item': ({ lists }, attribute) => lists.openItem(attribute),
  'table:table': ({ flow, tables }) => {
    flow.openTable();
    tables.push(new OdtTable(flow));
  },
  'table:table-cell': ({ tables }, attribute) => tables.at(-1)?.openCell(attribute),
  'table:covered-table-cell': ({ tables }, attribute) => tables.at(-1)?.covered(attribute),
  'draw:frame': (state, attribute) => {
    state.frame = { width: pointsOf(attribute('svg:width')), height: pointsOf(attribute('svg:height')) };
  },
  'draw:object': ({ objects }, attribute) => objects.push(attribute('xlink:href') ?? ''),
  'draw:object-ole': ({ objects }, attribute) => objects.push(attribute('xlink:href') ?? ''),
  'draw:image': (state, attribute) => state.notePicture(attribute('xlink:href')),
};

/** What happens where an element ends. */
export const LEAVE: Readonly<Record<string, Leave>> = {
  ...Object.fromEntries(BOXES.map((name) => [name, closeBox])),
  'text:p': closeParagraph,
  'text:h': closeParagraph,
  'text:span': ({ spans }) => spans.pop(),
  'text:list': ({ lists }) => lists.closeList(),
  'text:list-item': ({ lists }) => lists.closeItem(),
  'table:table': ({ flow, tables }) => {
    tables.pop();
    flow.closeTable();
  },
  'table:table-row': ({ tables }) => tables.at(-1)?.closeRow(),
  'table:table-cell': ({ tables }) => tables.at(-1)?.closeCell(),
};
