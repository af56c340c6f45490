import { useRef } from 'preact/hooks';
import type { CivilDate } from '../../lib/time/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { useHandedFocus, workplace } from '../handed';
import { Logo } from '../icon';
import './header.css';

interface Props {
  today: CivilDate | null;
  /** The latest change can be taken back, and no bar says so at the foot. */
  undoable: boolean;
}

/** The way back; once there is none, the focus goes to the list. */
function WayBack() {
  const place = useRef<HTMLDivElement>(null);
  useHandedFocus(place, workplace);
  return (
    <div class="header-back" ref={place}>
      <CommandButton call={{ id: 'undo' }} look="icon" />
    </div>
  );
}

/** Whose page it is, which day, and the way back as long as there is one. */
export function Header({ today, undoable }: Props) {
  const { words } = useView();
  return (
    <header class="header">
      <Logo />
      <h1>{words.page.name}</h1>
      <p class="header-day">{today && <time dateTime={today}>{words.dates.full(today)}</time>}</p>
      {undoable && <WayBack />}
      <CommandButton call={{ id: 'options.open' }} look="icon" />
      <CommandButton call={{ id: 'help.keys' }} look="icon" />
    </header>
  );
}
