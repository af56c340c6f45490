import type { Wide } from '../../lib/hosts/types';
import type { GaveUpReason } from '../../lib/messages/types';
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
      /** The domain with all hosts below it that was allowed; null when it is this host alone. */
      wide: string | null;
      /** Why the open page could not be read; null when it was. */
      trouble: GaveUpReason | null;
    }
  /**
   * The permission was not given yet; `origin` is the match pattern to ask for. `wide`: what may be asked for in its
   * place, where the officer says so.
   */
  | { kind: 'askable'; host: string; origin: string; wide: Wide | null; system: string | null }
  /** The browser's own pages, files, no tab. */
  | { kind: 'unsupported' };
