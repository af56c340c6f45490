import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { BackgroundMessage, ListedAs, ReaderMessage } from '../../../../lib/messages';
import type { Case } from './cases';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const NOW = '2026-04-22T09:00';

/** Serves a page at its system's address, and its parts beside it. Nothing reaches a network. */
export async function serve(context: BrowserContext, { folder, name, expected }: Case): Promise<void> {
  const main = new URL(expected.address);
  // A request does not carry it.
  main.hash = '';
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const asked = route.request().isNavigationRequest() && url.href === main.href;
    const part = join(folder, url.pathname.split('/').pop() ?? '');
    const path = asked ? join(folder, `${name}.html`) : part;
    if (!asked && !(path.includes('.part.') && existsSync(path))) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: TYPES[extname(path)] ?? 'text/plain', body: readFileSync(path, 'utf8') });
  });
}

/** What the readers of all frames say of a document's row, as the background would hear it. */
async function askFrames(page: Page, question: BackgroundMessage): Promise<ListedAs | null> {
  for (const frame of page.frames()) {
    const answer = await frame.evaluate((asked) => globalThis.askReader?.(asked) ?? null, question).catch(() => null);
    if (answer) return answer as ListedAs;
  }
  return null;
}

async function click(page: Page, selector: string): Promise<void> {
  const path = selector.split(' >> ');
  const inner = path.pop() ?? '';
  const place = path.reduce<Pick<Page, 'locator' | 'frameLocator'>>((outer, frame) => outer.frameLocator(frame), page);
  await place.locator(inner).click();
}

/** Some pages ask for what never comes. */
const NEVER_COMES_MS = 10_000;

/** What a page waits for, which no clock makes come sooner: answers to its requests and to its reader's messages. */
class Underway {
  readonly #awaited = new Set<object>();

  constructor(private readonly page: Page) {
    const ended = (request: object) => void this.#awaited.delete(request);
    page.on('request', (request) => void this.#awaited.add(request));
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#awaited.add(work);
    return work().finally(() => this.#awaited.delete(work));
  }

  /** Resolves when nothing is under way and every frame has had its turn since. */
  async ended(): Promise<void> {
    const until = performance.now() + NEVER_COMES_MS;
    let before = 0;
    do {
      before = this.#awaited.size;
      await new Promise((resolve) => setTimeout(resolve, 15));
      for (const frame of this.page.frames()) await frame.evaluate(() => null).catch(() => null);
    } while (before + this.#awaited.size > 0 && performance.now() < until);
    this.#awaited.clear();
  }
}

/** Lets the page's clock run on, with pauses in which requests and messages come in. */
async function letPass(page: Page, seconds: number, underway: Underway): Promise<void> {
  for (let passed = 0; passed < seconds * 2; passed += 1) {
    await page.clock.runFor(500);
    await underway.ended();
  }
}

/** Long enough for pages that draw late, and for a document whose level stands in no words. */
const SETTLES_S = 8;

async function partsThatCount(page: Page, system: string): Promise<string[]> {
  const parts: string[] = [];
  for (const frame of page.frames())
    parts.push(...(await frame.evaluate((id) => globalThis.partsThatCount?.(id) ?? [], system)));
  return parts;
}

/** What came of a page. */
interface Reading {
  /** Everything that the reader told of it. */
  messages: ReaderMessage[];
  /** The parts of its system's description without which it would have been read otherwise. */
  parts: string[];
}

/** Opens a made-up page in a real browser and reads it. */
export async function readPage(browser: Browser, script: string, shown: Case): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    await serve(context, shown);
    const page = await context.newPage();
    await page.clock.install({ time: new Date(`${shown.expected.now ?? NOW}:00+07:00`) });
    const underway = new Underway(page);
    const messages: ReaderMessage[] = [];
    await page.exposeBinding('tellTest', async (_, message: ReaderMessage) => {
      if (message.type !== 'find-listing') {
        messages.push(message);
        return 'kept';
      }
      const { keys, screenKeys } = message;
      const question = { type: 'listing-of', keys, screenKeys } as const;
      return { listed: await underway.during(() => askFrames(page, question)) };
    });
    await page.addInitScript({ content: script });
    await page.goto(shown.expected.address);
    for (const selector of shown.expected.clicks ?? []) {
      await letPass(page, 1, underway);
      await click(page, selector);
    }
    await letPass(page, SETTLES_S, underway);
    return { messages, parts: await partsThatCount(page, shown.system) };
  } finally {
    await context.close();
  }
}
