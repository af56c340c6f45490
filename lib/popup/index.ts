import type { PopupServices } from '../../components/popup/services';
import { proposedUnit } from '../account';
import { readDocumentHistory, readHistory } from '../tasks';
import { runOn } from './run';
import { readSite } from './site';
import { ChecklistWatch } from './watch';

export { createDropServices } from './files';

/** What the popup stands on: the checklist in IndexedDB, which it reads without the worker, and the browser. */
export function createPopupServices(): PopupServices {
  const watch = new ChecklistWatch();
  return {
    watch: (listener) => watch.watch(listener),
    site: readSite,
    history: readHistory,
    documentHistory: readDocumentHistory,
    proposal: proposedUnit,
    run: runOn(watch),
  };
}
