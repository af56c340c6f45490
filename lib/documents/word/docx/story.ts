import { walkXml } from '../../xml';
import type { Piece } from '../flow';
import { ENTER, LEAVE } from './elements';
import { DOCX_NAMES } from './names';
import { type Attribute, PROPERTIES } from './properties';
import { type StoryContext, StoryState } from './state';

/** Where properties are told, and of what. */
const PROPERTIES_OF: Readonly<Record<string, keyof typeof PROPERTIES>> = {
  'w:pPr': 'paragraph',
  'w:rPr': 'run',
  'w:trPr': 'row',
};

/** What is not the text as it stands: properties before they were changed, the reading of a character above it. */
const PASSED_OVER = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:tabs',
  'w:rt',
]);
/** Words that were deleted or moved away (17.13.5). In properties these are only marks. */
const DELETED = new Set(['w:del', 'w:moveFrom']);
const NOTES = new Set(['w:footnote', 'w:endnote']);

function isPassedOver(state: StoryState, name: string, attribute: Attribute): boolean {
  if (PASSED_OVER.has(name)) return true;
  if (DELETED.has(name)) return state.properties === null;
  if (name === 'mc:Fallback') return state.choices.at(-1) === true;
  return NOTES.has(name) && !state.context.wantsNote(`${name} ${attribute('w:id')}`);
}

/** One story as its pieces, with what it calls. */
export interface Story {
  pieces: Piece[];
  notes: ReadonlySet<string>;
  margins: ReadonlySet<string>;
  /** The ids of pictures that are scans. */
  scans: readonly string[];
}

/** Reads one story of a .docx: tracked changes as if accepted, the results of fields, no hidden text. */
export function readStory(bytes: Uint8Array, context: StoryContext): Story {
  const state = new StoryState(context);
  let depth = 0;
  /** The depth of an element that is passed over, 0 outside of any. */
  let passing = 0;
  walkXml(bytes, DOCX_NAMES, {
    open(name, attribute) {
      depth += 1;
      if (passing) return;
      if (isPassedOver(state, name, attribute)) {
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
  const { flow, notes, margins, scans } = state;
  return { pieces: flow.done(), notes, margins, scans };
}
