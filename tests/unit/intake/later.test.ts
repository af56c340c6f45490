import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerEventDay, forget, type Meeting, recordFile, recordMeetings, rollOver } from '../../../lib/intake';
import {
  addSteps,
  answerProposal,
  completeTask,
  database,
  dismissTask,
  mergeTasks,
  readHistory,
  removeDocument,
  reopenTask,
  type Task,
  undo,
} from '../../../lib/tasks';
import { type CivilDate, epoch, officeCalendar, type WallMoment, wallMoment } from '../../../lib/time';
import { readAttempt, seenAs } from './seen';

const calendar = officeCalendar();
const spot = { host: 'qlvb.test', address: 'https://qlvb.test/' };
const NOW: WallMoment = '2026-11-16T09:00';
const when = { at: epoch(NOW), calendar };

interface Said {
  number: string;
  issued?: CivilDate | null;
  issuer?: string | null;
  subject?: string;
  due?: string;
  directions?: string[];
  opened?: boolean;
}

function meetingOf({ number, issued = '2026-11-12', issuer = 'Sở Nội vụ', ...of }: Said): Meeting {
  const subject = of.subject ?? 'Báo cáo số liệu';
  const identity = { host: spot.host, systemId: number, number, issuer, subject, issued };
  const document = seenAs(identity, {
    received: '2026-11-13',
    due: of.due ? { label: 'Hạn xử lý', text: of.due } : null,
    directions: (of.directions ?? []).map((text) => ({ text, day: null, writer: null })),
  });
  return { document, listing: { name: null, waiting: true }, opened: of.opened ?? true };
}

const meet = (...said: Said[]) => recordMeetings(said.map(meetingOf), spot, when);

async function readText(number: string, text: string): Promise<void> {
  const document = await database.documents.where('numberKey').equals(number.toLowerCase()).first();
  await recordFile(document?.id ?? '', readAttempt('a.pdf', text), when);
}

async function tasksOf(number: string): Promise<Task[]> {
  const document = await database.documents.where('numberKey').equals(number.toLowerCase()).first();
  return database.tasks
    .where('documentId')
    .equals(document?.id ?? '')
    .toArray();
}

async function only(number: string): Promise<Task> {
  const [task, ...more] = (await tasksOf(number)).filter(({ state }) => state === 'open');
  if (!task || more.length) throw new Error(`${number}: ${more.length} more`);
  return task;
}

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('a later document that extends an earlier one', () => {
  const EARLIER: Said = { number: '402/SNV-CCHC', due: '25/11/2026' };
  const LATER: Said = { number: '500/SNV-CCHC', issued: '2026-11-15', subject: 'Gia hạn thời gian báo cáo' };
  const TEXT =
    'Sở Nội vụ gia hạn thời gian báo cáo tại Công văn số 402/SNV-CCHC ngày 12/11/2026 đến hết ngày 05/12/2026.';

  const asked = async () => (await only('402/SNV-CCHC')).proposals;

  it.each([
    ['after it', [EARLIER, LATER]],
    ['before it', [LATER, EARLIER]],
  ])('proposes the new limit, read %s', async (_, [first, second]) => {
    if (!first || !second) throw new Error();
    await meet(first);
    if (first === LATER) await readText('500/SNV-CCHC', TEXT);
    await meet(second);
    if (second === LATER) await readText('500/SNV-CCHC', TEXT);
    expect(await asked()).toMatchObject([
      {
        kind: 'extension',
        date: '2026-12-05',
        number: '500/SNV-CCHC',
        quote: expect.stringContaining('gia hạn'),
        answer: null,
      },
    ]);
    expect(await only('402/SNV-CCHC')).toMatchObject({ date: '2026-11-25' });
  });

  it('moves it when accepted, becomes one duty with it, and the history says so', async () => {
    await meet(EARLIER, LATER);
    await readText('500/SNV-CCHC', TEXT);
    const { id } = await only('402/SNV-CCHC');
    const twin = await only('500/SNV-CCHC');
    await answerProposal(id, { documentId: twin.documentId, kind: 'extension' }, 'accepted', calendar, when.at);
    const task = await only('402/SNV-CCHC');
    expect(task).toMatchObject({ date: '2026-12-05', edited: { because: { number: '500/SNV-CCHC' } } });
    expect(await tasksOf('500/SNV-CCHC')).toMatchObject([{ state: 'merged', mergedInto: id }]);
    expect(await readHistory(id)).toMatchObject([
      {
        label: 'task.acceptProposal',
        changes: [
          { field: 'date', from: '2026-11-25', to: '2026-12-05' },
          { field: 'extension', from: null, to: 'accepted' },
        ],
      },
      { by: 'reading', changes: [{ field: 'made' }] },
    ]);
    // Read again, neither comes back.
    await meet(EARLIER, LATER);
    await readText('500/SNV-CCHC', TEXT);
    expect(await only('402/SNV-CCHC')).toMatchObject({ date: '2026-12-05', proposals: [{ answer: 'accepted' }] });
    expect(await tasksOf('500/SNV-CCHC')).toMatchObject([{ state: 'merged' }]);
    await undo(calendar, when.at);
    expect(await only('402/SNV-CCHC')).toMatchObject({ date: '2026-11-25', proposals: [{ answer: null }] });
    expect(await only('500/SNV-CCHC')).toMatchObject({ date: '2026-12-05' });
  });

  it('is not asked again once refused', async () => {
    await meet(EARLIER, LATER);
    await readText('500/SNV-CCHC', TEXT);
    const { id, proposals } = await only('402/SNV-CCHC');
    const documentId = proposals[0]?.documentId ?? '';
    await answerProposal(id, { documentId, kind: 'extension' }, 'refused', calendar, when.at);
    await readText('500/SNV-CCHC', TEXT);
    expect(await asked()).toMatchObject([{ answer: 'refused' }]);
    expect(await only('402/SNV-CCHC')).toMatchObject({ date: '2026-11-25' });
    const [refused] = await readHistory(id);
    expect(refused?.changes).toEqual([{ field: 'extension', from: null, to: 'refused' }]);
  });

  it('of another issuer with that number is not meant, nor one of another day', async () => {
    await meet({ ...EARLIER, issuer: 'Sở Y tế', issued: null }, { ...LATER });
    await readText('500/SNV-CCHC', TEXT);
    expect(await asked()).toEqual([]);
    await meet({ ...EARLIER, number: '403/SNV-CCHC', issued: '2025-11-12' });
    await readText('500/SNV-CCHC', TEXT.replace('402', '403'));
    expect((await only('403/SNV-CCHC')).proposals).toEqual([]);
  });

  it('leaves no word when it turns out secret', async () => {
    await meet(EARLIER, LATER);
    await readText('500/SNV-CCHC', TEXT);
    const { id, proposals } = await only('402/SNV-CCHC');
    const documentId = proposals[0]?.documentId ?? '';
    await answerProposal(id, { documentId, kind: 'extension' }, 'accepted', calendar, when.at);
    await forget(meetingOf(LATER).document.keys);
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toContain('500/SNV');
    expect(JSON.stringify(rows)).not.toContain('gia hạn');
  });

  it('recalls it as a question, and then it is set aside as withdrawn', async () => {
    await meet(EARLIER, { ...LATER, subject: 'Thu hồi Công văn số 402/SNV-CCHC ngày 12/11/2026' });
    const { id, proposals } = await only('402/SNV-CCHC');
    expect(proposals).toMatchObject([{ kind: 'recall' }]);
    const documentId = proposals[0]?.documentId ?? '';
    await answerProposal(id, { documentId, kind: 'recall' }, 'accepted', calendar, when.at);
    expect(await tasksOf('402/SNV-CCHC')).toMatchObject([{ state: 'dismissed', dismissed: 'withdrawn' }]);
  });
});

describe('a recurring duty', () => {
  const DUTY: Said = { number: '80/KH-UBND', directions: ['Báo cáo kết quả trước ngày 20 hằng tháng.'] };
  beforeEach(async () => {
    await meet(DUTY);
  });
  const roll = (now: WallMoment) => rollOver(now, epoch(now), calendar);
  const open = async () =>
    (await tasksOf('80/KH-UBND')).filter(({ state }) => state === 'open').map(({ date }) => date);

  it('makes the next occurrence when it is done, one only', async () => {
    const { id, rrule } = await only('80/KH-UBND');
    expect(rrule).toBe('FREQ=MONTHLY;BYMONTHDAY=20');
    expect(await roll(NOW)).toBe(0);
    await completeTask(id, when.at);
    expect([await roll(NOW), await roll(NOW)]).toEqual([1, 0]);
    expect(await open()).toEqual(['2026-12-20']);
    await meet(DUTY);
    expect(await open()).toEqual(['2026-12-20']);
  });

  it('goes on from each occurrence', async () => {
    await completeTask((await only('80/KH-UBND')).id, when.at);
    await roll(NOW);
    await completeTask((await only('80/KH-UBND')).id, when.at);
    await roll(NOW);
    expect(await open()).toEqual(['2027-01-20']);
  });

  it('that passes stays overdue beside the next, and so do those that passed unseen', async () => {
    await roll('2026-11-20T00:00');
    expect(await open()).toEqual(['2026-11-20', '2026-12-20']);
    await roll('2027-03-01T08:00');
    expect(await open()).toEqual(['2026-11-20', '2026-12-20', '2027-01-20', '2027-02-20', '2027-03-20']);
    expect(await roll('2027-03-01T08:01')).toBe(0);
  });

  it('of many that passed unseen keeps the latest, and says how many there were before', async () => {
    await roll('2026-11-20T00:00');
    await roll('2027-07-01T08:00');
    const made = (await tasksOf('80/KH-UBND')).slice(2);
    expect(made.map(({ date }) => date)).toEqual(['2027-04-20', '2027-05-20', '2027-06-20', '2027-07-20']);
    expect(made.map(({ unseen }) => unseen)).toEqual([
      { count: 3, from: '2027-01-20', to: '2027-03-20' },
      undefined,
      undefined,
      undefined,
    ]);
    expect(made.map(({ rollsAt }) => rollsAt !== null)).toEqual([false, false, false, true]);
  });

  describe('under a clock that stood a year ahead and was set right', () => {
    const looked = (now: WallMoment) => database.looks.put({ id: 'last', at: epoch(now), rules: '' });

    it('goes on as if that had not been', async () => {
      await addSteps((await only('80/KH-UBND')).id, [{ name: 'Trình ký', days: 2 }], calendar, when.at);
      await roll('2027-11-25T08:00');
      await looked('2027-11-25T08:00');
      expect((await open()).length).toBeGreaterThan(4);
      await roll('2026-11-17T08:00');
      expect(await open()).toEqual(['2026-11-20', '2026-11-17']);
      await looked('2026-11-17T08:00');
      await roll('2026-11-21T08:00');
      expect(await open()).toEqual(['2026-11-20', '2026-11-17', '2026-12-20', '2026-12-16']);
    });

    it('keeps what the officer has dealt with meanwhile, and goes on from there', async () => {
      await roll('2026-12-25T08:00');
      await looked('2026-12-25T08:00');
      const [, first] = await tasksOf('80/KH-UBND');
      await completeTask(first?.id ?? '', epoch('2026-12-25T08:01'));
      await roll('2026-11-17T08:00');
      expect(await open()).toEqual(['2026-11-20', '2027-01-20']);
    });

    it('asks the database next to nothing where the clock only goes on', async () => {
      await looked(NOW);
      const read = vi.spyOn(database.tasks, 'where');
      await roll(NOW);
      expect(read.mock.calls.map(([index]) => index)).toEqual(['rollsAt']);
      read.mockRestore();
    });
  });

  it('has nothing to say of what passed before it was read', async () => {
    await database.tasks.toCollection().modify({ createdAt: epoch('2027-03-01T08:00') });
    await roll('2027-03-01T08:00');
    expect(await open()).toEqual(['2026-11-20', '2027-03-20']);
  });

  it('takes its next occurrence back when being done is taken back', async () => {
    await completeTask((await only('80/KH-UBND')).id, when.at);
    await roll(NOW);
    await undo(calendar, when.at + 1);
    expect(await open()).toEqual(['2026-11-20']);
    await roll('2026-11-20T00:00');
    expect(await open()).toEqual(['2026-11-20', '2026-12-20']);
  });

  it('takes its next occurrence back when it is opened again before it has passed', async () => {
    const { id } = await only('80/KH-UBND');
    await completeTask(id, when.at);
    await roll(NOW);
    await reopenTask(id, when.at + 1);
    expect(await open()).toEqual(['2026-11-20']);
    await roll('2026-11-20T00:00');
    expect(await open()).toEqual(['2026-11-20', '2026-12-20']);
    // Passed by now: the next one stays beside it.
    await completeTask(id, epoch('2026-11-23T08:00'));
    await reopenTask(id, epoch('2026-11-23T08:01'));
    expect(await open()).toEqual(['2026-11-20', '2026-12-20']);
  });

  it('ends when it is no deadline, goes on when this time is done elsewhere', async () => {
    const { id } = await only('80/KH-UBND');
    await dismissTask(id, 'not-a-deadline', when.at);
    expect(await roll('2027-01-01T00:00')).toBe(0);
    await undo(calendar, when.at);
    await dismissTask(id, 'elsewhere', when.at);
    expect(await roll(NOW)).toBe(1);
  });

  it('prepares the next occurrence in the same steps', async () => {
    const { id } = await only('80/KH-UBND');
    await addSteps(id, [{ name: 'Trình ký', days: 2 }], calendar, when.at);
    await completeTask(id, when.at);
    await roll(NOW);
    expect((await tasksOf('80/KH-UBND')).filter(({ state }) => state === 'open')).toMatchObject([
      { date: '2026-12-20' },
      { date: '2026-12-16', part: { as: 'step', days: 2 } },
    ]);
  });

  it('goes with its document', async () => {
    await completeTask((await only('80/KH-UBND')).id, when.at);
    await roll(NOW);
    await meet({ ...DUTY, directions: [] });
    expect(await open()).toEqual([]);
  });
});

it('a term from an event waits for its day and is counted from it', async () => {
  await meet({
    number: '9/UBND',
    directions: ['Báo cáo kết quả trong 03 ngày làm việc sau khi kết thúc đợt kiểm tra.'],
  });
  const { id } = await only('9/UBND');
  expect(await only('9/UBND')).toMatchObject({ date: null, anchor: 'event', term: 'P3WD' });
  expect(await answerEventDay(id, '2026-11-19', calendar, when.at)).toBe(1);
  expect(await only('9/UBND')).toMatchObject({ date: '2026-11-24', event: { day: '2026-11-19' } });
  await undo(calendar, when.at);
  expect(await only('9/UBND')).toMatchObject({ date: null, event: null });
});

it('a document that was taken off the computer stays away from lists, and comes back when it is opened', async () => {
  await meet({ number: '1/UBND', due: '25/11/2026' });
  await removeDocument((await only('1/UBND')).documentId, when.at);
  await meet({ number: '1/UBND', due: '25/11/2026', opened: false });
  expect(await database.documents.count()).toBe(0);
  await meet({ number: '1/UBND', due: '25/11/2026' });
  expect(wallMoment((await only('1/UBND')).createdAt)).toBe(NOW);
  expect(await database.removed.count()).toBe(0);
});

describe('what is merged into a task', () => {
  const FIRST: Said = { number: '1/UBND', due: '25/11/2026' };
  beforeEach(async () => {
    await meet(FIRST, { number: '2/UBND', due: '27/11/2026' });
    await mergeTasks([(await only('1/UBND')).id, (await only('2/UBND')).id], when.at);
    expect(await tasksOf('2/UBND')).toMatchObject([{ state: 'merged' }]);
  });

  it('stands by itself again when that moves behind it', async () => {
    await meet({ ...FIRST, due: '30/11/2026' });
    expect(await tasksOf('2/UBND')).toMatchObject([{ state: 'open', mergedInto: null }]);
  });

  it('stays when that moves and is still due before it', async () => {
    await meet({ ...FIRST, due: '26/11/2026' });
    expect(await tasksOf('2/UBND')).toMatchObject([{ state: 'merged' }]);
  });

  it('stands by itself again when the words of that are gone, or its document is secret', async () => {
    await meet({ number: '1/UBND' });
    expect(await tasksOf('2/UBND')).toMatchObject([{ state: 'open', mergedInto: null }]);
    await meet(FIRST);
    await mergeTasks([(await only('1/UBND')).id, (await only('2/UBND')).id], when.at);
    await forget(meetingOf(FIRST).document.keys);
    expect(await tasksOf('2/UBND')).toMatchObject([{ state: 'open', mergedInto: null }]);
  });
});
