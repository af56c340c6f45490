import { useEffect, useRef } from 'preact/hooks';
import { type CommandContext, type CommandId, commandFor, type KeyStroke } from '../../lib/commands';
import { type Call, FORMS, LOCAL_COMMANDS } from '../context';
import { focusedTask } from './focus';

const TASK_COMMANDS = [
  'task.done',
  'task.reopen',
  'task.dismiss',
  'task.mine',
  'task.others',
  'task.openInSystem',
  'task.snoozeHour',
  'task.snoozeTomorrow',
  'task.snoozeMonday',
  'task.details',
] as const;

/** The call that a key makes of a command; null for commands that need more than the focused line. */
function callOf(id: CommandId, taskId: string | null): Call | null {
  if (id === 'undo') return { id };
  const form = FORMS.find((each) => each === id);
  if (form) return taskId === null ? null : { id: 'task.form', taskId, form };
  const ofTask = TASK_COMMANDS.find((each) => each === id);
  if (ofTask) return taskId === null ? null : { id: ofTask, taskId };
  const local = LOCAL_COMMANDS.find((each) => each === id);
  return local ? { id: local } : null;
}

function targetOf(target: EventTarget | null): KeyStroke['target'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"]')) return 'text';
  return target.closest('button, summary, a') && !target.closest('.tick') ? 'control' : 'page';
}

/** Runs commands from the keyboard. */
export function useKeys(context: () => CommandContext, act: (call: Call) => void, letters: boolean): void {
  const latest = useRef({ context, act, letters });
  latest.current = { context, act, letters };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey: ctrl, metaKey: meta, altKey: alt } = event;
      const composing = event.isComposing || event.keyCode === 229;
      const id = commandFor(
        { key, ctrl, meta, alt, composing, target: targetOf(event.target) },
        latest.current.context(),
        latest.current.letters,
      );
      const call = id && callOf(id, focusedTask());
      if (!call) return;
      event.preventDefault();
      latest.current.act(call);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
