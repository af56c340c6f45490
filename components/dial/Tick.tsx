import './dial.css';

/** What a dial shows: how much of the time is used up, doubt, act now, done. */
export type DialState = 'later' | 'soon' | 'today' | 'overdue' | 'unknown' | 'immediate' | 'done';

interface Props {
  id: string;
  /** What the line says, for a screen reader. */
  name: string;
  checked: boolean;
  tabIndex: 0 | -1;
  onToggle(): void;
  onFocus(): void;
}

/** The state's sign and the tick box in one; it takes the colour of the line around it. */
export function Tick({ id, name, checked, tabIndex, onToggle, onFocus }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native checkbox would tick itself before the task is stored as done.
    <button
      type="button"
      id={id}
      class="tick"
      role="checkbox"
      aria-checked={checked}
      aria-label={name}
      tabIndex={tabIndex}
      onClick={onToggle}
      onFocus={onFocus}
    >
      <span class="dial" />
    </button>
  );
}
