import type { SystemDescription } from '../description';
import ioffice from './vnpt-ioffice.json';

/** The described systems. Their shape is checked by the unit tests, so that the reader carries no schema. */
export const SYSTEMS: readonly SystemDescription[] = [ioffice as SystemDescription];
