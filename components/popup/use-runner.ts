import { useRef, useState } from 'preact/hooks';
import type { CommandCall, CommandResult } from '../../lib/commands';
import type { ChecklistLine, OthersOf } from '../../lib/tasks/checklist';
import { timeOf } from '../../lib/time';
import type { WallMoment } from '../../lib/time/types';
import type { Words } from '../../locales';
import type { Closing } from '../line';
import { othersLines } from '../others';
import type { Message } from '../undo';
import { focusedTask, focusTask } from './focus';
import { idsBefore, type ShownGroup } from './hold';
import { saying } from './said';
import type { PopupServices } from './services';
import type { HeldLines } from './use-held';

interface Around {
  services: PopupServices;
  words: Words;
  now: WallMoment;
  groups: readonly ShownGroup[];
  others: readonly OthersOf[];
  lines: HeldLines;
  askSiteAgain(): void;
  askProposalAgain(): void;
}

export interface Runner {
  run(call: CommandCall): void;
  /** What the bar at the foot says. */
  message: Message | null;
  /** The bar's time is over. */
  leave(): void;
}

const DONE: readonly CommandCall['id'][] = ['task.done', 'task.doneWith'];
const CLOSES: readonly CommandCall['id'][] = [
  ...DONE,
  'task.dismiss',
  'task.dismissWhy',
  'task.others',
  'column.isNone',
];
const REOPENS: readonly CommandCall['id'][] = ['task.reopen', 'task.mine'];

/** What the strip of the site shows may be another after these. */
const CHANGES_SITE: readonly CommandCall['id'][] = [
  'site.allow',
  'site.withdraw',
  'column.isDeadline',
  'column.isNone',
  'column.ask',
  'undo',
];

function closingOf(call: CommandCall, now: WallMoment): Closing {
  if (DONE.includes(call.id)) return { as: 'done', at: timeOf(now) };
  if (call.id === 'task.dismissWhy') return { as: 'dismissed', why: call.reason };
  return { as: call.id === 'task.others' ? 'others' : 'dismissed' };
}

/** Runs commands beyond the page, keeps closed lines in their places meanwhile, and says how it ended. */
export function useRunner(around: Around): Runner {
  const latest = useRef(around);
  latest.current = around;
  const serial = useRef(0);
  /** The tasks of the changes that `undo` takes back, the last one last; null for a change of something else. */
  const changes = useRef<(string | null)[]>([]);
  const [message, setMessage] = useState<Message | null>(null);

  const lineOf = (call: CommandCall): ChecklistLine | null => {
    if (!('taskId' in call)) return null;
    const { groups, others } = latest.current;
    const lines = [...groups.flatMap((group) => group.lines.map(({ line }) => line)), ...othersLines(others)];
    return lines.find(({ task }) => task.id === call.taskId) ?? null;
  };

  const hold = (call: CommandCall, line: ChecklistLine) => {
    const { lines, groups, now } = latest.current;
    const before = idsBefore(groups, line);
    lines.hold({ line, before }, closingOf(call, now));
  };

  const reopen = (taskId: string) => {
    latest.current.lines.reopen(taskId);
    focusTask(taskId);
  };

  const settle = (call: CommandCall, line: ChecklistLine | null, result: CommandResult) => {
    const { lines, words, askSiteAgain } = latest.current;
    const done = result.outcome !== 'nothing' && result.outcome !== 'failed';
    if (!done && line && CLOSES.includes(call.id)) lines.reopen(line.task.id);
    if (result.outcome === 'done' && result.undoable) changes.current.push('taskId' in call ? call.taskId : null);
    if (done && 'taskId' in call && REOPENS.includes(call.id)) lines.reopen(call.taskId);
    if (result.outcome === 'undone') {
      const taken = changes.current.pop();
      if (taken) reopen(taken);
    }
    if (done && CHANGES_SITE.includes(call.id)) askSiteAgain();
    if (done && (call.id === 'unit.is' || call.id === 'unit.isNot')) latest.current.askProposalAgain();
    const said = saying(call, result, line, words);
    if (!said) return;
    serial.current += 1;
    setMessage({ ...said, serial: serial.current });
  };

  /** A line that folds away with the focus in it hands it to its neighbour. */
  const passFocusOn = () => {
    const all = latest.current.groups.flatMap(({ lines }) => lines);
    const at = all.findIndex(({ line }) => line.task.id === focusedTask());
    if (!all[at]?.held?.closing) return;
    const stays = ({ held }: (typeof all)[number]) => !held?.closing;
    const next = all.slice(at).find(stays) ?? all.slice(0, at).findLast(stays);
    if (next) focusTask(next.line.task.id);
  };

  return {
    message,
    leave() {
      setMessage(null);
      passFocusOn();
      latest.current.lines.leave();
    },
    run(call) {
      // First of all: asking for a permission is allowed only within the gesture itself.
      const running = latest.current.services.run(call);
      const line = lineOf(call);
      if (line && CLOSES.includes(call.id)) hold(call, line);
      running.then(
        (result) => settle(call, line, result),
        (error: unknown) =>
          settle(call, line, { outcome: 'failed', code: error instanceof Error ? error.message : String(error) }),
      );
    },
  };
}
