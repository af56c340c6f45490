import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnosePage, type Question } from '../lib/sites';

/**
 * Put into a frame by our own pages alone, when somebody asks for a diagnosis or tries a description: the reader stays
 * small. It stands in the extension's own world of the frame, which the page cannot reach, and tells nobody anything.
 */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { nhacHanDiagnose: (question: Question) => diagnosePage(document, question) });
});
