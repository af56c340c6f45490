export { readDoc } from './doc/read-doc';
export { readDocx } from './docx/read-docx';
export { readOdt } from './odt/read-odt';
export { readRtf } from './rtf/read-rtf';
export type { WordText } from './types';
