import type { PopupServices } from '../../components/popup/services';
import { officeCalendar } from '../time';
import { Commands } from './run';
import { readSite } from './site';
import { ChecklistWatch } from './watch';

/** What the popup stands on: the checklist in IndexedDB, which it reads without the worker, and the browser. */
export function createPopupServices(): PopupServices {
  const calendar = officeCalendar();
  const watch = new ChecklistWatch(calendar);
  const commands = new Commands(watch, calendar);
  return {
    calendar,
    watch: (listener) => watch.watch(listener),
    site: readSite,
    run: (call) => commands.run(call),
  };
}
