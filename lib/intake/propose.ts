import type { DocumentRecord, Naming } from '../documents';
import { sameIssuer } from '../documents/compare';
import { AT_ONCE, database, type Proposal, type Task } from '../tasks';
import { tasksOf } from './settle-document';

/** The issuers are not known to be two. */
const mayBeOfOne = (earlier: DocumentRecord, later: DocumentRecord): boolean =>
  earlier.issuer === null ||
  later.issuer === null ||
  sameIssuer(earlier.issuer, { issuer: later.issuer, superior: null });

/** The words name the earlier document's day of issue, or its issuer wrote them. */
function isMeant(earlier: DocumentRecord, later: DocumentRecord, { issued }: Naming): boolean {
  if (earlier.id === later.id) return false;
  if (issued !== null && earlier.issued !== null) return issued === earlier.issued;
  return mayBeOfOne(earlier, later);
}

/** The one document that is named; null where none stands here, or where it cannot be told which. */
async function namedBy(later: DocumentRecord, naming: Naming): Promise<DocumentRecord | null> {
  const known = await database.documents.where('numberKey').equals(naming.number).toArray();
  const meant = known.filter((document) => isMeant(document, later, naming));
  const [one, ...others] = meant;
  return one && !others.length ? one : null;
}

/** The tasks of the earlier document that the words may speak of. */
function concerned(tasks: readonly Task[], { kind, quote, limit }: Naming): Task[] {
  const open = tasks.filter(({ state, part }) => state === 'open' && part?.as !== 'step');
  if (kind === 'recall' || limit === null) return kind === 'recall' ? open : [];
  const alike = open.filter((task) => task.kind === limit.kind && task.date !== limit.date && task.date !== null);
  const said = alike.filter(({ date }) => date !== null && namesDay(quote, date));
  return said.length ? said : alike;
}

/** Does the text name this day ("25/11", "25/11/2026", "ngày 25 tháng 11")? */
function namesDay(text: string, date: string): boolean {
  const [, month, day] = date.split('-').map(Number);
  return new RegExp(`(?<!\\d)0?${day}\\s*(?:[/.-]|tháng)\\s*0?${month}(?!\\d)`, 'u').test(text.normalize('NFC'));
}

function proposalOf(
  later: DocumentRecord,
  own: readonly Task[],
  { kind, quote, limit }: Naming,
  at: number,
): Proposal | null {
  const words = { documentId: later.id, number: later.number, quote, answer: null, at };
  if (kind === 'recall') return { kind, ...words };
  if (limit === null) return null;
  const { date, time } = limit;
  const of = own.find((task) => task.state === 'open' && task.date === date && task.kind === limit.kind);
  return { kind, ...words, date, time, taskId: of?.id ?? null };
}

const isKnown = (known: Proposal, proposed: Proposal): boolean =>
  known.documentId === proposed.documentId &&
  known.kind === proposed.kind &&
  (known.kind === 'recall' ||
    proposed.kind === 'recall' ||
    (known.date === proposed.date && known.time === proposed.time));

/** A task with one proposal more; what the same document proposed before and nobody answered gives way to it. */
function withProposal(task: Task, proposal: Proposal, at: number): Task {
  if (task.proposals.some((known) => isKnown(known, proposal))) return task;
  const others = task.proposals.filter(
    ({ documentId, kind, answer }) => documentId !== proposal.documentId || kind !== proposal.kind || answer !== null,
  );
  // What must be answered is looked at again at once.
  return { ...task, proposals: [...others, proposal], nextAt: AT_ONCE, updatedAt: at };
}

async function proposeFrom(later: DocumentRecord, at: number): Promise<void> {
  const own = later.naming?.length ? await tasksOf(later.id) : [];
  for (const naming of later.naming ?? []) {
    const earlier = await namedBy(later, naming);
    const proposal = earlier && proposalOf(later, own, naming, at);
    if (!earlier || !proposal) continue;
    const before = concerned(await tasksOf(earlier.id), naming);
    const after = before.map((task) => withProposal(task, proposal, at));
    await database.tasks.bulkPut(after.filter((task, index) => task !== before[index]));
  }
}

/**
 * Puts what a document says of earlier ones to their tasks, as questions, and to its own what later ones said before
 * it was read itself. Inside the transaction of a recording.
 */
export async function propose(document: DocumentRecord, at: number): Promise<void> {
  await proposeFrom(document, at);
  if (document.numberKey === null) return;
  const later = await database.documents.where('cites').equals(document.numberKey).toArray();
  for (const each of later) if (each.id !== document.id) await proposeFrom(each, at);
}

/** A document with what one of its texts names, in place of what that text named before. `file`: null for its page. */
export function withNaming(document: DocumentRecord, found: readonly Naming[], file: string | null): DocumentRecord {
  const { naming: before = [], cites: _, ...rest } = document;
  const naming = [...before.filter((each) => each.file !== file), ...found];
  return naming.length ? { ...rest, naming, cites: [...new Set(naming.map(({ number }) => number))] } : rest;
}

/** What a file that was not read wholly names, with what it named before and does not name now. */
export function withEarlierNaming(
  found: readonly Naming[],
  { naming: before = [] }: DocumentRecord,
  file: string,
): Naming[] {
  const isAgain = ({ kind, number }: Naming) => found.some((each) => each.kind === kind && each.number === number);
  return [...found, ...before.filter((each) => each.file === file && !isAgain(each))];
}
