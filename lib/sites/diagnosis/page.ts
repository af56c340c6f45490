import type { SystemDescription } from '../description';
import { commonSystem } from '../generic';
import { type DescriptionFailure, type KnownSystems, LONGEST_STEP_MS } from '../known-systems';
import { recognise } from '../recognise';
import { atOnce, GaveUp, inSlices } from '../slices';
import { diagnose, type Subject } from './frame';
import { measured } from './measure';
import type { FrameDiagnosis } from './types';

/** How the page's readings went before. */
type Readings = Pick<FrameDiagnosis, 'times' | 'gaveUp'>;

async function read(page: Document, find: () => Subject | null, before: Before, signal: AbortSignal) {
  const done = await inSlices(measured(diagnose(page, find(), before)), signal);
  if (!done) return null;
  const { result, heldMs, longestStepMs } = done.result;
  return { ...result, heldMs, longestStepMs };
}

type Before = Readings & Pick<FrameDiagnosis, 'failures'>;

/** A reading that failed: the page as if it were of no system, and why. */
const failed = (page: Document, fault: unknown, before: Before): FrameDiagnosis => ({
  ...atOnce(diagnose(page, null, before)),
  heldMs: 0,
  longestStepMs: 0,
  gaveUp: fault instanceof GaveUp ? fault.reason : before.gaveUp,
});

/** What of a page a description matches that somebody tries: as the reader would go by it, and nothing is told. */
async function tryOn(page: Document, tried: SystemDescription, signal: AbortSignal): Promise<FrameDiagnosis | null> {
  const fails = (why: DescriptionFailure) => [{ id: tried.id, why }];
  const before: Before = { times: null, gaveUp: null, failures: [] };
  const find = (): Subject | null => {
    const system = recognise(page, [tried]);
    return system && { system, from: 'imported' };
  };
  try {
    const found = await read(page, find, before, signal);
    return found && found.longestStepMs > LONGEST_STEP_MS ? { ...found, failures: fails('too-slow') } : found;
  } catch (fault) {
    return failed(page, fault, { ...before, failures: fault instanceof GaveUp ? [] : fails('broken') });
  }
}

/** What of a page matches which parts of its description, or of one that is tried. Null when the signal ended it. */
export async function diagnosePage(
  page: Document,
  known: KnownSystems,
  tried: SystemDescription | null,
  readings: Readings,
  signal: AbortSignal,
): Promise<FrameDiagnosis | null> {
  if (tried) return tryOn(page, tried, signal);
  const find = (): Subject | null => {
    const system = known.recognise(page);
    if (system) return { system, from: known.isImported(system) ? 'imported' : 'built-in' };
    const common = commonSystem(page, known.systems);
    return common && { system: common, from: 'common' };
  };
  const before = { ...readings, failures: [...known.failures].map(([id, why]) => ({ id, why })) };
  try {
    return await read(page, find, before, signal);
  } catch (fault) {
    return failed(page, fault, { ...before, gaveUp: 'broken' });
  }
}
