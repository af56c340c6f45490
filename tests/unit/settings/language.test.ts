import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readLanguage, readStoredSettings, watchLanguage, writeSettings } from '../../../lib/settings';
import { database } from '../../../lib/tasks';
import type { Language } from '../../../locales';

beforeEach(async () => {
  await database.delete();
  await database.open();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('is Vietnamese until another is chosen, also where settings of an older version stand', async () => {
  expect(await readLanguage()).toBe('vi');
  await database.settings.put({ id: 'settings', values: { keyboard: { letters: false } } });
  expect(await readLanguage()).toBe('vi');
  await writeSettings({ language: { shown: 'en' } });
  expect(await readLanguage()).toBe('en');
});

it('that this version does not speak is Vietnamese, and said', async () => {
  await database.settings.put({ id: 'settings', values: { language: { shown: 'fr' } } });
  expect(await readLanguage()).toBe('vi');
  expect((await readStoredSettings()).faults).toEqual([{ path: 'language.shown', kind: 'broken', stored: 'fr' }]);
  await expect(writeSettings({ language: { shown: 'fr' as Language } })).rejects.toThrow();
});

it('is told to whoever watches, at once', async () => {
  const heard: Language[] = [];
  const stop = watchLanguage((language) => heard.push(language));
  await vi.waitFor(() => expect(heard).toEqual(['vi']));
  await writeSettings({ language: { shown: 'en' } });
  await vi.waitFor(() => expect(heard).toEqual(['vi', 'en']));
  stop();
});

it('is Vietnamese where the settings cannot be read', async () => {
  await writeSettings({ language: { shown: 'en' } });
  vi.spyOn(database.settings, 'get').mockRejectedValue(new Error('broken'));
  const heard: Language[] = [];
  const stop = watchLanguage((language) => heard.push(language));
  expect(await readLanguage()).toBe('vi');
  await vi.waitFor(() => expect(heard).toEqual(['vi']));
  stop();
});

it('is Vietnamese where the database never answers', async () => {
  await writeSettings({ language: { shown: 'en' } });
  vi.spyOn(database.settings, 'get').mockReturnValue(new Promise(() => undefined) as never);
  vi.useFakeTimers();
  const language = readLanguage();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await language).toBe('vi');
});
