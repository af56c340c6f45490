import { meantBy } from './meant';
import { namesIn } from './names';
import { type Ours, oursOf } from './ours';
import { named } from './text';
import type { Addressed, Meant, Unit, Verdict } from './types';

export type { Addressed, Unit, Verdict } from './types';

const LINES = /[\n\r;•]+/;

/** Those with whom something is to be done do it too. */
const WITH = /(?:phối hợp|cùng|hỗ trợ)(?![a-zà-ỹ0-9])/;
/** Who only gets what is done, or where it is done, stands behind these. */
const NOT_DOER =
  /(?:^|[ ,])(?:về|cho|đến|tới|lên|qua|thông qua|trình|gửi|nộp|báo cáo|tham mưu|giúp|của|tại|ở|thuộc|trong|trên|địa bàn|ý kiến|với|theo|do|lãnh đạo|chủ tịch|phó chủ tịch)$/;

function isNamedIn(title: string, { bodies }: Ours): boolean {
  const { text } = named(title);
  return bodies.some(({ inFull }) => {
    const at = text.search(inFull);
    if (at === -1) return false;
    const before = text.slice(0, at).trimEnd();
    return WITH.test(before) || !NOT_DOER.test(before);
  });
}

function verdictOn({ addressees = [], title }: Addressed, ours: Ours): Verdict {
  const names = addressees
    .flatMap((line) => line.split(LINES))
    .map(named)
    .flatMap(namesIn);
  if (!names.length) return { whose: 'mine', because: 'nobody' };
  const meant = new Set<Meant>(names.map((name) => meantBy(name, ours)));
  if (meant.has('us') || isNamedIn(title, ours)) return { whose: 'mine', because: 'named' };
  if (meant.has('collective')) return { whose: 'mine', because: 'collective' };
  return meant.has('doubtful') ? { whose: 'mine', because: 'doubtful' } : { whose: 'others', because: 'named-others' };
}

/** Says of what is stated whose duty it is. */
export type Judge = (stated: readonly Addressed[]) => Verdict;

/**
 * Makes the judge of a setting. A duty is another's only where everybody whom it names is known to be somebody else, in
 * every statement of it; a missed duty is the worst fault, so whatever is in doubt is ours.
 */
export function judgeFor(unit: Unit): Judge {
  const ours = oursOf(unit);
  return (stated) => {
    if (!ours) return { whose: 'mine', because: 'no-setting' };
    const verdicts = stated.map((each) => verdictOn(each, ours));
    return verdicts.find(({ whose }) => whose === 'mine') ?? verdicts[0] ?? { whose: 'mine', because: 'nobody' };
  };
}
