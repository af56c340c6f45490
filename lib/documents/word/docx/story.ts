import { decodeXml, walkXml } from '../../xml';
import type { Piece } from '../flow';
import { ENTER, LEAVE } from './elements';
import { DOCX_NAMES } from './names';
import { type Attribute, PROPERTIES } from './properties';
import { type StoryContext, StoryState } from './state';
import { namesOldFonts } from './styles';

/** Where properties are told, and of what. */
const PROPERTIES_OF: Readonly<Record<string, keyof typeof PROPERTIES>> = {
  'w:pPr': 'paragraph',
  'w:rPr': 'run',
  'w:trPr': 'row',
};

type Test = (state: StoryState, attribute: Attribute) => boolean;
const always: Test = () => true;
/** Words that were deleted or moved away (17.13.5). In properties these are only marks. */
const deleted: Test = ({ properties }) => properties === null;
const unwanted =
  (note: string): Test =>
  ({ context }, attribute) =>
    !context.wantsNote(`${note} ${attribute('w:id')}`);

/** What is not the text as it stands: properties before they were changed, the reading of a character above it. */
const PASSED_OVER: ReadonlyMap<string, Test> = new Map([
  ['w:rPrChange', always],
  ['w:pPrChange', always],
  ['w:tblPrChange', always],
  ['w:trPrChange', always],
  ['w:tcPrChange', always],
  ['w:sectPrChange', always],
  ['w:tabs', always],
  ['w:rt', always],
  ['w:del', deleted],
  ['w:moveFrom', deleted],
  ['mc:Fallback', ({ choices }) => choices.at(-1) === true],
  ['w:footnote', unwanted('w:footnote')],
  ['w:endnote', unwanted('w:endnote')],
]);

/** One story as its pieces, with what it calls. */
export interface Story {
  pieces: Piece[];
  notes: ReadonlySet<string>;
  margins: ReadonlySet<string>;
  /** The ids of pictures that are scans. */
  scans: readonly string[];
  /** The ids of objects of other programs. */
  embedded: readonly string[];
}

/** Reads one story of a .docx: tracked changes as if accepted, the results of fields, no hidden text. */
export function readStory(bytes: Uint8Array, context: StoryContext): Story {
  const xml = decodeXml(bytes);
  const state = new StoryState(context, context.styles.haveOldFonts || namesOldFonts(xml));
  let depth = 0;
  /** The depth of an element that is passed over, 0 outside of any. */
  let passing = 0;
  walkXml(xml, DOCX_NAMES, {
    open(name, attribute) {
      depth += 1;
      if (passing) return;
      if (PASSED_OVER.get(name)?.(state, attribute)) {
        passing = depth;
        return;
      }
      const enter = (state.properties && PROPERTIES[state.properties][name]) ?? ENTER[name];
      enter?.(state, attribute);
      // The properties of a paragraph's end, inside those of the paragraph, are not those of a run.
      state.properties ??= PROPERTIES_OF[name] ?? null;
    },
    close(name) {
      if (!passing) {
        if (PROPERTIES_OF[name] === state.properties) state.properties = null;
        LEAVE[name]?.(state);
      } else if (depth === passing) passing = 0;
      depth -= 1;
    },
    text(text) {
      if (!passing && state.inText) state.say(text);
    },
  });
  const { flow, notes, margins, scans, embedded } = state;
  return { pieces: flow.done(), notes, margins, scans, embedded };
}
