import type { SystemDescription } from './description';
import common from './systems/common.json';

type Common = Required<Pick<SystemDescription, 'account' | 'listKinds' | 'roles'>> & {
  directionLabels: readonly string[];
};

/** What all systems call their lists, roles and instructions (systems/FACTS.md §2), where a description says nothing. */
export const COMMON = common as Common;
