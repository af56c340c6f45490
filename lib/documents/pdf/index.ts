export type { PdfResult } from './open-file';
export { readPdf } from './read-pdf';
