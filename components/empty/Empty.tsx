import type { Checklist } from '../../lib/tasks/checklist';
import { wallMoment } from '../../lib/time';
import { useView } from '../context';
import type { DataTrouble } from '../popup/services';
import { Say } from '../say';

interface Props {
  checklist: Checklist;
  trouble: DataTrouble | null;
  /** The page in the open tab could not be read. */
  pageUnread: boolean;
}

/** Why the list is empty: only where nothing speaks against it does that mean that nothing waits. */
function reasonOf({ checklist: { lastReading, unread, missed, withheld, unnamed }, trouble, pageUnread }: Props) {
  if (trouble) return trouble;
  if (unread.length > 0 || missed.length > 0 || withheld + unnamed > 0) return 'unread';
  if (pageUnread) return 'page';
  return lastReading === null ? 'never' : 'clear';
}

/** Nothing is in the list: says what that means, and what was read last, so that silence can be trusted. */
export function Empty(props: Props) {
  const { checklist, trouble } = props;
  const { words } = useView();
  const { lastReading } = checklist;
  const reason = reasonOf(props);
  const { head, text } = words.empty.reasons[reason];
  const trusted = reason === 'clear' || reason === 'never';
  const more = lastReading && trouble !== 'lost' && (
    <>
      <p>{words.empty.lastReading(words.dates.moment(wallMoment(lastReading.at)), lastReading.number)}</p>
      {(trusted || lastReading.found > 0) && <p>{words.empty.found(lastReading.found)}</p>}
    </>
  );
  return <Say icon={trusted ? 'calendar-check' : 'triangle-alert'} head={head} text={text} more={more} />;
}
