// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type CivilDate, dateOf } from '../../../lib/time';
import { type ExpectedTask, expectedTasks, type OfficeDocument, paperText, type Said } from '../../office';
import { documentsFor } from '../../office/documents';
import { addDays, addWorkingDays, isWorkingDay } from '../../office/truth/days';
import { beforeDay, byDay, said, task } from '../../office/truth/tasks';

const everyDay = (from: CivilDate, count: number): CivilDate[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

/** A fortnight, the days around Tết and other holidays, ends of years and months, a leap day. */
const DAYS: readonly CivilDate[] = [
  ...everyDay('2026-11-16', 15),
  ...everyDay('2026-02-08', 20),
  ...everyDay('2026-04-22', 14),
  ...everyDay('2026-08-20', 16),
  ...everyDay('2026-12-20', 20),
  ...everyDay('2027-02-01', 14),
  ...everyDay('2028-02-25', 8),
];

const statements = (expected: ExpectedTask): Said[] => [expected, ...expected.also];

/** Where the words of a source stand in a document. */
function wordsOf(document: OfficeDocument, { source, immediate }: Said & { immediate?: boolean }): string[] {
  if (source === 'direction') return document.directions.map(({ text }) => text);
  if (source === 'attachment') return document.papers.map(paperText);
  return [immediate ? document.urgency : `Hạn xử lý: ${document.due}`];
}

/** How the day of a task looks from `today`, roughly as an officer would sort it. */
function stateOn(today: CivilDate, { date, overdueAt, immediate }: ExpectedTask): string {
  if (immediate) return 'immediate';
  if (date === null || overdueAt === null) return 'unknown';
  const lastDay = overdueAt.endsWith('T00:00') ? addDays(dateOf(overdueAt), -1) : date;
  if (lastDay < today) return 'overdue';
  if (lastDay === today) return 'today';
  return lastDay <= addWorkingDays(today, 3) ? 'soon' : 'later';
}

const DATE_IN_QUOTE = /(\d{2})\/(\d{1,2})(?:\/(\d{4}))?/;

const vietnameseWeekday = (date: CivilDate): string =>
  new Intl.DateTimeFormat('vi', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

interface Inbox {
  today: CivilDate;
  documents: readonly OfficeDocument[];
  /** All tasks once everything was read. */
  tasks: readonly { document: OfficeDocument; expected: ExpectedTask }[];
}

/** One test that looks at every day, and names the day on which it fails. */
const onEveryDay = (name: string, check: (inbox: Inbox) => void) =>
  it(name, () => {
    for (const today of DAYS) {
      const documents = documentsFor(today);
      const tasks = documents.flatMap((document) => document.tasks.file.map((expected) => ({ document, expected })));
      try {
        check({ today, documents, tasks });
      } catch (error) {
        throw new Error(`today ${today}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    }
  });

describe('on every day, the office', () => {
  onEveryDay('quotes only words that stand in the document, each with its own date', ({ documents }) => {
    for (const document of documents) {
      for (const expected of Object.values(document.tasks).flat()) {
        for (const statement of statements(expected)) {
          const { quote, date } = statement;
          expect(wordsOf(document, statement).join('\n')).toContain(quote);
          const [, day, month, year] = DATE_IN_QUOTE.exec(quote) ?? [];
          if (!day || !month) continue;
          const written = `${month.padStart(2, '0')}-${day}`;
          expect(date?.slice(5), `${document.number}: ${quote}`).toBe(written);
          if (year) expect(date?.slice(0, 4)).toBe(year);
        }
      }
    }
  });

  onEveryDay('states right weekdays', ({ tasks }) => {
    for (const { expected } of tasks.filter(({ expected: { kind } }) => kind === 'meeting')) {
      const { quote, date } = expected;
      expect(date && quote.toLocaleLowerCase('vi')).toContain(date && vietnameseWeekday(date).toLocaleLowerCase('vi'));
    }
  });

  onEveryDay(
    'states hours on working days only, and no date before the document came',
    ({ today, documents, tasks }) => {
      for (const { document, expected } of tasks) {
        if (expected.time && expected.date) expect(isWorkingDay(expected.date)).toBe(true);
        if (expected.date) expect(expected.date >= document.received).toBe(true);
      }
      for (const { issued, received } of documents) expect(issued <= received && received <= today).toBe(true);
    },
  );

  onEveryDay('fills in a year that an instruction leaves out with the next such day', ({ tasks }) => {
    for (const { document, expected } of tasks.filter(({ expected: { source } }) => source === 'direction')) {
      const written = document.directions.find(({ text }) => text.includes(expected.quote))?.day;
      expect(written && expected.date && expected.date >= written && expected.date < addDays(written, 365)).toBe(true);
    }
  });

  onEveryDay('shows every state, in the list alone and with everything read', ({ today }) => {
    const inList = expectedTasks(today, 'list').map((expected) => stateOn(today, expected));
    expect(new Set(inList)).toEqual(new Set(['overdue', 'today', 'soon', 'later', 'immediate']));
    const inAll = expectedTasks(today, 'file').map((expected) => stateOn(today, expected));
    expect(new Set(inAll)).toEqual(new Set(['overdue', 'today', 'soon', 'later', 'immediate', 'unknown']));
  });

  onEveryDay('has the documents that an inbox has', ({ documents }) => {
    expect(documents.length).toBeGreaterThanOrEqual(24);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    expect(new Set(documents.map(({ number, issuer }) => `${number} ${issuer}`)).size).toBe(documents.length);
    for (const document of documents) {
      const { list, role, secret, tasks: truth } = document;
      const silent = secret || role === 'XDB' || ['finished', 'information', 'outgoing'].includes(list);
      if (silent) expect(truth).toEqual({ list: [], detail: [], file: [] });
      expect(secret).toBe(document.secrecy !== 'Thường');
    }
    expect(documents.filter(({ secret }) => secret)).toHaveLength(2);
  });

  onEveryDay('becomes overdue never before it is due', ({ tasks }) => {
    for (const { expected } of tasks) {
      if (expected.due && expected.overdueAt) expect(expected.due <= expected.overdueAt).toBe(true);
      expect(expected.due === null).toBe(expected.date === null);
    }
  });
});

describe('the truth', () => {
  const count = (stage: 'list' | 'detail' | 'file') => expectedTasks('2026-11-22', stage).length;

  it('grows with what the officer opens', () => {
    expect([count('list'), count('detail'), count('file')]).toEqual([12, 15, 36]);
  });

  it('puts the last safe moment of "before" on the last working day before it', () => {
    expect(task(beforeDay('2026-11-23'))).toMatchObject({ due: '2026-11-20T17:00', overdueAt: '2026-11-23T00:00' });
    expect(task(byDay('2026-12-31'))).toMatchObject({ due: '2026-12-31T17:00', overdueAt: '2027-01-01T00:00' });
    expect(task(byDay('2026-02-17'))).toMatchObject({ due: '2026-02-13T17:00', overdueAt: '2026-02-18T00:00' });
  });

  it('takes a stated hour as it stands', () => {
    const hour = said({ date: '2026-11-24', time: '11:00', bound: 'before', quote: '', source: 'attachment' });
    expect(task(hour)).toMatchObject({ due: '2026-11-24T11:00', overdueAt: '2026-11-24T11:00' });
  });
});
