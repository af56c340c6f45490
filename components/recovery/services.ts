import type { WallMoment } from '../../lib/time/types';
import type { DataServices, Done, Failed } from '../options/data';

/** What is wrong with the data on this computer. `code` is for the people who help. */
export type Diagnosis =
  | { kind: 'fine'; tasks: number }
  /** The browser threw away what stood here; an empty database stands in its place. */
  | { kind: 'lost' }
  /** `newer`: a newer version wrote it; `blocked`: a page of an older version holds it; `full`: no room on the disk. */
  | { kind: 'newer' | 'blocked' | 'full' | 'broken'; code: string };

export type Rescued = { outcome: 'done'; rows: number; unreadable: number };

/** Everything that the recovery page needs from the extension around it. */
export interface RecoveryServices {
  now(): WallMoment;
  data: DataServices;
  diagnose(): Promise<Diagnosis>;
  /** Gives the person a file with everything that can still be read. */
  rescue(): Promise<Rescued | Failed>;
  /** Takes away what stands here; the copies stay. */
  startAnew(): Promise<Done | Failed>;
}
