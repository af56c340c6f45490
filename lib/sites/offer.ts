import type { FileTold } from '../messages';

/** A file often stands on the screen before the fields of its document do: ask again, this often and this long. */
const ASK_AGAIN_MS = 500;
const ASKS = 40;

const TAKEN: readonly unknown[] = ['kept', 'elsewhere'] satisfies FileTold[];

/**
 * Offers a file until the background has taken it up, or it is not to be read. A worker that dies while it listens is
 * told again.
 * @param offer resolves with the background's last word, or with null when it must be offered again.
 */
export async function offer(ask: () => Promise<unknown>, signal: AbortSignal): Promise<FileTold | null> {
  for (let asked = 0; asked < ASKS && !signal.aborted; asked += 1) {
    const answer = await ask().catch(() => null);
    if (TAKEN.includes(answer)) return answer as FileTold;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return null;
}
