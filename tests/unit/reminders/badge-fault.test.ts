import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser', () => ({ badge: vi.fn(async () => undefined) }));

import { badge } from '../../../lib/browser';
import { noteWriting, showBadge, showFault } from '../../../lib/reminders/badge';
import { writeSettings } from '../../../lib/settings';
import { database } from '../../../lib/tasks';
import { calendar } from '../tasks/make';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it('what could not be written stays on the badge until something can be', async () => {
  noteWriting('reading', false);
  await showBadge('2026-11-24T08:00', calendar);
  expect(badge).toHaveBeenLastCalledWith(expect.objectContaining({ text: '!', tone: 'fault' }));
  noteWriting('reading', true);
  await showBadge('2026-11-24T08:01', calendar);
  expect(badge).toHaveBeenLastCalledWith(expect.objectContaining({ text: '' }));
});

it('lost data stay on the badge until the officer has decided', async () => {
  await database.marks.put({ id: 'lost', value: 1 });
  await showBadge('2026-11-24T08:00', calendar);
  expect(badge).toHaveBeenLastCalledWith(
    expect.objectContaining({ text: '!', title: expect.stringContaining('đã mất') }),
  );
});

it('says it in the language that is chosen, at the next look', async () => {
  await writeSettings({ language: { shown: 'en' } });
  await showBadge('2026-11-24T08:00', calendar);
  expect(badge).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Nothing is waiting' }));
  await showFault();
  expect(badge).toHaveBeenLastCalledWith(
    expect.objectContaining({ title: 'The data on this computer cannot be opened' }),
  );
  await writeSettings({ language: { shown: 'vi' } });
  await showBadge('2026-11-24T08:01', calendar);
  expect(badge).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Không còn việc nào chờ xử lý' }));
});
