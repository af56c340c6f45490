/** The gates that read the sources: purity of the pure folders, and the order of the rooms. */

export { checkLayers } from './layers';
export { SCANNED } from './layers-rules';
export { checkPurity } from './purity';
export { PURE_FOLDERS } from './purity-rules';
export { parseSource, readSources, type Source, type Violation } from './source';
