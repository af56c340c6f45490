import type { ComponentChildren } from 'preact';
import { type CommandId, commandOf, keysOf } from '../../lib/commands';
import type { Words } from '../../locales';
import { type Call, useView, type View } from '../context';
import { Icon } from '../icon';
import './command.css';

interface Props {
  call: Exclude<Call, { id: 'task.form' }>;
  /** `icon`: the icon alone, the name in its tooltip. */
  look: 'main' | 'plain' | 'text' | 'icon';
  /** Shown in place of the command's name. */
  children?: ComponentChildren;
  /** Draws the icon before the name. */
  withIcon?: boolean;
  tabIndex?: number;
  /** The id of what the command is about, for a screen reader. */
  describedBy?: string;
  /** The id of what it shows and hides, and whether that is shown. */
  expands?: { id: string; open: boolean };
}

/** A key as the person's keyboard names it. */
export const keyLabel = (key: string, words: Words): string =>
  words.keys[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** What a command does, and the key that does it where one works. */
export function tipOf(id: CommandId, { words, letters }: Pick<View, 'words' | 'letters'>): string {
  const command = commandOf(id);
  const [key] = keysOf(command, letters);
  const name = words.commands[command.title];
  return key === undefined ? name : `${name} (${keyLabel(key, words)})`;
}

/** A button of a command: its name, icon, tooltip and key come from the registry. */
export function CommandButton({ call, look, children, withIcon = false, tabIndex, describedBy, expands }: Props) {
  const view = useView();
  const { words, act, letters } = view;
  const command = commandOf(call.id);
  const name = words.commands[command.title];
  const [key] = keysOf(command, letters);
  const iconOnly = look === 'icon';
  return (
    <button
      type="button"
      class={iconOnly ? 'icon-btn' : `btn btn-${look}`}
      data-command={call.id}
      title={iconOnly || key !== undefined || children !== undefined ? tipOf(call.id, view) : undefined}
      aria-label={iconOnly ? name : undefined}
      aria-describedby={describedBy}
      aria-expanded={expands?.open}
      aria-controls={expands?.open ? expands.id : undefined}
      aria-keyshortcuts={key?.replace('Ctrl+', 'Control+')}
      tabIndex={tabIndex}
      onClick={() => act(call)}
    >
      {(iconOnly || withIcon) && <Icon name={command.icon} />}
      {!iconOnly && (children ?? name)}
    </button>
  );
}
