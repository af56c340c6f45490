import { CommandButton } from '../command';
import { useView } from '../context';
import { Icon } from '../icon';
import './missed.css';

/** Says that files of a host were opened before their documents were known: nobody knows what stands in them. */
export function Missed({ host, count }: { host: string; count: number }) {
  const { words } = useView();
  return (
    <p class="missed">
      <Icon name="file-x" />
      <span>{words.missed(count)}</span>
      <CommandButton call={{ id: 'missed.noticed', host }} look="plain" />
    </p>
  );
}
