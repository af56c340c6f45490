import { objectionTo, type Place } from '../roles';
import { type Outcome, rejected } from './outcome';

/** Drops an accepted limit that binds nobody here, or doubts it where that is not certain. */
export function weigh(place: Place, outcome: Outcome): Outcome {
  const { verdict, limits, doubt, day } = outcome;
  if (!verdict.accept || verdict.kind === 'meeting') return outcome;
  const past = limits.every(({ date }) => date !== null && date < place.document.issued);
  const objection = objectionTo(place, past);
  if (!objection) return outcome;
  return objection.certain ? rejected(objection.why, day) : { ...outcome, doubt: doubt + DOUBT };
}

/** Enough to make an item a question. */
const DOUBT = 2;
