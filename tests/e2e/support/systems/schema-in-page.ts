import { readDescription, slowSelectors } from '../../../../lib/sites/schema';

/** What the test puts into a page: the check of descriptions as the options page makes it. */
declare global {
  var checkDescription: typeof readDescription;
  var checkPace: typeof slowSelectors;
}

globalThis.checkDescription = readDescription;
globalThis.checkPace = slowSelectors;
