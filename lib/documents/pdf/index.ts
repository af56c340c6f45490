export { type FetchFailure, fetchFile } from './fetch-file';
export type { PdfResult } from './open-file';
export { readPdf } from './read-pdf';
