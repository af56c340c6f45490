import { isOn, numberOf } from './names';
import type { StoryState } from './state';
import { fontOf } from './styles';

export type Attribute = (name: string) => string | null;
export type Enter = (state: StoryState, attribute: Attribute) => void;

const paragraph: Readonly<Record<string, Enter>> = {
  'w:pStyle': ({ paragraphs }, attribute) => {
    const open = paragraphs.at(-1);
    if (open) open.style = attribute('w:val');
  },
  'w:numId': ({ paragraphs }, attribute) => {
    const open = paragraphs.at(-1);
    if (open) open.list = numberOf(attribute('w:val'));
  },
  'w:ilvl': ({ paragraphs }, attribute) => {
    const open = paragraphs.at(-1);
    if (open) open.level = numberOf(attribute('w:val'));
  },
  'w:del': ({ paragraphs }) => {
    const open = paragraphs.at(-1);
    if (open) open.endDeleted = true;
  },
  'w:headerReference': ({ margins }, attribute) => margins.add(attribute('r:id') ?? ''),
  'w:footerReference': ({ margins }, attribute) => margins.add(attribute('r:id') ?? ''),
};

const run: Readonly<Record<string, Enter>> = {
  'w:rStyle': ({ runs }, attribute) => {
    const open = runs.at(-1);
    if (open) open.style = attribute('w:val');
  },
  'w:rFonts': ({ runs, readsFonts }, attribute) => {
    const open = readsFonts ? runs.at(-1) : undefined;
    if (open) open.font = fontOf(attribute);
  },
  'w:vanish': ({ runs }, attribute) => {
    const open = runs.at(-1);
    if (open) open.hidden = isOn(attribute('w:val'));
  },
};

/** An empty cell stands for the columns that a row leaves out at its beginning. */
const skipColumns: Enter = ({ flow }, attribute) => {
  const columns = numberOf(attribute('w:val')) ?? 0;
  if (columns < 1) return;
  flow.openCell();
  flow.closeCell({ columns, above: false });
};

const row: Readonly<Record<string, Enter>> = {
  'w:gridBefore': skipColumns,
  'w:del': ({ rows }) => {
    if (rows.length) rows[rows.length - 1] = true;
  },
};

/** What the properties of a paragraph, its text, and a row change (ISO/IEC 29500-1, 17.3, 17.4). */
export const PROPERTIES: Readonly<Record<'paragraph' | 'run' | 'row', Readonly<Record<string, Enter>>>> = {
  paragraph: { ...paragraph, 'w:moveFrom': (state, attribute) => paragraph['w:del']?.(state, attribute) },
  run,
  row,
};
