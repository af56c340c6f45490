import type { ComponentChildren } from 'preact';
import { COUNT_LIMIT, type Group as GroupName } from '../../lib/tasks/checklist';
import { useView } from '../context';
import { Rest } from './Rest';
import './group.css';

interface Props {
  group: GroupName;
  /** All tasks of the group, counted up to the limit. */
  count: number;
  /** How many of them stand below. */
  given: number;
  children: ComponentChildren;
}

/** A group of the checklist: its head stays in sight while its lines pass under it. */
export function Group({ group, count, given, children }: Props) {
  const { words } = useView();
  const hidden = count - given;
  const id = `group-${group}`;
  return (
    <section class="group" data-state={group} aria-labelledby={id}>
      <h2 class="group-head" id={id}>
        {words.page.groups[group]}{' '}
        <span class="group-count">{count >= COUNT_LIMIT ? words.page.many(COUNT_LIMIT) : count}</span>
      </h2>
      <ul>{children}</ul>
      {hidden > 0 && (
        <Rest
          words={count >= COUNT_LIMIT ? words.page.manyMore : words.page.more(hidden)}
          call={{ id: 'list.more', group }}
        />
      )}
    </section>
  );
}
