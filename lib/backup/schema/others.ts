import * as v from 'valibot';
import {
  type ChangeRecord,
  HISTORY_VALUES,
  type HistoryEntry,
  type HostRecord,
  type ReminderRecord,
  type RemovedRecord,
  type SettingsRecord,
  type WithheldOn,
} from '../../tasks';
import type { ColumnAnswer } from '../../tasks/types';
import { difference, document } from './documents';
import { task } from './tasks';
import { count, instant, moment, oneOf, optionalText, row, text } from './values';

const backlogs: Record<HostRecord['backlog'], true> = { none: true, ask: true, remind: true, aside: true };
const states: Record<ReminderRecord['state'], true> = { claimed: true, shown: true, closed: true };

const columns = v.array(row<ColumnAnswer>()({ label: text, isDeadline: v.boolean() }));

export const host = row<HostRecord>()({
  host: text,
  // A link of another kind could run code when the officer is led back to the list.
  address: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  firstReadAt: instant,
  backlog: oneOf(backlogs),
  asked: v.boolean(),
  withheld: count,
  system: v.optional(text),
  columns: v.optional(columns),
  missed: v.optional(count),
  withheldOn: v.optional(v.array(row<WithheldOn>()({ list: text, count, at: instant, unnamed: v.optional(count) }))),
});

export const reminder = row<ReminderRecord>()({
  id: text,
  taskId: optionalText,
  stage: text,
  moment: v.union([v.literal(''), moment]),
  notice: text,
  state: oneOf(states),
  at: instant,
});

const makers: Record<HistoryEntry['by'], true> = { officer: true, reading: true, calendar: true, clock: true };

export const history = row<HistoryEntry>()({
  n: count,
  at: instant,
  taskId: text,
  documentId: text,
  by: oneOf(makers),
  label: text,
  changes: v.array(v.looseObject({ field: v.picklist(HISTORY_VALUES), from: optionalText, to: optionalText })),
});

export const removed = row<RemovedRecord>()({ id: text, keys: v.array(text), at: instant });

export const change = row<ChangeRecord>()({
  n: count,
  at: instant,
  label: text,
  before: v.array(task),
  members: v.optional(v.record(v.string(), v.array(text))),
  columns: v.optional(v.looseObject({ host: text, before: columns })),
  made: v.optional(v.array(text)),
  removed: v.optional(
    v.looseObject({
      documents: v.array(document),
      history: v.array(history),
      reminders: v.optional(v.array(reminder)),
    }),
  ),
  host: v.optional(
    v.looseObject({
      host: text,
      before: v.looseObject({ backlog: v.optional(oneOf(backlogs)), missed: v.optional(count) }),
    }),
  ),
  differences: v.optional(v.looseObject({ documentId: text, before: v.array(difference) })),
  seen: v.optional(v.looseObject({ documentId: text, file: text })),
});

export const settings = row<SettingsRecord>()({
  id: v.literal('settings'),
  values: v.record(v.string(), v.unknown()),
});
