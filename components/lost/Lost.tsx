import { CommandButton } from '../command';
import { useView } from '../context';
import { Icon } from '../icon';
import './lost.css';

/** The browser threw away what stood here: an empty list is not "nothing to do". */
export function Lost() {
  const { words } = useView();
  return (
    <div class="lost" role="alert">
      <Icon name="triangle-alert" />
      <p>{words.recovery.lost}</p>
      <CommandButton call={{ id: 'recovery.open' }} look="plain" />
    </div>
  );
}
