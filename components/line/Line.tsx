import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { Task } from '../../lib/tasks/types';
import { CommandButton } from '../command';
import { type Form, useView } from '../context';
import { Tick } from '../dial';
import { Evidence } from '../evidence';
import { Icon } from '../icon';
import { More } from '../life';
import { pure } from '../pure';
import { AskQuestion, asksOfLife, ColumnQuestion, DisputedQuestion, LifeQuestions } from '../question';
import { SourceIcon, signOf } from '../source';
import { Stamp } from '../stamp';
import { bindCompounds } from './bind';
import { type Closing, type Facts, factsOf } from './facts';
import { Snooze } from './Snooze';
import { quotedDate, shownQuote } from './shown-quote';
import './line.css';

interface Props {
  line: ChecklistLine;
  /** Set while a closed line still stands in its place. */
  closing: Closing | null;
  /** True while it folds away. */
  leaving: boolean;
  /** True for the one line of the list that Tab reaches. */
  current: boolean;
  /** True while it shows where its limit is stated. */
  detailed: boolean;
  /** The form that is open in it. */
  form: Form | null;
  /** A file is held over it, to be read for its document. */
  over: boolean;
  /** A line above it asks what the column of its date means. */
  asksAbove: boolean;
  onFocus(taskId: string): void;
}

/** The id of a line's tick, which takes the focus of the line. */
export const tickId = (taskId: string): string => `tick-${taskId}`;

const evidenceId = (taskId: string): string => `evidence-${taskId}`;

/** How long left, until when, which document. */
function Meta({ facts }: { facts: Facts }) {
  return (
    <p class="line-meta">
      <span class="line-left">{facts.left}</span>
      {facts.until && (
        <time dateTime={facts.until.iso} title={facts.until.full}>
          {facts.until.short}
        </time>
      )}
      {facts.number && <span class="line-number cut">{facts.number}</span>}
    </p>
  );
}

/** So many characters of a quote are seen before its issuer; fewer where the reason for another day stands behind it. */
const ROOM = 34;
const ROOM_WITH_REASON = 18;

/** The words that state the limit, where they stand, and who wrote them. */
function Quote({ line, facts }: { line: ChecklistLine; facts: Facts }) {
  const { words } = useView();
  const { task, document } = line;
  return (
    <p class="line-quote">
      {facts.quote === null ? <Icon name="info" size={14} /> : <SourceIcon sign={signOf(task)} where={facts.where} />}
      {facts.quote === null ? (
        <span class="cut">{words.line.nothingStated[document.urgency]}</span>
      ) : (
        <q class="cut" title={facts.quote} lang="vi">
          {shownQuote(facts.quote, facts.reason === null ? ROOM : ROOM_WITH_REASON, quotedDate(task))}
        </q>
      )}
      {facts.reason && <span class="line-note">{facts.reason}</span>}
      {facts.issuer && (
        <span class="line-from cut" lang="vi">
          {facts.issuer}
        </span>
      )}
    </p>
  );
}

/** What speaks against the date, what was made of it, and until when it is put off: on lines of their own, never cut. */
function Notes({ facts }: { facts: Facts }) {
  const { words } = useView();
  const doubts = [...(facts.provisional ? [words.line.provisional] : []), ...facts.warnings];
  const others = [...facts.marks, ...(facts.snoozed === null ? [] : [facts.snoozed])];
  if (doubts.length + others.length === 0) return null;
  return (
    <p class="line-notes">
      {doubts.map((doubt) => (
        <span key={doubt} class="line-note line-provisional">
          {doubt}
        </span>
      ))}
      {others.map((other) => (
        <span key={other} class="line-note">
          {other}
        </span>
      ))}
    </p>
  );
}

/** What can be done with a line; it lies over the end of the quote, so that nothing moves. */
function Actions({
  task,
  open,
  reachable,
  detailed,
}: {
  task: Task;
  open: boolean;
  reachable: boolean;
  detailed: boolean;
}) {
  const { words } = useView();
  const { id: taskId, documentId } = task;
  const common = { tabIndex: reachable ? 0 : -1, describedBy: tickId(taskId) };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are actions.
    <div class="line-actions" role="group" aria-label={words.line.actions}>
      <CommandButton
        call={{ id: 'task.details', taskId }}
        look="icon"
        expands={{ id: evidenceId(taskId), open: detailed }}
        {...common}
      />
      {open && <Snooze taskId={taskId} {...common} />}
      {open && <CommandButton call={{ id: 'task.dismiss', taskId }} look="icon" {...common} />}
      <CommandButton call={{ id: 'file.choose', documentId, instead: null }} look="icon" {...common} />
      <CommandButton call={{ id: 'task.openInSystem', taskId }} look="icon" {...common} />
    </div>
  );
}

function LineNow({ line, closing, leaving, current, detailed, form, over, asksAbove, onFocus }: Props) {
  const view = useView();
  const facts = factsOf(line, closing, view);
  const { task, document } = line;
  const open = closing === null;
  const back = closing?.as === 'others' ? 'task.mine' : 'task.reopen';
  const call = { id: open ? 'task.done' : back, taskId: task.id } as const;
  return (
    <li
      class="line"
      data-state={facts.state}
      data-task={task.id}
      data-closed={!open}
      data-leaving={leaving}
      data-over={over}
    >
      <Tick
        id={tickId(task.id)}
        name={view.words.line.name({
          title: facts.title,
          urgency: facts.stamp,
          left: facts.left,
          date: facts.until?.full ?? null,
          number: facts.number,
        })}
        checked={closing?.as === 'done'}
        tabIndex={current ? 0 : -1}
        onToggle={() => view.act(call)}
        onFocus={() => onFocus(task.id)}
      />
      <p class="line-title" title={facts.title} lang="vi">
        {facts.stamp !== null && <Stamp urgency={document.urgency} />}
        {bindCompounds(facts.title)}
      </p>
      <Meta facts={facts} />
      <Quote line={line} facts={facts} />
      <Notes facts={facts} />
      <Actions task={task} open={open} reachable={current} detailed={detailed} />
      {open && facts.doubt === 'disputed' && <DisputedQuestion task={task} />}
      {open && facts.doubt === 'ask' && <AskQuestion task={task} />}
      {open && facts.doubt === 'column' && <ColumnQuestion line={line} asksAbove={asksAbove} />}
      {detailed && (
        <div class="line-details" id={evidenceId(task.id)}>
          <Evidence line={line} open={open} />
          <More line={line} form={form} open={open} />
        </div>
      )}
      {open && asksOfLife(task) && <LifeQuestions task={task} />}
    </li>
  );
}

/** One line of work: the dial; what; how long left, until when, which document; the words that say so. */
export const Line = pure(LineNow);
