import type { BackgroundMessage, FileAddress, ListedAs, OwnerAnswer } from '../messages';
import type { SystemDescription } from './description';
import { DetailReader } from './detail-reader';
import { FileLinks } from './file-links';
import { isShown } from './frames';
import { ListReader } from './list-reader';
import { PostForms } from './post-forms';
import { recognise } from './recognise';
import type { Sliced } from './slices';
import { type Tell, Teller } from './told';
import { ViewerReader } from './viewer';
import { Watch } from './watch';

/** Reads one frame of a page, again after each change, and tells only what is new. */
export class PageReader {
  readonly #lists: ListReader;
  readonly #details: DetailReader;
  readonly #links: FileLinks;
  readonly #viewer: ViewerReader;
  #system: SystemDescription | null = null;
  #watch: Watch | undefined;

  constructor(
    private readonly page: Document,
    tell: Tell,
    private readonly signal: AbortSignal,
  ) {
    const readAfter = (ms: number) => this.#watch?.readAfter(ms);
    const teller = new Teller(tell, readAfter);
    this.#lists = new ListReader(page, teller, readAfter);
    this.#details = new DetailReader(page, teller, readAfter, new PostForms(page, signal));
    const standing = () => ({ system: this.#system, opened: this.#details.opened });
    this.#links = new FileLinks(page, tell, standing, (url) => this.#details.isOnce(url), signal);
    this.#viewer = new ViewerReader(page, tell, signal);
  }

  start(): void {
    const ended = (fault: unknown) => {
      if (fault !== null) console.error(fault);
    };
    this.#watch = new Watch(this.page, (changed) => this.#read(changed), ended, this.signal);
  }

  /** Answers the background's questions from what stands here now; undefined when this frame has nothing to say. */
  async answer(message: BackgroundMessage): Promise<ListedAs | OwnerAnswer | FileAddress | undefined> {
    if (message.type === 'stop' || message.type === 'panel-again') return undefined;
    if (message.type === 'hosts-allowed') {
      this.#links.offerAgain();
      return undefined;
    }
    await this.#watch?.now();
    if (message.type === 'address-of') return this.#details.addressOf(message);
    return message.type === 'listing-of' ? this.#lists.answer(message) : this.#details.answer(message);
  }

  *#read(changed: () => boolean): Sliced<void> {
    // What stands in hidden frames is old: a closed window keeps its document.
    const shown = isShown(this.page);
    const system = shown ? recognise(this.page) : null;
    yield* this.#lists.read(system, changed);
    yield* this.#details.read(system, changed);
    this.#system = system;
    this.#links.read();
    if (shown) this.#viewer.read();
  }
}
