import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../icon';
import '../../command/command.css';
import './data.css';

interface Props {
  look?: 'main' | 'plain' | 'text' | 'danger';
  icon?: IconName;
  /** What it does, where its face does not say all of it. */
  name?: string;
  disabled?: boolean;
  /** Of a button that unfolds something: whether it stands open. */
  expanded?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

/** A button of the options page. */
export function Button({ look = 'plain', icon, name, disabled = false, expanded, onClick, children }: Props) {
  return (
    <button
      type="button"
      class={`btn btn-${look}`}
      aria-label={name}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
