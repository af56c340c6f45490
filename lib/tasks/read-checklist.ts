import { type Collection, Dexie } from 'dexie';
import type { DocumentRecord } from '../documents';
import { isUnread } from '../documents/unread';
import {
  addDays,
  addWorkingDays,
  dateOf,
  lastWorkingDay,
  type WallMoment,
  type WorkingCalendar,
  wallMoment,
  weekday,
} from '../time';
import {
  type Checklist,
  type ChecklistGroup,
  type ChecklistLine,
  COUNT_LIMIT,
  GROUPS,
  type Group,
  type MergedTask,
} from './checklist';
import { database } from './database';
import { overdueBefore } from './overdue';
import { type OthersLimit, readOthers } from './read-others';
import { FIRST_RANK, NEVER, SOON_WORKING_DAYS } from './rules';
import type { Task } from './types';

type Tasks = Collection<Task, string>;

/** The open tasks of each group at a moment, as indexed ranges: no query reads more rows than its group has. */
function ranges(now: WallMoment, calendar: WorkingCalendar): Record<Group, () => Tasks> {
  const today = dateOf(now);
  const endOfToday = `${today}T23:59`;
  const endOfSoon = `${addWorkingDays(today, SOON_WORKING_DAYS, calendar)}T23:59`;
  const ranked = (after: string, upTo: string): Tasks =>
    database.tasks.where('[state+rank]').between(['open', after], ['open', upTo], false, true);
  // What is due on a day off was brought forward to the last working day before it, and is not overdue yet today.
  const dueSince = `${lastWorkingDay(today, calendar)}T00:00`;
  return {
    immediate: () => database.tasks.where('[state+rank]').equals(['open', FIRST_RANK]),
    overdue: () =>
      database.tasks.where('[state+overdueAt]').between(['open', Dexie.minKey], ['open', now], false, true),
    today: () =>
      database.tasks
        .where('[state+rank]')
        .between(['open', dueSince], ['open', endOfToday], true, true)
        .filter(({ overdueAt }) => (overdueAt ?? NEVER) > now),
    soon: () => ranked(endOfToday, endOfSoon),
    later: () => ranked(endOfSoon, '9999-12-31T23:59'),
    unknown: () => database.tasks.where('[state+rank]').equals(['open', NEVER]),
  };
}

export type Counts = Record<Group, number>;

/** Counts up to `COUNT_LIMIT`. Dexie's own `limit().count()` lets the browser count the whole range first. */
const countSome = async (tasks: Tasks): Promise<number> => (await tasks.limit(COUNT_LIMIT).primaryKeys()).length;

/** Counts these groups, up to `COUNT_LIMIT` each; what is not asked for is not read. */
export async function countGroups<Asked extends Group>(
  asked: readonly Asked[],
  now: WallMoment,
  calendar: WorkingCalendar,
): Promise<Record<Asked, number>> {
  const of = ranges(now, calendar);
  const counts = await Promise.all(asked.map((group) => countSome(of[group]())));
  return Object.fromEntries(asked.map((group, index) => [group, counts[index] ?? 0])) as Record<Asked, number>;
}

/** The groups that call for something today. */
export const PRESSING = ['immediate', 'overdue', 'today'] as const;

/** Counts the open tasks that are due after today and by this week's Sunday, up to `COUNT_LIMIT`. */
export async function countRestOfWeek(now: WallMoment): Promise<number> {
  const today = dateOf(now);
  const sunday = addDays(today, 7 - weekday(today));
  const ranked = database.tasks.where('[state+rank]');
  return countSome(ranked.between(['open', `${today}T23:59`], ['open', `${sunday}T23:59`], false, true));
}

/** The moment of the next open task that is not due yet, null when there is none. */
export async function nextDue(now: WallMoment): Promise<WallMoment | null> {
  const next = await database.tasks.where('[state+rank]').between(['open', now], ['open', NEVER]).first();
  return next?.due ?? null;
}

/** The lines with what is merged into their tasks; one question for all of them. */
async function withMerged(groups: ChecklistGroup[]): Promise<ChecklistGroup[]> {
  const ids = groups.flatMap(({ lines }) => lines.map(({ task }) => task.id));
  const parts = await database.tasks.where('mergedInto').anyOf(ids).toArray();
  if (!parts.length) return groups;
  const documents = await database.documents.bulkGet(parts.map(({ documentId }) => documentId));
  const found = new Map<string, MergedTask[]>();
  for (const [index, { id, title, mergedInto: into }] of parts.entries()) {
    const part = { id, title, number: documents[index]?.number ?? null };
    found.set(into ?? '', [...(found.get(into ?? '') ?? []), part]);
  }
  const whole = (line: ChecklistLine): ChecklistLine => {
    const merged = found.get(line.task.id);
    return merged ? { ...line, merged } : line;
  };
  return groups.map((group) => ({ ...group, lines: group.lines.map(whole) }));
}

async function withDocuments(tasks: Task[], group: Group): Promise<ChecklistLine[]> {
  const documents = await database.documents.bulkGet(tasks.map(({ documentId }) => documentId));
  return tasks.flatMap((task, index) => {
    const document = documents[index];
    return document ? [{ task, document, group }] : [];
  });
}

/** So many documents of which something must be said are shown; of the others only how many. */
const DOCUMENTS_SHOWN = 20;

/** Those read last of the documents that an index finds, and how many more there are. */
async function readNoted(index: 'unreadAt' | 'differsAt'): Promise<{ documents: DocumentRecord[]; more: number }> {
  const noted = () => database.documents.orderBy(index).reverse();
  const documents = await noted().limit(DOCUMENTS_SHOWN).toArray();
  if (documents.length < DOCUMENTS_SHOWN) return { documents, more: 0 };
  const keys = await noted()
    .limit(DOCUMENTS_SHOWN + COUNT_LIMIT)
    .primaryKeys();
  return { documents, more: keys.length - documents.length };
}

/** What a page must say of documents until it is dealt with, whether or not they have tasks. */
type Noted = Pick<Checklist, 'unread' | 'moreUnread' | 'differing' | 'moreDiffering'>;

/** Files that could not be read, and files that say something else than their system. */
async function readNotes(): Promise<Noted> {
  const [unread, differing] = await Promise.all([readNoted('unreadAt'), readNoted('differsAt')]);
  const filesOf = (document: DocumentRecord) => document.files.filter(isUnread).map((file) => ({ document, file }));
  return {
    unread: unread.documents.flatMap(filesOf),
    moreUnread: unread.more,
    differing: differing.documents,
    moreDiffering: differing.more,
  };
}

async function readBacklog(): Promise<Checklist['backlog']> {
  const hosts = await database.hosts.where('backlog').equals('ask').toArray();
  return Promise.all(
    hosts.map(async ({ host, firstReadAt }) => ({
      host,
      count: (await overdueBefore(host, wallMoment(firstReadAt), COUNT_LIMIT)).length,
    })),
  );
}

/** What was not read on the hosts' pages. */
async function readOmitted(): Promise<Pick<Checklist, 'withheld' | 'unnamed' | 'missed'>> {
  const hosts = await database.hosts.toArray();
  return {
    withheld: hosts.reduce((sum, { withheld }) => sum + withheld, 0),
    unnamed: hosts.flatMap(({ withheldOn = [] }) => withheldOn).reduce((sum, { unnamed = 0 }) => sum + unnamed, 0),
    missed: hosts.flatMap(({ host, missed = 0 }) => (missed ? [{ host, count: missed }] : [])),
  };
}

async function readLast(): Promise<Checklist['lastReading']> {
  const last = await database.documents.orderBy('readAt').last();
  if (!last) return null;
  const found = await database.tasks
    .where('documentId')
    .equals(last.id)
    .filter(({ state }) => state === 'open')
    .count();
  return { at: last.readAt, number: last.number, found };
}

/** How many lines of each group a page asks for. */
export type LineLimits = (group: Group) => number;

/**
 * Everything a page shows of the checklist at a moment.
 * @throws Dexie errors when the database cannot be opened or read.
 */
export async function readChecklist(
  now: WallMoment,
  calendar: WorkingCalendar,
  limits: LineLimits,
  othersLimit: OthersLimit = () => 0,
): Promise<Checklist> {
  const of = ranges(now, calendar);
  const [counts, notes, backlog, omitted, lastReading, ...lines] = await Promise.all([
    countGroups(GROUPS, now, calendar),
    readNotes(),
    readBacklog(),
    readOmitted(),
    readLast(),
    ...GROUPS.map(async (group) => withDocuments(await of[group]().limit(limits(group)).toArray(), group)),
  ]);
  const groups = GROUPS.map((group, index) => ({ group, count: counts[group], lines: lines[index] ?? [] }));
  const shown = groups.flatMap((group) => group.lines).map(({ document }) => document.id);
  const [others, whole] = await Promise.all([readOthers(shown, othersLimit), withMerged(groups)]);
  return { groups: whole, ...notes, ...omitted, others, backlog, lastReading };
}
