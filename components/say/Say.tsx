import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon';
import './say.css';

interface Props {
  icon: IconName;
  head: string;
  text: string;
  /** What to do. */
  children?: ComponentChildren;
  /** Below the rule: what is known besides. */
  more?: ComponentChildren;
}

/** A page that has one thing to say: what it is, what it means, what to do. */
export function Say({ icon, head, text, children, more }: Props) {
  return (
    <div class="say">
      <Icon name={icon} size={44} />
      <h2>{head}</h2>
      <p>{text}</p>
      {children && <div class="say-do">{children}</div>}
      {more && <div class="say-more">{more}</div>}
    </div>
  );
}
