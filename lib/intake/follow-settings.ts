import { followCalendar } from './follow-calendar';
import { followUnit } from './follow-unit';

/** Brings what is stored in line with settings that were changed since. Once for each change. */
export async function followSettings(at: number): Promise<void> {
  await followCalendar(at);
  await followUnit(at);
}
