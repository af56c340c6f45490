export { Button } from './Button';
export { CopiesRow } from './CopiesRow';
export { ExportRow } from './ExportRow';
export { ImportRow } from './ImportRow';
export { type Message, Said, sayingOf } from './Said';
export { Sure } from './Sure';
export type { Changed, DataServices, Done, Failed, Preview, Refused } from './services';
export { WipeRow } from './WipeRow';
