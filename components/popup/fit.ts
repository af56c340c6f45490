/** What the popup asks for, and the least that it works in: 255 are left at a zoom of 200 % on a screen of 600 (measured). In px. */
const HEIGHT = 580;
const LEAST = 200;
/** The browser makes its window grow in steps; a size read in between would be kept for good. In milliseconds. */
const SETTLES = 120;

/**
 * Makes the popup as high as the browser lets it be. Where the screen has no room for 580 px under the icon (measured
 * in Chromium 156: 510 on a screen of 600; a laptop at 125 %) the page is cut off at its foot, where the way back is.
 * @returns a function that stops it.
 */
export function fitHeight(page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    const height = Math.max(LEAST, Math.min(HEIGHT, page.innerHeight));
    page.document.documentElement.style.setProperty('--popup-height', `${height}px`);
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
