import { browser } from 'wxt/browser';

/** A frame of a tab on an allowed host. */
export interface Frame {
  frameId: number;
  /** It shows a file, of which no reader speaks. */
  isFile: boolean;
}

/**
 * The frames of a tab that may be looked into, the one that fills it first; frames of other hosts are not among them.
 * @throws when the tab is gone or its host is not allowed
 */
export async function framesOf(tabId: number): Promise<Frame[]> {
  const looked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => document.contentType === 'application/pdf',
  });
  return looked
    .map(({ frameId, result }) => ({ frameId, isFile: result === true }))
    .sort((one, other) => one.frameId - other.frameId);
}

/** A frame that stands still, as in a question to the officer or on a slow computer, answers nothing. */
const PATIENCE_MS = 1_000;

/**
 * What the frames of a tab, and of those that it opened, are to show, while they load too; only of those that may be
 * looked into. Null when they do not all answer at once.
 */
export async function addressesIn(tabId: number): Promise<string[] | null> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id, openerTabId }) =>
    id !== undefined && [id, openerTabId].includes(tabId) ? [id] : [],
  );
  const look = (id: number) =>
    browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, func: () => location.href, injectImmediately: true })
      .catch(() => []);
  const none = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const looked = await Promise.race([Promise.all(ids.map(look)), none]);
  return looked?.flat().flatMap(({ result }) => (typeof result === 'string' ? [result] : [])) ?? null;
}

/** In a frame: whether it shows a PDF, or was given an address and shows nothing yet. */
const isPdfOrBlank = (): boolean =>
  document.contentType === 'application/pdf' ||
  (location.href === 'about:blank' && (window.frameElement?.hasAttribute('src') ?? false));

/** Whether a frame of a tab that may be looked into shows or may yet show a PDF; true when they do not all answer at once. */
export async function mayShowFile(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  const look = browser.scripting
    .executeScript({ target, func: isPdfOrBlank, injectImmediately: true })
    .then((looked) => looked.some(({ result }) => result === true))
    .catch(() => false);
  const late = new Promise<true>((resolve) => setTimeout(() => resolve(true), PATIENCE_MS));
  return Promise.race([look, late]);
}

/** Asks the reader of one frame; null when none is there, or none answers. */
export async function askFrame<Answer>(tabId: number, frameId: number, message: unknown): Promise<Answer | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message, { frameId })) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}

/** What the script below puts into the extension's own world of a frame. */
type Probe = (question: unknown) => Promise<unknown>;

function runProbe(question: unknown): Promise<unknown> {
  return (globalThis as unknown as { nhacHanDiagnose: Probe }).nhacHanDiagnose(question);
}

/** Has a frame looked at, without its reader; null when it is gone. */
export async function probeFrame<Answer>(tabId: number, frameId: number, question: unknown): Promise<Answer | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/probe.js'] });
    const [ran] = await browser.scripting.executeScript({ target, func: runProbe, args: [question] });
    return (ran?.result as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}
