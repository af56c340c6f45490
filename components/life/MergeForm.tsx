import type { ChecklistLine } from '../../lib/tasks/checklist';
import { dateOf } from '../../lib/time';
import type { Words } from '../../locales';
import { useView } from '../context';
import { Form, textOf } from './Fields';

/** `402/SNV-CCHC, Thứ Hai, 27/04/2026: Báo cáo …` */
function nameOf({ task, document }: ChecklistLine, words: Words): string {
  const day = task.due === null ? words.life.unknownDay : words.dates.full(dateOf(task.due));
  return `${[document.number, day].filter((part) => part !== null).join(', ')}: ${task.title}`;
}

/** A step is done on the way to its own task and is part of no other. */
const isStep = ({ task: { part } }: ChecklistLine): boolean => part?.as === 'step';

/** Makes two tasks one; those of the same document stand first. */
export function MergeForm({ line }: { line: ChecklistLine }) {
  const { words, lines, act } = useView();
  const { life } = words;
  const { task } = line;
  const others = lines().filter((other) => other.task.id !== task.id && other.task.state === 'open' && !isStep(other));
  const own = ({ document }: ChecklistLine) => document.id === line.document.id;
  const ordered = [...others.filter(own), ...others.filter((other) => !own(other))];
  const cancel = () => act({ id: 'task.form', taskId: task.id, form: 'task.merge' });
  if (!ordered.length) {
    return (
      <Form submit={life.cancel} onCancel={cancel} onSubmit={cancel}>
        <p class="more-note">{life.fault.noOther}</p>
      </Form>
    );
  }
  return (
    <Form
      submit={life.merge.add}
      onCancel={cancel}
      onSubmit={(values) => act({ id: 'task.merge', taskId: task.id, other: textOf(values, 'other') })}
    >
      <p class="more-note">{life.merge.note}</p>
      <label class="more-field">
        {life.merge.with}
        <select class="more-input" name="other">
          {ordered.map((other) => (
            <option key={other.task.id} value={other.task.id}>
              {nameOf(other, words)}
            </option>
          ))}
        </select>
      </label>
    </Form>
  );
}
