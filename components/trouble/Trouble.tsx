import { CommandButton } from '../command';
import { useView } from '../context';
import { Icon } from '../icon';
import type { DataTrouble } from '../popup/services';
import './trouble.css';

/** What is wrong with the data while they can be read: an empty list, or one that stays as it is, is not all there is. */
export function Trouble({ of }: { of: DataTrouble }) {
  const { words } = useView();
  return (
    <div class="trouble" role="alert">
      <Icon name="triangle-alert" />
      <p>{words.recovery.trouble[of]}</p>
      <CommandButton call={{ id: 'recovery.open' }} look="plain">
        {of === 'full' ? words.recovery.howTo : undefined}
      </CommandButton>
    </div>
  );
}
