import type { RuleSpec } from '../expressions';
import { guarded } from '../guard';
import type { Base } from '../resolve/base';
import { judgeClock, judgeImmediate, judgeRecurrence, type Place, type Verdict } from '../roles';
import { readDay } from './day';
import { type Outcome, plain, rejected, stated } from './outcome';
import { readPeriod } from './period';
import { readRules } from './periodic';
import { scheduledDay } from './schedule';
import { reconsider } from './second';
import { readTerm } from './term';

export { type Outcome, rejected } from './outcome';
export { firstDayOf, lastDayOf, ruleUntil } from './until';
export { weigh } from './weigh';

const DAILY: RuleSpec = { freq: 'DAILY', months: [], days: [], weekdays: [], nth: null, lastWorkday: false };
const EVERY_DAY = guarded(/(?:hằng|hàng|mỗi) ngày|lần ?\/ ?ngày|ngày [0-9]{1,2} lần/);
const TIMETABLE: Verdict & { accept: true } = {
  accept: true,
  kind: 'meeting',
  bound: 'at',
  doubt: 1,
  why: 'a timetable',
};

const LISTED: Verdict & { accept: true } = { ...TIMETABLE, doubt: 0, why: 'an hour under the heading of its day' };

/** Resolves and judges one expression in its place. */
export function readOne(place: Place, base: Base): Outcome {
  const { expression } = place.found;
  switch (expression.kind) {
    case 'day':
      return readDay(place, expression, base);
    case 'period':
      return readPeriod(place, expression, base);
    case 'term':
      return readTerm(place, expression, base);
    case 'recurrence': {
      const { rules, time } = expression;
      const daily = rules.every((rule) => rule.freq === 'DAILY');
      const verdict = reconsider(place, judgeRecurrence(place, daily, time !== null), false);
      const bound = expression.said;
      return readRules(rules, time, base, verdict.accept && bound ? { ...verdict, bound } : verdict);
    }
    case 'immediate': {
      const verdict = reconsider(place, judgeImmediate(place), false);
      if (!verdict.accept) return rejected(verdict.why);
      return plain(verdict, [stated(verdict, base.received, null, { term: 'P0D', anchor: 'received' })]);
    }
    case 'clock': {
      if (EVERY_DAY.test(`${place.earlier} ${place.text}`) && place.cue) {
        return readRules([DAILY], expression.time, base, judgeRecurrence(place, true, true));
      }
      if (place.segment.column === 'schedule' && base.mentioned) {
        return plain(TIMETABLE, [stated(TIMETABLE, base.mentioned, expression.time)]);
      }
      const day = scheduledDay(place, base);
      if (day !== null) return plain(LISTED, [stated(LISTED, day, expression.time)]);
      const verdict = judgeClock(place);
      if (!verdict.accept) return rejected(verdict.why);
      return plain(verdict, [stated(verdict, base.mentioned ?? base.day, expression.time)]);
    }
  }
}
