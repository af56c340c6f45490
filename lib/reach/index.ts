export { addressKey, shownByViewer, withoutFragment } from './address';
export { fromBase64 } from './base64';
export { digestOf } from './digest';
export { type Fetched, fetchFile } from './fetch-file';
export { hasExtension, nameInAddress, nameInHeader } from './file-name';
export { Held } from './held';
export { oneTimeSign } from './one-time';
export { ONE_TIME_RULES, type OneTimeRule } from './one-time-rules';
export type { FileSource, ShownText } from './types';
