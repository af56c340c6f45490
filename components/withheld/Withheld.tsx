import { useView } from '../context';
import { Icon } from '../icon';
import './withheld.css';

/** Says that documents were not read: nobody knows their secrecy level, or nothing names them. Which is kept nowhere. */
export function Withheld({ count, why }: { count: number; why: 'withheld' | 'unnamed' }) {
  const { words } = useView();
  return (
    <p class="withheld">
      <Icon name={why === 'withheld' ? 'shield-check' : 'triangle-alert'} />
      {words[why](count)}
    </p>
  );
}
