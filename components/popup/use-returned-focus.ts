import { useLayoutEffect } from 'preact/hooks';

/**
 * What opens over the page gives the focus back to where it was once it is gone, else to the button that opens it.
 * @param opener selects that button
 */
export function useReturnedFocus(open: boolean, opener: string): void {
  useLayoutEffect(() => {
    if (!open) return;
    const from = document.activeElement;
    return () => {
      const stands = from instanceof HTMLElement && from !== document.body && from.isConnected;
      (stands ? from : document.querySelector<HTMLElement>(opener))?.focus();
    };
  }, [open, opener]);
}
