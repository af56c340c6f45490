export type { SystemDescription } from './description';
export { offerFile } from './file-frame';
export { PageReader } from './page-reader';
export { recogniseAddress } from './recognise';
export { SYSTEMS } from './systems';
export type { Tell } from './told';
