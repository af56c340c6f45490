import { useOptions } from '../context';

/** Says that a description is being checked: its selectors are tried on a long page. */
export function Checking({ on }: { on: boolean }) {
  const { words } = useOptions();
  return <output class="row-help">{on ? words.options.systemOptions.checking : ''}</output>;
}
