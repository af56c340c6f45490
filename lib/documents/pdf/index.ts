export { type PdfResult, readPdf } from './read-pdf';
