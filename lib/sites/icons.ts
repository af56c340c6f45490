/** Icons that a font draws in place of words ("schedule", "lock_open"). */
const ICONS = "mat-icon, [class*='material-icons'], [class*='material-symbols']";

/** The text of an element without the words that nobody reads, since an icon is drawn in their place. */
export function withoutIcons(element: Element, text: string): string {
  if (!element.firstElementChild) return text;
  let read = text;
  for (const { textContent } of element.querySelectorAll(ICONS)) read = read.replace(textContent?.trim() ?? '', '');
  return read;
}
