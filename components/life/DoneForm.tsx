import { useState } from 'preact/hooks';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import { useView } from '../context';
import { Form, TextField, textOf } from './Fields';

/** Done, by which document: số văn bản trả lời. */
export function DoneForm({ line: { task } }: { line: ChecklistLine }) {
  const { words, act } = useView();
  const { life } = words;
  const [fault, setFault] = useState<string | null>(null);
  return (
    <Form
      submit={life.done}
      onCancel={() => act({ id: 'task.form', taskId: task.id, form: 'task.doneWith' })}
      onInput={() => setFault(null)}
      onSubmit={(values) => {
        const reply = textOf(values, 'reply');
        if (reply === '') return setFault(life.fault.reply);
        act({ id: 'task.doneWith', taskId: task.id, reply });
      }}
    >
      <TextField label={life.fields.reply} name="reply" placeholder={life.exampleReply} fault={fault} />
    </Form>
  );
}
