import { type CivilDate, dateOf, type WallMoment } from '../../time';
import type { Stage } from '../types';
import { digestOutlook } from './digest';
import { type Into, noticesOf, type PlannedNotice } from './notices';
import { type Candidate, type Moment, mayBeSaidAt, type Occasion, type Outlook, outlook, soonest } from './outlook';
import { opensAt } from './quiet';

/** A reminder that was decided in an earlier look and is not known to have been shown. */
export interface Claimed {
  id: string;
  stage: Stage | 'digest';
  /** Its notification stands: it was shown, and the worker died before that was written down. */
  stands: boolean;
  /** Its task while that is open; null when it is not, and for a digest. */
  task: Candidate | null;
}

/** What the plan is made of: rows whose moment has come, and what the ledger says of them. */
export interface PlanInput {
  /** Open tasks whose `nextAt` has come. */
  candidates: readonly Candidate[];
  /** Reminders of an earlier look that may be unsaid. */
  claimed: readonly Claimed[];
  /** Ids of the ledger for these tasks and for today's digest: each is decided once. */
  known: ReadonlySet<string>;
  /** The least `nextAt` of the open tasks that has not come; null when there is none. */
  later: string | null;
  into: Into;
}

/** A reminder that is decided now. */
export interface Claim extends Occasion {
  id: string;
  taskId: string;
}

export interface Plan {
  /** What each candidate's row must say from now on. */
  rows: (Pick<Outlook, 'reminded' | 'snoozedUntil' | 'nextAt'> & { id: string })[];
  claims: Claim[];
  /** The id of the digest that is decided now; null for none. */
  digest: string | null;
  /** Reminders of an earlier look: those that were shown, those to say now as late, those not worth saying any more. */
  shown: string[];
  late: string[];
  dropped: string[];
  notices: PlannedNotice[];
  /** The next moment to look, `NEVER` for none. */
  next: string;
}

/** The digest of a day is said once. */
export const digestIdOf = (day: CivilDate): string => `digest/${day}`;

/** The same reminder has the same id at whatever moment and in whatever order it is decided. */
export const reminderIdOf = ({ id, due }: Candidate, { stage, moment }: Occasion): string =>
  `${id}/${stage}/${stage === 'snoozed' ? moment : (due ?? '')}`;

type Fate = { kind: 'shown' | 'late' | 'dropped' } | { kind: 'rests'; until: WallMoment };

/** What becomes of a claimed reminder. What is said of its task anew, or was put off, takes its place. */
function fateOf({ id, stands, task, stage }: Claimed, told: ReadonlySet<string>, moment: Moment): Fate {
  const { now, settings } = moment;
  if (stands) return { kind: 'shown' };
  const worthSaying =
    stage === 'digest'
      ? id === digestIdOf(dateOf(now)) && settings.digestAt !== null
      : task !== null && !told.has(task.id) && (task.snoozedUntil ?? '') <= now;
  if (!worthSaying) return { kind: 'dropped' };
  const until = task === null || stage === 'digest' ? opensAt(now, moment) : mayBeSaidAt(task, stage, moment);
  return until > now ? { kind: 'rests', until } : { kind: 'late' };
}

/**
 * What to say now and when to look again: a function of the rows whose moment has come and nothing else. Each row is
 * decided by itself; rows of one look are put into notifications together.
 */
export function plan(input: PlanInput, moment: Moment): Plan {
  const { now } = moment;
  const today = digestIdOf(dateOf(now));
  const claims: Claim[] = [];
  const rows = input.candidates.map((task) => {
    const { remind, ...row } = outlook(task, moment);
    const id = remind && reminderIdOf(task, remind);
    if (remind && id !== null && !input.known.has(id)) claims.push({ id, taskId: task.id, ...remind });
    return { id: task.id, ...row };
  });

  const told = new Set(claims.map(({ taskId }) => taskId));
  const fates = input.claimed.map((claimed) => ({ id: claimed.id, fate: fateOf(claimed, told, moment) }));
  const idsOf = (kind: Fate['kind']) => fates.filter(({ fate }) => fate.kind === kind).map(({ id }) => id);
  const rests = fates.map(({ fate }) => (fate.kind === 'rests' ? fate.until : null));

  const { day, next } = digestOutlook(moment, input.known.has(today));
  const digest = day === null ? null : today;
  const late = idsOf('late');
  const said = [...late.filter((id) => id !== today), ...claims.map(({ id }) => id)];
  return {
    rows,
    claims,
    digest,
    shown: idsOf('shown'),
    late,
    dropped: idsOf('dropped'),
    notices: noticesOf(said, late.includes(today) ? today : digest, input.into),
    next: soonest(now, [input.later, next, ...rests, ...rows.map(({ nextAt }) => nextAt)]),
  };
}
