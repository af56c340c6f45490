export { fitHeight } from './fit';
export { Popup } from './Popup';
export type { PopupServices, PopupState } from './services';
