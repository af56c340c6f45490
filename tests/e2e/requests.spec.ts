import type { Office, RequestEntry } from '../office';
import { forgetProfile, launch, newProfile } from './support/chromium';
import { Officer } from './support/officer';
import { takesItsTurns } from './support/readers';
import { expect, test } from './support/test';

const isOurs = ({ path, dest, mode }: RequestEntry): boolean =>
  path === '/qlvbdh/viewfile' && dest === 'empty' && mode === 'cors';

/** The officer's morning: a list, another list, a document, its file. @param ours is a request of ours waited for */
async function morning(officer: Officer, office: Office, ours: boolean): Promise<RequestEntry[]> {
  office.clearRequests();
  await officer.page.bringToFront();
  await officer.logIn();
  await officer.openList(/đã xử lý/iu);
  await officer.openList(/chờ xử lý/iu);
  const document = office.documents.find(({ list, papers }) => list === 'waiting' && papers.length === 1);
  if (!document) throw new Error('the office has no document with one file');
  await officer.showFiles(await officer.open(document.id));
  if (ours) await expect.poll(() => office.requests().some(isOurs)).toBe(true);
  // A second one, or one of the page's own, would come by then.
  await takesItsTurns(officer.page, 3_000);
  return office.requests().filter(({ background }) => !background);
}

const plain = ({ method, path, dest, mode }: RequestEntry): string => `${method} ${path} ${dest} ${mode}`;

test('the office sees no request that the officer did not cause', async ({ office, officer }) => {
  const withUs = await morning(officer, office, true);

  const profile = await newProfile();
  const bare = await launch(profile, null);
  const withoutUs = await morning(new Officer(await bare.newPage(), office), office, false);
  await bare.close();
  await forgetProfile(profile);

  const usual = withoutUs.map(plain);
  const ours = withUs.map(plain).filter((request) => {
    const at = usual.indexOf(request);
    if (at >= 0) usual.splice(at, 1);
    return at < 0;
  });
  expect(usual).toEqual([]);
  // At most one GET of the file that the officer opened, from the extension's own page.
  expect(ours).toEqual(['GET /qlvbdh/viewfile empty cors']);
});
