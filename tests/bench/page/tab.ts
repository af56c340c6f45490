import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { act } from './pages';
import { heldDuring, untilRead } from './reader';
import { traced, type Work } from './trace';

/** Without a reader the page rests so long after each act; a page that redraws itself does so anew after that time. */
const REST_MS = 2_500;

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * What an act cost, and for how many milliseconds our readings held the thread in it, and where the page was left to rest
 * after it, in that rest too.
 */
export type Cost = Work & { held: number };

/** A page of the bench in one of the two browsers. */
export class Tab {
  private constructor(
    private readonly context: BrowserContext,
    private readonly address: string,
    /** Whether the extension is there. */
    private readonly isOurs: boolean,
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(context: BrowserContext, address: string, isOurs: boolean): Promise<Tab> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(address);
    await sleep(1_000);
    return new Tab(context, address, isOurs, page, session);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Draws the rows one after the other; with us until they were read. */
  build(): Promise<Cost> {
    return this.#untilRead(() => act(this.page, 'build'));
  }

  /** Draws the same rows again, and lets the page rest. */
  redraw(): Promise<Cost> {
    return this.#resting(() => act(this.page, 'redraw'));
  }

  /** Somebody clicks into the list as soon as it was drawn again. */
  click(): Promise<Cost> {
    return this.#resting(async () => {
      await act(this.page, 'redraw');
      await this.page.mouse.click(400, 60);
    });
  }

  /** Opens the document; with us until it was read. */
  async document(): Promise<Cost> {
    await this.page.evaluate(() => document.querySelector('#m')?.replaceChildren());
    await sleep(1_000);
    // What is opened, somebody opens.
    return this.#untilRead(async () => {
      await this.page.mouse.click(1, 1);
      await act(this.page, 'open');
    });
  }

  async #resting(does: () => Promise<void>): Promise<Cost> {
    const rest = async () => {
      await does();
      await sleep(REST_MS);
    };
    let held = 0;
    const work = await traced(this.session, async () => {
      if (this.isOurs) held = await heldDuring(this.context, this.address, rest);
      else await rest();
    });
    return { ...work, held };
  }

  async #untilRead(does: () => Promise<void>): Promise<Cost> {
    if (!this.isOurs) return this.#resting(does);
    let held = 0;
    const act = async () => {
      held = await heldDuring(this.context, this.address, does);
    };
    const work = await traced(this.session, () => untilRead(this.context, this.address, act));
    return { ...work, held };
  }
}

/** What is compared on a page, in the order in which it is done. */
export const DEEDS = ['build', 'redraw', 'click', 'document'] as const;
export type Deed = (typeof DEEDS)[number];
