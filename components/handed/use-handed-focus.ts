import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * An element that is taken away with the focus in it hands the focus on.
 * @param next what takes it, asked while the element still stands; null leaves the focus
 */
export function useHandedFocus(
  of: RefObject<HTMLElement | null>,
  next: (from: HTMLElement) => HTMLElement | null,
): void {
  useLayoutEffect(() => {
    const element = of.current;
    return () => {
      if (element?.contains(document.activeElement)) next(element)?.focus();
    };
  }, []);
}

/** Where work goes on: the line that Tab reaches; without lines, the settings at the head. */
export const workplace = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('.line [role="checkbox"][tabindex="0"]') ??
  document.querySelector<HTMLElement>('.header [data-command="options.open"]');
