/** What the popup asks for, in px. */
const ASKED = { width: 380, height: 580 };
/** The least that it works in, in px. */
const LEAST = { width: 320, height: 200 };
/** The browser begins with a window of 25 px and less, and makes it as large as the page (measured). In px. */
const GROWN = 100;
/** It may do so in steps; a size read in between would be kept for good. In milliseconds. */
const SETTLES = 120;

const within = (least: number, given: number, asked: number): number => Math.max(least, Math.min(asked, given));

/**
 * Makes the popup as large as the browser lets it be: 800 by 600 px of the screen at most. On a screen of 600 it is 380 by
 * 510, at a zoom of 200 % 380 by 255, of 250 % 320 by 204 (measured in Chromium 156). What does not fit is cut off: at the
 * foot, where the way back is, and at the side.
 * @returns a function that stops it.
 */
export function fitPopup(page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    const { innerWidth, innerHeight, document } = page;
    if (innerWidth < GROWN) return;
    const { style } = document.documentElement;
    style.setProperty('--popup-width', `${within(LEAST.width, innerWidth, ASKED.width)}px`);
    style.setProperty('--popup-height', `${within(LEAST.height, innerHeight, ASKED.height)}px`);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLES);
  };
  page.addEventListener('resize', soon);
  soon();
  return () => {
    clearTimeout(timer);
    page.removeEventListener('resize', soon);
  };
}
