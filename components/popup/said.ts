import { type CallOf, type Command, type CommandCall, type CommandResult, commands } from '../../lib/commands';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { Words } from '../../locales';
import { givenWords, wasRead } from '../drop';
import { fileTitle } from '../reading';
import type { Message } from '../undo';

/** How the officer knows a document: number and issuer, else its subject. */
function subjectOf(line: ChecklistLine | null, words: Words): string {
  if (line === null) return words.line.untitled;
  const { number, issuer, subject } = line.document;
  const name = [number, issuer].filter((part) => part !== null).join(', ');
  return name || line.task.title || subject || words.line.untitled;
}

/** What was taken back, as its button is called; null for what no button does. */
function nameOf(label: string, words: Words): string | null {
  if (label === 'task.snooze') return words.line.snooze.open;
  const command = commands.find(({ id }: Command) => id === label);
  return command ? words.commands[command.title] : null;
}

/** @param of what the officer knows the document by */
type Sentence<Id extends CommandCall['id']> = (words: Words, of: string, call: CallOf<Id>) => string;

/** What is said when a command was carried out; null where the page itself shows it, or another outcome is told. */
const DONE: { readonly [Id in CommandCall['id']]: Sentence<Id> | null } = {
  'task.done': ({ said }, of) => said.done(of),
  'task.reopen': ({ said }, of) => said.reopened(of),
  'task.dismiss': ({ said }, of) => said.dismissed(of),
  'task.snoozeHour': ({ said }, of) => said.snoozedHour(of),
  'task.snoozeTomorrow': ({ said }, of) => said.snoozedTomorrow(of),
  'task.snoozeMonday': ({ said }, of) => said.snoozedMonday(of),
  'task.snoozeUntil': ({ said, dates }, of, { until }) =>
    until ? said.snoozedUntil(dates.full(until.day, until.time), of) : said.unsnoozed(of),
  'task.mine': ({ said }, of) => said.mine(of),
  'task.others': ({ said }, of) => said.others(of),
  'others.show': null,
  'task.keepClaim': ({ said }, of) => said.kept(of),
  'task.doneWith': ({ said }, of) => said.done(of),
  'task.dismissWhy': ({ said, life }, of, { reason }) => said.reason(of, life.reasons[reason]),
  'task.edit': ({ said }, of) => said.edited(of),
  'task.split': ({ said }, of) => said.split(of),
  'task.steps': ({ said }, of) => said.stepped(of),
  'task.merge': ({ said }, of) => said.merged(of),
  'task.takeApart': ({ said }, of) => said.apart(of),
  'task.takeStated': ({ said }, of) => said.byDocument(of),
  'task.keepOwn': ({ said }, of) => said.asEdited(of),
  'task.noticedMove': null,
  'task.eventDay': ({ said }, of) => said.counted(of),
  'task.acceptProposal': ({ said }, of) => said.accepted(of),
  'task.refuseProposal': ({ said }, of) => said.stayed(of),
  'document.remove': ({ said }, of) => said.removed(of),
  'column.isDeadline': ({ said }, _, { label }) => said.isDeadline(label),
  'column.isNone': ({ said }, _, { label }) => said.isNoDeadline(label),
  'column.ask': ({ said }, _, { label }) => said.asksColumn(label),
  'task.openInSystem': null,
  'task.openFile': ({ said }) => said.openedFile,
  'document.noticed': null,
  'file.seen': (words, _, { file }) => words.said.fileSeen(fileTitle({ name: file }, words)),
  'missed.noticed': null,
  undo: null,
  'list.more': null,
  'site.allow': ({ said }) => said.allowed,
  'site.withdraw': ({ said }) => said.withdrawn,
  'unit.is': ({ said }) => said.unitIs,
  'unit.isNot': null,
  'backlog.remind': ({ said }) => said.reminding,
  'backlog.setAside': ({ said }) => said.setAside,
  'file.give': null,
  'file.choose': null,
  'file.allowHost': ({ said }) => said.allowedHost,
  'storage.retry': null,
  'recovery.open': null,
  'diagnosis.open': null,
  'options.open': null,
  'error.copy': ({ said }) => said.copied,
};

const NOTHING: { readonly [Id in CommandCall['id']]?: (words: Words) => string } = {
  undo: ({ said }) => said.nothingToUndo,
  'site.allow': ({ said }) => said.refused,
  'file.allowHost': ({ said }) => said.refused,
};

/** What is said when there was nothing to do. */
const nothing = (call: CommandCall, words: Words): string | null =>
  NOTHING[call.id]?.(words) ?? ('taskId' in call ? words.said.gone : null);

/** A sentence takes the call of its own id, which the type of neither tells of the other: hence `never`. */
const done = (call: CommandCall, line: ChecklistLine | null, words: Words): string | null =>
  DONE[call.id]?.(words, subjectOf(line, words), call as never) ?? null;

/** What the bar says when a command has come to its end; null where the page itself shows it. */
export function saying(
  call: CommandCall,
  result: CommandResult,
  line: ChecklistLine | null,
  words: Words,
): Omit<Message, 'serial'> | null {
  const say = (text: string | null, { undoable = false, failed = false } = {}) =>
    text === null ? null : { text, undoable, failed };
  switch (result.outcome) {
    case 'done':
      return say(done(call, line, words), { undoable: result.undoable });
    case 'undone':
      return say(words.said.undone(nameOf(result.label, words)));
    case 'given':
      return say(givenWords(result.name, result.file, words), { failed: !wasRead(result.file) });
    case 'in-system':
      return say(result.copied === null ? words.said.opened : words.said.copiedNumber(result.copied));
    case 'nothing':
      return say(nothing(call, words), { failed: true });
    case 'failed':
      return say(words.said.failed(result.code), { failed: true });
  }
}
