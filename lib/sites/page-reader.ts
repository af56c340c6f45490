import type {
  Account,
  BackgroundMessage,
  FileAddress,
  GaveUpReason,
  Handed,
  ListedAs,
  OwnerAnswer,
  ReaderMessage,
  ReadNow,
  Trouble,
} from '../messages';
import { readAccount } from './account';
import type { SystemDescription } from './description';
import { DetailReader } from './detail-reader';
import type { ReaderState } from './diagnosis';
import { FileLinks } from './file-links';
import { isShown } from './frames';
import { commonSystem } from './generic';
import { KnownSystems } from './known-systems';
import { ListReader } from './list-reader';
import { PostForms } from './post-forms';
import { refuseShadowed } from './shadowed';
import { GaveUp, type Sliced } from './slices';
import { type Tell, Teller } from './told';
import { ViewerReader } from './viewer';
import { Watch } from './watch';

/** A list of so many rows is long: what it costs to look at it again and again is felt. */
const LONG = 500;

/** So many questions are remembered: one that was forgotten is asked no more. */
const QUESTIONS = 100;

/** What a list that could not be read says of a document: perhaps it stands there, with a level that nobody knows. */
const UNREAD: ListedAs = { secrecy: 'missing', listing: null, role: 'unknown', keys: [], document: null };

/** What a reader goes by beside what it carries. */
export interface Guidance {
  /** Beside and in place of the descriptions that come with Nhắc Hạn. */
  descriptions: readonly SystemDescription[];
  /** Documents that were received for information are told of too. */
  information: boolean;
}

/** Reads one frame of a page, again after each change, and tells only what is new. */
export class PageReader {
  readonly #teller: Teller;
  readonly #lists: ListReader;
  readonly #details: DetailReader;
  readonly #links: FileLinks;
  readonly #viewer: ViewerReader;
  readonly #known = new KnownSystems();
  #system: SystemDescription | null = null;
  #watch: Watch | undefined;
  /** Why the last reading came to nothing. */
  #trouble: GaveUpReason | null = null;
  /** The questions for which the page is being read, and with null those for which it was. */
  readonly #questions = new Map<string, Promise<ReadNow> | null>();
  #begin = (): void => undefined;
  /** Settles when it reads, or never will. */
  readonly #begun = new Promise<void>((resolve) => {
    this.#begin = resolve;
  });

  constructor(
    private readonly page: Document,
    private readonly tell: Tell,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', this.#begin);
    const readAfter = (ms: number) => this.#watch?.readAfter(ms);
    const teller = new Teller(tell, readAfter);
    this.#teller = teller;
    this.#lists = new ListReader(page, teller, readAfter);
    const decided = () => this.#links.read();
    this.#details = new DetailReader(page, teller, readAfter, new PostForms(page, signal), decided);
    const standing = () => ({ system: this.#system, opened: this.#details.opened });
    const look = () => {
      // The value of a field, or the level on a page around, changes without a word of the browser.
      if (!this.#watch?.isRead || this.#trouble || this.#details.opened.length) {
        this.#system = this.#recognised();
        this.#details.look(this.#system);
      }
      return standing();
    };
    this.#links = new FileLinks(page, tell, standing, look, (url) => this.#details.isOnce(url), signal);
    this.#viewer = new ViewerReader(page, tell, signal);
    page.defaultView?.addEventListener('pagehide', () => this.#leave(), { signal });
  }

  start(): void {
    const ended = (fault: unknown) => this.#ended(fault);
    this.#watch = new Watch(this.page, (changed) => this.#read(changed), ended, this.signal);
    this.#begin();
  }

  /** Goes by this from now on. `again`: what was kept may stand nowhere any more, so that all is to be said again. */
  follow({ descriptions, information }: Guidance, again = false): void {
    const changed = [this.#known.bring(descriptions), this.#lists.includeInformation(information), again];
    if (!changed.includes(true)) return;
    if (again) {
      this.#teller.forget();
      this.#details.forget();
      this.#links.offerAgain();
    }
    this.#lists.forget();
    this.#watch?.readAfter(0);
  }

  /** Answers the background's questions from the last reading; undefined when this frame has nothing to say. */
  answer(
    message: BackgroundMessage,
  ): ListedAs | OwnerAnswer | FileAddress | Account | Trouble | true | Promise<Handed | null> | undefined {
    switch (message.type) {
      case 'cached':
        return this.#links.cached(message.url);
      case 'hosts-allowed':
        this.#links.offerAgain();
        return undefined;
      case 'address-of':
        return this.#details.addressOf(message);
      case 'posted':
        return this.#details.forms.made(message.url) || undefined;
      case 'account-of': {
        const text = this.#system && readAccount(this.page, this.#system);
        return text ? { account: text } : undefined;
      }
      case 'trouble':
        return this.#trouble ? { reason: this.#trouble } : undefined;
      case 'listing-of':
        return this.#trouble ? UNREAD : this.#lists.answer(message);
      case 'owner-of':
      case 'owner-here':
        return this.#details.answer(message);
      default:
        return undefined;
    }
  }

  /**
   * Reads what stands here now, for a question that follows; undefined when that was done for it. A reader that still
   * waits for what it goes by has read nothing: its silence would say that nothing stands here.
   */
  readNow(question: string): Promise<ReadNow> | undefined {
    const known = this.#questions.get(question);
    if (known !== undefined) return known ?? undefined;
    const begun = this.#begun.then(() => this.#watch?.now());
    const read = begun.then((): ReadNow => {
      this.#questions.set(question, null);
      return 'settled';
    });
    if (this.#questions.size > QUESTIONS) this.#questions.clear();
    this.#questions.set(question, read);
    return read;
  }

  /** The system for a look between two readings, as the last one has found it: each look for it is a walk over the page. */
  #recognised(): SystemDescription | null {
    const { page } = this;
    return isShown(page) ? (this.#system ?? this.#known.asRead(page, this.#known.recognise(page))) : null;
  }

  /** How the page's readings went, and which descriptions it does not go by: nothing of the page. */
  get state(): ReaderState {
    const failures = [...this.#known.failures].map(([id, why]) => ({ id, why }));
    return { times: this.#watch?.timing.times ?? null, gaveUp: this.#trouble, failures };
  }

  /** What takes this page's place must be told of before; it may go away before it is read at all. */
  #leave(): void {
    const { keys } = this.#details.forms;
    const say = (message: ReaderMessage) => void this.tell(message).catch(() => null);
    if (keys.length) say({ type: 'forms-sent', keys });
    // The browser counts what is done in a frame for those inside it too.
    const acted = isShown(this.page) && this.page.defaultView?.navigator.userActivation?.hasBeenActive;
    const isSaid = this.#details.leave(this.#recognised(), acted, this.#watch?.isRead);
    // Not so a page that only leads on to a file, and shows nothing to anybody, nor a viewer's, which stands in its
    // document's place as the file itself would.
    const stood = (acted || this.#found().length > 1) && !this.#viewer.hasShown;
    if (!isSaid && stood) say({ type: 'left-bare' });
  }

  /** Says once that the page could not be read, and once that it was after all. */
  #ended(fault: unknown): void {
    const reason = fault instanceof GaveUp ? fault.reason : fault === null ? null : 'broken';
    if (reason === 'broken') console.error(fault);
    if (reason === this.#trouble) return;
    this.#trouble = reason;
    void this.tell({ type: 'gave-up', reason }).catch(() => null);
  }

  *#systemHere(): Sliced<SystemDescription | null> {
    const known = yield* this.#known.find(this.page);
    return this.#known.asRead(this.page, known) ?? (yield* commonSystem(this.page, this.#known.systems));
  }

  /** True when little stands here, or something that the reading before had not found. */
  *#read(changed: () => boolean): Sliced<boolean> {
    refuseShadowed(this.page);
    // What stands in hidden frames is old: a closed window keeps its document.
    const shown = isShown(this.page);
    const system = shown ? yield* this.#systemHere() : null;
    const before = this.#found();
    yield* this.#known.guard(system, this.#readAs(system, changed, shown), () => this.#watch?.readAfter(0));
    this.#links.read();
    if (shown) this.#viewer.read();
    const found = this.#found();
    return found.length < LONG || found.length !== before.length || found.some((each, index) => each !== before[index]);
  }

  *#readAs(system: SystemDescription | null, changed: () => boolean, shown: boolean): Sliced<void> {
    const tables = yield* this.#lists.read(system, changed);
    yield* this.#details.read(system, changed, shown, tables);
    this.#system = system;
  }

  /** What stands here, each thing the same object for as long as it looks the same. */
  #found(): readonly unknown[] {
    return [this.#system, ...this.#lists.rows, ...this.#details.opened];
  }
}
