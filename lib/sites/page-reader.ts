import type { BackgroundMessage, ListedAs, OwnerAnswer } from '../messages';
import { DetailReader } from './detail-reader';
import { isShown } from './frames';
import { ListReader } from './list-reader';
import { recognise } from './recognise';
import { type Tell, Teller } from './told';
import { Watch } from './watch';

/** Reads one frame of a page, again after each change, and tells only what is new. */
export class PageReader {
  readonly #lists: ListReader;
  readonly #details: DetailReader;
  #watch: Watch | undefined;

  constructor(
    private readonly page: Document,
    tell: Tell,
  ) {
    const readAfter = (ms: number) => this.#watch?.readAfter(ms);
    const teller = new Teller(tell, readAfter);
    this.#lists = new ListReader(page, teller, readAfter);
    this.#details = new DetailReader(page, teller, readAfter);
  }

  start(signal: AbortSignal): void {
    this.#watch = new Watch(this.page, () => this.#read(), signal);
  }

  /** Answers the background's questions from what stands here now; undefined when this frame has nothing to say. */
  answer(message: BackgroundMessage): ListedAs | OwnerAnswer | undefined {
    if (message.type === 'stop') return undefined;
    this.#read();
    return message.type === 'listing-of' ? this.#lists.answer(message) : this.#details.answer(message);
  }

  #read(): void {
    // What stands in hidden frames is old: a closed window keeps its document.
    const system = isShown(this.page) ? recognise(this.page) : null;
    this.#lists.read(system);
    this.#details.read(system);
  }
}
