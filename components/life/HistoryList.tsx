import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentEntry, HistoryEntry } from '../../lib/tasks/types';
import { wallMoment } from '../../lib/time';
import type { Words } from '../../locales';
import './life.css';

/** `title`: where the entries are of several tasks. */
type Entry = HistoryEntry | DocumentEntry;

type State = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; entries: readonly Entry[] };

const titleOf = (entry: Entry): string | null => ('title' in entry ? entry.title : null);

/** Who changed it: a person, perhaps by taking a change back; the system; the calendar; the clock. */
function whoOf({ by, label, changes: [first] }: HistoryEntry, { life: { history } }: Words): string {
  if (first?.field === 'made' && by === 'reading') return history.first;
  return label === 'undo' ? `${history.by[by]}, ${history.undo}` : history.by[by];
}

interface Props {
  read(): Promise<readonly Entry[]>;
  words: Words;
}

/** What became of a task, or of all tasks of a document, the latest first. Read once, when it is unfolded. */
export function HistoryList({ read, words }: Props) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const asked = useRef(read);
  useEffect(() => {
    let gone = false;
    asked.current().then(
      (entries) => gone || setState({ kind: 'ready', entries }),
      () => gone || setState({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, []);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (state.kind === 'ready') list.current?.scrollIntoView({ block: 'nearest' });
  }, [state.kind]);
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
    <ol ref={list} class="more-history">
      {state.entries.map((entry) => (
        <li key={`${entry.taskId} ${entry.n}`}>
          <p class="more-note">
            <time dateTime={wallMoment(entry.at)}>{words.dates.moment(wallMoment(entry.at))}</time>,{' '}
            {whoOf(entry, words)}
          </p>
          {titleOf(entry) && (
            <p class="more-note" lang="vi">
              {titleOf(entry)}
            </p>
          )}
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
