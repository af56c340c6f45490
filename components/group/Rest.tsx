import { CommandButton } from '../command';
import type { Call } from '../context';
import './group.css';

interface Props {
  /** How much there is besides. */
  words: string;
  call: Exclude<Call, { id: 'task.form' }>;
}

/** Below what is shown: how much more there is, and the way to it. */
export function Rest({ words, call }: Props) {
  return (
    <p class="rest">
      {words}
      <CommandButton call={call} look="text" withIcon />
    </p>
  );
}
