import * as v from 'valibot';
import { type CivilDate, daysBetween, isCivilDate } from '../time';
import { LONGEST_DAYS_OFF } from './days';
import type { Settings, SettingsGroup } from './types';

/** The schema of each value of each group. */
type Schemas = { [G in SettingsGroup]: { [K in keyof Settings[G]]-?: v.GenericSchema<unknown, Settings[G][K]> } };

const day = v.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** Adding a setting: its type in `types.ts`, its schema here, its default in `defaults.ts`, its words in `locales`. */
export const schemas: Schemas = {
  calendar: {
    saturdays: v.boolean(),
    cultureDay: v.boolean(),
    swaps: v.array(v.object({ off: day, working: day })),
    daysOff: v.array(
      v.pipe(
        v.object({ from: day, to: day, name }),
        v.check(({ from, to }) => from <= to && daysBetween(from, to) < LONGEST_DAYS_OFF),
      ),
    ),
    workingDays: v.array(day),
    confirmedYears: v.array(year),
  },
  files: {
    read: v.picklist(['never', 'when-opened', 'always-with-document']),
  },
  keep: {
    closedDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660)),
  },
};
