import { bringToFront, browser } from '../../lib/browser';

/** The popup's own size; as a window of its own it has the same. */
const SIZE = { width: 396, height: 620 };

/** Opens the checklist as a window of its own, or brings the one that is open to the front, at a task when one is named. */
export async function openChecklist(taskId: string | null): Promise<void> {
  // With `?window` the page fills its window instead of the popup's size.
  const page = `${browser.runtime.getURL('/popup.html')}?window`;
  const url = taskId ? `${page}#task=${encodeURIComponent(taskId)}` : page;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) await browser.windows.create({ url, type: 'popup', ...SIZE });
  else await bringToFront(open.id, url);
}
