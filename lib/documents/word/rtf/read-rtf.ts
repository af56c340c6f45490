import { FileFault } from '../..';
import { composeWord } from '../flow';
import type { WordText } from '../types';
import { KEPT } from './names';
import { scanRtf } from './scanner';
import { type Group, RtfState } from './state';
import { WORDS } from './words';

const BODY: Group = { destination: 'text', aside: null, font: 0, hidden: false, deleted: false, replaced: 1 };

/**
 * Reads a file of Rich Text Format.
 * @throws FileFault
 */
export function readRtf(bytes: Uint8Array): WordText {
  const state = new RtfState();
  const groups: Group[] = [];
  let group: Group = BODY;
  /** The group says that a reader who does not know it may pass over it. */
  let mayPass = false;
  scanRtf(bytes, {
    open() {
      state.passing = 0;
      groups.push(group);
      group = { ...group, aside: null };
      mayPass = false;
    },
    close() {
      state.passing = 0;
      mayPass = false;
      const around = groups.pop();
      if (!around) throw new FileFault('broken');
      if (group.aside) state.closeStory(group.aside);
      if (group.destination === 'picture' && around.destination !== 'picture') state.notePicture();
      group = around;
    },
    word(name, number) {
      if (name === '*') {
        mayPass = true;
        return;
      }
      const known = WORDS.get(name);
      if (mayPass && !KEPT.has(name)) group.destination = 'skipped';
      else if (group.destination !== 'skipped') known?.(state, group, number);
      mayPass = false;
    },
    bytes(text) {
      mayPass = false;
      state.bytes(text, group);
    },
  });
  state.flush();
  const composed = composeWord({
    body: state.story.text.done(),
    notes: state.asides.notes,
    margins: state.asides.margins,
    scans: state.scans,
  });
  return { ...composed, embedded: state.embedded };
}
