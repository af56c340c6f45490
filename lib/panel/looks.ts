import { browser } from '../browser';
import type { PanelLook } from './types';

/** How the officer left the panel, in the browser's memory until it ends: nothing of it comes to the disk. */
interface Looks {
  /** How it stands beside a file that was not closed. */
  usual: Exclude<PanelLook, 'closed'>;
  /** Opaque names of files beside which it was closed. */
  closed: string[];
}

const KEY = 'panel';
/** Nobody closes more in a day. */
const MOST_CLOSED = 500;

async function readLooks(): Promise<Looks> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return { usual: 'tab', closed: [], ...(stored as Partial<Looks> | undefined) };
}

/** How the panel stands beside a file. @param file an opaque name */
export async function lookOf(file: string): Promise<PanelLook> {
  const { usual, closed } = await readLooks();
  return closed.includes(file) ? 'closed' : usual;
}

/** Remembers how the officer left it. */
export async function keepLook(file: string, look: PanelLook): Promise<void> {
  const { usual, closed } = await readLooks();
  const looks: Looks =
    look === 'closed' ? { usual, closed: [...closed, file].slice(-MOST_CLOSED) } : { usual: look, closed };
  await browser.storage.session.set({ [KEY]: looks });
}
