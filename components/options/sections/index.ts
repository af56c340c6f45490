import { calendar } from './calendar';
import { files } from './files';
import { keep } from './keep';
import { reminders } from './reminders';
import type { Section } from './section';
import { unit } from './unit';

export type { Section };

/** The parts of the options page, in the order in which they stand. Adding one: a small file beside these, its words, a place here. */
export const SECTIONS: readonly [Section, ...Section[]] = [calendar, unit, files, reminders, keep];
