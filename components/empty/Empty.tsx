import type { Checklist } from '../../lib/tasks/checklist';
import { wallMoment } from '../../lib/time';
import { useView } from '../context';
import { Say } from '../say';

/** Nothing is waiting: says so, and what was read last, so that silence can be trusted. */
export function Empty({ lastReading }: Pick<Checklist, 'lastReading'>) {
  const { words } = useView();
  const last = lastReading && (
    <>
      <p>{words.empty.lastReading(words.dates.moment(wallMoment(lastReading.at)), lastReading.number)}</p>
      <p>{words.empty.found(lastReading.found)}</p>
    </>
  );
  return (
    <Say
      icon="calendar-check"
      head={words.empty.head}
      text={words.empty.text}
      more={last ?? <p>{words.empty.never}</p>}
    />
  );
}
