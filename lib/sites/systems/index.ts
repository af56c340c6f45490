import type { SystemDescription } from '../description';
import zk from './viettel-zk.json';
import ioffice from './vnpt-ioffice.json';

/** The described systems. They are checked by the unit tests against their schema, which the reader does not carry. */
export const SYSTEMS: readonly SystemDescription[] = [ioffice, zk] as readonly SystemDescription[];
