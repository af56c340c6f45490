import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type Circumstances, recordFile, recordMeetings } from '../../../lib/intake';
import { completeTask, database, readHistory, reopenTask } from '../../../lib/tasks';
import { epoch, officeCalendar } from '../../../lib/time';
import { seenAs } from './seen';

const spot = { host: 'qlvb.test', address: 'https://qlvb.test/' };
const when: Circumstances = { at: epoch('2026-11-16T09:00'), calendar: officeCalendar() };
const identity = {
  host: spot.host,
  systemId: '1',
  number: '1/A-B',
  issuer: 'Sở Nội vụ',
  issued: null,
  subject: 'V/v X',
};

interface Said {
  due?: string;
  direction?: string;
  opened?: boolean;
}

function read({ due, direction, opened = true }: Said): Promise<void> {
  const document = seenAs(identity, {
    received: '2026-11-13',
    due: due === undefined ? null : { label: 'Hạn xử lý', text: due },
    directions: direction === undefined ? [] : [{ text: direction, day: null, writer: null }],
  });
  return recordMeetings([{ document, listing: { name: null, waiting: true }, opened }], spot, when);
}

async function readFile(text: string): Promise<void> {
  const [document] = await database.documents.toArray();
  const result = { state: 'read' as const, text, blocks: [], unreadPages: [], unreadFiles: [] };
  const identity = { digest: text, size: 1, by: '1' };
  const attempt = { name: 'a.pdf', loose: false, from: 'x', instead: null, result, identity };
  await recordFile(document?.id ?? '', attempt, when);
}

const tasks = () => database.tasks.toArray();
const states = async () => (await tasks()).map(({ date, state }) => `${date} ${state}`);

async function close(): Promise<string> {
  const open = (await tasks()).find(({ state }) => state === 'open');
  await completeTask(open?.id ?? '', when.at);
  return open?.id ?? '';
}

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it('an instruction in place of one that was carried out is a task of its own', async () => {
  await read({ direction: 'Giao đồng chí Lan báo cáo trước ngày 20/11/2026' });
  const id = await close();
  const now = { direction: 'Giao đồng chí Lan tổng hợp danh sách hộ nghèo, trình ký trước ngày 30/11/2026' };
  await read(now);
  const stand = ['2026-11-20 done', '2026-11-30 open'];
  expect(await states()).toEqual(stand);
  expect(await readHistory(id)).toHaveLength(2);
  const before = await tasks();
  await read(now);
  await readFile('Không có gì.');
  expect(await tasks()).toEqual(before);
});

it('a row that still waits with another day is a task again, and one that says the same is not', async () => {
  await read({ due: '20/11/2026 16:00', opened: false });
  await close();
  await read({ due: '20/11/2026', opened: false });
  await read({ due: '20-11-2026' });
  expect(await states()).toEqual(['2026-11-20 done']);
  await read({ due: '30/11/2026', opened: false });
  expect(await states()).toEqual(['2026-11-20 done', '2026-11-30 open']);
});

it('another version of a file is a task again, whatever else is read after it', async () => {
  await read({ due: '20/11/2026' });
  await readFile('Gửi báo cáo kết quả rà soát hộ nghèo về Sở Nội vụ trước ngày 21/11/2026.');
  await close();
  await readFile('Gửi báo cáo kết quả rà soát hộ nghèo về Sở Nội vụ trước ngày 01/12/2026.');
  await read({ due: '20/11/2026' });
  await read({ due: '20/11/2026', opened: false });
  expect((await tasks()).map(({ state, disputed }) => `${state} ${disputed}`)).toEqual(['done true', 'open true']);
});

it('a record that is opened again is a task, until its field is read', async () => {
  await read({ due: '20/11/2026' });
  const id = await close();
  await read({ due: '30/11/2026' });
  await reopenTask(id, when.at);
  await readFile('Không có gì.');
  expect(await states()).toEqual(['2026-11-20 open', '2026-11-30 open']);
  await read({ due: '20/11/2026' });
  expect(await tasks()).toMatchObject([{ id, date: '2026-11-20', state: 'open' }]);
  expect((await tasks())[0]).not.toHaveProperty('gone');
});
