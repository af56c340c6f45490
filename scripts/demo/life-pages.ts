import type { BrowserContext, Page } from '@playwright/test';
import { readTables } from '../../tests/e2e/support/extension';
import { asBuffer } from '../../tests/e2e/support/papers';
import type { RealPopup } from '../../tests/e2e/support/real-popup';
import { openPage } from '../../tests/e2e/support/seed';
import { p, tbl, tinyDocx, tr } from '../../tests/unit/documents/word/support/tiny-docx';
import { annexRows } from '../../tests/unit/intake/annex';
import { centreOn, click, clickIn } from './popup-acts';
import { until } from './until';

/** What a picture needs of the one who takes it. */
interface Camera {
  context: BrowserContext;
  /** A page of the extension, from which its tables are read. */
  own: Page;
  popup(): Promise<RealPopup>;
  settled(): Promise<void>;
  save(name: string, png: Buffer): Promise<void>;
}

/** The plan whose annex names forty duties, and a later document of the same issuer. */
const PLAN = '204/KH-UBND';
const LATER = '11/CĐ-UBND';
const UNIT = ['UBND phường An Mẫu', 'Phòng Kinh tế, Hạ tầng và Đô thị'];
const ANNEX = [p('PHỤ LỤC'), p('Phân công nhiệm vụ'), tbl(...annexRows().map((cells) => tr(...cells)))].join('');
const EXTENSION = p(
  `Ủy ban nhân dân thành phố gia hạn thời gian hoàn thành nhiệm vụ tại Kế hoạch số ${PLAN} ngày 16/4/2026 đến hết ngày 15/5/2026.`,
);

const WINDOW = { width: 1000, height: 760 };

/** Gives a Word file for the document with this number. */
async function give({ context, own }: Camera, number: string, name: string, xml: string): Promise<void> {
  const document = (await readTables(own)).documents.find((each) => each.number === number);
  const page = await openPage(context, `drop.html#${new URLSearchParams({ document: document?.id ?? '' })}`);
  await page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: '', buffer: asBuffer(tinyDocx(xml)) });
  const said = () => page.getByRole('status').innerText();
  await until(name, said, (text) => text.includes(name));
  await page.close();
}

async function pictureUnit({ context, save, settled }: Camera): Promise<void> {
  const page = await openPage(context, 'options.html#unit');
  await page.setViewportSize(WINDOW);
  const names = page.getByRole('group', { name: 'Tên đơn vị', exact: true });
  for (const name of UNIT) {
    await names.getByRole('textbox').fill(name);
    await page.keyboard.press('Enter');
    await names.getByRole('listitem').filter({ hasText: name }).waitFor();
  }
  await settled();
  await save('options-unit', await page.screenshot());
  await page.close();
}

/** The steps of a task that are about to be added, in the popup. */
export async function pictureSteps({ popup, save, settled }: Camera, number: string): Promise<void> {
  const list = await popup();
  await list.evaluate(clickIn(number, '[data-command="task.details"]'));
  await settled();
  await list.evaluate(clickIn(number, '[data-more]'));
  await settled();
  await list.evaluate(clickIn(number, '[data-form="task.steps"]'));
  await list.evaluate(`document.querySelector('.more-form').scrollIntoView({ block: 'end' })`);
  await settled();
  await save('steps', await list.picture('light'));
  await list.close();
}

/** Duties of other units, and a later document that extends a limit. The plan was opened. */
export async function pictureLater(camera: Camera): Promise<void> {
  const { popup, save, settled } = camera;
  await pictureUnit(camera);
  await give(camera, PLAN, 'Phu luc phan cong.docx', ANNEX);
  const folded = await popup();
  await folded.evaluate(click('.others > summary'));
  await settled();
  await folded.evaluate(`document.querySelector('.others').scrollIntoView({ block: 'start' })`);
  await folded.evaluate(`document.querySelector('.popup-list').scrollBy(0, -180)`);
  await settled();
  await save('others', await folded.picture('light'));
  await folded.close();

  await give(camera, LATER, 'Gia han.docx', EXTENSION);
  const asked = await popup();
  await asked.evaluate(centreOn('gia hạn đến'));
  await settled();
  await save('extension', await asked.picture('light'));
  await asked.close();
}

/** The systems in the options, and what helpers are sent. */
export async function pictureHelp({ context, save, settled }: Camera): Promise<void> {
  for (const [name, path] of [
    ['options-systems', 'options.html#systems'],
    ['diagnosis', 'diagnosis.html'],
  ] as const) {
    const page = await openPage(context, path);
    await page.setViewportSize(WINDOW);
    await page.locator('.descriptions li, .report dl').first().waitFor();
    await settled();
    await save(name, await page.screenshot());
    await page.close();
  }
}
