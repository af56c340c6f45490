import type { SystemDescription } from './description';
import { readable } from './generic';
import { findSystem, standsOn } from './recognise';
import { atOnce, GaveUp, type Sliced } from './slices';
import { SYSTEMS, systemsWith } from './systems';

/** A selector that somebody wrote may be slow; the page is not to pay for it again and again. */
export const LONGEST_STEP_MS = 1_000;

/** Why a description that somebody brought along is not gone by on this page. */
export type DescriptionFailure = 'broken' | 'too-slow';

/** What a reader knows of systems: those that come with Nhắc Hạn, and those that somebody brought along. */
export class KnownSystems {
  #systems = SYSTEMS;
  #imported: readonly SystemDescription[] = [];
  readonly #failures = new Map<string, DescriptionFailure>();

  get systems(): readonly SystemDescription[] {
    return this.#systems;
  }

  /** The descriptions that are not gone by on this page, by their ids. */
  get failures(): ReadonlyMap<string, DescriptionFailure> {
    return this.#failures;
  }

  isImported = (system: SystemDescription): boolean => this.#imported.includes(system);

  /** Goes by these from now on; false when they are those that it has. */
  bring(imported: readonly SystemDescription[]): boolean {
    if (JSON.stringify(imported) === JSON.stringify(this.#imported)) return false;
    this.#failures.clear();
    this.#imported = imported;
    this.#systems = systemsWith(imported);
    return true;
  }

  /** The system as it is read on its page: by labels where nothing of what its description names stands. */
  asRead(page: Document, system: SystemDescription | null): SystemDescription | null {
    return system && readable(page, system, !this.isImported(system));
  }

  /** The system that a page belongs to. */
  *find(page: Document): Sliced<SystemDescription | null> {
    for (const system of this.#imported) this.#watched(system, () => standsOn(page, system));
    return yield* findSystem(page, this.#systems);
  }

  /** The same in one turn. */
  recognise(page: Document): SystemDescription | null {
    return atOnce(this.find(page));
  }

  /**
   * The reading of a page of a system. A description that somebody brought along and that cannot be gone by, or holds
   * the page for too long, ends it: the page is then read without it.
   * @param again has the page read once more
   */
  *guard(system: SystemDescription | null, reading: Sliced<void>, again: () => void): Sliced<void> {
    if (!system || !this.isImported(system)) return yield* reading;
    for (;;) {
      const step = this.#watched(system, () => reading.next());
      if (step?.done) return;
      if (this.#failures.has(system.id)) return again();
      yield;
    }
  }

  /** Does a piece of work for a description, and drops the description when it does not bear it. Null when it throws. */
  #watched<Result>(system: SystemDescription, work: () => Result): Result | null {
    const begun = performance.now();
    try {
      const result = work();
      if (performance.now() - begun > LONGEST_STEP_MS) this.#drop(system, 'too-slow');
      return result;
    } catch (fault) {
      if (fault instanceof GaveUp) throw fault;
      this.#drop(system, 'broken');
      return null;
    }
  }

  #drop(system: SystemDescription, why: DescriptionFailure): void {
    this.#failures.set(system.id, why);
    this.#systems = systemsWith(this.#imported.filter(({ id }) => !this.#failures.has(id)));
  }
}
