export { calendarOf, readCalendar } from './calendar';
export { type DayFault, readDay, readDaysOff, readSwap, readWorkingDay } from './days';
export { DEFAULTS } from './defaults';
export { settingsOf } from './read';
export { schemas } from './schema';
export { readSettings, readStoredSettings, watchSettings, writeSettings } from './store';
export type {
  CalendarSettings,
  DaysOff,
  FileSettings,
  KeepSettings,
  Settings,
  SettingsFault,
  SettingsGroup,
  SettingsPatch,
  StoredSettings,
  Swap,
  UnitSettings,
} from './types';
