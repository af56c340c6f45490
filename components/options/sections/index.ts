import { calendar } from './calendar';
import { closed } from './closed';
import { files } from './files';
import { keep } from './keep';
import { keyboard } from './keyboard';
import { language } from './language';
import { reminders } from './reminders';
import type { Section } from './section';
import { steps } from './steps';
import { systems } from './systems';
import { unit } from './unit';

export type { Section };

/** The parts of the options page, in the order in which they stand. Adding one: a small file beside these, its words, a place here. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  calendar,
  unit,
  systems,
  files,
  reminders,
  steps,
  keyboard,
  language,
  closed,
  keep,
];
