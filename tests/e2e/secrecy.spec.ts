import { workerOf } from './support/chromium';
import { readTables } from './support/extension';
import { goesOn, wasRead } from './support/readers';
import { expect, test } from './support/test';
import { overhear, searchProfile } from './support/traces';

test('a document that is not ordinary leaves no trace', async ({ context, office, officer, popup, profile }) => {
  const secret = office.documents.filter((document) => document.secret);
  expect(secret.map(({ secrecy }) => secrecy).sort()).toEqual(['Cấp độ 3', 'Mật']);
  const names = secret.flatMap(({ number, subject }) => [number, subject]);

  const logs: string[] = [];
  const worker = await workerOf(context);
  worker.on('console', (message) => logs.push(message.text()));
  officer.page.on('console', (message) => logs.push(message.text()));
  const messages = await overhear(worker);

  await officer.page.bringToFront();
  await officer.logIn();
  for (const { id } of secret) {
    const detail = await officer.open(id);
    await officer.showFiles(detail);
    await wasRead(popup, await detail.locator('body').evaluate(() => location.href));
    await goesOn(popup, officer.page, 2_000);
    await officer.close();
  }
  // Something was read meanwhile: silence would prove nothing.
  await expect.poll(async () => (await readTables(popup)).tasks.length).toBeGreaterThan(5);

  // A level that nobody knows is said, as a number and nothing more.
  await popup.bringToFront();
  await expect(popup.getByText('1 văn bản chưa rõ độ mật')).toBeVisible();

  const tables = JSON.stringify(await readTables(popup));
  const said = await messages();
  expect(said).toContain('"withheld"');
  for (const name of names) {
    expect(tables).not.toContain(name);
    expect(said).not.toContain(name);
    expect(logs.join('\n')).not.toContain(name);
    await expect(popup.locator('body')).not.toContainText(name);
  }
  // The page itself carries nothing of ours.
  expect(await officer.page.locator('[class*="nhac"], [id*="nhac"], nhac-han').count()).toBe(0);
  // And none of their files was asked for by anybody but the officer, once each.
  for (const { id, papers } of secret) {
    const asked = office.requests().filter(({ file, documentId }) => file !== null && documentId === id);
    expect(asked).toHaveLength(papers.length);
  }

  const ordinary = office.documents.find(({ list, tasks }) => list === 'waiting' && tasks.list.length);
  await context.close();
  expect(await searchProfile(profile, names)).toEqual([]);
  // The search would find something if it were there.
  expect(await searchProfile(profile, [ordinary?.number ?? ''])).not.toEqual([]);
});
