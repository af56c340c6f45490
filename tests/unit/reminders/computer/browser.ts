import { seen } from './power';

/** A notification as it was made. */
export interface Made {
  id: string;
  title: string;
  message: string;
  buttons: string[];
  stays: boolean;
}

/** What the browser is asked to show. */
interface Asked {
  title: string;
  message: string;
  buttons: { title: string }[];
  requireInteraction: boolean;
}

/** What a browser keeps while its worker comes and goes. */
export const screen = {
  /** The notifications that stand. */
  standing: new Map<string, Made>(),
  /** Every notification that was ever made, in order. */
  made: [] as Made[],
  alarms: new Map<string, number>(),
  badge: { text: '', title: '' },
  /** Called with each notification when it is made. */
  onMade: async (_: Made): Promise<void> => undefined,
};

/** An empty screen, as on a computer that has never run the extension. */
export function clearScreen(): void {
  screen.standing.clear();
  screen.made.length = 0;
  screen.alarms.clear();
  screen.badge = { text: '', title: '' };
  screen.onMade = async () => undefined;
}

/** As much of the extension APIs as reminders use. */
export const browser = {
  runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
  notifications: {
    getPermissionLevel: async () => 'granted',
    getAll: async () => Object.fromEntries([...screen.standing.keys()].map((id) => [id, true])),
    create: (id: string, { title, message, buttons, requireInteraction }: Asked) =>
      seen(() => {
        const made = { id, title, message, buttons: buttons.map((button) => button.title), stays: requireInteraction };
        screen.standing.set(id, made);
        screen.made.push(made);
        return screen.onMade(made).then(() => id);
      }),
    clear: (id: string) => seen(() => screen.standing.delete(id)),
  },
  alarms: {
    get: async (name: string) => {
      const scheduledTime = screen.alarms.get(name);
      return scheduledTime === undefined ? undefined : { name, scheduledTime };
    },
    create: (name: string, { when }: { when: number }) =>
      seen(() => {
        screen.alarms.set(name, when);
      }),
  },
  action: {
    setBadgeText: ({ text }: { text: string }) =>
      seen(() => {
        screen.badge.text = text;
      }),
    setTitle: ({ title }: { title: string }) =>
      seen(() => {
        screen.badge.title = title;
      }),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setIcon: async () => undefined,
  },
};
