import { COUNT_LIMIT } from '../../lib/tasks/checklist';
import { addDays } from '../../lib/time';
import type { Words } from '../index';
import { counted, dates } from './dates';

const list = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count >= COUNT_LIMIT ? `${COUNT_LIMIT - 1}+` : count} ${word}`)
    .join(', ');

export const notifications: Words['notifications'] = {
  soon: (workingDays, due) => `${counted(workingDays, 'working day')} left: ${dates.full(due)}`,
  today: (officeEnd) => `Due today, office closes at ${officeEnd}`,
  hour: (minutes, time) => `${dates.duration(minutes)} left: ${time} today`,
  overdue: (lastDay, time, today) => {
    if (lastDay === today) return time === null ? 'Overdue today' : `Overdue since ${time} today`;
    return lastDay === addDays(today, -1)
      ? `Overdue since yesterday, ${dates.full(lastDay)}`
      : `Overdue since ${dates.full(lastDay)}`;
  },
  lastDay: (day) => `Last day: ${dates.full(day)}`,
  late: (state) => `Late reminder. ${state}`,
  again: (state) => `Reminder. ${state}`,
  immediate: (urgency) => `${urgency}: act now`,
  meetingHour: (minutes, time) => `Meeting in ${dates.duration(minutes)}: ${time} today`,
  meetingToday: (time) => (time === null ? 'Meeting today' : `Meeting today at ${time}`),
  meeting: (date, time) => `Meeting: ${dates.full(date, time)}`,
  meetingPast: (date, time, today) =>
    date === today
      ? `Meeting has begun${time === null ? '' : `: ${time} today`}`
      : `Meeting is past: ${dates.full(date, time)}`,
  hidden: (number) => (number === null ? 'Open Nhắc Hạn to read it' : `Document ${number}. Open Nhắc Hạn to read it`),
  body: (title, number, issuer) => {
    const from = [number, issuer].filter((part) => part !== null).join(', ');
    return from === '' ? title : `${title}. ${from}`;
  },
  summary: (count) => `${counted(count, 'task needs', 'tasks need')} attention`,
  summaryBody: (of) =>
    `${list([
      [of.immediate, 'to act on now'],
      [of.overdue, 'overdue'],
      [of.today, 'today'],
      [of.soon, 'soon'],
    ])}.`,
  digest: (today) => `Today's work: ${dates.full(today)}`,
  digestBody: (of) =>
    `${list([
      [of.immediate, 'to act on now'],
      [of.overdue, 'overdue'],
      [of.today, 'today'],
      [of.week, 'later this week'],
    ])}.`,
  test: 'Test notification',
  testBody: 'If this is visible, reminders can appear on this computer.',
  backlog: (count) => `${counted(count, 'task was', 'tasks were')} overdue before installation`,
  backlogBody: (host) => `From ${host}. Open Nhắc Hạn to choose: remind of all, or set aside.`,
};

export const badge: Words['badge'] = {
  counts: (overdue, today) => {
    if (overdue === null) return `${counted(today ?? 0, 'task')} due today`;
    return today === null ? `${overdue} overdue` : `${overdue} overdue, ${today} today`;
  },
  next: (due) => `Next: ${dates.full(due)}`,
  nothing: 'Nothing is waiting',
  broken: 'The data on this computer cannot be opened',
  lost: 'The old data on this computer is lost; click to recover',
  full: 'The disk is full; deadlines read now are not stored',
  unread: 'The open page could not be read and may state deadlines: reload it',
  unanswered: 'The answer to a notification could not be stored; press it again',
  unwritten: 'What was just read could not be stored; open the document again',
};
