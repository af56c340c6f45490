import type { Stated } from '../../lib/tasks/types';
import { dateOf } from '../../locales';
import type { View } from '../context';

/** A limit's day and hour, as short as it can be said. */
export function dayWords({ date, time }: Pick<Stated, 'date' | 'time'>, { words, now }: View): string {
  if (date === null) return words.life.unknownDay;
  const today = dateOf(now);
  return time === null ? words.dates.short(date, today) : words.dates.shortHour(date, time, today);
}
