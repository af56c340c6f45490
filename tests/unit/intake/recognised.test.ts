import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentKeys, type SeenDocument } from '../../../lib/documents';
import { forget, type Meeting, recordFile, recordMeetings } from '../../../lib/intake';
import { answerProposal, completeTask, database, readDocumentHistory } from '../../../lib/tasks';
import { type CivilDate, epoch, officeCalendar } from '../../../lib/time';
import { readAttempt } from './seen';

const when = { at: epoch('2026-11-23T09:00'), calendar: officeCalendar() };

interface Said {
  host?: string;
  systemId?: string | null;
  number?: string | null;
  issuer?: string | null;
  issued?: CivilDate | null;
  subject?: string;
  due?: string;
  directions?: string[];
  opened?: boolean;
}

const SUBJECT = 'Báo cáo kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026';

const meetingOf = (said: Said): Meeting => {
  const identity = {
    host: 'so.test',
    systemId: '1',
    number: '402/SNV-CCHC',
    issuer: 'Sở Nội vụ',
    issued: '2026-11-20' as const,
    subject: SUBJECT,
    ...said,
  };
  const document: SeenDocument = {
    ...identity,
    keys: documentKeys(identity),
    type: null,
    received: '2026-11-21',
    urgency: 'normal',
    urgencyWords: null,
    role: 'main',
    due: { label: 'Hạn xử lý', text: said.due ?? '30/11/2026' },
    directions: (said.directions ?? []).map((text) => ({ text, day: null, writer: null })),
  };
  return { document, listing: { name: null, waiting: true }, opened: said.opened ?? true };
};

const meet = (said: Said) => {
  const host = said.host ?? 'so.test';
  return recordMeetings([meetingOf(said)], { host, address: `https://${host}/` }, when);
};
const count = async () => [await database.documents.count(), await database.tasks.count()];

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('the same document', () => {
  it.each<[string, Said]>([
    ["from the city's relay", { host: 'thanhpho.test', systemId: '77', issuer: 'Sở Nội vụ TP. HCM' }],
    ["from the ward's own register", { host: 'phuong.test', systemId: null, number: '0402/SNV-CCHC', issued: null }],
    ['from another frame of the page, with less', { systemId: null, issuer: null }],
    ['from a list and then its detail', { systemId: '1', opened: false }],
    ['twice in one system', { systemId: '2' }],
  ])('%s is one, with one task', async (_, said) => {
    await meet({});
    await meet(said);
    await meet({});
    await meet(said);
    expect(await count()).toEqual([1, 1]);
  });

  it('from two tabs at once is one', async () => {
    await Promise.all([meet({}), meet({ host: 'thanhpho.test', systemId: '9' }), meet({ opened: false })]);
    expect(await count()).toEqual([1, 1]);
  });
});

it('another relay that states another day asks which holds, and keeps both when either is read again', async () => {
  const city: Said = { host: 'thanhpho.test', systemId: '9', due: '27/11/2026' };
  await meet({});
  await meet(city);
  const task = async () =>
    (await database.tasks.toArray()).map(({ date, disputed, claims }) => [date, disputed, claims.length]);
  expect(await task()).toEqual([['2026-11-30', true, 2]]);
  await meet({});
  await meet(city);
  expect(await task()).toEqual([['2026-11-30', true, 2]]);
  await meet({ ...city, due: '30/11/2026' });
  expect(await task()).toEqual([['2026-11-30', false, 2]]);
});

describe('another document', () => {
  it.each<[string, Said]>([
    ['of another issuer', { systemId: '2', issuer: 'Sở Y tế' }],
    ['of another year', { systemId: '2', issued: '2025-11-20' }],
    ['of another number', { systemId: '2', number: '403/SNV-CCHC' }],
  ])('%s stands by itself', async (_, said) => {
    await meet({});
    await meet(said);
    expect(await count()).toEqual([2, 2]);
  });
});

/** A file of the document states what it is. */
async function tellNumber(documentId: string): Promise<void> {
  const text = [
    'SỞ NỘI VỤ\nSố: 402/SNV-CCHC\nV/v báo cáo kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nThành phố Hồ Chí Minh, ngày 20 tháng 11 năm 2026',
    'Kính gửi: Ủy ban nhân dân các phường, xã',
  ].join('\n');
  await recordFile(documentId, readAttempt('cv.pdf', text), when);
}

it('a file that tells the number shows that a document stands here twice: they become one, as it was decided', async () => {
  await meet({});
  const [first] = await database.tasks.toArray();
  await completeTask(first?.id ?? '', when.at);
  await meet({ host: 'phuong.test', systemId: '9', number: null, issuer: null, issued: null });
  expect(await count()).toEqual([2, 2]);
  const other = await database.documents
    .where('keys')
    .equals(documentKeys(meetingOf({ host: 'phuong.test', systemId: '9', number: null }).document as never)[0] ?? '')
    .first();
  await tellNumber(other?.id ?? '');
  expect(await database.tasks.toArray()).toMatchObject([{ id: first?.id, state: 'done', documentId: other?.id }]);
  expect(await database.documents.toArray()).toMatchObject([{ id: other?.id, number: '402/SNV-CCHC' }]);
  expect(await readDocumentHistory(other?.id ?? '')).toMatchObject([
    { label: 'task.done' },
    { by: 'reading', changes: [{ field: 'made', to: 'read' }] },
  ]);
  await meet({});
  expect(await count()).toEqual([1, 1]);
});

it('what a document says of others under the id of its twin goes when it turns out secret', async () => {
  const [earlier, after] = [{ systemId: '5', issued: '2026-11-01' as const, due: '25/11/2026' }, '100/SNV-X'];
  await meet({ ...earlier, number: after, subject: 'Kế hoạch kiểm tra năm' });
  await meet({ ...earlier, systemId: '6', number: '101/SNV-X', subject: 'Tập huấn chuyên đề' });
  const extend = (number: string) =>
    `Gia hạn thời hạn báo cáo tại Công văn số ${number} ngày 01/11/2026 đến trước ngày 30/11/2026.`;
  await meet({ directions: [extend(after), extend('101/SNV-X')] });
  const asked = (await database.tasks.toArray()).filter(({ proposals }) => proposals.length);
  expect(asked).toHaveLength(2);
  const twin = asked[0]?.proposals[0]?.documentId ?? '';
  await answerProposal(asked[0]?.id ?? '', { documentId: twin, kind: 'extension' }, 'accepted', when.calendar, when.at);
  await meet({ host: 'phuong.test', systemId: '9', number: null, issuer: null, issued: null });
  const whole = (await database.documents.toArray()).find(({ host }) => host === 'phuong.test');
  await tellNumber(whole?.id ?? '');
  expect(await database.documents.get(twin)).toBeUndefined();
  expect(await forget(whole?.keys ?? [])).toBe(true);
  const rows = JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
  expect(rows).toContain(after);
  expect(rows).not.toContain('402/SNV');
  expect(rows).not.toContain('Gia hạn');
  expect(rows).not.toContain(twin);
});
