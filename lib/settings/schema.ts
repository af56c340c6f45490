import * as v from 'valibot';
import { LANGUAGES } from '../../locales';
import { PASSES, type StageRule } from '../reminders/types';
import { descriptionSchema } from '../sites/schema';
import { type CivilDate, daysBetween, isCivilDate, isWallTime, type WallTime } from '../time';
import { LIMITS } from './limits';
import type { Settings, SettingsGroup } from './types';

/** The schema of each value of each group. */
type Schemas = { [G in SettingsGroup]: { [K in keyof Settings[G]]-?: v.GenericSchema<unknown, Settings[G][K]> } };

const day = v.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.letters));
const names = v.pipe(v.array(name), v.maxLength(LIMITS.names));

const hour = v.custom<WallTime>((value) => typeof value === 'string' && isWallTime(value));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.before));
const daysBefore = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.stepDays));
const stage: v.GenericSchema<unknown, StageRule> = v.variant('kind', [
  v.object({ kind: v.picklist(['working-days-before', 'hours-before']), count }),
  v.object({ kind: v.picklist(['evening-before', 'on-the-day', 'overdue']) }),
]);
const stages = v.pipe(v.array(stage), v.maxLength(LIMITS.stages));

/** Adding a setting: its type in `types.ts`, its schema here, its default in `defaults.ts`, its words in `locales`. */
export const schemas: Schemas = {
  unit: {
    names,
    abbreviations: names,
    persons: names,
    information: v.picklist(['none', 'tasks']),
    declined: v.boolean(),
  },
  calendar: {
    saturdays: v.boolean(),
    cultureDay: v.boolean(),
    swaps: v.array(v.object({ off: day, working: day })),
    daysOff: v.array(
      v.pipe(
        v.object({ from: day, to: day, name }),
        v.check(({ from, to }) => from <= to && daysBetween(from, to) < LIMITS.daysOff),
      ),
    ),
    workingDays: v.array(day),
    confirmedYears: v.array(year),
  },
  files: {
    read: v.picklist(['never', 'when-opened', 'always-with-document']),
  },
  systems: {
    descriptions: v.pipe(v.array(descriptionSchema), v.maxLength(LIMITS.descriptions)),
    off: v.array(name),
  },
  reminders: {
    deadlineStages: stages,
    meetingStages: stages,
    morning: hour,
    evening: hour,
    digestAt: v.nullable(hour),
    quiet: v.object({ from: hour, to: hour }),
    restOnDaysOff: v.boolean(),
    letThrough: v.array(v.picklist(PASSES)),
    hideSubject: v.boolean(),
  },
  steps: {
    templates: v.pipe(
      v.array(
        v.object({
          name,
          steps: v.pipe(v.array(v.object({ name, days: daysBefore })), v.minLength(1), v.maxLength(LIMITS.steps)),
        }),
      ),
      v.maxLength(LIMITS.templates),
    ),
  },
  keyboard: {
    letters: v.boolean(),
  },
  language: {
    shown: v.picklist(LANGUAGES),
  },
  keep: {
    closedDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660)),
  },
};
