export { type FetchFailure, fetchFile } from './fetch-file';
export { type PdfResult, readPdf } from './read-pdf';
