export { fitPopup } from './fit';
export { Popup } from './Popup';
export type { DataTrouble, PopupServices, PopupState } from './services';
