import { type CivilDate, civilDate, parts } from '../../time';
import type { Places } from './survey';

/** Something that names a time, with single spaces: only places with one are read. */
export const TIME = new RegExp(
  [
    '[0-9][0-9lio|]? ?[/.-] ?[0-9lio|]{1,2}(?![0-9a-zà-ỹ])|(?<![a-zà-ỹ])[lio|]{1,2} ?[/.-] ?[0-9lio|]{1,2}(?![0-9a-zà-ỹ])',
    '[0-9]{4}-[0-9]{2}|[0-9/q] ?[/-] ?20[0-9]{2}',
    '[0-9)][lo]? (?:ngày|tuần|tháng|năm|quý|giờ|tiếng|phút)|(?:ngày|tháng|tuần|quý|quí|qúy|qúi|năm) (?:[0-9]|[lio|]{1,2}(?![a-zà-ỹ]))',
    '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|nửa) (?:ngày|tuần|tháng|năm|quý|giờ)',
    '(?:tháng|quý|quí|qúy|qúi) (?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|giêng|chạp|[iv]{1,3}(?![a-zà-ỹ])|này|nay|sau|tới|kế|tiếp|liền)',
    '(?:đầu|giữa|cuối|hết|trong|hằng|hàng|mỗi|từng|các|đến|thượng|trung|hạ) (?:ngày|tuần|tháng|quý|quí|năm)',
    '(?:tuần|năm) (?:này|nay|sau|tới|kế|tiếp|liền|thứ|đầu|cuối)|ngày (?:mai|kia|mốt|hôm|làm việc|mùng|mồng|cuối|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![a-zà-ỹ]))',
    '[0-9][0-9lio]? ?(?:giờ|:|[hg](?![a-zà-ỹ]))|(?<![a-zà-ỹ])[lio|]{1,2} ?(?:giờ|[hg:] ?[0-9lio]{2})',
    'thứ (?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|(?<![a-zà-ỹ])cn(?![a-zà-ỹ])|mùng [0-9]|mồng [0-9]|rằm|tết|giỗ tổ|âm lịch',
    '(?:ngay|thang|tuan|quy) [0-9]|[0-9] (?:ngay|tuan|thang|gio)(?![a-z])',
    'hôm nay|hôm sau|cùng ngày|(?:sáng|trưa|chiều|tối|đêm) (?:nay|mai)|ngay (?:khi|sau|trong)',
    '[\\t|;] ?"?(?:như |như)?(?:nt|trên)',
  ].join('|'),
);
/** Looked ahead for, so that `lastIndex` tells where a match begins without a match being made. */
const IN_FOLDED = new RegExp(`(?=${TIME.source})`, 'g');
/** The whole document is not folded yet: spaces may be several, a tab, or the end of a line. */
const IN_DOCUMENT = new RegExp(
  IN_FOLDED.source.replaceAll(' ?', '[\\t-\\r\\x20]{0,3}').replaceAll(' ', '[\\t-\\r\\x20]{1,3}'),
  'g',
);
/** So far before the end of its words a trigger may begin: those of the longest piece (`survey.ts`), and with wide gaps. */
const TRIGGER_LENGTH = 12;
const WIDE_TRIGGER_LENGTH = 20;

const FULL_DATE =
  /(?:ngày[\t-\r ]{1,3})?([0-9]{1,2})(?:[/.-]([0-9]{1,2})[/.-]|[\t-\r ]{1,3}tháng[\t-\r ]{1,3}([0-9]{1,2})[\t-\r ]{1,3}năm[\t-\r ]{1,3})([0-9]{4})(?![0-9])/y;
/** Every strong cue (roles/cues) holds one of these words. */
export const STRONG =
  /trước|trc|sớm|nhất|không|tối đa|hạn|chậm|trễ|hẹn|deadline|mốc|thời gian|thời điểm|tiến độ|lùi|dời|kéo dài|điều chỉnh|chuyển|đổi|hoãn/;
/** Every way to say after a day that it is a limit holds one of these. */
export const AFTER = /trước|hạn|cuối|mốc|xem|coi|mặc nhiên|không|nhất/;
/** As far as cues reach (roles/cues), with room for spaces that are still to be run together. */
const BEFORE_LENGTH = 140;
const AFTER_LENGTH = 110;

/** Where in a text the words of `STRONG` and of `AFTER` end, so that it is not searched where none do. */
export interface Hints {
  strong: Places;
  after: Places;
}

/** Does a pattern match in a stretch of the text? `words`: where its words end, null when nobody knows. */
const standsIn = (pattern: RegExp, words: Places | undefined, text: string, from: number, to: number): boolean =>
  (words === undefined || words.within(from, to)) && pattern.test(text.slice(from, to));

/** Finds the places of a text that name a time. */
export interface Triggers {
  /**
   * Where the next one in a whole document from `from` on begins, -1 when there is none. `times`: where the words end
   * that name a time, so that what lies between them is passed over; `runs`: where several spaces stand in a row.
   */
  next(text: string, from: number, times: Places, runs: Places): number;
  /** The same in folded text. */
  nextFolded(text: string, from: number): number;
  /** The end of a day in full before the document's own, where one begins at `at`; else `at`. */
  pastDay(text: string, at: number): number;
}

/**
 * Does no cue word stand near a past day? It is the day of a paper that is cited then, nearly always, and by the judges
 * (roles/judge-date) never a limit. `hints` are null where nobody knows of the text; `from` and `to`: what is read
 * together with it.
 */
export const standsAlone = (
  text: string,
  at: number,
  stop: number,
  hints: Hints | null,
  from = 0,
  to = text.length,
): boolean =>
  !standsIn(STRONG, hints?.strong, text, Math.max(from, at - BEFORE_LENGTH), at) &&
  !standsIn(AFTER, hints?.after, text, stop, Math.min(to, stop + AFTER_LENGTH));

function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** No trigger is longer, with what it looks ahead to. */
const LONGEST = 40;
/** So much of the text is searched at a time behind words that may name one. */
const SEARCHED = 160;

/** The first trigger that begins between `from` and `to`, -1 when none does. */
function triggerWithin(text: string, from: number, to: number): number {
  // With the unit before it, which a look-behind may ask for.
  const start = Math.max(0, from - 1);
  const at = indexOf(IN_DOCUMENT, text.slice(start, to + LONGEST), from - start);
  return at >= 0 && start + at < to ? start + at : -1;
}

/** Triggers for a document of this day; `all`: nothing is skipped, so that `--explain` can show why it is no limit. */
export function triggersFor(issued: CivilDate, all: boolean): Triggers {
  const own = parts(issued);
  return {
    next: (text, from, times, runs) => {
      let searched = from;
      for (let end = times.after(from); end >= 0; end = times.after(searched)) {
        const wide = runs.within(end - WIDE_TRIGGER_LENGTH, end);
        const begin = Math.max(searched, end - (wide ? WIDE_TRIGGER_LENGTH : TRIGGER_LENGTH));
        searched = end + SEARCHED;
        const at = triggerWithin(text, begin, searched);
        if (at >= 0) return at;
      }
      return -1;
    },
    nextFolded: (text, from) => indexOf(text.includes('\t') ? IN_DOCUMENT : IN_FOLDED, text, from),
    pastDay: (text, at) => {
      if (all) return at;
      FULL_DATE.lastIndex = at;
      const match = FULL_DATE.exec(text);
      if (!match) return at;
      const [year, month, day] = [Number(match[4]), Number(match[2] ?? match[3]), Number(match[1])];
      // Before the dearer question whether there is such a day.
      if ((year * 12 + month) * 31 + day >= (own.year * 12 + own.month) * 31 + own.day) return at;
      return civilDate(year, month, day) === null ? at : at + match[0].length;
    },
  };
}

/** Does a folded text name a time that is worth reading? `near`: where the first words end in it that may name one. */
export function worthReading(triggers: Triggers, text: string, near: number, hints: Hints | null): boolean {
  for (let at = triggers.nextFolded(text, Math.max(0, near - TRIGGER_LENGTH)); at >= 0; ) {
    const stop = triggers.pastDay(text, at);
    if (stop === at || !standsAlone(text, at, stop, hints)) return true;
    at = triggers.nextFolded(text, stop);
  }
  return false;
}
