/** What is done in the popup before a picture, as expressions that run in it. */

const lineWith = (words: string): string =>
  `[...document.querySelectorAll('.line')].find((line) => line.textContent.includes(${JSON.stringify(words)}))`;

/** Brings a line into the middle of the list. */
export const centreOn = (words: string): string => `${lineWith(words)}.scrollIntoView({ block: 'center' })`;

export const click = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;

/** Clicks within a line, which keeps the focus as under a person's hand, so that its actions are seen. */
export const clickIn = (words: string, selector: string): string =>
  `{ const line = ${lineWith(words)}; line.querySelector('[role=checkbox]').focus();
  line.querySelector(${JSON.stringify(selector)}).click(); }`;
