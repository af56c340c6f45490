import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { UnitProposal } from '../../lib/duty';
import type { Checklist } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { useView } from '../context';
import type { Filter } from '../counts';
import { DifferingFiles } from '../differs';
import { useDrop } from '../drop';
import { Empty } from '../empty';
import { Group } from '../group';
import { askedAbove, Line } from '../line';
import { Missed } from '../missed';
import { besideLines, OthersFold, OthersList } from '../others';
import { BacklogQuestion, UnitQuestion } from '../question';
import { Trouble } from '../trouble';
import { UnreadFiles } from '../unread';
import { Withheld } from '../withheld';
import type { ShownGroup } from './hold';
import type { DataTrouble } from './services';
import type { Detailed } from './use-details';

interface Props {
  checklist: Checklist;
  trouble: DataTrouble | null;
  /** The page in the open tab could not be read. */
  pageUnread: boolean;
  /** Who the officer may be, as an open page says; null for nothing to ask. */
  proposal: UnitProposal | null;
  /** What the filter leaves. */
  groups: readonly ShownGroup[];
  filter: Filter | null;
  /** The line that Tab reaches. */
  current: string | null;
  /** The line that shows where its limit is stated, and the form that is open in it. */
  detailed: Detailed | null;
  onFocus(taskId: string): void;
}

/** The task whose line an element belongs to. */
const taskAt = (element: Element): string | null => element.closest('[data-task]')?.getAttribute('data-task') ?? null;

/** The body of the popup: questions first, then the groups. */
export function List({ checklist, trouble, pageUnread, proposal, groups, filter, current, detailed, onFocus }: Props) {
  const { words, act } = useView();
  const documentOf = (taskId: string) =>
    groups.flatMap(({ lines }) => lines).find(({ line }) => line.task.id === taskId)?.line.document.id;
  // One place for all lines: handlers of their own would cost each of thousands.
  const { over, handlers } = useDrop(taskAt, (file, taskId) => {
    const documentId = documentOf(taskId);
    if (documentId !== undefined) act({ id: 'file.give', documentId, instead: null, file });
  });
  const below = askedAbove(
    groups.flatMap(({ lines }) => lines.filter(({ held }) => !held?.closing)).map(({ line }) => line),
  );
  const bare = groups.length === 0;
  const stay = useRef(new Set<string>());
  const { beside, apart } = besideLines(
    checklist.others,
    groups.flatMap(({ lines }) => lines.map(({ line }) => line)),
    stay.current,
  );
  if (filter === null) for (const { document } of apart) stay.current.add(document.id);
  const folded = (taskId: string) => {
    const of = beside.get(taskId);
    return (
      of && (
        <li>
          <OthersFold of={of} name={words.others.fold(of.count)} />
        </li>
      )
    );
  };
  return (
    <main class="popup-list" aria-label={words.page.list} {...handlers}>
      {trouble && <Trouble of={trouble} />}
      {checklist.backlog.map(({ host, count }) => (
        <BacklogQuestion key={host} host={host} count={count} />
      ))}
      {proposal && <UnitQuestion proposal={proposal} />}
      {checklist.unread.length > 0 && <UnreadFiles files={checklist.unread} more={checklist.moreUnread} open={bare} />}
      {checklist.missed.map(({ host, count }) => (
        <Missed key={host} host={host} count={count} />
      ))}
      {checklist.differing.length > 0 && (
        <DifferingFiles documents={checklist.differing} more={checklist.moreDiffering} />
      )}
      {checklist.withheld > 0 && <Withheld count={checklist.withheld} why="withheld" />}
      {checklist.unnamed > 0 && <Withheld count={checklist.unnamed} why="unnamed" />}
      {groups.map(({ group, count, given, lines }) => (
        <Group key={group} group={group} count={count} given={given}>
          {lines.map(({ line, held }) => (
            <Fragment key={line.task.id}>
              <Line
                line={line}
                closing={held?.closing ?? null}
                leaving={held?.leaving ?? false}
                current={line.task.id === current}
                detailed={line.task.id === detailed?.taskId}
                form={line.task.id === detailed?.taskId ? detailed.form : null}
                over={line.task.id === over}
                asksAbove={below.has(line.task.id)}
                onFocus={onFocus}
              />
              {folded(line.task.id)}
            </Fragment>
          ))}
        </Group>
      ))}
      {bare && filter === null && <Empty checklist={checklist} trouble={trouble} pageUnread={pageUnread} />}
      {filter === null && apart.length > 0 && <OthersList others={apart} />}
      {bare && filter !== null && (
        <p class="popup-none">
          {words.page.emptyFilter}
          <CommandButton call={{ id: 'filter.clear' }} look="plain" />
        </p>
      )}
    </main>
  );
}
