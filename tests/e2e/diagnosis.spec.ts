import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { startOffice } from '../office';
import { violationsOn } from './support/axe';
import { forgetProfile, launch, newProfile, SHIPPED } from './support/chromium';
import { openPopup, readTables } from './support/extension';
import { Officer } from './support/officer';
import { DUE, detail, html, list, row, startPages } from './support/pages';
import { openRealPopup } from './support/real-popup';
import { plantTask } from './support/reminding';
import { openPage } from './support/seed';
import { expect, test } from './support/test';

/** Inside the extension's pages. */
declare const chrome: typeof browser;

/** Stands in every text, attribute and address of the page. */
const MARK = 'DAUHIEU';
const NUMBER = '98765';
const HOST = 'qlvb.test';

const marked = (extra: Record<string, string> = {}) => ({
  trich_yeu: `${MARK} về việc ${NUMBER}`,
  don_vi_ban_hanh: `Sở ${MARK}`,
  hinh_thuc: MARK,
  ngay_van_ban: '10/11/2031',
  ngay_den: '11/11/2031',
  data_ma: MARK,
  ...extra,
});

const rows = [
  row(`${NUMBER}/${MARK}-1`, '19/11/2031', marked({ flyid: '1' })),
  row(`${NUMBER}/${MARK}-2`, '', marked({ flyid: '2' })),
  row(`${NUMBER}/${MARK}-3`, '20/11/2031', marked({ flyid: '3', do_mat: 'Mật' })),
  row(`${NUMBER}/${MARK}-4`, '20/11/2031', marked({ flyid: '4', do_mat: MARK })),
];

const opened = detail(
  `${NUMBER}/${MARK}-9`,
  { 'span#detailTrichYeu': MARK, 'span#div_donvi_soanthao': MARK, [DUE]: '19/11/2031' },
  `<div id="trYKienChiDao">${MARK} giao trước 19/11/2031</div>
   <div id="div_file_attach_dsvb"><a href="/tep/${MARK}?khoa=${MARK}">${MARK}.pdf</a></div>`,
);

/** What the page shows, as the copied text writes it. */
const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const text = (of: Element | null) => of?.textContent ?? '';
    return [...document.querySelectorAll('.report section')]
      .map((part) => {
        const facts = [...part.querySelectorAll('dl > div')];
        const lines = facts.map((fact) => `${text(fact.querySelector('dt'))}: ${text(fact.querySelector('dd'))}`);
        return [text(part.querySelector('h2')), ...lines].join('\n');
      })
      .join('\n\n');
  });

/** Writes down what the page gives to the clipboard, which a page of an extension may not be granted to read. */
async function noteCopied(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const writeText = async (text: string) => {
      Object.assign(globalThis, { copied: text });
    };
    Object.assign(navigator.clipboard, { writeText });
  });
  return () => page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
}

const fact = (page: Page, part: string | RegExp, name: string) =>
  page
    .locator('.report section', { has: page.getByRole('heading', { name: part }) })
    .locator('dl > div', { has: page.getByText(name, { exact: true }) })
    .locator('dd');

test('a tab is diagnosed by counts alone: nothing of its page is in answer, report or copy', async ({ context }) => {
  const pages = await startPages();
  const frame = pages.put(`/qlvbdh/${MARK}/chitiet`, html(opened), HOST);
  const foreign = `http://localhost:${pages.port}/${MARK}?x=${MARK}`;
  const body = `${list(...rows)}<iframe src="${frame}?id=${MARK}"></iframe><iframe src="${foreign}"></iframe>`;
  const tab = await context.newPage();
  const head = `<meta name="${MARK}" content="${MARK}"><script>document.title='${MARK}'</script>`;
  await tab.goto(`${pages.put(`/qlvbdh/${MARK}/main`, html(body, head), HOST)}?phien=${MARK}#${MARK}`);
  const popup = await openPopup(context);
  await expect.poll(async () => (await readTables(popup)).documents.length).toBe(2);

  const page = await openPage(context, 'diagnosis.html');
  const copiedText = await noteCopied(page);
  const main = 'Khung 1 · danh sách table#dt_basic';
  await expect(fact(page, 'Khung 1', 'Hệ thống').first()).toHaveText('VNPT iOffice (vnpt-ioffice, mô tả có sẵn)');
  await expect(fact(page, new RegExp(`^${main}`, 'u'), 'Dòng')).toHaveText('4, nhìn thấy 4');
  await expect(fact(page, new RegExp(`^${main}`, 'u'), 'Văn bản chờ xử lý đọc được')).toHaveText('2');
  await expect(fact(page, new RegExp(`^${main}`, 'u'), 'Giữ lại vì độ mật')).toHaveText('2');
  await expect(fact(page, new RegExp(`^${main}`, 'u'), 'Trong đó chưa rõ độ mật')).toHaveText('1');
  await expect(fact(page, new RegExp(`^${main}`, 'u'), 'Số ký hiệu')).toHaveText('[so_ky_hieu]: 4');
  await expect(fact(page, new RegExp(`^${main}`, 'u'), 'Hạn xử lý')).toHaveText(
    /td\.vanbanden_hienthi_han_xuly: 3; trống: 1/u,
  );
  await expect(fact(page, /^Khung 2 · văn bản đang mở/u, 'Số ký hiệu')).toHaveText('#detailSoKyHieu: 1');
  await expect(fact(page, /^Khung 2 · văn bản đang mở/u, 'Liên kết tệp')).toHaveText('1');
  await expect(fact(page, 'Thẻ', 'Khung của máy chủ khác')).toHaveText(`localhost:${pages.port} (chưa bật, không đọc)`);

  await test.step('the copied text is what is shown', async () => {
    await page.getByRole('button', { name: 'Sao chép' }).click();
    await expect(page.getByText('Đã sao chép')).toBeVisible();
    const copied = await copiedText();
    expect(copied).toBe(await shownText(page));
    expect(copied.split('\n').length).toBeGreaterThan(50);
  });

  await test.step('no marker, in no answer of a frame and nowhere on the page', async () => {
    const answers = await page.evaluate(async (host) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url?.includes(host))?.id ?? -1;
      const target = { tabId: id, allFrames: true };
      await chrome.scripting.executeScript({ target, files: ['/probe.js'] });
      const looked = await chrome.scripting.executeScript({
        target,
        func: () => {
          const state = { times: null, gaveUp: null, failures: [] };
          const world = globalThis as unknown as { nhacHanDiagnose(question: object): Promise<unknown> };
          return world.nhacHanDiagnose({ tried: null, imported: [], information: false, state });
        },
      });
      return looked.map(({ result }) => result ?? null);
    }, HOST);
    expect(answers.filter((answer) => answer !== null)).toHaveLength(2);
    for (const text of [JSON.stringify(answers), await page.content(), await shownText(page)]) {
      expect(text).not.toContain(MARK);
      expect(text).not.toContain(NUMBER);
      expect(text).not.toMatch(/11\/2031|phien|chitiet/u);
    }
  });

  await test.step('in light and dark nothing that axe finds', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page)).toEqual([]);
    }
  });

  await test.step('a reader that is gone: the page is loaded anew', async () => {
    await page.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({}))
        if (id !== undefined) await chrome.tabs.sendMessage(id, { type: 'stop', allowed: [] }).catch(() => null);
    });
    await page.getByRole('button', { name: 'Đọc lại' }).click();
    await expect(page.getByRole('heading', { name: 'Trang mở từ trước khi bật Nhắc Hạn' })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(fact(page, 'Khung 1', 'Hệ thống').first()).toHaveText(/VNPT iOffice/u);
  });

  await test.step('no tab at all', async () => {
    await tab.close();
    await page.getByRole('button', { name: 'Đọc lại' }).click();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Chưa có thẻ nào để xem' })).toBeVisible();
  });
  await pages.stop();
});

test('opened from the popup beside a page that is not allowed, nothing of it is read', async () => {
  const office = await startOffice();
  const profile = await newProfile();
  const context = await launch(profile, SHIPPED);
  const officer = new Officer(await context.newPage(), office);
  await officer.logIn('qlvb.anmau.test');
  const own = await openPopup(context);
  // First use shows no strip: something was read before.
  await plantTask(own, 'truoc');
  const popup = await openRealPopup(context, officer.page);
  await expect.poll(() => popup.text()).toContain('qlvb.anmau.test');
  const opening = context.waitForEvent('page');
  await popup.click('Chẩn đoán trang này');
  const page = await opening;
  await expect(page.getByRole('heading', { name: 'Nhắc Hạn chưa được bật ở trang này' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bật Nhắc Hạn cho trang này' })).toBeVisible();
  await context.close();
  await Promise.all([office.stop(), forgetProfile(profile)]);
});
