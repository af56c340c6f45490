import { objectionTo, type Place } from '../roles';
import { type Outcome, rejected } from './outcome';
import { doubtOf } from './second';

/** Drops an accepted limit that binds nobody here, or doubts it where that is not certain. */
export function weigh(place: Place, outcome: Outcome): Outcome {
  const { verdict, limits, doubt, day } = outcome;
  if (!verdict.accept) return outcome;
  // The day without its year may be the one that has just gone by.
  const past =
    outcome.warnings.includes('maybe-past') ||
    limits.every(({ date }) => date !== null && date < place.document.issued);
  const objection = verdict.kind === 'meeting' ? null : objectionTo(place, past);
  if (objection?.certain) return rejected(objection.why, day);
  const doubted = doubtOf(place, verdict.kind === 'meeting' ? 0 : verdict.doubt + doubt);
  if (doubted === 'against') {
    // Whoever is invited must come, however the paper says it.
    if (verdict.kind === 'meeting' && place.document.invites) return { ...outcome, doubt: doubt + DOUBT };
    return rejected('the signs speak against it', day);
  }
  return { ...outcome, doubt: doubt + doubted + (objection ? DOUBT : 0) };
}

/** Enough to make an item a question. */
const DOUBT = 2;
