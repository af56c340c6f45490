import { calendarOf, readDaysOff, readSwap, readWorkingDay } from '../../../lib/settings';
import { civilDate } from '../../../lib/time';
import type { WallMoment } from '../../../lib/time/types';
import { dayMonthYear } from '../../../locales';
import { useOptions } from '../context';
import { List, Switch } from '../rows';
import { CalendarYears } from './calendar-years';
import type { Section } from './section';

/** The year that runs and the next, of which the officer may already know the decision. */
const YEARS_AHEAD = [0, 1] as const;

const yearsFrom = (now: WallMoment): number[] => YEARS_AHEAD.map((ahead) => Number(now.slice(0, 4)) + ahead);

/** Switches for the years whose decision the law's calendar does not hold. */
function Years() {
  const { words, settings, save, now } = useOptions();
  const { confirmedYears } = settings.calendar;
  const undecided = calendarOf({ ...settings.calendar, confirmedYears: [] });
  const years = yearsFrom(now).filter((year) => {
    const first = civilDate(year, 1, 1);
    return first !== null && undecided.isProvisional(first);
  });
  return years.map((year) => (
    <Switch
      key={year}
      words={{ ...words.settings.calendar.confirmedYears, label: words.options.confirmed(year) }}
      value={confirmedYears.includes(year)}
      onChange={(on) => {
        const others = confirmedYears.filter((other) => other !== year);
        save({ calendar: { confirmedYears: on ? [...others, year].sort((a, b) => a - b) : others } });
      }}
    />
  ));
}

function Calendar() {
  const { words, settings, save, now } = useOptions();
  const { saturdays, cultureDay, swaps, daysOff, workingDays } = settings.calendar;
  const { calendar: named } = words.settings;
  const { list } = words.options;
  const calendar = calendarOf(settings.calendar);
  return (
    <>
      <Switch words={named.saturdays} value={saturdays} onChange={(on) => save({ calendar: { saturdays: on } })} />
      <Switch words={named.cultureDay} value={cultureDay} onChange={(on) => save({ calendar: { cultureDay: on } })} />
      <Years />
      <List
        words={named.daysOff}
        items={daysOff}
        fields={[
          { label: list.from, of: 'day' },
          { label: list.to, of: 'day' },
          { label: list.name, of: 'name' },
        ]}
        textOf={({ from, to, name }) => `${list.run(dayMonthYear(from), dayMonthYear(to))}: ${name}`}
        read={(written) => readDaysOff(written, calendar)}
        onChange={(items) => save({ calendar: { daysOff: items } })}
      />
      <List
        words={named.swaps}
        items={swaps}
        fields={[
          { label: list.off, of: 'day' },
          { label: list.working, of: 'day' },
        ]}
        textOf={({ off, working }) => list.swap(dayMonthYear(off), dayMonthYear(working))}
        read={(written) => readSwap(written, calendar)}
        onChange={(items) => save({ calendar: { swaps: items } })}
      />
      <List
        words={named.workingDays}
        items={workingDays}
        fields={[{ label: list.day, of: 'day' }]}
        textOf={dayMonthYear}
        read={(written) => readWorkingDay(written, calendar)}
        onChange={(items) => save({ calendar: { workingDays: items } })}
      />
      <CalendarYears years={yearsFrom(now)} />
    </>
  );
}

export const calendar: Section = { id: 'calendar', icon: 'calendar-days', Body: Calendar };
