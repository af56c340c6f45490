export type { FileKind } from './kind';
export { readDocumentFile } from './read';
export type { FileResult, ReadFile } from './result';
