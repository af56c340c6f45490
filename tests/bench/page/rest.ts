import type { BrowserContext, CDPSession } from '@playwright/test';

const LOOK_EVERY_MS = 500;
/** With less than this share of one processor's time a browser does nothing. */
const IDLE = 0.06;
const PATIENCE_MS = 45_000;

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** CPU seconds by process. */
type Spent = ReadonlyMap<number, number>;

async function spentBy(session: CDPSession): Promise<Spent> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

const busiest = (before: Spent, after: Spent): number =>
  Math.max(0, ...[...after].map(([id, seconds]) => seconds - (before.get(id) ?? 0)));

/**
 * Waits for several browsers to come to rest: what the extension does in its worker with the rows of one reading would
 * slow down whichever page is measured next.
 */
export class Rest {
  private constructor(private readonly sessions: readonly CDPSession[]) {}

  static async of(contexts: readonly BrowserContext[]): Promise<Rest> {
    const sessions = contexts.map(async (context) => {
      const browser = context.browser();
      if (!browser) throw new Error('the context has no browser of its own');
      return browser.newBrowserCDPSession();
    });
    return new Rest(await Promise.all(sessions));
  }

  /** @returns false when they did not come to rest in time */
  async come(): Promise<boolean> {
    const spent = () => Promise.all(this.sessions.map(spentBy));
    let before = await spent();
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      const begun = performance.now();
      await sleep(LOOK_EVERY_MS);
      const after = await spent();
      const share = Math.max(...after.map((each, at) => busiest(before[at] ?? new Map(), each)));
      if ((1000 * share) / (performance.now() - begun) < IDLE) return true;
      before = after;
    }
    return false;
  }
}
