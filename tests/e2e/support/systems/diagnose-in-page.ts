import { diagnosePage, type FrameDiagnosis } from '../../../../lib/sites';

/** What the test puts into every frame of a page: the diagnosis as the extension ships it, without the extension. */
declare global {
  var diagnoseHere: () => Promise<FrameDiagnosis | null>;
}

const state = { times: null, gaveUp: null, failures: [] };
globalThis.diagnoseHere = () => diagnosePage(document, { tried: null, imported: [], information: false, state });
