import type { DocumentRecord } from '../documents';
import { type Facts, numberKeyOf, sameDocument } from '../documents/compare';
import { type Claim, database, renamed, sameLimit, statedIn, type Task } from '../tasks';
import { dateAt } from '../time';
import { type Circumstances, settleDocument, store, tasksOf } from './settle-document';

type Known = Pick<DocumentRecord, 'number' | 'issuer' | 'issued' | 'subject' | 'received'>;

const factsOf = ({ number, issuer, issued, subject, received }: Known, at: number): Facts => ({
  number,
  issuer,
  issued,
  subject,
  met: received ?? dateAt(at),
});

/**
 * The one document that stands here under another relay's keys (sở, thành phố, the ward's own register); undefined when
 * there is none, or when it cannot be told which.
 */
export async function findSame(
  seen: Known,
  at: number,
  besides: string | null = null,
): Promise<DocumentRecord | undefined> {
  const key = numberKeyOf(seen.number ?? '');
  if (key === '') return undefined;
  const candidates = await database.documents.where('numberKey').equals(key).toArray();
  const facts = factsOf(seen, at);
  const same = candidates.filter(
    (document) => document.id !== besides && sameDocument(facts, factsOf(document, document.firstSeenAt)),
  );
  return same.length === 1 ? same[0] : undefined;
}

const isDecided = ({ state, edited, held, event, proposals, mergedInto }: Task): boolean =>
  state !== 'open' || edited !== null || held !== null || event !== null || mergedInto !== null || proposals.length > 0;

/** Without the statements that the other's tasks make as well. */
function withoutTwins(task: Task, others: readonly Claim[]): Task {
  const own = task.claims.filter(
    (claim) => !others.some((other) => other.source === claim.source && sameLimit(other, claim)),
  );
  return { ...task, claims: own };
}

/** What the database says of a document under one id, it says under another. */
async function rename(from: string, to: string): Promise<void> {
  const now = (id: string): string => (id === from ? to : id);
  const holds = ({ proposals, edited }: Task) =>
    proposals.some(({ documentId }) => documentId === from) || edited?.because?.documentId === from;
  const tasks = await database.tasks.filter(holds).toArray();
  await database.tasks.bulkPut(tasks.map((task) => renamed(task, now)));
  await database.history.where('documentId').equals(from).modify({ documentId: to });
  await database.changes.toCollection().modify((change) => {
    change.before = change.before.map((task) => renamed(task, now));
    if (change.differences) change.differences.documentId = now(change.differences.documentId);
    if (change.seen) change.seen.documentId = now(change.seen.documentId);
    for (const entry of change.removed?.history ?? []) entry.documentId = now(entry.documentId);
  });
}

/**
 * A file has told of a document what shows that it stands here twice: the other one becomes part of it, with what the
 * officer decided, its reminders and its history. Inside the transaction of a recording.
 */
export async function absorbTwin(document: DocumentRecord, when: Circumstances): Promise<DocumentRecord> {
  const twin = await findSame(document, document.firstSeenAt, document.id);
  if (!twin) return document;
  const whole: DocumentRecord = {
    ...document,
    keys: [...new Set([...document.keys, ...twin.keys])],
    files: [...document.files, ...twin.files.filter(({ name }) => !document.files.some((file) => file.name === name))],
    firstSeenAt: Math.min(document.firstSeenAt, twin.firstSeenAt),
    readAt: Math.max(document.readAt, twin.readAt),
  };
  const theirs = (await tasksOf(twin.id)).map((task) => ({ ...task, documentId: document.id }));
  const ours = await tasksOf(document.id);
  const decided = theirs.filter(isDecided);
  const claims = statedIn([...decided, ...ours]);
  const rest = theirs.filter((task) => !isDecided(task)).map((task) => withoutTwins(task, claims));
  const left = ours.map((task) => (isDecided(task) ? task : withoutTwins(task, statedIn(decided))));
  const existing = [...decided, ...left, ...rest];
  const settled = settleDocument(whole, existing, [], { sources: [], file: null }, when);
  await database.documents.delete(twin.id);
  await store(whole, document, settled, [...ours, ...(await tasksOf(twin.id))], when.at);
  await rename(twin.id, document.id);
  return whole;
}
