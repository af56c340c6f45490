import type { ColumnAnswer } from '../../lib/tasks/types';

/** The site of the open tab, as far as the popup may know it. */
export type SiteState =
  | {
      kind: 'allowed';
      host: string;
      /** The system's name; null where nobody described it: it is read by common labels. */
      system: string | null;
      /** What the officer said of its columns. */
      columns: readonly ColumnAnswer[];
    }
  /** The permission was not given yet; `origin` is the match pattern to ask for. */
  | { kind: 'askable'; host: string; origin: string; system: string | null }
  /** The browser's own pages, files, no tab. */
  | { kind: 'unsupported' };
