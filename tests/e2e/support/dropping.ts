import type { Locator } from '@playwright/test';

/** Drops a file on an element, as the browser hands over one that was dragged from a folder. */
export async function dropFile(on: Locator, name: string, content: Uint8Array): Promise<void> {
  const transfer = await on.page().evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const made = new DataTransfer();
      made.items.add(new File([bytes], fileName ?? ''));
      return made;
    },
    [name, Buffer.from(content).toString('base64')],
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await on.dispatchEvent(event, { dataTransfer: transfer });
}
