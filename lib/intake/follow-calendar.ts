import { calendarOf, readSettings, settingsOf } from '../settings';
import { database } from '../tasks';
import { recount } from './recount';

/**
 * Notices that the office's calendar was changed since the dates of the open tasks were counted, and counts them anew.
 * Once for each change: what they were counted by is kept beside them.
 */
export async function followCalendar(at = Date.now()): Promise<void> {
  const { calendar } = await readSettings();
  const now = JSON.stringify(calendar);
  const counted = await database.marks.get('counted');
  if (counted?.value === now) return;
  const before = settingsOf({ calendar: counted ? JSON.parse(String(counted.value)) : {} }).settings.calendar;
  await recount({ before: calendarOf(before), now: calendarOf(calendar) }, at);
  await database.marks.put({ id: 'counted', value: now });
}
