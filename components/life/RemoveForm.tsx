import type { ChecklistLine } from '../../lib/tasks/checklist';
import { useView } from '../context';
import { Form } from './Fields';

/** Asks once more before a document leaves the computer. */
export function RemoveForm({ line: { task, document } }: { line: ChecklistLine }) {
  const { words, act } = useView();
  const { remove } = words.life;
  return (
    <Form
      submit={remove.yes}
      danger
      onCancel={() => act({ id: 'task.form', taskId: task.id, form: 'document.remove' })}
      onSubmit={() => act({ id: 'document.remove', taskId: task.id, documentId: document.id })}
    >
      <p class="more-note">{remove.sure}</p>
    </Form>
  );
}
