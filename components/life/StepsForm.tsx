import { useState } from 'preact/hooks';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import { addWorkingDays, dateOf } from '../../lib/time';
import { spokenTemplate } from '../../locales';
import { useView } from '../context';
import { Form } from './Fields';

/** Prepares a task in the steps of a template, each with the day that it comes to. */
export function StepsForm({ line: { task } }: { line: ChecklistLine }) {
  const { words, now, calendar, templates: stored, act } = useView();
  const { life } = words;
  const [chosen, choose] = useState(0);
  const templates = stored.map((template) => spokenTemplate(template, words));
  const template = templates[chosen] ?? templates[0];
  const cancel = () => act({ id: 'task.form', taskId: task.id, form: 'task.steps' });
  const due = task.due;
  if (due === null || !template) {
    return (
      <Form submit={life.cancel} onCancel={cancel} onSubmit={cancel}>
        <p class="more-note">{template ? life.fault.noDeadline : life.steps.none}</p>
      </Form>
    );
  }
  const dayOf = (days: number): string => {
    const day = addWorkingDays(dateOf(due), -days, calendar);
    return day < dateOf(now) ? life.steps.passed(words.dates.full(day)) : words.dates.full(day);
  };
  return (
    <Form
      submit={life.steps.add}
      onCancel={cancel}
      onSubmit={() => act({ id: 'task.steps', taskId: task.id, steps: template.steps })}
    >
      <label class="more-field">
        {life.steps.template}
        <select
          class="more-input"
          value={String(chosen)}
          onChange={({ currentTarget }) => choose(currentTarget.selectedIndex)}
        >
          {templates.map(({ name }, index) => (
            <option key={name} value={String(index)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ul class="more-list">
        {template.steps.map(({ name, days }) => (
          <li key={name}>{life.steps.step(name, days, dayOf(days))}</li>
        ))}
      </ul>
    </Form>
  );
}
