import type { Language } from '../../locales';
import type { ReminderSettings } from '../reminders/types';
import type { SystemDescription } from '../sites';
import type { StepOf } from '../tasks/types';
import type { CivilDate } from '../time/types';

/** Days off that the law's calendar does not know, with the name to show; a single day from itself to itself. */
export interface DaysOff {
  from: CivilDate;
  to: CivilDate;
  name: string;
}

/** Hoán đổi: a working day that is given off, and the day off that is worked for it. */
export interface Swap {
  off: CivilDate;
  working: CivilDate;
}

/** How the office's days differ from the calendar of the law (`officeCalendar` of lib/time). */
export interface CalendarSettings {
  /** True where the office counts Saturdays as working days. */
  saturdays: boolean;
  /** "Ngày Văn hóa Việt Nam", 24 November, as a day off. */
  cultureDay: boolean;
  swaps: Swap[];
  daysOff: DaysOff[];
  /** Days off that are worked (làm bù). */
  workingDays: CivilDate[];
  /** Years whose days off the officer compared with the official decision: not provisional any more. */
  confirmedYears: number[];
}

/** How long things stay on the computer (Personal Data Protection Law 91/2025/QH15: delete when done). */
export interface KeepSettings {
  /** Done and dismissed tasks go after so many days. */
  closedDays: number;
}

/** Which files of a document are read, beside the page itself. */
export interface FileSettings {
  /** `always-with-document`: also files that the officer has not opened, when their document is opened. */
  read: 'never' | 'when-opened' | 'always-with-document';
}

/** Who the officer is among those to whom documents are addressed, and what of other documents makes work. */
export interface UnitSettings {
  names: string[];
  abbreviations: string[];
  /** The officer and the leaders whose duties are the officer's. */
  persons: string[];
  /** `none`: documents received for information (nhận để biết) make no task. */
  information: 'none' | 'tasks';
  /** True once the officer said that what a page proposed is not the unit: it is not proposed again. */
  declined: boolean;
}

/** Descriptions of systems beside those that come with Nhắc Hạn. */
export interface SystemSettings {
  /** One with the id of a built-in one takes its place. */
  descriptions: SystemDescription[];
  /** The ids of those that are switched off. */
  off: string[];
}

/** The steps in which an office prepares what it sends, counted back from the deadline. */
export interface StepTemplate {
  name: string;
  steps: StepOf[];
}

export interface StepSettings {
  templates: StepTemplate[];
}

/** How the checklist is used without a mouse. */
export interface KeyboardSettings {
  /** True while single letters, digits and signs do something in the popup (WCAG 2.1.4 lets them be switched off). */
  letters: boolean;
}

/** Which language Nhắc Hạn speaks. */
export interface LanguageSettings {
  /** Of its own words; what documents say stays as they say it. */
  shown: Language;
}

/** Everything that can be set, by group. A group has a section of the options page of the same name. */
export interface Settings {
  unit: UnitSettings;
  calendar: CalendarSettings;
  files: FileSettings;
  systems: SystemSettings;
  reminders: ReminderSettings;
  steps: StepSettings;
  keyboard: KeyboardSettings;
  language: LanguageSettings;
  keep: KeepSettings;
}

export type SettingsGroup = keyof Settings;

/** Some values of some groups. */
export type SettingsPatch = { [G in SettingsGroup]?: Partial<Settings[G]> };

/** A stored value that this version cannot use; the default stands in for it, and it stays stored. */
export interface SettingsFault {
  /** `calendar.daysOff`, `calendar.daysOff[2]`. */
  path: string;
  /** `unknown`: a name that this version does not have; `broken`: a value that its schema refuses. */
  kind: 'unknown' | 'broken';
  stored: unknown;
}

/** The settings that hold, and what of the stored ones could not be used. */
export interface StoredSettings {
  settings: Settings;
  faults: SettingsFault[];
}
