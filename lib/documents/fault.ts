/** Why a file's text cannot be read. */
export type FaultReason = 'encrypted' | 'broken' | 'too-large';

/** Thrown by the readers of files: nothing but this leaves them, whatever the bytes. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(readonly reason: FaultReason) {
    super(reason);
  }
}
