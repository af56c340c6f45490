import { browser } from 'wxt/browser';

/** A notification as this extension shows it. */
export interface NotificationLook {
  title: string;
  message: string;
  /** At most two. */
  buttons: readonly string[];
  /** True when it stays on the screen until someone deals with it, where the platform can do that. */
  stays: boolean;
}

/** Shows a notification; one of the same id that stands is replaced. Only the background may call it. */
export async function notify(id: string, { title, message, buttons, stays }: NotificationLook): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    buttons: buttons.map((name) => ({ title: name })),
    requireInteraction: stays,
  });
}

/** False when the browser itself shows none of this extension; what the operating system does, nobody is told. */
export async function mayNotify(): Promise<boolean> {
  const api: { getPermissionLevel?: () => Promise<string> } = browser.notifications;
  return (await api.getPermissionLevel?.()) !== 'denied';
}
