import { useState } from 'preact/hooks';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import { DISMISS_REASONS } from '../../lib/tasks/types';
import { useView } from '../context';
import { Form, TextField, textOf } from './Fields';

/** Why a task is taken off the list: one of a few reasons, and the officer's own words. */
export function DismissForm({ line: { task } }: { line: ChecklistLine }) {
  const { words, act } = useView();
  const { life } = words;
  const [fault, setFault] = useState<string | null>(null);
  return (
    <Form
      submit={life.dismiss}
      onCancel={() => act({ id: 'task.form', taskId: task.id, form: 'task.dismissWhy' })}
      onInput={() => setFault(null)}
      onSubmit={(values) => {
        const reason = DISMISS_REASONS.find((each) => each === values.get('reason')) ?? DISMISS_REASONS[0];
        const why = textOf(values, 'why') || null;
        if (reason === 'other' && why === null) return setFault(life.fault.why);
        act({ id: 'task.dismissWhy', taskId: task.id, reason, why });
      }}
    >
      <fieldset class="more-choices">
        <legend>{life.dismissLegend}</legend>
        {DISMISS_REASONS.map((reason, index) => (
          <label key={reason}>
            <input type="radio" name="reason" value={reason} defaultChecked={index === 0} />
            <span>{life.reasons[reason]}</span>
          </label>
        ))}
      </fieldset>
      <TextField label={life.fields.why} name="why" fault={fault} />
    </Form>
  );
}
