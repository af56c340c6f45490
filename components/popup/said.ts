import { type Command, type CommandCall, type CommandResult, commands } from '../../lib/commands';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { Words } from '../../locales';
import { givenWords, wasRead } from '../drop';
import type { Message } from '../undo';

/** How the officer knows a document: number and issuer, else its subject. */
function subjectOf(line: ChecklistLine | null, words: Words): string {
  if (line === null) return words.line.untitled;
  const { number, issuer, subject } = line.document;
  const name = [number, issuer].filter((part) => part !== null).join(', ');
  return name || line.task.title || subject || words.line.untitled;
}

/** What was taken back, as its button is called; null for what no button does. */
function nameOf(label: string | undefined, words: Words): string | null {
  if (label === 'task.snooze') return words.line.snooze.open;
  const command = commands.find(({ id }: Command) => id === label);
  return command ? words.commands[command.title] : null;
}

type Done = Extract<CommandResult, { outcome: 'done' }>;
type Sentence = (line: ChecklistLine | null, words: Words, call: CommandCall, result: Done) => string | null;

const DONE: Record<CommandCall['id'], Sentence> = {
  'task.done': (line, words) => words.said.done(subjectOf(line, words)),
  'task.reopen': (line, words) => words.said.reopened(subjectOf(line, words)),
  'task.dismiss': (line, words) => words.said.dismissed(subjectOf(line, words)),
  'task.snoozeHour': (line, words) => words.said.snoozedHour(subjectOf(line, words)),
  'task.snoozeTomorrow': (line, words) => words.said.snoozedTomorrow(subjectOf(line, words)),
  'task.snoozeMonday': (line, words) => words.said.snoozedMonday(subjectOf(line, words)),
  'task.snoozeUntil': (line, words, call) =>
    'until' in call && call.until
      ? words.said.snoozedUntil(words.dates.full(call.until.day, call.until.time), subjectOf(line, words))
      : words.said.unsnoozed(subjectOf(line, words)),
  'task.mine': (line, words) => words.said.mine(subjectOf(line, words)),
  'task.others': (line, words) => words.said.others(subjectOf(line, words)),
  'others.show': () => null,
  'task.keepClaim': (line, words) => words.said.kept(subjectOf(line, words)),
  'task.doneWith': (line, words) => words.said.done(subjectOf(line, words)),
  'task.dismissWhy': (line, words, call) =>
    'reason' in call ? words.said.reason(subjectOf(line, words), words.life.reasons[call.reason]) : null,
  'task.edit': (line, words) => words.said.edited(subjectOf(line, words)),
  'task.split': (line, words) => words.said.split(subjectOf(line, words)),
  'task.steps': (line, words) => words.said.stepped(subjectOf(line, words)),
  'task.merge': (line, words) => words.said.merged(subjectOf(line, words)),
  'task.takeApart': (line, words) => words.said.apart(subjectOf(line, words)),
  'task.takeStated': (line, words) => words.said.byDocument(subjectOf(line, words)),
  'task.keepOwn': (line, words) => words.said.asEdited(subjectOf(line, words)),
  'task.noticedMove': () => null,
  'task.eventDay': (line, words) => words.said.counted(subjectOf(line, words)),
  'task.acceptProposal': (line, words) => words.said.accepted(subjectOf(line, words)),
  'task.refuseProposal': (line, words) => words.said.stayed(subjectOf(line, words)),
  'document.remove': (line, words) => words.said.removed(subjectOf(line, words)),
  'column.isDeadline': (_, words, call) => ('label' in call ? words.said.isDeadline(call.label) : null),
  'column.isNone': (_, words, call) => ('label' in call ? words.said.isNoDeadline(call.label) : null),
  'column.ask': (_, words, call) => ('label' in call ? words.said.asksColumn(call.label) : null),
  'task.openInSystem': (line, words) => {
    const number = line?.document.number;
    return number ? words.said.copiedNumber(number) : words.said.opened;
  },
  'task.openFile': (_, words) => words.said.openedFile,
  'document.noticed': () => null,
  'missed.noticed': () => null,
  undo: (_, words, __, { undone }) => words.said.undone(nameOf(undone, words)),
  'list.more': () => null,
  'site.allow': (_, words) => words.said.allowed,
  'site.withdraw': (_, words) => words.said.withdrawn,
  'unit.is': (_, words) => words.said.unitIs,
  'unit.isNot': () => null,
  'backlog.remind': (_, words) => words.said.reminding,
  'backlog.setAside': (_, words) => words.said.setAside,
  // What came of the file is said instead.
  'file.give': () => null,
  'file.choose': () => null,
  'file.allowHost': (_, words) => words.said.allowedHost,
  'storage.retry': () => null,
  'recovery.open': () => null,
  'diagnosis.open': () => null,
  'options.open': () => null,
  'error.copy': (_, words) => words.said.copied,
};

function nothing(call: CommandCall, words: Words): string | null {
  if (call.id === 'undo') return words.said.nothingToUndo;
  if (call.id === 'site.allow' || call.id === 'file.allowHost') return words.said.refused;
  return 'taskId' in call ? words.said.gone : null;
}

/** What the bar says when a command has come to its end; null where the page itself shows it. */
export function saying(
  call: CommandCall,
  result: CommandResult,
  line: ChecklistLine | null,
  words: Words,
): Omit<Message, 'serial'> | null {
  if (result.outcome === 'failed') return { text: words.said.failed(result.code), undoable: false, failed: true };
  const done = result.outcome === 'done';
  if (done && result.file && call.id === 'file.give') {
    const text = givenWords(call.file.name, result.file, words);
    return { text, undoable: false, failed: !wasRead(result.file) };
  }
  const text = done ? DONE[result.instead ?? call.id](line, words, call, result) : nothing(call, words);
  return text === null ? null : { text, undoable: done && result.undoable, failed: !done };
}
