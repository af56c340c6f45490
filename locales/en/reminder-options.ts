import type { Words } from '../index';

export const reminderSettings: Words['settings']['reminders'] = {
  deadlineStages: {
    label: 'Remind of deadlines',
    help: 'Of moments that passed while the computer was off, only the latest is reminded of, at the start.',
  },
  meetingStages: { label: 'Remind of meetings', help: 'Counted from the hour at which the meeting begins.' },
  morning: { label: 'Morning reminders at', help: 'For reminders of a day, and for those put off until a morning.' },
  evening: {
    label: 'Evening reminders at',
    help: 'The evening before; where that is a day off, the evening of the working day before it.',
  },
  digestAt: {
    label: 'Daily summary',
    help: 'One notification each working day: how much is overdue, due today and this week. Overdue tasks are repeated here.',
  },
  quiet: {
    label: 'Quiet hours',
    help: 'No notifications except those allowed below. The others come when the quiet hours end.',
  },
  restOnDaysOff: { label: 'Quiet on days off', help: "Weekends and holidays of the office's calendar." },
  letThrough: { label: 'Allowed in quiet hours', help: 'These are shown at once, at any hour of any day.' },
  hideSubject: {
    label: 'Hide the subject',
    help: 'Notifications say only how long is left and the number. For screens that others can see.',
  },
};

const STAGE = {
  'evening-before': 'On the evening before',
  'on-the-day': 'On the morning of the day',
  overdue: 'When overdue',
};

const COUNTED = {
  'working-days-before': (count: number) => `${count} working ${count === 1 ? 'day' : 'days'} before`,
  'hours-before': (count: number) => `${count} ${count === 1 ? 'hour' : 'hours'} before, where a time is stated`,
};

export const reminderOptions: Words['options']['reminders'] = {
  stage: (rule) => ('count' in rule ? COUNTED[rule.kind](rule.count) : STAGE[rule.kind]),
  kinds: { 'working-days-before': 'Working days before', 'hours-before': 'Hours before', ...STAGE },
  noStage: 'No reminder',
  kind: 'Add a reminder',
  count: 'Number',
  add: 'Add',
  remove: (what) => `Remove ${what}`,
  none: 'None',
  from: 'From',
  to: 'To',
  passes: {
    immediate: 'Immediate documents (hỏa tốc)',
    'very-urgent': 'Very urgent documents (thượng khẩn)',
    urgent: 'Urgent documents (khẩn)',
    meeting: 'Meetings',
    hour: 'Deadlines with a stated time',
    snoozed: 'Reminders that were put off',
  },
  test: {
    label: 'Try a notification',
    help: 'Shows one at once, also in quiet hours.',
    show: 'Show a test notification',
    shown: 'Sent. If none appears in the corner of the screen, see below how to switch them on.',
    denied: 'The browser blocks the notifications of Nhắc Hạn. See below how to switch them on.',
    failed: 'It could not be sent. Switch the extension off and on, or restart the browser, and try again.',
  },
  help: {
    head: 'No notification appears',
    note: 'Even then the number on the icon of Nhắc Hạn agrees with the checklist.',
    systems: [
      {
        name: 'Windows 10 and 11',
        steps: [
          'Open Settings, System, Notifications. Switch Notifications on, and the browser in the list of apps.',
          'Switch Do not disturb (Windows 11) or Focus assist (Windows 10) off, or add the browser to the priority list.',
          'While presenting or in full screen Windows holds notifications back: click the clock to see them.',
        ],
      },
      {
        name: 'Google Chrome',
        steps: [
          'Chrome must be running. In Settings, System, let it run background apps to be reminded without a window.',
          'On a managed computer notifications may be blocked: ask the administrator.',
        ],
      },
      {
        name: 'Cốc Cốc',
        steps: [
          'In Windows Settings, Notifications, switch Cốc Cốc on: it is another app than Chrome.',
          'In the settings of Cốc Cốc, System, let it run in the background.',
        ],
      },
      {
        name: 'Microsoft Edge',
        steps: [
          'In Windows Settings, Notifications, switch Microsoft Edge on.',
          'In the settings of Edge, System and performance, let extensions run in the background, and never let Nhắc Hạn sleep.',
        ],
      },
      {
        name: 'Linux',
        steps: [
          "In the computer's settings, Notifications, switch the browser on and Do not disturb off.",
          'Without a notification service the browser shows them itself in a corner of the screen.',
        ],
      },
      { name: 'macOS', steps: ['In System Settings, Notifications, switch the browser on; switch Focus off.'] },
    ],
  },
};
