export type { SystemDescription } from './description';
export { offerFile } from './file-frame';
export { PageReader } from './page-reader';
export { recogniseAddress, systemName } from './recognise';
export { SYSTEMS, systemsWith } from './systems';
export type { Tell } from './told';
