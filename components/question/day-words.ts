import type { Task } from '../../lib/tasks/types';
import { addDays } from '../../lib/time';
import type { View } from '../context';

/** A limit's day and hour, in full; of "trước ngày …" the last day that is in time, as the list counts it. */
export function dayWords(
  { date, time, bound }: Pick<Task, 'date' | 'time'> & Partial<Pick<Task, 'bound'>>,
  { words }: View,
): string {
  if (date === null) return words.life.unknownDay;
  return bound === 'before' && time === null ? words.dates.until(addDays(date, -1)) : words.dates.full(date, time);
}
