import { type Trace, traceOf } from '../documents';
import type { ReaderMessage, Told } from '../messages';
import { allKeysOf, isUnknown, type Sighting } from './seen';

/** How a reader speaks to the background. It never speaks to the page or to the system. */
export type Tell = (message: ReaderMessage) => Promise<unknown>;

const FIRST_AGAIN_MS = 2_000;
const LAST_AGAIN_MS = 60_000;

const KEPT: Told = 'kept';

/** So many of its first rows tell a page of a list from another. */
const TOLD_APART = 50;

/** Something to be said: once in each slot, and again only when it has become something else. */
interface News {
  slot: string;
  said: string;
}

const keysIn = (sightings: readonly Sighting[]): string[] => [...new Set(sightings.flatMap(allKeysOf))];

const tracesOf = (sightings: readonly Sighting[]): Trace[] =>
  sightings.flatMap(({ document }) => traceOf(document) ?? []);

/** What else is said of a list. */
interface ListHere {
  /** Which of those that stand in this place it is. */
  list: string;
  /** All its rows. */
  rows: readonly Sighting[];
  /** How many rows state a deadline of a document that nothing names. */
  unnamed: number;
}

/** Tells what is new, and calls for another reading when the background did not say that it kept it. */
export class Teller {
  readonly #told = new Map<string, string>();
  #againMs = FIRST_AGAIN_MS;
  #failures = 0;

  constructor(
    readonly tell: Tell,
    private readonly readAgain: (afterMs: number) => void,
  ) {}

  /** How often something that was said was not kept: it is to be said again. */
  get failures(): number {
    return this.#failures;
  }

  /** This, or everything, is to be said again, also when it is the same. */
  forget(slot?: string): void {
    if (slot === undefined) this.#told.clear();
    else this.#told.delete(slot);
  }

  /** What of some things was not said yet. */
  fresh<Of extends News>(news: readonly Of[]): Of[] {
    return news.filter(({ slot, said }) => this.#told.get(slot) !== said);
  }

  /**
   * Says which documents are not to be kept, by their opaque keys. That there are none is said where there were some,
   * and where rows stand: an earlier visit may have left a count that is not true any more.
   */
  withhold(of: 'list' | 'detail', place: string, sightings: readonly Sighting[], here: Partial<ListHere> = {}): void {
    const { rows = [], list = '', unnamed = 0 } = here;
    const slot = `withheld ${place}`;
    const known = sightings.filter((sighting) => !isUnknown(sighting));
    const unknown = sightings.filter(isUnknown).length;
    const message: ReaderMessage = {
      type: 'withheld',
      of,
      list,
      keys: keysIn(sightings),
      secret: keysIn(known),
      shown: keysIn(rows.slice(0, TOLD_APART)),
      unknown,
      unnamed,
      traces: tracesOf(sightings),
      secretTraces: tracesOf(known),
    };
    const news = [{ slot, said: JSON.stringify(message) }];
    if ((rows.length || sightings.length || this.#told.has(slot)) && this.fresh(news).length)
      void this.say(news, message);
  }

  /** Says several things in one message. A worker that dies while it listens has kept nothing, and says nothing. */
  async say(news: readonly News[], message: ReaderMessage): Promise<void> {
    for (const { slot, said } of news) this.#told.set(slot, said);
    const answer = await this.tell(message).catch(() => null);
    if (answer === KEPT) {
      this.#againMs = FIRST_AGAIN_MS;
      return;
    }
    for (const { slot, said } of news) if (this.#told.get(slot) === said) this.#told.delete(slot);
    this.#failures += 1;
    this.readAgain(this.#againMs);
    this.#againMs = Math.min(this.#againMs * 2, LAST_AGAIN_MS);
  }
}
