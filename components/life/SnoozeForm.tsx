import { useState } from 'preact/hooks';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import { dateOf, readWrittenDay, readWrittenHour } from '../../lib/time';
import type { CivilDate, WallMoment, WallTime } from '../../lib/time/types';
import type { Words } from '../../locales';
import { CommandButton } from '../command';
import { useView } from '../context';
import { Form, TextField, textOf } from './Fields';
import { dayFault } from './ValuesForm';

interface Faults {
  day?: string;
  hour?: string;
}

interface Until {
  day: CivilDate;
  time: WallTime | null;
}

/** Until when, as the officer wrote it, or what is wrong with it. */
function read(values: FormData, now: WallMoment, words: Words): Until | { faults: Faults } {
  const { fault, snooze } = words.life;
  const day = readWrittenDay(textOf(values, 'day'), dateOf(now));
  const writtenHour = textOf(values, 'hour');
  const time = writtenHour === '' ? null : readWrittenHour(writtenHour);
  if (typeof day !== 'string') return { faults: { day: dayFault(day, words) } };
  if (writtenHour !== '' && time === null) return { faults: { hour: fault.hour } };
  if (day < dateOf(now) || (time !== null && `${day}T${time}` <= now)) return { faults: { day: snooze.past } };
  if (day === dateOf(now) && time === null) return { faults: { hour: snooze.hourToday } };
  return { day, time };
}

/** Puts the next reminder off until a day of the officer's choice, or brings it back. */
export function SnoozeForm({ line: { task } }: { line: ChecklistLine }) {
  const { words, now, act } = useView();
  const { snooze, fields, example, exampleHour } = words.life;
  const [faults, setFaults] = useState<Faults>({});
  const taskId = task.id;
  return (
    <Form
      submit={snooze.add}
      onCancel={() => act({ id: 'task.form', taskId, form: 'task.snoozeUntil' })}
      onInput={() => setFaults({})}
      onSubmit={(values) => {
        const until = read(values, now, words);
        if ('faults' in until) return setFaults(until.faults);
        act({ id: 'task.snoozeUntil', taskId, until });
      }}
    >
      {task.snoozedUntil !== null && (
        <p class="more-note">
          {snooze.now(words.dates.moment(task.snoozedUntil))}{' '}
          <CommandButton call={{ id: 'task.snoozeUntil', taskId, until: null }} look="text">
            {snooze.cancel}
          </CommandButton>
        </p>
      )}
      <p class="more-note">{snooze.note}</p>
      <TextField label={snooze.day} name="day" size="short" placeholder={example} fault={faults.day ?? null} />
      <TextField label={fields.hour} name="hour" size="short" placeholder={exampleHour} fault={faults.hour ?? null} />
    </Form>
  );
}
