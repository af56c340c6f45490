import { commands, keys } from './vi/commands';
import { data } from './vi/data';
import { dates, left } from './vi/dates';
import { diagnosis } from './vi/diagnosis';
import { evidence } from './vi/evidence';
import { life } from './vi/life';
import { options, settings } from './vi/options';
import { panel } from './vi/panel';
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
} from './vi/popup';
import { recovery } from './vi/recovery';
import { badge, notifications } from './vi/reminders';
import { said } from './vi/said';
import { systems } from './vi/systems';
import { titles } from './vi/titles';

/** Every word that a person reads, in Vietnamese: the source of the dictionary's type. */
export const vi = {
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
