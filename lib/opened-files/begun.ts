/** What is remembered of a reading that was begun: by which job, for which document. */
export interface Begun {
  id: string;
  /** The job without what tells files apart that a viewer shows at one address: the link to them knows no more. */
  place: string;
  documentId: string;
  /** A blob's address does not say of which link it is. */
  isBlob: boolean;
  /** The frame whose reader shows it, by its place in its tab; null where none does. */
  frame: string | null;
}

/** Nobody asks for longer. */
const REMEMBERED_MS = 60_000;
const LOOK_AGAIN_MS = 250;
/** A frame that is to show a file is waited for so many times as long as one that nothing is seen of. */
const ROUNDS = 3;
/** A page may act on what comes before a click, the finger on the button. */
const BEFORE_MS = 500;

/** `isTaken`: it is what one click without an address, or one link, has shown, and stands for no other. */
type Lately = Begun & { at: number; isFailed: boolean; isTaken: boolean };

/** What was begun lately, in this worker's memory alone. */
let lately: Lately[] = [];
/** The places of the links that were clicked lately. */
let linked: { place: string; at: number }[] = [];

const within = (ms: number) => lately.filter((each) => Date.now() - each.at < ms);

function note(one: Begun, isFailed: boolean): void {
  lately = [...within(REMEMBERED_MS), { ...one, at: Date.now(), isFailed, isTaken: false }];
}

export const noteBegun = (one: Begun): void => note(one, false);

/** The file could not be read in this way; it may be read in another, or later. */
export function noteFailed(one: Begun): void {
  const same = ({ id, documentId }: Begun) => id === one.id && documentId === one.documentId;
  lately = lately.map((each) => (same(each) ? { ...each, isFailed: true } : each));
  note(one, true);
}

/** More may be read now: what was out of reach is asked for anew. */
export function forgetBegun(): void {
  lately = [];
}

/** Whether this very job was begun just now, or found to be out of reach: a page that goes away offers it once more. */
export const wasAnswered = (id: string): boolean => within(REMEMBERED_MS).some((each) => each.id === id);

/**
 * Whether a file of a document that a frame shows was begun, or said to be out of reach. It then stands for no other
 * file of that frame: the next one is shown in the same place, and so is that of the next document in the tab.
 */
export function takeFrame(frame: string, documentId: string, withinMs: number): boolean {
  const shown = within(withinMs).find((each) => each.frame === frame && each.documentId === documentId);
  if (!shown) return false;
  lately = lately.map((each) => (each.id === shown.id && each.frame === frame ? { ...each, frame: null } : each));
  return true;
}

/** Looks once, and again while `mayCome` says that a reader may still be about to; on a slow computer it is late. */
async function isTaken(
  look: (withinMs: number) => boolean,
  ms: number,
  mayCome: () => Promise<boolean>,
): Promise<boolean> {
  const from = Date.now() - ms;
  for (let round = 0; round < ROUNDS; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (look(Date.now() - from)) return true;
    if (!(await mayCome())) return false;
  }
  return false;
}

/**
 * Waits whether a file of a document is begun, or said to be out of reach, by the reader in the frame that shows it.
 */
export const isTakenByFrame = (
  frame: string,
  documentId: string,
  ms: number,
  mayCome: () => Promise<boolean>,
): Promise<boolean> => isTaken((withinMs) => takeFrame(frame, documentId, withinMs), ms, mayCome);

/** The same where nobody knows the place of the frame (an `embed`): the file's own address decides. */
export const isTakenByAddress = (place: string, ms: number, mayCome: () => Promise<boolean>): Promise<boolean> =>
  isTaken((withinMs) => within(withinMs).some((each) => each.place === place), ms, mayCome);

/** A link with an address was clicked, or is read by itself: that is no other click's. */
export function noteLinked(place: string): void {
  linked = [...linked.filter(({ at }) => Date.now() - at < REMEMBERED_MS), { place, at: Date.now() }];
}

function take(one: Lately): void {
  lately = lately.map((each) => (each.id === one.id ? { ...each, isBlob: false, isTaken: true } : each));
}

/** What was begun of a document since a click: what stood there before is not what that has shown. */
const since = (clickedAt: number, documentId: string): Lately[] =>
  lately.filter((each) => each.documentId === documentId && each.at >= clickedAt - BEFORE_MS);

/**
 * Whether a file of a document was begun, or said under its address to be out of reach, that may be what a click without
 * an address has shown. It then stands for no other click.
 */
export function takeShown(documentId: string, clickedAt: number): boolean {
  const shown = since(clickedAt, documentId).find(
    (each) => each.id !== '' && !each.isTaken && !linked.some(({ place }) => place === each.place),
  );
  if (shown) take(shown);
  return shown !== undefined;
}

/** A link that was clicked. */
export interface Click {
  at: number;
  tabId: number;
  /** The browser goes where it leads: no script of its page makes a blob of it, only that of a page in another tab. */
  followed: boolean;
}

/** The job itself, begun in another way; or a blob that the page made of it, which then stands for no other link. */
function takeBegun({ place, documentId }: Begun, { at, tabId, followed }: Click, withinMs: number): boolean {
  const isNow = (each: Lately) => each.place === place && !each.isFailed && each.at >= at - BEFORE_MS;
  if (within(withinMs).some(isNow)) return true;
  const isMade = ({ isBlob, frame }: Begun) =>
    isBlob && (!followed || (frame !== null && !frame.startsWith(`${tabId} `)));
  const blob = since(at, documentId).find(isMade);
  if (blob) take(blob);
  return blob !== undefined;
}

/** Waits whether a file that a link leads to is begun in another way: it is mostly shown in a frame or a tab. */
export async function isBegunWithin(one: Begun, click: Click, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  for (;;) {
    if (takeBegun(one, click, ms)) return true;
    if (Date.now() >= until) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/**
 * The same, and longer while `isShown` says that a frame was given the file: a viewer on a slow computer has asked for it
 * long before anybody can read it there. What was tried there and failed is not waited for.
 */
export async function isTakenUp(
  one: Begun,
  click: Click,
  ms: number,
  isShown: () => Promise<boolean>,
): Promise<boolean> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await isBegunWithin(one, click, ms)) return true;
    const wasTried = within(REMEMBERED_MS).some(({ place }) => place === one.place);
    if (wasTried || !(await isShown())) return false;
  }
  return false;
}
