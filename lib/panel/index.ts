export { type PanelView, panelContent } from './content';
export { keepLook, lookOf } from './looks';
export type { PanelAnswer, PanelContent, PanelLine, PanelLook } from './types';
