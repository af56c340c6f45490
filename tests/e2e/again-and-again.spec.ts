import { stopWorker } from './support/chromium';
import { readNotifications, readTables } from './support/extension';
import { readings, recorded } from './support/files';
import { Officer } from './support/officer';
import { goesOn } from './support/readers';
import { wake } from './support/reminding';
import { expect, test } from './support/test';
import { expectedLines, storedLines } from './support/truth';

test.use({ officeOptions: { redrawMs: 300 } });

test('reading again changes nothing: redraws, a stopped worker, a second opening, two tabs', async ({
  context,
  office,
  officer,
  popup,
}) => {
  const waiting = office.documents.filter(({ list }) => list === 'waiting');
  const several = waiting.find(({ tasks }) => tasks.file.length > 2);
  if (!several) throw new Error('the office has no document with several tasks');
  const stored = async () => {
    const { tasks, documents } = await readTables(popup);
    return storedLines(tasks, documents);
  };
  const expected = waiting
    .flatMap((document) => expectedLines([document], document === several ? 'file' : 'list'))
    .sort();

  await officer.page.bringToFront();
  await officer.logIn();
  await officer.showFiles(await officer.open(several.id));
  await expect.poll(stored).toEqual(expected);
  await expect.poll(async () => (await readings(popup, several.number)).length).toBe(several.papers.length);
  await officer.close();
  // What came of it is shown by then.
  await wake(popup);
  const before = await readTables(popup);
  const shown = await readNotifications(popup);

  await test.step('ten redraws', async () => {
    const redraws = () => office.requests().filter(({ path }) => path.endsWith('/lammoi')).length;
    const start = redraws();
    await expect.poll(redraws).toBeGreaterThan(start + 10);
    expect(await readTables(popup)).toEqual(before);
  });

  await test.step('the worker is stopped, and the document opened once more', async () => {
    const since = Date.now();
    await stopWorker(context);
    await officer.page.bringToFront();
    await officer.showFiles(await officer.open(several.id));
    await recorded(popup, several.number, since);
    await goesOn(popup, officer.page, 2_000);
    await officer.close();
    expect(await stored()).toEqual(expected);
  });

  await test.step('two tabs', async () => {
    const since = Date.now();
    const second = new Officer(await context.newPage(), office);
    await second.page.goto(office.url);
    await second.rows().first().waitFor();
    await second.showFiles(await second.open(several.id));
    await recorded(popup, several.number, since);
    await goesOn(popup, second.page, 2_000);
    expect(await stored()).toEqual(expected);
  });

  const after = await readTables(popup);
  expect(after.tasks.map(({ id }) => id)).toEqual(before.tasks.map(({ id }) => id));
  expect(after.documents.map(({ id }) => id)).toEqual(before.documents.map(({ id }) => id));
  expect(after.reminders.map(({ id }) => id)).toEqual(before.reminders.map(({ id }) => id));
  // Chromium takes a notification away after some seconds; none may come anew.
  expect(shown).toEqual(expect.arrayContaining(await readNotifications(popup)));
});
