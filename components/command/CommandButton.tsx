import type { ComponentChildren } from 'preact';
import { commandOf } from '../../lib/commands';
import type { Words } from '../../locales';
import { type Call, useView } from '../context';
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

/** A button of a command: its name, icon, tooltip and key come from the registry. */
export function CommandButton({ call, look, children, withIcon = false, tabIndex, describedBy, expands }: Props) {
  const { words, act } = useView();
  const command = commandOf(call.id);
  const name = words.commands[command.title];
  const key = command.keys[0];
  const tip = key === undefined ? name : `${name} (${keyLabel(key, words)})`;
  const iconOnly = look === 'icon';
  return (
    <button
      type="button"
      class={iconOnly ? 'icon-btn' : `btn btn-${look}`}
      data-command={call.id}
      title={iconOnly || key !== undefined || children !== undefined ? tip : undefined}
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
