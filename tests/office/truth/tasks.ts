import type { Limit } from '../../../lib/deadlines';
import type { Source } from '../../../lib/tasks';
import type { CivilDate, WallMoment, WallTime } from '../../../lib/time';
import { addDays, addWorkingDays, lastWorkingDay } from './days';
import { fieldDate, slash } from './words';

/** One statement of a limit. */
export interface Said extends Limit {
  /** The words that state the limit, as they stand in the document; the system's label stands before a field's. */
  quote: string;
  source: Source;
}

/** A task that must come out of a document, in the contract's fields. */
export interface ExpectedTask extends Said {
  /** What weaker sources say of the same duty; a different day or hour only when `disputed`. */
  also: readonly Said[];
  /** True when two sources disagree on the day or hour. */
  disputed: boolean;
  /** True for an urgent document that states no date. */
  immediate: boolean;
  due: WallMoment | null;
  overdueAt: WallMoment | null;
}

const OFFICE_END: WallTime = '17:00';

/** The last safe moment, as the contract says it. The office states an hour only on working days. */
function moments(limit: Limit): Pick<ExpectedTask, 'due' | 'overdueAt'> {
  const { date, time, bound } = limit;
  if (date === null) return { due: null, overdueAt: null };
  if (time !== null) return { due: `${date}T${time}`, overdueAt: `${date}T${time}` };
  const lastDay = bound === 'before' ? addDays(date, -1) : date;
  return { due: `${lastWorkingDay(lastDay)}T${OFFICE_END}`, overdueAt: `${addDays(lastDay, 1)}T00:00` };
}

type Stated = Partial<Limit> & Pick<Said, 'date' | 'bound' | 'quote' | 'source'>;

/** A statement by hand; what is not given is a deadline without hour, term or recurrence. */
export const said = (stated: Stated): Said => ({
  kind: 'deadline',
  time: null,
  term: null,
  anchor: null,
  rrule: null,
  ...stated,
});

/** The task that a statement makes. `also`: weaker sources that say the same. */
export const task = (stated: Said, ...also: Said[]): ExpectedTask => ({
  ...stated,
  also,
  disputed: false,
  immediate: false,
  ...moments(stated),
});

/** The task of the stronger of two statements that differ: which holds is a question to the officer. */
export const disputed = (stronger: Said, weaker: Said): ExpectedTask => ({
  ...task(stronger, weaker),
  disputed: true,
});

/** The system's own field "Hạn xử lý". */
export const field = (date: CivilDate, time: WallTime | null = null): Said =>
  said({ date, time, bound: 'by', quote: `Hạn xử lý: ${fieldDue(date, time)}`, source: 'field' });

/** What the cell of the field shows. */
export const fieldDue = (date: CivilDate, time: WallTime | null = null): string =>
  time ? `${fieldDate(date)} ${time}` : fieldDate(date);

/** An urgent document that states no date: at once. */
export const immediateTask = (urgencyWords: string): ExpectedTask => ({
  ...task(said({ date: null, bound: 'by', quote: urgencyWords, source: 'field' })),
  immediate: true,
});

/** "chậm nhất ngày …" in the attached paper. */
export const byDay = (date: CivilDate): Said =>
  said({ date, bound: 'by', quote: `chậm nhất ngày ${slash(date)}`, source: 'attachment' });

/** "trước ngày …" in the attached paper. */
export const beforeDay = (date: CivilDate): Said =>
  said({ date, bound: 'before', quote: `trước ngày ${slash(date)}`, source: 'attachment' });

/** "05 ngày làm việc kể từ ngày nhận …": the day it ends on is counted by the office's own table. */
export const workingDays = (received: CivilDate, count: number, quote: string): Said =>
  said({
    date: addWorkingDays(received, count),
    bound: 'by',
    term: `P${count}WD`,
    anchor: 'received',
    quote,
    source: 'attachment',
  });
