import type { Claim } from '../types';

/**
 * True for a statement of which the officer must first say whether its column means a deadline at all. Until then it
 * speaks against nothing, is not overdue, and nobody is reminded of it.
 */
export const isDoubtful = ({ column, confidence }: Claim): boolean => column !== undefined && confidence === 'ask';
