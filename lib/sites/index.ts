export type { SystemDescription } from './description';
export { offerFile } from './file-frame';
export { PageReader, type Tell } from './page-reader';
export { recogniseAddress } from './recognise';
export { SYSTEMS } from './systems';
