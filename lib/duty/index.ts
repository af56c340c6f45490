import { meantBy } from './meant';
import { namesIn } from './names';
import { type Ours, oursOf } from './ours';
import { named } from './text';
import type { Addressed, Judge, Meant, Unit, Verdict } from './types';

export { proposalFrom, type UnitProposal } from './proposal';
export type { Addressed, Judge, Unit, Verdict } from './types';

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

/** "Trạm Y tế chủ trì, phối hợp với Công an phường": those before the words have the duty, those behind them help. */
const HELPED_BY =
  /(?:(?:chủ trì|chủ động)[, ]*)?(?:(?:đơn vị|cơ quan|bộ phận) )?phối hợp(?: chặt chẽ)?(?: với| cùng)?(?![\p{L}\d])[ :]*/iu;

/** Who receives what others have to send is not who has to send it. */
const RECEIVES = /^(?:tiếp )?nhận(?![\p{L}\d])/iu;

const meantIn = (line: string, ours: Ours): Meant[] => namesIn(named(line)).map((name) => meantBy(name, ours));

function verdictOn({ addressees = [], title }: Addressed, ours: Ours): Verdict {
  const lines = addressees.flatMap((each) => each.normalize('NFC').split(LINES)).map((line) => line.split(HELPED_BY));
  const doing = lines.flatMap(([line = '']) => meantIn(line, ours));
  const together = [...lines, title.normalize('NFC').split(HELPED_BY)].flatMap(([, ...helpers]) => helpers);
  const helping = together.flatMap((line) => meantIn(line, ours));
  if (!lines.length) return { whose: 'mine', because: 'nobody' };
  const meant = new Set(doing.length ? doing : helping);
  if (!meant.size) return { whose: 'mine', because: 'nobody' };
  if (meant.has('us') || helping.includes('us') || isNamedIn(title, ours)) return { whose: 'mine', because: 'named' };
  // "Phối hợp với các đơn vị liên quan" gives the duty to nobody but those before it.
  if (meant.has('collective')) return { whose: 'mine', because: 'collective' };
  const likely =
    RECEIVES.test(title.normalize('NFC')) || helping.includes('likely') || meant.has('likely') || meant.has('doubtful');
  return likely ? { whose: 'mine', because: 'doubtful' } : { whose: 'others', because: 'named-others' };
}

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
