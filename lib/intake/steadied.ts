import type { FieldWords } from '../documents';
import type { Claim, Task } from '../tasks';
import { type CivilDate, readDateText, readRelativeDay, type WorkingCalendar } from '../time';

/** What is known of a document's deadline from earlier readings. */
interface Earlier {
  existing: readonly Task[];
  /** See `DocumentRecord.listedDue`. */
  listed: string;
}

/** The field's day and hour; what a row's instructions set stands behind it. */
const FIRST = /^[\d-]{10}(?: [\d:]{5})?/u;

const TRUST: readonly Claim['confidence'][] = ['ask', 'likely', 'sure'];

/**
 * A day that is said against the present and rounded ("Còn 2 ngày" may mean 47 hours) comes out a day off when it is
 * read again. So what was read earlier stays as long as the new words allow it and are not more exact.
 */
export function steadied(
  found: readonly Claim[],
  due: FieldWords | null,
  { existing, listed }: Earlier,
  calendar: WorkingCalendar,
): Claim[] {
  const relative = due?.at ? readRelativeDay(due.text, due.at, calendar) : null;
  if (!relative) return [...found];
  const allowed = (date: CivilDate | null) => date !== null && date >= relative.earliest && date <= relative.latest;
  const before = existing
    .flatMap(({ claims }) => claims)
    .find(({ source, date }) => source === 'field' && allowed(date));
  const told = readDateText(FIRST.exec(listed)?.[0] ?? '');
  return found.map((claim) => {
    if (claim.source !== 'field') return claim;
    if (before) return TRUST.indexOf(before.confidence) >= TRUST.indexOf(claim.confidence) ? before : claim;
    // What a list said before the opened document said otherwise is nothing new.
    return told && allowed(told.date) ? { ...claim, ...told } : claim;
  });
}
