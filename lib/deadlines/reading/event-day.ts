import { addDays, type CivilDate } from '../../time';
import { readExpressions } from '../expressions';
import type { Base } from '../resolve/base';
import { resolveDay } from '../resolve/day';

/** What stands before and after the name of an event in "kể từ ngày kết thúc niêm yết danh sách". */
const BEFORE_NAME = /^(?:so với|tính đến|trước|diễn ra|ngày|khi|thời điểm|lúc|giờ|buổi|cuộc|được|đợt) /;
const ENDS = /^(?:kết thúc|hết|xong) (?:việc |thời gian |thời hạn )?/;
const MOST_WORDS = 5;
const FEWEST_LETTERS = 5;
/** Between the event and its day: "niêm yết từ ngày 10/9", "Lễ ra quân: 7g00 Chủ nhật 28/6", "thụ lý kể từ ngày 12/11". */
const BETWEEN =
  /^[ ,:(]{0,3}(?:(?:từ|vào|kể từ|bắt đầu|là|lúc|hồi|ngày|hết|đến|tới|dự kiến|được|tổ chức|diễn ra|công khai|danh sách|(?:cấp )?(?:phường|xã|cơ sở)|sáng|chiều|tối|năm [0-9]{4})[ ,:(]{1,3}){0,6}$|^(?: [^ .;:,()]{1,12}){0,6}: $/;
const NEAR = 60;
/** A term is counted from what is to come, or from what has just been. */
const LATEST_BEFORE = 45;
const UNTIL = /(?:đến|tới)(?: hết)?(?: [0-9]{1,2} ?(?:giờ|h|g) ?[0-9]{0,2})?(?: ngày)? ?$/;

/** An hour may stand between the event and its day. */
const HOUR = /[0-9]{1,2} ?(?:giờ|h|g|:) ?(?:[0-9]{2}(?: phút)?)?,? ?/;
/** Words of the event's place and kind may stand between; those of another duty may not. */
const OTHER_DUTY =
  /(?:trước|chậm nhất|muộn nhất|hạn|hoàn thành|xong|gửi|nộp|báo cáo|đăng ký|kể từ|căn cứ|công văn|kế hoạch|quyết định|số)(?![a-zà-ỹ])/;
const LOOSE_NEAR = 150;
/** Lines of a page end anywhere; a bullet, a number or an empty line begins something else. */
const SENTENCE_END = /[.;](?!\d)|\n(?= {0,4}(?:[-+*•\n]|[0-9a-zđ]{1,2}[.)] ))/;
/** The words of a term itself, which name its event too. */
const TERM_LENGTH = 160;

/** What happens more than once in a document, so that no day can be found by its name alone. */
const OPEN_END = / (?:ngày|khi|về|của|và|cho|các|tại|theo)$/;
const SPECIFIC_WORDS = 4;
const GENERIC =
  /^(?:kiểm tra|họp|hội nghị|thực hiện|triển khai|tổ chức|ban hành|hoàn thành|báo cáo|làm việc|có (?:kết quả|văn bản|hiệu lực)|văn bản|công văn|kế hoạch|thông báo|quyết định|kết luận|nộp|nhận|ký)(?![a-zà-ỹ])/;

/** The words by which an event may be known, the fullest first; none when too little is said of it. */
function namesOf(event: string): string[] {
  let name = event.trim();
  while (BEFORE_NAME.test(name)) name = name.replace(BEFORE_NAME, '');
  name = name.replace(ENDS, '');
  const words = name.split(/[ ,]/).slice(0, MOST_WORDS);
  const names: string[] = [];
  for (let count = words.length; count > 1 && count >= words.length - 2; count -= 1)
    names.push(words.slice(0, count).join(' '));
  const isGeneric = (one: string): boolean => GENERIC.test(one) && one.split(' ').length < SPECIFIC_WORDS;
  return names.filter((one) => one.length >= FEWEST_LETTERS && !OPEN_END.test(one) && !isGeneric(one));
}

/** The first day that a sentence states from here on, when it is to come. */
export function dayIn(text: string, base: Base): CivilDate | null {
  const sentence = text.slice(0, NEAR * 2).split(/[.;\n](?!\d)/)[0] ?? '';
  const first = readExpressions(sentence).find(({ expression }) => expression.kind === 'day');
  if (first?.expression.kind !== 'day' || first.expression.day.form !== 'calendar') return null;
  const day = resolveDay(first.expression.day, base)?.date ?? null;
  return day !== null && day >= base.issued ? day : null;
}

/** No day of the calendar is named without one of these. */
const NAMES_DAY = /[0-9]|tháng|tết/;

/** The day that the words right after a name state, null when they do not; of a range the last day when `ends`. */
function dayAfter(after: string, ends: boolean, loosely: boolean, base: Base): CivilDate | null {
  if (!NAMES_DAY.test(after)) return null;
  const first = readExpressions(after).find(({ expression }) => expression.kind === 'day');
  if (first?.expression.kind !== 'day' || first.expression.day.form !== 'calendar') return null;
  const before = after.slice(0, first.index).replace(HOUR, '');
  if (loosely ? OTHER_DUTY.test(before) : first.index > NEAR || !BETWEEN.test(before)) return null;
  const { day, until } = first.expression;
  const said = ends ? (until ?? (UNTIL.test(before) ? day : null)) : day;
  const resolved = said && resolveDay(said, base)?.date;
  return resolved && resolved >= addDays(base.issued, -LATEST_BEFORE) ? resolved : null;
}

/** By name: the days that `dayOf` finds in the words after it, to the end of the sentence. */
function daysOf(
  text: string,
  names: readonly string[],
  dayOf: (after: string) => CivilDate | null,
  counts: (at: number) => boolean = () => true,
): ReadonlySet<CivilDate>[] {
  const days = names.map(() => new Set<CivilDate>());
  const shortest = names.at(-1) ?? '';
  // Each name begins with the shortest, so one search finds them all.
  for (let at = text.indexOf(shortest); at >= 0; at = text.indexOf(shortest, at + shortest.length)) {
    names.forEach((name, index) => {
      if (!text.startsWith(name, at) || !counts(at)) return;
      const stop = at + name.length;
      const day = dayOf(text.slice(stop, stop + NEAR * 2).split(SENTENCE_END)[0] ?? '');
      if (day) days[index]?.add(day);
    });
  }
  return days;
}

/** What the first way finds that finds any day. */
function firstFound(ways: readonly (() => ReadonlySet<CivilDate>[])[]): ReadonlySet<CivilDate>[] {
  for (const way of ways) {
    const days = way();
    if (days.some(({ size }) => size > 0)) return days;
  }
  return [];
}

const CALLED_DAY = /^ ?(?:(?:so với|tính đến|trước|sau|kể từ) )?ngày /;

/** How far around a term its event is looked for: a document of thirty pages, so that the time does not grow with it. */
const REACH = 40_000;

/**
 * The day of an event that the document states elsewhere, null when it does not or states several. For the end of
 * something it is the last day of its range ("niêm yết từ ngày … đến hết ngày …").
 * @param text the document, folded
 * @param near where the term stands in it
 * @param event the words of the event, folded ("thụ lý đơn", "kết thúc niêm yết")
 */
export function eventDay(text: string, near: number, event: string, base: Base): CivilDate | null {
  const names = namesOf(event);
  const shortest = names.at(-1);
  if (shortest === undefined) return null;
  const ends = ENDS.test(event.trim().replace(BEFORE_NAME, ''));
  const around = text.slice(Math.max(0, near - REACH), near + REACH);
  const start = Math.max(0, near - REACH);
  // Where the event is called a day ("ngày bầu cử"), words that call it so count before those that only name it.
  const full = names[0] ?? shortest;
  const asDay = CALLED_DAY.test(event) ? [[`ngày ${full}`]] : [];
  const strictly = (after: string) => dayAfter(after.slice(0, NEAR * 2), ends, false, base);
  const loosely = (after: string) => {
    const day = dayAfter(after.slice(0, LOOSE_NEAR), ends, true, base);
    return day !== null && day >= base.issued ? day : null;
  };
  const apart = (at: number) => at + start < near - 1 || at + start > near + TERM_LENGTH;
  const ways = [
    ...asDay.flatMap((day) => [() => daysOf(around, day, strictly), () => daysOf(around, day, loosely, apart)]),
    () => daysOf(around, names, strictly),
    () => daysOf(around, [full], loosely, apart),
  ];
  const days = firstFound(ways);
  const [only, ...others] = days.find(({ size }) => size > 0) ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}
