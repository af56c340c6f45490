import { commands, keys } from './en/commands';
import { data } from './en/data';
import { dates, left } from './en/dates';
import { diagnosis } from './en/diagnosis';
import { evidence } from './en/evidence';
import { life } from './en/life';
import { options, settings } from './en/options';
import { panel } from './en/panel';
import {
  drop,
  empty,
  error,
  first,
  help,
  line,
  missed,
  others,
  page,
  question,
  site,
  unit,
  unnamed,
  unread,
  withheld,
} from './en/popup';
import { recovery } from './en/recovery';
import { badge, notifications } from './en/reminders';
import { said } from './en/said';
import { systems } from './en/systems';
import { titles } from './en/titles';
import type { Words } from './index';

/** The second language; an entry that is missing, extra or of another shape is a type error. */
export const en: Words = {
  dates,
  left,
  commands,
  keys,
  page,
  line,
  others,
  question,
  missed,
  unread,
  drop,
  unnamed,
  withheld,
  evidence,
  life,
  panel,
  site,
  unit,
  first,
  empty,
  error,
  help,
  said,
  notifications,
  badge,
  data,
  diagnosis,
  options,
  recovery,
  settings,
  systems,
  titles,
};
