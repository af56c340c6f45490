import type { WorkingCalendar } from '../../time';
import type { Claim, Edited, Stated, Task } from '../types';
import { isDoubtful } from './doubtful';
import { FIRST_RANK, momentsOf, NO_MOMENTS } from './moments';

const sameDay = (a: Pick<Stated, 'date' | 'time'>, b: Pick<Stated, 'date' | 'time'>): boolean =>
  a.date === b.date && a.time === b.time;

const toldOf = ({ date, time, title }: Stated): Stated => ({ date, time, title });

/** What the sources state now, where the officer set something by hand and has not seen it yet. */
function differenceOf(edited: Edited, now: Stated): Stated | null {
  const { limit, title, stated } = edited;
  const seen = stated === 'gone' ? null : stated;
  const otherDay = limit !== null && !sameDay(now, limit) && (seen === null || !sameDay(now, seen));
  const otherTitle = title !== null && now.title !== title && now.title !== seen?.title;
  return otherDay || otherTitle ? toldOf(now) : null;
}

/** What follows from the officer's own values over what is stated. */
function overStated(task: Task, edited: Edited, now: Stated) {
  const by = task.kind === 'meeting' ? ('at' as const) : ('by' as const);
  return {
    title: edited.title ?? now.title,
    // What the officer said is certain.
    ...(edited.limit && {
      ...edited.limit,
      bound: edited.limit.bound ?? by,
      confidence: 'sure' as const,
      warnings: [],
      disputed: false,
      immediate: false,
    }),
    edited: { ...edited, differs: differenceOf(edited, now) },
  };
}

/** Nobody has said yet that its column means a deadline. */
const awaitsAnswer = ({ claims: [first], held, edited }: Task): boolean =>
  first !== undefined && isDoubtful(first) && held === null && !edited?.limit;

/**
 * A task whose fields are as its sources (or its parent) state them, with what the officer added laid over: the day of
 * an event from which its term counts, and the values set by hand.
 */
export function withOwnValues(task: Task, calendar: WorkingCalendar): Task {
  const { event, edited } = task;
  const counted = task.date === null && task.anchor === 'event' && event?.term === task.term ? event : null;
  const stated = counted ? { ...task, date: counted.date } : task;
  const own = edited ? { ...stated, ...overStated(stated, edited, toldOf(stated)) } : stated;
  if (own.immediate) return { ...own, ...NO_MOMENTS, rank: FIRST_RANK };
  if (awaitsAnswer(own)) return { ...own, ...NO_MOMENTS };
  return { ...own, ...momentsOf(own, calendar) };
}

/** The words of an urgency alone: the document states no limit. */
export const isUrgency = ({ date, term, rrule }: Claim): boolean => date === null && term === null && rrule === null;
