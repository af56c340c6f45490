import type { Page } from '@playwright/test';
import { readBadge, readTables } from '../../tests/e2e/support/extension';
import { expectedLines, storedLines } from '../../tests/e2e/support/truth';
import type { Stage as Looked, OfficeDocument } from '../../tests/office';
import { badgeRead, notificationsRead, tasksRead } from './read-back';
import { until } from './until';
import type { Step, Walk } from './walk';

/** The open tasks of documents with these numbers, as the tests write them. */
async function stored(page: Page, numbers: ReadonlySet<string>): Promise<string[]> {
  const { tasks, documents } = await readTables(page);
  const own = documents.filter(({ number }) => number !== null && numbers.has(number));
  const ids = new Set(own.map(({ id }) => id));
  return storedLines(
    tasks.filter(({ documentId }) => ids.has(documentId)),
    own,
  );
}

/** Waits until what is stored of these documents is what the office's own truth demands; resolves with how many. */
async function untilTrue({ popup }: Walk, documents: readonly OfficeDocument[], looked: Looked): Promise<number> {
  const expected = expectedLines(documents, looked);
  const numbers = new Set(documents.map(({ number }) => number));
  const lines = await until(
    `cần ${expected.length} việc như đáp án của văn phòng mẫu`,
    () => stored(popup, numbers),
    (found) => found.join('\n') === expected.join('\n'),
    (found) => `${found.length} việc, thiếu ${expected.find((line) => !found.includes(line)) ?? 'không việc nào'}`,
  );
  return lines.length;
}

const waiting = ({ office }: Walk): OfficeDocument[] => office.documents.filter(({ list }) => list === 'waiting');

/** A waiting document whose leader's instruction states a deadline and whose file states more of them. */
function instructed(walk: Walk): OfficeDocument {
  const found = waiting(walk).find(
    ({ tasks, urgency }) =>
      urgency !== 'Thường' &&
      tasks.detail.some(({ source }) => source === 'direction') &&
      tasks.file.length > tasks.detail.length,
  );
  if (!found) throw new Error('văn phòng mẫu không có văn bản nào có cả bút phê và hạn trong tệp');
  return found;
}

/** Badge and notifications, each under its name. */
async function shown({ popup, worker }: Walk): Promise<string[]> {
  const notifications = await notificationsRead(worker, popup);
  return [`biểu tượng: ${await badgeRead(popup)}`, ...notifications.map((words) => `thông báo: ${words}`)];
}

const logIn: Step = {
  vi: 'Đăng nhập văn phòng mẫu',
  en: 'log in',
  async run({ office, officer }) {
    await officer.page.bringToFront();
    await officer.logIn();
    return [`${office.url}, tài khoản ${office.login.user}, ngày ${office.today}`];
  },
};

const readList: Step = {
  vi: 'Đọc danh sách văn bản đến chờ xử lý',
  en: 'the list is read, nothing was opened yet',
  async run(walk) {
    const documents = waiting(walk);
    const count = await untilTrue(walk, documents, 'list');
    return [
      `${documents.length} văn bản trong danh sách, ${count} việc có hạn hoặc khẩn`,
      ...(await shown(walk)),
      await walk.picture(walk.officer.page, '1-danh-sach'),
      '',
      ...(await tasksRead(walk.popup)),
    ];
  },
};

const openDocument: Step = {
  vi: 'Mở một văn bản có bút phê',
  en: 'open a document with an instruction',
  async run(walk) {
    const document = instructed(walk);
    await walk.officer.open(document.id);
    await untilTrue(walk, [document], 'detail');
    return [
      `${document.number}, ${document.issuer}, ${document.urgency}`,
      ...document.directions.map(({ writer, text }) => `bút phê của ${writer}: ${text}`),
      ...(await shown(walk)),
      '',
      ...(await tasksRead(walk.popup, document.number)),
    ];
  },
};

const showFile: Step = {
  vi: 'Xem tệp PDF của văn bản đó',
  en: 'show its PDF; pdf.js reads it in the offscreen document',
  async run(walk) {
    const { officer, popup } = walk;
    const document = instructed(walk);
    await officer.showFiles(officer.page.frameLocator('div.modal-content iframe'));
    const count = await untilTrue(walk, [document], 'file');
    return [
      `${count} việc sau khi đọc tệp`,
      ...(await shown(walk)),
      await walk.picture(officer.page, '2-van-ban-va-pdf'),
      '',
      ...(await tasksRead(popup, document.number)),
    ];
  },
};

const secrecy: Step = {
  vi: 'Tìm dấu vết của văn bản mật trong dữ liệu',
  en: 'secret documents leave nothing behind',
  async run({ office, popup }) {
    const secret = office.documents.filter((document) => document.secret);
    const kept = JSON.stringify(await readTables(popup));
    const found = secret.filter(({ number, id }) => kept.includes(number) || kept.includes(id));
    if (found.length) throw new Error(`${found.length} văn bản mật còn trong dữ liệu`);
    return [`${secret.length} văn bản mật ở văn phòng mẫu, 0 trong dữ liệu`];
  },
};

const popupShown: Step = {
  vi: 'Mở danh sách việc',
  en: 'the popup, light and dark',
  async run({ officer, popup, picture }) {
    await officer.close();
    await popup.bringToFront();
    const counts = popup.getByRole('navigation').getByRole('button');
    await popup.getByRole('listitem').first().waitFor();
    const said = (await counts.allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').trim());
    const lines = [said.join(' · ')];
    for (const [colorScheme, name] of [
      ['dark', 'toi'],
      ['light', 'sang'],
    ] as const) {
      await popup.emulateMedia({ colorScheme });
      lines.push(await picture(popup, `3-danh-sach-viec-${name}`));
    }
    return lines;
  },
};

/** Waits for a badge that counts one more or one less. */
async function badgeAfter(popup: Page, act: () => Promise<void>, by: number): Promise<string> {
  const before = Number((await readBadge(popup)).text);
  await act();
  await until(
    `biểu tượng phải đổi từ ${before} thành ${before + by}`,
    async () => Number((await readBadge(popup)).text),
    (count) => count === before + by,
  );
  return `biểu tượng: ${await badgeRead(popup)}`;
}

const tick: Step = {
  vi: 'Đánh dấu việc đầu tiên là xong',
  en: 'tick the first task off',
  async run({ popup, picture }) {
    const badge = await badgeAfter(popup, () => popup.getByRole('checkbox').first().click(), -1);
    return [await popup.locator('.undo-text').innerText(), badge, await picture(popup, '4-da-xong')];
  },
};

const undo: Step = {
  vi: 'Hoàn tác (Ctrl Z)',
  en: 'take it back',
  run: async ({ popup }) => [await badgeAfter(popup, () => popup.keyboard.press('Control+z'), 1)],
};

/** The main way, in its order. */
export const STEPS: readonly Step[] = [logIn, readList, openDocument, showFile, secrecy, popupShown, tick, undo];
