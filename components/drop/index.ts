export { DropPage } from './DropPage';
export { DropZone } from './DropZone';
export { givenWords, wasRead } from './given';
export type { DropServices, DropState } from './services';
export { useDrop } from './use-drop';
