import type { Command } from './types';

const LIST = { page: ['list'], help: ['closed'] } as const;
const OPEN = { ...LIST, task: ['open'] } as const;
const CLOSED = { ...LIST, task: ['done', 'dismissed'] } as const;
const OURS = { ...LIST, task: ['open', 'done', 'dismissed'] } as const;

/** Everything a person can do. Buttons, tooltips, keys and the help of keys are drawn from here. */
export const commands = [
  { id: 'task.done', title: 'done', keys: ['x'], icon: 'check', when: OPEN },
  { id: 'task.reopen', title: 'reopen', keys: ['x'], icon: 'undo-2', when: CLOSED },
  { id: 'task.openInSystem', title: 'openInSystem', keys: ['Enter'], icon: 'external-link', when: OURS },
  { id: 'task.dismiss', title: 'dismiss', keys: ['Delete'], icon: 'calendar-x', when: OPEN },
  { id: 'task.mine', title: 'mine', keys: ['m'], icon: 'circle-check', when: { ...LIST, task: ['others'] } },
  { id: 'task.others', title: 'others', keys: ['m'], icon: 'users', when: OPEN },
  { id: 'others.show', title: 'more', keys: [], icon: 'chevron-down', when: LIST },
  { id: 'task.snoozeHour', title: 'snoozeHour', keys: ['s'], icon: 'alarm-clock', when: OPEN },
  { id: 'task.snoozeTomorrow', title: 'snoozeTomorrow', keys: [], icon: 'sunrise', when: OPEN },
  { id: 'task.snoozeMonday', title: 'snoozeMonday', keys: [], icon: 'calendar-arrow-up', when: OPEN },
  {
    id: 'task.keepClaim',
    title: 'keepClaim',
    keys: [],
    icon: 'circle-check',
    when: { ...OPEN, doubt: ['disputed', 'ask'] },
  },
  { id: 'task.edit', title: 'edit', keys: ['e'], icon: 'pen-line', when: OPEN },
  { id: 'task.doneWith', title: 'doneWith', keys: [], icon: 'reply', when: OPEN },
  { id: 'task.dismissWhy', title: 'dismissWhy', keys: [], icon: 'calendar-x', when: OPEN },
  { id: 'task.snoozeUntil', title: 'snoozeUntil', keys: [], icon: 'calendar-clock', when: OPEN },
  { id: 'task.steps', title: 'steps', keys: [], icon: 'list-checks', when: OPEN },
  { id: 'task.merge', title: 'merge', keys: [], icon: 'merge', when: OPEN },
  { id: 'task.takeApart', title: 'takeApart', keys: [], icon: 'split', when: OPEN },
  { id: 'task.split', title: 'split', keys: [], icon: 'split', when: OPEN },
  { id: 'task.history', title: 'history', keys: [], icon: 'rotate-ccw-clock', when: OURS },
  { id: 'document.history', title: 'documentHistory', keys: [], icon: 'rotate-ccw-clock', when: OURS },
  { id: 'task.takeStated', title: 'takeStated', keys: [], icon: 'circle-check', when: OPEN },
  { id: 'task.keepOwn', title: 'keepOwn', keys: [], icon: 'pen-line', when: OPEN },
  { id: 'task.noticedMove', title: 'noticedMove', keys: [], icon: 'check', when: OPEN },
  { id: 'task.eventDay', title: 'eventDay', keys: [], icon: 'calendar-clock', when: OPEN },
  { id: 'task.acceptProposal', title: 'acceptProposal', keys: [], icon: 'calendar-clock', when: OPEN },
  { id: 'task.refuseProposal', title: 'refuseProposal', keys: [], icon: 'x', when: OPEN },
  { id: 'document.remove', title: 'removeDocument', keys: [], icon: 'trash', when: OURS },
  {
    id: 'column.isDeadline',
    title: 'isDeadline',
    keys: [],
    icon: 'circle-check',
    when: { ...OPEN, doubt: ['column'] },
  },
  { id: 'column.isNone', title: 'isNoDeadline', keys: [], icon: 'calendar-x', when: { ...OPEN, doubt: ['column'] } },
  { id: 'column.ask', title: 'askColumn', keys: [], icon: 'undo-2', when: { site: ['allowed'] } },
  { id: 'task.details', title: 'details', keys: ['v'], icon: 'chevron-down', when: OURS },
  { id: 'task.openFile', title: 'openFile', keys: [], icon: 'file-search', when: LIST },
  { id: 'document.noticed', title: 'noticed', keys: [], icon: 'check', when: LIST },
  { id: 'file.seen', title: 'fileSeen', keys: [], icon: 'check', when: LIST },
  { id: 'missed.noticed', title: 'noticed', keys: [], icon: 'check', when: LIST },
  { id: 'undo', title: 'undo', keys: ['Ctrl+z'], icon: 'undo-2', when: LIST },
  { id: 'list.next', title: 'next', keys: ['j', 'ArrowDown'], icon: 'arrow-down', when: LIST },
  { id: 'list.previous', title: 'previous', keys: ['k', 'ArrowUp'], icon: 'arrow-up', when: LIST },
  { id: 'list.more', title: 'more', keys: [], icon: 'chevron-down', when: LIST },
  { id: 'filter.overdue', title: 'filterOverdue', keys: ['1'], icon: 'list-filter', when: LIST },
  { id: 'filter.today', title: 'filterToday', keys: ['2'], icon: 'list-filter', when: LIST },
  { id: 'filter.soon', title: 'filterSoon', keys: ['3'], icon: 'list-filter', when: LIST },
  { id: 'filter.later', title: 'filterLater', keys: ['4'], icon: 'list-filter', when: LIST },
  { id: 'filter.unknown', title: 'filterUnknown', keys: ['5'], icon: 'list-filter', when: LIST },
  { id: 'site.allow', title: 'allow', keys: [], icon: 'power', when: { site: ['askable'] } },
  { id: 'site.withdraw', title: 'withdraw', keys: [], icon: 'power', when: { site: ['allowed'] } },
  { id: 'unit.is', title: 'unitIs', keys: [], icon: 'check', when: LIST },
  { id: 'unit.isNot', title: 'unitIsNot', keys: [], icon: 'x', when: LIST },
  { id: 'backlog.remind', title: 'remind', keys: [], icon: 'bell', when: { ...LIST, backlog: ['asked'] } },
  { id: 'backlog.setAside', title: 'setAside', keys: [], icon: 'archive', when: { ...LIST, backlog: ['asked'] } },
  { id: 'file.give', title: 'giveFile', keys: [], icon: 'file-up', when: LIST },
  { id: 'file.choose', title: 'chooseFile', keys: [], icon: 'file-up', when: LIST },
  { id: 'file.allowHost', title: 'allowHost', keys: [], icon: 'power', when: LIST },
  { id: 'storage.retry', title: 'retry', keys: [], icon: 'rotate-cw', when: { page: ['error'] } },
  { id: 'recovery.open', title: 'recover', keys: [], icon: 'hard-drive', when: {} },
  { id: 'diagnosis.open', title: 'diagnose', keys: [], icon: 'stethoscope', when: {} },
  { id: 'options.open', title: 'options', keys: [], icon: 'settings', when: {} },
  { id: 'error.copy', title: 'copyError', keys: [], icon: 'copy', when: { page: ['error'] } },
  { id: 'help.keys', title: 'help', keys: ['?'], icon: 'keyboard', when: { help: ['closed'] } },
  { id: 'help.close', title: 'close', keys: ['?', 'Escape'], icon: 'x', when: { help: ['open'] } },
  { id: 'filter.clear', title: 'all', keys: ['Escape'], icon: 'x', when: { ...LIST, filter: ['one'] } },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
export type CommandIcon = (typeof commands)[number]['icon'];

const byId = new Map<string, Command<CommandId, CommandIcon>>(commands.map((command) => [command.id, command]));

/** The command with this id. */
export function commandOf(id: CommandId): Command<CommandId, CommandIcon> {
  const command = byId.get(id);
  if (!command) throw new Error(`No such command: ${id}`);
  return command;
}
