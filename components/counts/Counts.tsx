import { commandOf } from '../../lib/commands';
import { COUNT_LIMIT } from '../../lib/tasks/checklist';
import { tipOf } from '../command';
import { useView } from '../context';
import './counts.css';

/** The five filters, in the order in which they stand. Urgent tasks without a date count under today. */
export const FILTERS = ['overdue', 'today', 'soon', 'later', 'unknown'] as const;
export type Filter = (typeof FILTERS)[number];

interface Props {
  /** Null while nothing is known yet. */
  counts: Readonly<Record<Filter, number>> | null;
  chosen: Filter | null;
  /** Something is to be done at once, which counts under today: its label says so. */
  withImmediate: boolean;
}

/** How many tasks each state holds; a click shows that state alone. */
export function Counts({ counts, chosen, withImmediate }: Props) {
  const view = useView();
  const { words, act } = view;
  return (
    <nav class="counts" aria-label={words.page.filter}>
      {FILTERS.map((filter) => {
        const command = commandOf(`filter.${filter}`);
        const count = counts?.[filter] ?? 0;
        return (
          <button
            key={filter}
            type="button"
            class="count"
            data-command={command.id}
            data-state={filter}
            data-zero={count === 0}
            aria-pressed={chosen === filter}
            disabled={counts === null}
            title={tipOf(command.id, view)}
            onClick={() => act({ id: chosen === filter ? 'filter.clear' : `filter.${filter}` })}
          >
            <b>
              {counts === null ? <span class="bone" /> : count >= COUNT_LIMIT ? words.page.many(COUNT_LIMIT) : count}
            </b>{' '}
            <span>{words.page.counts[filter === 'today' && withImmediate ? 'todayAndNow' : filter]}</span>
          </button>
        );
      })}
    </nav>
  );
}
