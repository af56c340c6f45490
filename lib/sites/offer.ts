import type { FileTold } from '../messages';

/** A file often stands on the screen before the fields of its document do: ask again, this often and this long. */
const ASK_AGAIN_MS = 500;
const ASKS = 40;

const TAKEN: readonly unknown[] = ['kept', 'elsewhere'] satisfies FileTold[];

/** How a file is offered. */
export interface Offer {
  /** Resolves with the background's last word, or with null when it must be offered again. */
  ask(): Promise<unknown>;
  /** The page goes away before that: what it says last. */
  leave(): Promise<unknown>;
}

/** Where a file is offered, and until when. */
export interface Offering {
  page: Document;
  signal: AbortSignal;
}

/**
 * Offers a file until the background has taken it up, or it is not to be read. A worker that dies while it listens is
 * told again.
 */
export async function offer({ ask, leave }: Offer, { page, signal }: Offering): Promise<FileTold | null> {
  const gone = () => void leave().catch(() => null);
  const view = page.defaultView;
  view?.addEventListener('pagehide', gone, { once: true, signal });
  try {
    for (let asked = 0; asked < ASKS && !signal.aborted; asked += 1) {
      const answer = await ask().catch(() => null);
      if (TAKEN.includes(answer)) return answer as FileTold;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
    return null;
  } finally {
    view?.removeEventListener('pagehide', gone);
  }
}
