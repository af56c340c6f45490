export { fileTitle, pieceWords, readingWords } from './reasons';
