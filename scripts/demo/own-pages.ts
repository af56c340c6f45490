import type { Buffer } from 'node:buffer';
import type { BrowserContext, Page } from '@playwright/test';
import { readTables } from '../../tests/e2e/support/extension';
import { asBuffer, PAPERS } from '../../tests/e2e/support/papers';
import { chooseFile, downloaded, openPage } from '../../tests/e2e/support/seed';
import { tinyCompound } from '../../tests/unit/documents/support/tiny-compound';
import { until } from './until';

/** Takes the picture of a page as high as it is. */
export type TakePage = (name: string, page: Page) => Promise<void>;

const DROP_SIZE = { width: 640, height: 420 };
const OPTIONS_SIZE = { width: 1000, height: 400 };

/** Gives files for a document by hand: one that has a password, and one that is read. */
export async function pictureDrop(context: BrowserContext, number: string, own: Page, take: TakePage): Promise<void> {
  const document = (await readTables(own)).documents.find((each) => each.number === number);
  const page = await openPage(context, `drop.html#${new URLSearchParams({ document: document?.id ?? '' })}`);
  await page.setViewportSize(DROP_SIZE);
  const said = () => page.getByRole('status').innerText();
  const give = async (name: string, buffer: Buffer) => {
    await page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: '', buffer });
    await until(name, said, (text) => text.includes(name));
  };
  await give('Phu luc 2.xlsx', asBuffer(tinyCompound({ EncryptedPackage: new Uint8Array(600) })));
  await give('Phu luc 1.docx', asBuffer(PAPERS.docx?.('05/5/2026') ?? new Uint8Array()));
  await take('drop', page);
  await page.close();
}

/** The sections of the options page, with a day off that was entered and a file that is about to be imported. */
export async function pictureOptions(context: BrowserContext, exported: string, take: TakePage): Promise<void> {
  const page = await openPage(context, 'options.html#calendar');
  await page.setViewportSize(OPTIONS_SIZE);
  const daysOff = page.getByRole('group', { name: 'Ngày nghỉ thêm' });
  await daysOff.getByLabel('Từ ngày').fill('15/05/2026');
  await daysOff.getByLabel('Tên ngày nghỉ').fill('Ngày truyền thống của phường');
  await page.keyboard.press('Enter');
  await daysOff.getByRole('listitem').waitFor();
  await take('options-calendar', page);
  for (const [section, name] of [
    ['reminders', 'Nhắc hạn'],
    ['keep', 'Dữ liệu trên máy'],
  ] as const) {
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    if (section === 'keep') {
      await chooseFile(page, exported);
      await page.getByRole('table').waitFor();
    }
    await take(`options-${section}`, page);
  }
  await page.close();
}

/** Everything, as the options page exports it. */
export async function exportAll(context: BrowserContext): Promise<string> {
  const page = await openPage(context, 'options.html#keep');
  const { text } = await downloaded(page, 'Xuất tệp JSON');
  await page.close();
  return text;
}
