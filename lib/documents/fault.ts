import type { FailureReason } from './types';

/**
 * A file cannot be read, for a reason that the officer is told. Readers of files throw it from any depth; who reads
 * files makes a result of it. Its message holds nothing of the file.
 */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(readonly reason: FailureReason) {
    super(`file not read: ${reason}`);
  }
}
