/**
 * Reads changed files in a process of its own, so that one that hangs can be ended. It is told a case by its file,
 * another file and a seed, and answers what became of it.
 */
import '../pdf-shims';
import { readFileSync } from 'node:fs';
// Loaded here, so that its loading is not taken for the first file's time.
import '../../../lib/documents/pdf';
import { readDocumentFile } from '../../../lib/documents/files';
import { faultIn } from './check';
import { mutate } from './mutate';
import { seeded } from './random';

/** A file to change and read: the same every time. */
export interface Case {
  path: string;
  other: string;
  seed: number;
}

export interface Outcome {
  /** `read`, `no-text`, or the reason for which it was not read. */
  came: string;
  /** What the reader did wrong: it threw, or gave a result that cannot be. */
  fault: string | null;
  ms: number;
  /** The most memory that this process has held, in bytes. */
  memory: number;
}

async function run({ path, other, seed }: Case): Promise<Outcome> {
  const bytes = mutate(new Uint8Array(readFileSync(path)), seeded(seed), new Uint8Array(readFileSync(other)));
  const begun = performance.now();
  const done = (came: string, fault: string | null): Outcome => ({
    came,
    fault,
    ms: performance.now() - begun,
    memory: process.resourceUsage().maxRSS * 1024,
  });
  try {
    const result = await readDocumentFile(bytes, { name: path, workerAddress: null });
    return done(result.state === 'failed' ? result.reason : result.state, faultIn(result));
  } catch (error) {
    return done('thrown', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

// In the browser pdf.js works in a Worker, which such a rejection does not end.
process.on('unhandledRejection', () => undefined);

process.on('message', async (one: Case) => {
  process.send?.(await run(one));
});
