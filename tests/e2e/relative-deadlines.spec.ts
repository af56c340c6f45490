import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { daysBetween } from '../../lib/time';
import { readTables } from './support/extension';
import { startPages } from './support/pages';
import { wasRead } from './support/readers';
import { expect, test } from './support/test';

// Bkav eGov states every deadline against the present: "QH 3 ngày", "-2 tuần", "Ngày kia". What becomes of such a list
// on the days after is shown in tests/unit/intake/relative-due.test.ts: a browser's clock cannot be set from here.

const PAGE = readFileSync('tests/office/systems/bkav-egov/cho-xu-ly.html', 'utf8');

/** The same list some hours later, from a system that counts in whole days of 24 hours. */
const LATER = PAGE.replace('QH 3 ngày', 'QH 4 ngày')
  .replace('Còn 2 ngày', 'Còn 1 ngày')
  .replace(/-2 tuần/u, '-3 tuần');

/** Of each document the days between reading its words and its deadline, and how far that is trusted. */
const read = async (popup: Page): Promise<string[]> => {
  const { tasks, documents } = await readTables(popup);
  return tasks
    .map(({ documentId, date, claims: [claim], confidence, moved }) => {
      const days = date && claim?.readOn ? daysBetween(claim.readOn, date) : null;
      return `${documents.find(({ id }) => id === documentId)?.number} ${days} ${confidence}${moved ? ' moved' : ''}`;
    })
    .sort();
};

test('a deadline said against the present counts from its reading, and read again it stays', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const page = await context.newPage();
  await page.goto(pages.put('/', PAGE));
  const expected = [
    '1872/UBND-CĐS -3 likely',
    '291/TTPVHCC-HTKT 2 likely',
    '305/VP-KSTT 0 sure',
    '306/VP-KSTT 0 sure',
    '64/KH-SKHCN -14 ask',
    '88/STP-KSTTHC 2 sure',
  ];
  await expect.poll(() => read(popup)).toEqual(expected);
  const before = JSON.stringify((await readTables(popup)).tasks);
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('tr.document')) row.classList.add('da-xem');
  });
  await wasRead(popup, page.url());
  await page.goto(pages.put('/sau', LATER));
  await wasRead(popup, page.url());
  await expect.poll(() => read(popup)).toEqual(expected.map((line) => line.replace('-14 ask', '-21 ask')));
  const still = (await readTables(popup)).tasks.map(({ id }) => id).sort();
  expect(still).toEqual((JSON.parse(before) as { id: string }[]).map(({ id }) => id).sort());
  await pages.stop();
});
