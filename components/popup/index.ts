export { Popup } from './Popup';
export type { PopupServices, PopupState } from './services';
