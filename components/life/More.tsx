import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { commandOf } from '../../lib/commands';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import { CommandButton } from '../command';
import { FORMS, type Form, useView } from '../context';
import { Icon } from '../icon';
import { DismissForm } from './DismissForm';
import { DoneForm } from './DoneForm';
import { DocumentHistory, History } from './History';
import { MergeForm } from './MergeForm';
import { Notes } from './Notes';
import { RemoveForm } from './RemoveForm';
import { SnoozeForm } from './SnoozeForm';
import { StepsForm } from './StepsForm';
import { ValuesForm } from './ValuesForm';
import './life.css';

interface Props {
  line: ChecklistLine;
  form: Form | null;
  /** False while a closed line still stands in its place. */
  open: boolean;
}

/** What is often done with an open task, in the order in which it stands; the rest stands behind "Thao tác khác". */
const OFTEN: readonly Form[] = ['task.edit', 'task.doneWith', 'task.dismissWhy'];
const REMOVAL: Form = 'document.remove';
const SELDOM = FORMS.filter((form) => !OFTEN.includes(form) && form !== REMOVAL);
/** Of a closed one its past alone, and that of its document. */
const OF_CLOSED: readonly Form[] = ['task.history', 'document.history'];

/** A step is not divided once more, and is part of no other task. */
const NOT_OF_STEPS: readonly Form[] = ['task.steps', 'task.merge'];

const fits = (form: Form, { task: { part } }: ChecklistLine): boolean =>
  part?.as !== 'step' || !NOT_OF_STEPS.includes(form);

function Body({ line, form }: { line: ChecklistLine; form: Form }) {
  switch (form) {
    case 'task.edit':
    case 'task.split':
      return <ValuesForm line={line} of={form} />;
    case 'task.doneWith':
      return <DoneForm line={line} />;
    case 'task.dismissWhy':
      return <DismissForm line={line} />;
    case 'task.snoozeUntil':
      return <SnoozeForm line={line} />;
    case 'task.steps':
      return <StepsForm line={line} />;
    case 'task.merge':
      return <MergeForm line={line} />;
    case 'task.history':
      return <History taskId={line.task.id} />;
    case 'document.history':
      return <DocumentHistory documentId={line.document.id} />;
    case 'document.remove':
      return <RemoveForm line={line} />;
  }
}

interface ButtonProps {
  form: Form;
  line: ChecklistLine;
  open: boolean;
  bodyId: string;
}

/** Unfolds a form, and folds it again. */
function FormButton({ form, line, open, bodyId }: ButtonProps) {
  const { words, act } = useView();
  const { icon, title } = commandOf(form);
  return (
    <button
      type="button"
      class="btn btn-text"
      data-form={form}
      aria-expanded={open}
      aria-controls={open ? bodyId : undefined}
      onClick={() => act({ id: 'task.form', taskId: line.task.id, form })}
    >
      <Icon name={icon} size={14} />
      {words.commands[title]}
    </button>
  );
}

/** Everything else that can be done with a task: a row of buttons, each of which unfolds its form below. */
export function More({ line, form, open }: Props) {
  const { words, act } = useView();
  const taskId = line.task.id;
  const body = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const last = useRef<Form | null>(null);
  const id = useId();
  const [wanted, showAll] = useState(false);
  const all = wanted || (form !== null && (SELDOM.includes(form) || form === REMOVAL));
  // What is unfolded takes the focus, and gives it back to its button.
  useEffect(() => {
    if (form !== null) {
      body.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
      body.current?.scrollIntoView({ block: 'nearest' });
    } else if (last.current !== null && !document.activeElement?.closest('.tick, .undo-bar'))
      buttons.current?.querySelector<HTMLElement>(`[data-form="${last.current}"]`)?.focus();
    last.current = form;
  }, [form]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || form === null) return;
    event.preventDefault();
    event.stopPropagation();
    act({ id: 'task.form', taskId, form });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is unfolded inside.
    <div class="more" onKeyDown={onKeyDown}>
      <Notes line={line} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are actions. */}
      <div ref={buttons} class="more-buttons" role="group" aria-label={words.life.more}>
        {(open ? OFTEN : OF_CLOSED).map((each) => (
          <FormButton key={each} form={each} line={line} open={form === each} bodyId={id} />
        ))}
        {open && (
          <button type="button" class="btn btn-text" data-more aria-expanded={all} onClick={() => showAll(!all)}>
            <Icon name="ellipsis" size={14} />
            {words.life.all}
          </button>
        )}
        {open && all && (
          <div class="more-seldom">
            {SELDOM.filter((each) => fits(each, line)).map((each) => (
              <FormButton key={each} form={each} line={line} open={form === each} bodyId={id} />
            ))}
            {line.merged && <CommandButton call={{ id: 'task.takeApart', taskId }} look="text" withIcon />}
            <FormButton form={REMOVAL} line={line} open={form === REMOVAL} bodyId={id} />
          </div>
        )}
      </div>
      {form !== null && (
        <div ref={body} id={id} class="more-body">
          <Body key={form} line={line} form={form} />
        </div>
      )}
    </div>
  );
}
