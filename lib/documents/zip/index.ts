export { type Budget, budget } from './budget';
export type { ZipEntry } from './directory';
export { unzip, zipEntries } from './unzip';
