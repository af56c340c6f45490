import { liveQuery } from 'dexie';
import type { PopupState } from '../../components/popup/services';
import { isDiskFull } from '../archive';
import { browser, now } from '../browser';
import { readCalendar, readSettings } from '../settings';
import { canUndo, codeOf, type Group, isLost, openDatabase, readChecklist } from '../tasks';

/** So many lines of each group are shown at first; a click shows more. */
const FIRST_LINES = 50;
const MORE_LINES = 200;
/** The duties of other units are read so many at a time. */
const OTHERS_LINES = 50;

/** Lines move to another group by the minute. */
const MINUTE_MS = 60_000;

/** The live state of the checklist, and the knobs that the popup turns on it. */
export class ChecklistWatch {
  #lines = new Map<Group, number>();
  #others = new Map<string, number>();
  #listeners = new Set<(state: PopupState) => void>();
  #stop: (() => void) | null = null;
  #last: PopupState = { kind: 'loading' };

  /** Calls back with each new state until the returned function is called. */
  watch(listener: (state: PopupState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#last);
    if (this.#listeners.size === 1) this.restart();
    const minute = setInterval(() => this.restart(), MINUTE_MS);
    return () => {
      clearInterval(minute);
      this.#listeners.delete(listener);
      if (!this.#listeners.size) this.#stop?.();
    };
  }

  /** Shows more lines of a group. */
  more(group: Group): void {
    this.#lines.set(group, (this.#lines.get(group) ?? FIRST_LINES) + MORE_LINES);
    this.restart();
  }

  /** Shows the duties of other units that a document states, and each time more of them. */
  showOthers(documentId: string): void {
    this.#others.set(documentId, (this.#others.get(documentId) ?? 0) + OTHERS_LINES);
    this.restart();
  }

  /** Reads anew: another minute, another hour, or after a fault. */
  restart(): void {
    this.#stop?.();
    // An upgrade that waits for a page of an older version never fails by itself.
    openDatabase().catch((error: unknown) => this.#fail(error));
    // Dexie follows reads beyond the first await only of a function that says `async` itself.
    const query = liveQuery(async () => this.#read());
    const { unsubscribe } = query.subscribe({
      next: (state) => this.#tell(state),
      error: (error) => this.#fail(error),
    });
    this.#stop = unsubscribe;
  }

  async #read(): Promise<PopupState> {
    const moment = now();
    const calendar = await readCalendar();
    const { steps, keyboard } = await readSettings();
    const checklist = await readChecklist(
      moment,
      calendar,
      (group) => this.#lines.get(group) ?? FIRST_LINES,
      (documentId) => this.#others.get(documentId) ?? 0,
    );
    const trouble = (await isLost()) ? 'lost' : (await isDiskFull()) ? 'full' : null;
    const first = checklist.lastReading === null && !(await someHostAllowed());
    return {
      kind: 'ready',
      checklist,
      now: moment,
      calendar,
      first,
      trouble,
      templates: steps.templates,
      letters: keyboard.letters,
      undoable: await canUndo(Date.now()),
    };
  }

  async #fail(error: unknown): Promise<void> {
    this.#tell({ kind: 'error', code: await codeOf(error) });
  }

  #tell(state: PopupState): void {
    this.#last = state;
    for (const listener of this.#listeners) listener(state);
  }
}

async function someHostAllowed(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length > 0;
}
