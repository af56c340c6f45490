import type { Page } from '@playwright/test';
import type { OfficeDocument } from '../office';
import { readBadge, readTables } from './support/extension';
import { expect, test } from './support/test';
import { expectedLines, missingQuotes, storedLines } from './support/truth';

/** The open tasks stored of one document, as lines. */
async function linesOf(popup: Page, { number }: OfficeDocument): Promise<string[]> {
  const { tasks, documents } = await readTables(popup);
  const own = documents.filter((record) => record.number === number).map(({ id }) => id);
  return storedLines(
    tasks.filter(({ documentId }) => own.includes(documentId)),
    documents,
  );
}

const LISTS = [
  ['waiting', /chờ xử lý/iu],
  ['processing', /đang xử lý/iu],
  ['finished', /đã xử lý/iu],
  ['information', /để biết/iu],
] as const;

test('from login to list to detail to PDF, the tasks are the truth', async ({ office, officer, popup }) => {
  test.setTimeout(30 * 60_000);
  // Every document is tried, so that one fault does not hide the next.
  const soft = expect.configure({ soft: true });
  const stored = async () => {
    const { tasks, documents } = await readTables(popup);
    return storedLines(tasks, documents);
  };
  const { documents } = office;
  await officer.page.bringToFront();

  await test.step('the list', async () => {
    await officer.logIn();
    const waiting = documents.filter(({ list }) => list === 'waiting');
    await expect.poll(stored).toEqual(expectedLines(waiting, 'list'));
  });

  await test.step('the other lists', async () => {
    const shown: OfficeDocument[] = [];
    for (const [list, name] of LISTS) {
      await officer.openList(name);
      shown.push(...documents.filter((document) => document.list === list));
      // Each is read before the next one takes its place.
      await expect.poll(stored, list).toEqual(expectedLines(shown, 'list'));
    }
    await officer.openList(/văn bản đi|phát hành/iu);
    await expect.poll(stored).toEqual(expectedLines(documents, 'list'));
  });

  for (const [list, name] of LISTS) {
    await test.step(`each document of "${list}" and its files`, async () => {
      await officer.openList(name);
      for (const document of documents.filter((candidate) => candidate.list === list)) {
        const { number } = document;
        const detail = await officer.open(document.id);
        await soft.poll(() => linesOf(popup, document), number).toEqual(expectedLines([document], 'detail'));
        await officer.showFiles(detail);
        await soft.poll(() => linesOf(popup, document), number).toEqual(expectedLines([document], 'file'));
        await officer.close();
      }
    });
  }

  await test.step('in the end', async () => {
    expect(await stored()).toEqual(expectedLines(documents, 'file'));
    const { tasks } = await readTables(popup);
    const expected = documents.flatMap((document) => document.tasks.file);
    expect(missingQuotes(tasks, expected)).toEqual([]);
    expect((await readBadge(popup)).text).not.toBe('');
    // Headless Chromium takes a notification away after some seconds; what was shown stands in the ledger.
    const { reminders } = await readTables(popup);
    expect(reminders.filter(({ state }) => state === 'shown')).not.toEqual([]);
  });
});
