import type { CivilDate } from '../../../lib/time';
import { type Days, daysAround } from '../truth/days';
import type { OfficeDocument } from '../types';
import { assignments } from './assignments';
import { type Fillers, fillerDocuments } from './fillers';
import { finishedDocuments } from './finished';
import { forInformation } from './information';
import { directionLetters } from './letters-direction';
import { fieldLetters } from './letters-field';
import { paperLetters } from './letters-paper';
import { meetings } from './meetings';
import { outgoingDocuments } from './outgoing';
import { plans } from './plans';
import { inProcessing } from './processing';
import { secretDocuments } from './secret';
import { urgentDocuments } from './urgent';
import { withoutDeadline } from './without-deadline';

export type { Fillers } from './fillers';

const SETS: readonly ((d: Days) => OfficeDocument[])[] = [
  urgentDocuments,
  fieldLetters,
  directionLetters,
  paperLetters,
  meetings,
  plans,
  assignments,
  withoutDeadline,
  secretDocuments,
  forInformation,
  inProcessing,
  finishedDocuments,
  outgoingDocuments,
];

const newestFirst = (a: OfficeDocument, b: OfficeDocument): number =>
  a.received === b.received ? b.arrival - a.arrival : a.received < b.received ? 1 : -1;

/** All documents of the office as they stand on a day, newest first as the system lists them. */
export function documentsFor(today: CivilDate, fillers: Fillers = {}): OfficeDocument[] {
  const days = daysAround(today);
  return [...SETS.flatMap((set) => set(days)), ...fillerDocuments(days, fillers)].sort(newestFirst);
}
