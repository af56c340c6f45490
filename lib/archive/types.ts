/** What every copy and every exported file says of itself. */
export const FORMAT = 'nhac-han';

/** Why a copy was made: once a day, or before everything is changed at once. */
export type CopyReason = 'daily' | 'import' | 'upgrade' | 'restore';

/** A copy of everything that stands in the database. */
export interface Copy {
  name: string;
  /** Epoch milliseconds. */
  at: number;
  why: CopyReason;
  /** Bytes on the disk. */
  size: number;
}
