/** The gates that read the sources: purity of the pure folders, the order of the rooms and their faces. */

export { checkFaces } from './faces';
export { checkLayers } from './layers';
export { PACKAGE_HOMES, SCANNED } from './layers-rules';
export { checkPurity } from './purity';
export { PURE_FOLDERS } from './purity-rules';
export { parseSource, readSources, type Source, type Violation } from './source';
