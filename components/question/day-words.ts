import type { Stated } from '../../lib/tasks/types';
import type { View } from '../context';

/** A limit's day and hour, in full. */
export const dayWords = ({ date, time }: Pick<Stated, 'date' | 'time'>, { words }: View): string =>
  date === null ? words.life.unknownDay : words.dates.full(date, time);
