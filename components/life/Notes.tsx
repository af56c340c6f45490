import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { EventDay } from '../../lib/tasks/types';
import { addDays } from '../../lib/time';
import type { CivilDate } from '../../lib/time/types';
import { useView, type View } from '../context';

/** No count is written out beyond so many days off. */
const MOST_DAYS_OFF = 12;

/** The days off inside a count in working days, as they are named. */
function skipped({ day, date, term }: EventDay, { calendar, words }: View): string[] {
  if (!term.endsWith('WD')) return [];
  const days: CivilDate[] = [];
  for (let each = addDays(day, 1); each < date; each = addDays(each, 1))
    if (!calendar.isWorkingDay(each)) days.push(each);
  return days.length > MOST_DAYS_OFF ? [] : days.map((each) => words.dates.dayMonth(each));
}

/** How a day was reached that the document does not state, and what else the task stands for. */
export function Notes({ line: { task, merged = [] } }: { line: ChecklistLine }) {
  const view = useView();
  const { life, dates } = view.words;
  const { event, edited } = task;
  const because = edited?.because ?? null;
  return (
    <>
      {event && !edited?.limit && (
        <p class="more-note">
          {life.event.counted(dates.full(event.day), dates.full(event.date), skipped(event, view))}
        </p>
      )}
      {task.rrule !== null && <p class="more-note">{life.periodic(life.recurs(task.rrule, task.bound, task.time))}</p>}
      {task.unseen && (
        <p class="more-note">
          {life.unseen(task.unseen.count, dates.full(task.unseen.from), dates.full(task.unseen.to))}
        </p>
      )}
      {because && (
        <p class="more-note">
          {life.marks.extended(because.number)}: <q lang="vi">{because.quote}</q>
        </p>
      )}
      {merged.length > 0 && (
        <div class="more-note">
          {life.merged(merged.length)}
          <ul class="more-list" lang="vi">
            {merged.map(({ id, number, title }) => (
              <li key={id}>{[number, title].filter((part) => part).join(': ')}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
