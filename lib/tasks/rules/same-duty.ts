import { farSubject, nearSubject } from '../../documents/compare';
import { foldKey } from '../../text';
import { type CivilDate, readRelativeDay, type WorkingCalendar } from '../../time';
import type { Claim, Stated, Task } from '../types';
import { sameLimit } from './same-limit';
import { sameOrigin } from './same-origin';

/** One day, and no two hours: a list leaves out the hour that the document states. */
const sameDay = (a: Omit<Stated, 'title'>, b: Omit<Stated, 'title'>): boolean =>
  a.date !== null && a.date === b.date && (a.time === b.time || a.time === null || b.time === null);

/** Is this day one of those that words against the present ("Còn 2 ngày") may mean, however their system rounds? */
function allows({ quote, readOn }: Claim, day: CivilDate | null, calendar: WorkingCalendar): boolean {
  if (readOn === undefined || day === null) return false;
  const said = readRelativeDay(quote, `${readOn}T12:00`, calendar);
  return said !== null && day >= said.earliest && day <= said.latest;
}

const sameQuote = (a: Claim, b: Claim): boolean => a.quote !== '' && foldKey(a.quote) === foldKey(b.quote);

/** "25/11", of this year or the next. */
const sameDayOfYear = (a: Claim, b: Claim): boolean => a.date !== null && a.date.slice(5) === b.date?.slice(5);

/** The same words, understood from another day since more is known of their document by now. */
function recounted(a: Claim, b: Claim): boolean {
  const sameTerm = a.term !== null && a.term === b.term && a.anchor === b.anchor;
  if (!sameTerm && !(sameQuote(a, b) && sameDayOfYear(a, b) && a.time === b.time)) return false;
  // "Trong ngày", written once more, is a new instruction.
  return a.source !== 'direction' || (a.title !== '' && b.title !== '' && nearSubject(a.title, b.title));
}

/** Does a statement say what another one of its origin said, perhaps in other words or from another day? */
function sameStatement(known: Claim, now: Claim, calendar: WorkingCalendar): boolean {
  if (farSubject(known.title, now.title)) return false;
  if (recounted(known, now)) return true;
  if (known.kind !== now.kind) return sameQuote(known, now) && sameDay(known, now);
  if (sameLimit(known, now) || sameDay(known, now)) return true;
  // A periodic duty goes on by its new rule.
  if (known.rrule !== null && now.rrule !== null) return true;
  return allows(known, now.date, calendar) || allows(now, known.date, calendar);
}

/**
 * Is an obligation the duty that the officer has dealt with? Where one of its origins states something else than it did
 * then, it is another: what is closed would keep it from being seen.
 */
export function isDealtWith(task: Task, { claims }: { claims: readonly Claim[] }, calendar: WorkingCalendar): boolean {
  return claims.every((claim) => {
    const known = task.claims.filter((each) => sameOrigin(each, claim));
    if (!known.length) return true;
    // The officer may have set by hand what is stated only now.
    return known.some(
      (each) => sameStatement(each, claim, calendar) || (sameDay(task, claim) && !farSubject(each.title, claim.title)),
    );
  });
}
