import { useState } from 'preact/hooks';
import type { CommandCall } from '../../lib/commands';
import type { Form } from '../context';

/** The line that shows where its limit is stated and what can be changed, and the form that is open in it. */
export interface Detailed {
  taskId: string;
  form: Form | null;
}

/** At most one line of the list is unfolded, and at most one form in it. */
export function useDetails() {
  const [shown, show] = useState<Detailed | null>(null);
  return {
    shown,
    toggle: (taskId: string) => show((now) => (now?.taskId === taskId ? null : { taskId, form: null })),
    toggleForm: (taskId: string, form: Form) =>
      show((now) => ({ taskId, form: now?.taskId === taskId && now.form === form ? null : form })),
    /** A form has done its work once its command runs. */
    ran: (call: CommandCall) =>
      show((now) => (now?.form !== null && now?.form === call.id ? { taskId: now.taskId, form: null } : now)),
  };
}
