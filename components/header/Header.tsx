import type { CivilDate } from '../../lib/time/types';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Logo } from '../icon';
import './header.css';

/** Whose page it is, and which day. */
export function Header({ today }: { today: CivilDate | null }) {
  const { words } = useView();
  return (
    <header class="header">
      <Logo />
      <h1>{words.page.name}</h1>
      <p class="header-day">{today && <time dateTime={today}>{words.dates.full(today)}</time>}</p>
      <CommandButton call={{ id: 'options.open' }} look="icon" />
      <CommandButton call={{ id: 'help.keys' }} look="icon" />
    </header>
  );
}
