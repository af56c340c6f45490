import type { SystemDescription } from '../description';
import { surroundings } from '../frames';
import { isDescribed } from '../recognise';
import common from './system.json';

/** What all systems that nobody described are taken to have in common. */
const COMMON = common as SystemDescription;

/** True for the description by which systems are read that nobody described. */
export const isCommon = ({ id }: Pick<SystemDescription, 'id'>): boolean => id === COMMON.id;

/** How a page is read of which no description knows anything; null where one knows a page around it, or its address. */
export const commonSystem = (page: Document, described: readonly SystemDescription[]): SystemDescription | null =>
  surroundings(page).some((around) => isDescribed(around, described)) ? null : COMMON;
