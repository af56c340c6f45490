import { useView } from '../context';
import { Icon } from '../icon';
import './withheld.css';

/** Says that documents were not read since nobody knows their secrecy level. Which ones is not kept anywhere. */
export function Withheld({ count }: { count: number }) {
  const { words } = useView();
  return (
    <p class="withheld">
      <Icon name="shield-check" />
      {words.withheld(count)}
    </p>
  );
}
