import { useState } from 'preact/hooks';
import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { Stated } from '../../lib/tasks/types';
import { dateOf, readWrittenDay, readWrittenHour, type WrittenDayFault } from '../../lib/time';
import type { CivilDate, WallMoment } from '../../lib/time/types';
import { dayMonthYear, lastSafeDay, type Words } from '../../locales';
import { useView } from '../context';
import { Form, TextField, textOf } from './Fields';

interface Props {
  line: ChecklistLine;
  of: 'task.edit' | 'task.split';
}

interface Faults {
  title?: string;
  day?: string;
  hour?: string;
}

const isDay = (read: CivilDate | WrittenDayFault | null): read is CivilDate | null =>
  read === null || typeof read === 'string';

export const dayFault = (fault: WrittenDayFault, { options: { day } }: Words): string =>
  fault.kind === 'unreadable' ? day.unreadable : day.impossible(fault.last);

/** What the officer wrote, or what is wrong with it. */
function read(values: FormData, now: WallMoment, words: Words): Stated | { faults: Faults } {
  const { fault } = words.life;
  const [title, writtenDay, writtenHour] = [textOf(values, 'title'), textOf(values, 'day'), textOf(values, 'hour')];
  const day = writtenDay === '' ? null : readWrittenDay(writtenDay, dateOf(now));
  const time = writtenHour === '' ? null : readWrittenHour(writtenHour);
  const faults: Faults = {
    ...(title === '' ? { title: fault.title } : {}),
    ...(isDay(day) ? {} : { day: dayFault(day, words) }),
    ...(writtenHour !== '' && time === null ? { hour: fault.hour } : {}),
    ...(time !== null && day === null ? { day: fault.hourAlone } : {}),
  };
  return Object.keys(faults).length || !isDay(day) ? { faults } : { title, date: day, time };
}

/** Day, hour and title of a task, or of a part that is taken off it. A day that has passed is asked about once. */
export function ValuesForm({ line: { task }, of }: Props) {
  const { words, now, act } = useView();
  const { life } = words;
  const [faults, setFaults] = useState<Faults>({});
  const [sure, setSure] = useState(false);
  const editing = of === 'task.edit';
  const submit = (values: FormData) => {
    const written = read(values, now, words);
    if ('faults' in written) return setFaults(written.faults);
    const past = written.date !== null && written.date < dateOf(now) && written.date !== task.date;
    if (past && !sure) {
      setSure(true);
      return setFaults({ day: life.fault.past });
    }
    act({ id: of, taskId: task.id, values: written });
  };
  const { time, title } = task;
  const isBefore = editing && task.bound === 'before' && time === null;
  // A part has a day of its own, not one before which it is due.
  const date = editing ? task.date : lastSafeDay(task);
  return (
    <Form
      submit={editing ? life.save : life.split.add}
      onCancel={() => act({ id: 'task.form', taskId: task.id, form: of })}
      onSubmit={submit}
      onInput={() => {
        setFaults({});
        setSure(false);
      }}
    >
      {!editing && <p class="more-note">{life.split.note}</p>}
      <TextField label={life.fields.title} name="title" value={editing ? title : ''} fault={faults.title ?? null} />
      <TextField
        label={isBefore ? life.fields.beforeDay : life.fields.day}
        name="day"
        size="short"
        value={date === null ? '' : dayMonthYear(date)}
        placeholder={life.example}
        fault={faults.day ?? null}
      />
      <TextField
        label={life.fields.hour}
        name="hour"
        size="short"
        value={time ?? ''}
        placeholder={life.exampleHour}
        fault={faults.hour ?? null}
      />
    </Form>
  );
}
