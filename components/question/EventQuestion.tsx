import { useId, useState } from 'preact/hooks';
import type { Task } from '../../lib/tasks/types';
import { dateOf, readWrittenDay } from '../../lib/time';
import { useView } from '../context';
import './question.css';

/** A term that is counted from an event of which the document gives no day: on which day was it? */
export function EventQuestion({ task }: { task: Task }) {
  const { words, now, act } = useView();
  const { event, example } = words.life;
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const submit = (form: HTMLFormElement) => {
    const day = readWrittenDay(String(new FormData(form).get('day') ?? ''), dateOf(now));
    if (typeof day === 'string') return act({ id: 'task.eventDay', taskId: task.id, day });
    setFault(day.kind === 'unreadable' ? words.options.day.unreadable : words.options.day.impossible(day.last));
    form.querySelector('input')?.focus();
  };
  return (
    <form
      class="question"
      aria-labelledby={id}
      noValidate
      onInput={() => setFault(null)}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit(submitted.currentTarget);
      }}
    >
      <p class="question-head" id={id}>
        {event.ask}
      </p>
      <p class="question-help">{event.help}</p>
      <input
        class="question-day"
        type="text"
        name="day"
        aria-label={event.day}
        placeholder={example}
        autocomplete="off"
        maxLength={20}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
      />
      <button type="submit" class="btn btn-plain" data-command="task.eventDay">
        {words.commands.eventDay}
      </button>
      {fault !== null && (
        <p class="question-help question-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
