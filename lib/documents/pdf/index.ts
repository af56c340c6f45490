export { type FetchFailure, fetchFile } from './fetch-file';
export { isPdf, type PdfResult, readBounded } from './open-file';
export { READING, readPdf } from './read-pdf';
