import type { FrameDiagnosis, SystemDescription } from '../../lib/sites';
import type { WallMoment } from '../../lib/time/types';

/** A tab whose host is allowed. Its title and address are the page's own and not in here. */
export interface OpenTab {
  id: number;
  host: string;
}

/** A tab as its readers say it is. */
export interface TabDiagnosis {
  at: WallMoment;
  host: string;
  /** The match pattern by which it is allowed. */
  permission: string;
  frames: FrameDiagnosis[];
  /** Frames that show a file, and those in which no reader answers. */
  files: number;
  silent: number;
  /** Hosts whose frames stand on the page. */
  elsewhere: { host: string; allowed: boolean }[];
}

/** What the people who help need to know of this computer. */
export interface Surroundings {
  version: string;
  browser: string;
  readFiles: 'never' | 'when-opened' | 'always-with-document';
  /** Whether documents received for information make tasks. */
  information: 'none' | 'tasks';
  /** Somebody has set who the officer is: duties of others are folded. Who it is stays here. */
  unitIsSet: boolean;
  /** Descriptions that somebody brought along. */
  imported: { id: string; on: boolean }[];
}

export type DiagnosisState =
  /** No tab, or a page that belongs to the browser. */
  | { kind: 'nowhere' }
  | { kind: 'not-allowed'; host: string; origin: string }
  /** The page was opened before it was allowed, or before an update. */
  | { kind: 'no-reader'; host: string; tabId: number }
  | { kind: 'ready'; tab: TabDiagnosis; around: Surroundings }
  /** `code` is for the people who help. */
  | { kind: 'failed'; code: string };

/** Everything that the page needs from the extension around it. */
export interface DiagnosisServices {
  /** The tab beside which the page was opened; null where it was opened beside none. */
  tabId: number | null;
  /** Tabs of allowed hosts, the one that was used last first. */
  tabs(): Promise<OpenTab[]>;
  diagnose(tabId: number): Promise<DiagnosisState>;
  /** Called first thing in the handler of the click. */
  allow(origin: string): Promise<boolean>;
  reload(tabId: number): Promise<void>;
  copy(text: string): Promise<void>;
}

/** Tries a description on the tab of an allowed host that was used last; nothing is told to the checklist. */
export type TryDescription = (description: SystemDescription) => Promise<DiagnosisState>;
