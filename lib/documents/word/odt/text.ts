import { walkXml } from '../../xml';
import { ENTER, LEAVE } from './elements';
import { type Attribute, ODT_NAMES } from './names';
import { type OdtContext, OdtState, type OdtText } from './state';

/** What is not the text as it stands: deleted words, remarks, marks of notes, names of pictures, readings. */
const PASSED_OVER = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:forms',
  'office:event-listeners',
  'table:covered-table-cell',
]);

function isHidden(attribute: Attribute): boolean {
  return attribute('text:is-hidden') === 'true' || attribute('text:display') === 'none';
}

const HIDEABLE = new Set(['text:section', 'text:hidden-text', 'text:hidden-paragraph', 'text:variable-set']);
const MARGIN = /^style:(?:header|footer)(?:-left|-first)?$/u;

type Where = 'body' | 'notes' | 'margins';

/** Which part of a document an element opens, null when none. */
function partOf(name: string, attribute: Attribute): Where | null {
  if (name === 'office:text') return 'body';
  if (name === 'text:note-body') return 'notes';
  return MARGIN.test(name) && attribute('style:display') !== 'false' ? 'margins' : null;
}

/** Reads the text in one file of a document, with what stands in its margins where the file says it. */
export function readOdtText(bytes: Uint8Array, context: OdtContext): OdtText {
  const text: OdtText = { body: [], notes: [], margins: [], scans: [], objects: [] };
  const parts: { name: string; where: Where; state: OdtState }[] = [];
  let depth = 0;
  let passing = 0;
  walkXml(bytes, ODT_NAMES, {
    open(name, attribute) {
      depth += 1;
      if (passing) return;
      const where = partOf(name, attribute);
      if (where) parts.push({ name, where, state: new OdtState(context) });
      const state = parts.at(-1)?.state;
      if (state) ENTER[name]?.(state, attribute);
      if (PASSED_OVER.has(name) || (HIDEABLE.has(name) && isHidden(attribute))) passing = depth;
    },
    close(name) {
      if (depth === passing) passing = 0;
      else if (!passing) {
        const part = parts.at(-1);
        if (part?.name === name) {
          parts.pop();
          text[part.where] = text[part.where].concat(part.state.flow.done());
          text.scans = text.scans.concat(part.state.scans);
          text.objects = text.objects.concat(part.state.objects);
        } else if (part) LEAVE[name]?.(part.state);
      }
      depth -= 1;
    },
    text(piece) {
      // Line ends in the file are blanks (6.1.2).
      if (!passing) parts.at(-1)?.state.say(piece.replace(/[\t\r\n]+/gu, ' '));
    },
  });
  return text;
}
