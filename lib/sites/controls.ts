type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Inputs that hold words; a password is nobody's. */
const WORDLESS = /^(?:hidden|password|checkbox|radio|button|submit|image|file|reset)$/u;

/** True for a control that holds words. */
export const isControl = (element: Element): element is Control =>
  element.matches('textarea, select, input') && !WORDLESS.test((element as HTMLInputElement).type);

const chosen = (control: Control): string =>
  'selectedOptions' in control ? [...control.selectedOptions].map(({ text }) => text).join(', ') : control.value;

/** What a control shows. */
export const shownBy = (control: Control): string => chosen(control).normalize('NFC').trim();

/** The controls in an element, itself included. */
export const controlsIn = (element: Element): Control[] =>
  [element, ...element.querySelectorAll('textarea, select, input')].filter(isControl);

/** True for a control that a person may write into. */
export const isEditable = (control: Control): boolean =>
  !control.disabled && !('readOnly' in control && control.readOnly);
