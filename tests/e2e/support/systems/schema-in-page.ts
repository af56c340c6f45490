import { readDescription } from '../../../../lib/sites/schema';

/** What the test puts into a page: the check of descriptions as the options page makes it. */
declare global {
  var checkDescription: typeof readDescription;
}

globalThis.checkDescription = readDescription;
