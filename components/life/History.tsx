import { useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../lib/tasks/types';
import { wallMoment } from '../../lib/time';
import { dateOf, type Words } from '../../locales';
import { useView } from '../context';

type State = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; entries: readonly HistoryEntry[] };

/** Who changed it: a person, perhaps by taking a change back; the system; the calendar; the clock. */
const whoOf = ({ by, label }: HistoryEntry, { life: { history } }: Words): string =>
  label === 'undo' ? `${history.by[by]}, ${history.undo}` : history.by[by];

/** What became of a task, the latest first. */
export function History({ taskId }: { taskId: string }) {
  const { words, now, history } = useView();
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    let gone = false;
    history(taskId).then(
      (entries) => gone || setState({ kind: 'ready', entries }),
      () => gone || setState({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [history, taskId]);
  const say = words.life.history;
  if (state.kind !== 'ready') {
    return (
      <p class="more-note" role="status">
        {state.kind === 'loading' ? say.loading : say.failed}
      </p>
    );
  }
  if (!state.entries.length) return <p class="more-note">{say.none}</p>;
  return (
    <ol class="more-history">
      {state.entries.map((entry) => (
        <li key={entry.n}>
          <p class="more-note">
            <time dateTime={wallMoment(entry.at)}>{words.dates.at(wallMoment(entry.at), dateOf(now))}</time>,{' '}
            {whoOf(entry, words)}
          </p>
          <ul>
            {entry.changes.map((change) => (
              <li key={change.field}>{say.change(change)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
