import type { SystemDescription } from '../description';
import { commonSystem, isCommon } from '../generic';
import { type DescriptionFailure, KnownSystems, LONGEST_STEP_MS } from '../known-systems';
import { recognise } from '../recognise';
import { atOnce, GaveUp, inSlices } from '../slices';
import { diagnose, type Subject } from './frame';
import { measured } from './measure';
import type { FrameDiagnosis, ReaderState } from './types';

async function read(page: Document, find: () => Subject | null, before: ReaderState, signal: AbortSignal) {
  const done = await inSlices(measured(diagnose(page, find(), before)), signal);
  if (!done) return null;
  const { result, heldMs, longestStepMs } = done.result;
  return { ...result, heldMs, longestStepMs };
}

/** A reading that failed: the page as if it were of no system, and why. */
const failed = (page: Document, fault: unknown, before: ReaderState): FrameDiagnosis => ({
  ...atOnce(diagnose(page, null, before)),
  heldMs: 0,
  longestStepMs: 0,
  gaveUp: fault instanceof GaveUp ? fault.reason : before.gaveUp,
});

/** What of a page a description matches that somebody tries: as the reader would go by it, and nothing is told. */
async function tryOn(
  page: Document,
  tried: SystemDescription,
  information: boolean,
  signal: AbortSignal,
): Promise<FrameDiagnosis | null> {
  const fails = (why: DescriptionFailure) => [{ id: tried.id, why }];
  const before: ReaderState = { times: null, gaveUp: null, failures: [] };
  const find = (): Subject | null => {
    const system = recognise(page, [tried]);
    return system && { system, from: 'imported', information };
  };
  try {
    const found = await read(page, find, before, signal);
    return found && found.longestStepMs > LONGEST_STEP_MS ? { ...found, failures: fails('too-slow') } : found;
  } catch (fault) {
    return failed(page, fault, { ...before, failures: fault instanceof GaveUp ? [] : fails('broken') });
  }
}

/** What is asked of a page. */
export interface Question {
  /** A description to try; null for what the reader goes by. */
  tried: SystemDescription | null;
  /** The descriptions that somebody brought along and that are switched on. */
  imported: readonly SystemDescription[];
  /** What was received for information is told too. */
  information: boolean;
  /** What its reader says of its readings. */
  state: ReaderState;
}

/**
 * What of a page matches which parts of its description, or of one that is tried: counts and times, nothing of the page.
 * Nothing is told to the checklist.
 */
export async function diagnosePage(
  page: Document,
  { tried, imported, information, state }: Question,
): Promise<FrameDiagnosis | null> {
  const { signal } = new AbortController();
  if (tried) return tryOn(page, tried, information, signal);
  const known = new KnownSystems();
  known.bring(imported.filter(({ id }) => !state.failures.some((failure) => failure.id === id)));
  const find = (): Subject | null => {
    const system = known.asRead(page, known.recognise(page));
    if (system && !isCommon(system))
      return { system, from: known.isImported(system) ? 'imported' : 'built-in', information };
    const common = system ?? atOnce(commonSystem(page, known.systems));
    return common && { system: common, from: 'common', information };
  };
  try {
    return await read(page, find, state, signal);
  } catch (fault) {
    return failed(page, fault, { ...state, gaveUp: 'broken' });
  }
}
