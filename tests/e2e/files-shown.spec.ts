import type { Page } from '@playwright/test';
import type { FilesShown, Office, OfficeDocument } from '../office';
import { readTables } from './support/extension';
import type { Officer } from './support/officer';
import { goesOn, wasDecided } from './support/readers';
import { expect, test } from './support/test';
import { missingQuotes } from './support/truth';

/** How the office shows its files, how often each is asked for then (the page's own request with it), what is read. */
interface Way {
  shown: FilesShown;
  asked: number;
  once?: true;
  state?: 'failed' | 'partly';
}

const WAYS: readonly Way[] = [
  { shown: 'frame', asked: 2 },
  { shown: 'embed', asked: 2 },
  { shown: 'object', asked: 2 },
  { shown: 'blob', asked: 1 },
  { shown: 'viewer', asked: 1 },
  { shown: 'closed-viewer', asked: 1 },
  { shown: 'tab', asked: 1 },
  { shown: 'place', asked: 2 },
  // What needs no second request needs no address that lasts either.
  { shown: 'blob', once: true, asked: 1 },
  { shown: 'viewer', once: true, asked: 1 },
  { shown: 'closed-viewer', once: true, asked: 1 },
  { shown: 'frame', once: true, asked: 1, state: 'failed' },
];

/** A waiting document of one file, which states what nothing else of the document does. */
function withFile({ documents }: Office): OfficeDocument {
  const found = documents.find(
    ({ list, papers, secret, tasks }) =>
      list === 'waiting' && !secret && papers.length === 1 && tasks.file.length > tasks.detail.length,
  );
  if (!found) throw new Error('the office has no document whose file alone states a limit');
  return found;
}

async function showFile(officer: Officer, popup: Page, id: string, shown: FilesShown): Promise<void> {
  const detail = await officer.open(id);
  // An officer has looked at a document before it makes way for its file.
  if (shown === 'place') await wasDecided(popup, await detail.locator('body').evaluate(() => location.href));
  await detail.locator('#div_file_attach_dsvb a:not(.tai_ve)').click();
}

for (const { shown, once = false, asked, state = 'read' } of WAYS) {
  test.describe(`a file shown as ${shown}${once ? ', by an address that works once' : ''}`, () => {
    test.use({ officeOptions: { filesShown: shown, fileOnce: once } });

    test(`is ${state} with at most one more request`, async ({ office, officer, popup }) => {
      const { id, number, tasks } = withFile(office);
      await officer.page.bringToFront();
      await officer.logIn();
      await showFile(officer, popup, id, shown);

      const file = async () => (await readTables(popup)).documents.find((each) => each.number === number)?.files[0];
      await expect.poll(async () => (await file())?.state).toBe(state);
      // Whatever else would be asked for is asked for by now: a link is given five seconds to show its file.
      await goesOn(popup, officer.page, 6_500);
      const requests = office
        .requests()
        .filter(({ path }) => path.endsWith('/viewfile') || path.endsWith('/download.jsp'));
      expect(requests.length, JSON.stringify(requests)).toBe(asked);
      expect(requests.every(({ method, cookie }) => method === 'GET' && cookie)).toBe(true);

      const { documents, tasks: stored } = await readTables(popup);
      const own = stored.filter(
        ({ documentId }) => documents.find((each) => each.id === documentId)?.number === number,
      );
      if (state === 'failed') expect(await file()).toMatchObject({ reason: 'one-time' });
      else expect(missingQuotes(own, tasks.file)).toEqual([]);
    });
  });
}
