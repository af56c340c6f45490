export { calendarOf, readCalendar, yearOf } from './calendar';
export { type DayFault, readDay, readDaysOff, readSwap, readWorkingDay } from './days';
export { DEFAULTS } from './defaults';
export { readLanguage, watchLanguage } from './language';
export { LIMITS } from './limits';
export { type NameFault, readName } from './names';
export { settingsOf } from './read';
export { schemas } from './schema';
export { readSettings, readStoredSettings, watchSettings, writeSettings } from './store';
export { describedBy, readDescriptions } from './systems';
export { readTemplate, type TemplateFault } from './templates';
export type {
  CalendarSettings,
  DaysOff,
  FileSettings,
  KeepSettings,
  KeyboardSettings,
  LanguageSettings,
  Settings,
  SettingsFault,
  SettingsGroup,
  SettingsPatch,
  StepTemplate,
  StoredSettings,
  Swap,
  SystemSettings,
  UnitSettings,
} from './types';
