import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../icon';
import './fold.css';

interface Props {
  /** What the list is, for its own looks. */
  name: string;
  icon: 'file-x' | 'info';
  head: string;
  open?: boolean;
  /** Takes the element. */
  place?: RefObject<HTMLDetailsElement | null>;
  /** The entries of a list. */
  children: ComponentChildren;
}

/** A doubt in a line, above the checklist; what it is about unfolds below it. */
export function Fold({ name, icon, head, open = false, place, children }: Props) {
  return (
    <details class={`fold ${name}`} open={open} ref={place ?? null}>
      <summary>
        <Icon name={icon} />
        <span class="cut">{head}</span>
        <Icon name="chevron-down" />
      </summary>
      <ul>{children}</ul>
    </details>
  );
}
