import { partOf } from '../../guard';
import type { Place } from '../context';
import { ANYBODY } from './anybody';
import { cited } from './cited';
import { DESCRIPTIONS } from './described';
import { aim, avoided, forecast, goals, lasting, measured, share, storm } from './lengths';
import { OCCASIONS } from './occasions';
import { PAPERS } from './papers';
import {
  asOf,
  behind,
  doneOnes,
  ended,
  extended,
  fellShort,
  handedOver,
  inResults,
  lastTime,
  lastYear,
  movedSince,
  notEarlier,
  prevented,
  reason,
  recalled,
  reported,
  runOut,
  toldOf,
  underWay,
  willDo,
} from './past';
import { application, proposal } from './proposals';
import type { Objection, Sight } from './sight';
import { byLaw, eligibility, expiry, leave, ofPeriods, onShow, paperEnds, sanction, standIn, stopped } from './states';
import { TOLD } from './told';
import { givenToTheIssuer, issuerDoes, notYet, offer, ownStep, right, tenderer, whyAsked } from './whose';
import { basis, content, example, replaced, title, weekName, wording } from './wordings';

const OBJECTIONS: readonly ((sight: Sight) => Objection | null)[] = [
  doneOnes,
  ended,
  extended,
  handedOver,
  inResults,
  lastTime,
  lastYear,
  behind,
  runOut,
  willDo,
  prevented,
  notEarlier,
  movedSince,
  reason,
  wording,
  recalled,
  cited,
  ownStep,
  whyAsked,
  proposal,
  application,
  offer,
  tenderer,
  right,
  replaced,
  content,
  basis,
  example,
  aim,
  toldOf,
  underWay,
  asOf,
  share,
  standIn,
  byLaw,
  givenToTheIssuer,
  issuerDoes,
  notYet,
  measured,
  expiry,
  ofPeriods,
  paperEnds,
  sanction,
  stopped,
  onShow,
  leave,
  forecast,
  eligibility,
  title,
  weekName,
  ...DESCRIPTIONS,
  ...PAPERS,
  ...OCCASIONS,
  ...ANYBODY,
  ...TOLD,
  lasting,
  fellShort,
  goals,
  storm,
  avoided,
  reported,
];
const SENTENCE_LENGTH = 500;

/**
 * Why what the judges accepted is no duty of this document: the first certain reason, else the first doubt, null when
 * nothing speaks against it.
 */
export function objectionTo(place: Place, past: boolean): Objection | null {
  const { text, found, cue, earlier, others, continued, segment } = place;
  if (segment.column === 'limit') return null;
  const start = cue?.start ?? found.index;
  const left = partOf(text, text.slice(0, start));
  const until = partOf(text, text.slice(0, found.index + found.text.length));
  const sight: Sight = {
    place,
    left,
    sentence: `${earlier}${left}`.slice(-SENTENCE_LENGTH),
    said: `${earlier}${until}`.slice(-SENTENCE_LENGTH),
    right: partOf(text, text.slice(found.stop)),
    past,
    later: continued || others.indexOf(found) > 0,
    strong: cue?.strength === 'strong',
  };
  let doubted: Objection | null = null;
  for (const objection of OBJECTIONS) {
    const said = objection(sight);
    if (said?.certain) return said;
    doubted ??= said;
  }
  return doubted;
}
