/**
 * What content scripts have in place of webextension-polyfill (`wxt.config.ts` puts it there): the polyfill's 3 kB would
 * run in every frame of every page for the sake of two calls. Like the polyfill it takes an answer as a promise, which
 * Chromium itself does from 148 on, and knows the polyfill's way of handing on an error.
 */

/** The polyfill's word for an answer that failed (webextension-polyfill, `wrappedSendResponse`). */
const FAILED = '__mozWebExtensionPolyfillReject__';
/** Chromium's words when nobody answered. */
const NO_ANSWER = 'The message port closed before a response was received.';

type Listener = (message: unknown, sender: { url?: string }) => unknown;

interface Runtime {
  /** Undefined once the extension was updated or taken away. */
  readonly id: string | undefined;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: { url?: string }, answer: (value: unknown) => void) => true | undefined,
    ): void;
  };
}

const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;

const failure = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && FAILED in answer
    ? String((answer as { message?: unknown }).message ?? '')
    : null;

async function sendMessage(message: unknown): Promise<unknown> {
  const answer = await runtime.sendMessage(message).catch((error: unknown) => {
    if (error instanceof Error && error.message === NO_ANSWER) return undefined;
    throw error;
  });
  const failed = failure(answer);
  if (failed !== null) throw new Error(failed);
  return answer;
}

const addListener = (listener: Listener): void =>
  runtime.onMessage.addListener((message, sender, answer) => {
    const given = listener(message, sender);
    if (!(given instanceof Promise)) return undefined;
    given.then(answer, (error: unknown) =>
      answer({ [FAILED]: true, message: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });

export const browser = {
  runtime: {
    get id() {
      return runtime.id;
    },
    getURL: (path: string) => runtime.getURL(path),
    sendMessage,
    onMessage: { addListener },
  },
};
