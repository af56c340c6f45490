import type { Candidate } from '../engine';
import type { Confidence, Deadline } from '../types';
import { descriptionOf } from './title';

const confidenceOf = (doubt: number): Confidence => (doubt === 0 ? 'sure' : doubt === 1 ? 'likely' : 'ask');

/** The item as the contract writes it, with its words from the original text. */
export function describe(candidate: Candidate, source: string): Deadline {
  const { limit, from, to, segment, warnings, doubt } = candidate;
  const start = segment.passage.sourceStart(from);
  const end = segment.passage.sourceEnd(to);
  const { title, addressees, recipient } = descriptionOf(candidate, source);
  return {
    kind: limit.kind,
    date: limit.date,
    time: limit.time,
    bound: limit.bound,
    term: limit.term,
    anchor: limit.anchor,
    rrule: limit.rrule,
    quote: source.slice(start, end),
    start,
    end,
    title,
    addressees,
    recipient,
    confidence: confidenceOf(limit.date === null ? Math.max(doubt, 2) : doubt),
    warnings,
  };
}
