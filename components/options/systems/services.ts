import type { SystemDescription } from '../../../lib/sites';
import type { DescriptionFault } from '../../../lib/sites/schema';
import type { DiagnosisState } from '../../diagnosis';

/** A permission to read hosts. */
export interface AllowedHost {
  /** The match pattern, by which it is withdrawn. */
  origin: string;
  host: string;
  /** All hosts below `host` too. */
  wide: boolean;
}

export type ReadDescription = { description: SystemDescription } | { faults: DescriptionFault[] };

/** What the options page may do with systems beyond the settings. */
export interface SystemServices {
  /** The descriptions that come with Nhắc Hạn. */
  builtIn: readonly SystemDescription[];
  /** Calls the listener with the hosts that may be withdrawn, and after each change, until the returned function is called. */
  watchHosts(listener: (hosts: AllowedHost[]) => void): () => void;
  withdraw(origin: string): Promise<void>;
  /**
   * A description that somebody wrote, checked, or everything that is wrong with it. Takes a second or so: its selectors
   * are tried on a long page.
   */
  read(text: string): Promise<ReadDescription>;
  /** Gives the person a file with a description. */
  exportOne(description: SystemDescription): void;
  /** Reads the tab that was used last by a description; nothing is told to the checklist. */
  tryOn(description: SystemDescription): Promise<DiagnosisState>;
  openDiagnosis(): Promise<void>;
}
