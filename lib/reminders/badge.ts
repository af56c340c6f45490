import { type Words, words } from '../../locales';
import { isDiskFull } from '../archive';
import { type BadgeLook, badge } from '../browser';
import { readLanguage } from '../settings';
import { COUNT_LIMIT, countGroups, isLost, nextDue, PRESSING } from '../tasks';
import { dateOf, type WallMoment, type WorkingCalendar } from '../time';

const shown = (count: number): string => (count >= COUNT_LIMIT ? `${COUNT_LIMIT - 1}+` : String(count));

/** Counts in words for the tooltip, null for none. */
const said = (count: number): string | null => (count ? shown(count) : null);

/** What is written without a page of ours that could say whether it was: what was read, an answer to a notification. */
type Written = 'reading' | 'answer';

/** Of these the last could not be written. Held as long as the worker lives. */
const unwritten = new Set<Written>();

function unwrittenWords(say: Words['badge']): string | null {
  if (unwritten.has('answer')) return say.unanswered;
  return unwritten.has('reading') ? say.unwritten : null;
}

async function fault({ badge: say }: Words): Promise<BadgeLook | null> {
  const title = (await isLost()) ? say.lost : (await isDiskFull()) ? say.full : unwrittenWords(say);
  return title === null ? null : { text: '!', tone: 'fault', title };
}

async function look(now: WallMoment, calendar: WorkingCalendar, { badge: say }: Words): Promise<BadgeLook> {
  const { overdue, today, immediate } = await countGroups(PRESSING, now, calendar);
  const urgent = Math.min(today + immediate, COUNT_LIMIT);
  const total = Math.min(overdue + urgent, COUNT_LIMIT);
  const tone = overdue ? 'overdue' : 'today';
  if (total) return { text: shown(total), tone, title: say.counts(said(overdue), said(urgent)) };
  const next = await nextDue(now);
  const title = next ? say.next(dateOf(next)) : say.nothing;
  return { text: '', tone, title };
}

/** Shows on the toolbar how much is overdue and due today, worked out from what is stored, never counted up and down. */
export async function showBadge(now: WallMoment, calendar: WorkingCalendar): Promise<void> {
  const spoken = words(await readLanguage());
  await badge((await fault(spoken)) ?? (await look(now, calendar, spoken)));
}

/** Remembers whether the last of its kind could be written, for every badge from now on. */
export function noteWriting(of: Written, well: boolean): void {
  if (well) unwritten.delete(of);
  else unwritten.add(of);
}

/** Shows that the checklist cannot be read or written. */
export async function showFault(): Promise<void> {
  const { full, broken } = words(await readLanguage()).badge;
  await badge({ text: '!', tone: 'fault', title: (await isDiskFull()) ? full : broken });
}
