export { readDoc } from './doc/read-doc';
export { readDocx } from './docx/read-docx';
export { readHtml } from './html/read-html';
export { readOdt } from './odt/read-odt';
export { plainText, readText } from './plain/read-text';
export { readRtf } from './rtf/read-rtf';
export type { WordText } from './types';
