import { addDays, type CivilDate } from '../../time';
import { readExpressions } from '../expressions';
import type { Base } from '../resolve/base';
import { resolveDay } from '../resolve/day';
import type { DocumentContext } from '../roles';

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
const SENTENCE_END = /[.;](?!\d)|\n(?= {0,4}(?:[-+*•\n]|[0-9a-zđ]{1,2}[.)] )|[^\n\t]{0,80}\t)/;
/** "Kể từ ngày bầu cử", "trước khi kết thúc …": a term names its event, and does not say when it is. */
const COUNTED_FROM = /(?:từ|trước|sau|so với)(?: (?:ngày|khi|thời điểm|lúc))?(?: (?:kết thúc|hết))? $/;
const COUNTED_LENGTH = 30;

/** What happens more than once in a document, so that no day can be found by its name alone. */
const OPEN_END = / (?:ngày|khi|về|của|và|cho|các|tại|theo)$/;
const SPECIFIC_WORDS = 4;
const GENERIC =
  /^(?:kiểm tra|họp|hội nghị|thực hiện|triển khai|tổ chức|ban hành|hoàn thành|báo cáo|làm việc|có (?:kết quả|văn bản|hiệu lực)|văn bản|công văn|kế hoạch|thông báo|quyết định|kết luận|nộp|nhận|ký|bắt đầu|tiến hành|chuẩn bị|thi công)(?![a-zà-ỹ])/;

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

function toSentenceEnd(text: string): string {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}

/** Where a name stands in a text, so many times at most. */
function placesOf(text: string, name: string, most: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < most; at = text.indexOf(name, at + name.length))
    places.push(at);
  return places;
}

/** By name: the days that `dayOf` finds in the words after it, to the end of the sentence. */
function daysOf(
  text: string,
  places: readonly number[],
  names: readonly string[],
  budget: { left: number },
  dayOf: (after: string) => CivilDate | null,
  counts: (at: number) => boolean = () => true,
): ReadonlySet<CivilDate>[] {
  const days = names.map(() => new Set<CivilDate>());
  for (const at of places) {
    if (budget.left <= 0) break;
    budget.left -= 1;
    names.forEach((name, index) => {
      if (!text.startsWith(name, at) || !counts(at)) return;
      const stop = at + name.length;
      const day = dayOf(toSentenceEnd(text.slice(stop, stop + LOOSE_NEAR)));
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

const DAY = 'ngày ';
const CALLED_DAY = /^ ?(?:(?:so với|tính đến|trước|sau|kể từ) )?ngày /;

/** How far around a term its event is looked for: some thirty pages, so that the time does not grow with the document. */
const REACH = 40_000;

/** Spaces that spread the words of a line over its width. */
const WIDE = / {2,40}/g;

/** What is known of a document's events, and how much may still be searched: no text can make it slow. */
interface Search {
  days: Map<string, CivilDate | null>;
  left: number;
}

/** So many places at which an event is named are looked at in a document; a search for another costs as much as some. */
const MOST_PLACES = 2_000;
const PLACES_A_SEARCH = 5;
const searches = new WeakMap<DocumentContext, Search>();

/**
 * The day of an event that the document states elsewhere, null when it does not, states several, or speaks of so many
 * events that the search was given up. For the end of something it is the last day of its range ("niêm yết từ ngày … đến
 * hết ngày …").
 * @param near where the term stands in the document's folded text
 * @param event the words of the event, folded ("thụ lý đơn", "kết thúc niêm yết")
 */
export function eventDay(document: DocumentContext, near: number, event: string, base: Base): CivilDate | null {
  const search = searches.get(document) ?? { days: new Map(), left: MOST_PLACES };
  searches.set(document, search);
  const part = Math.floor(near / REACH);
  const key = [part, base.day, base.issued, base.received, event].join('|');
  const known = search.days.get(key);
  if (known !== undefined) return known;
  search.left -= PLACES_A_SEARCH;
  const around = document.text.slice(Math.max(0, part - 1) * REACH, (part + 2) * REACH).replace(WIDE, ' ');
  const day = search.left > 0 ? dayAround(around, event, base, search) : null;
  search.days.set(key, day);
  return day;
}

function dayAround(text: string, event: string, base: Base, budget: { left: number }): CivilDate | null {
  const names = namesOf(event);
  const full = names[0];
  if (full === undefined) return null;
  const ends = ENDS.test(event.trim().replace(BEFORE_NAME, ''));
  // Where the event is called a day ("ngày bầu cử"), words that call it so count before those that only name it.
  // Each name begins with the shortest, so one search finds them all.
  const places = placesOf(text, names.at(-1) ?? full, budget.left);
  const inFull = places.filter((at) => text.startsWith(full, at));
  const asDay = CALLED_DAY.test(event)
    ? inFull.filter((at) => at >= DAY.length && text.startsWith(DAY, at - DAY.length))
    : [];
  const strictly = (after: string) => dayAfter(after.slice(0, NEAR * 2), ends, false, base);
  const loosely = (after: string) => {
    const day = dayAfter(after, ends, true, base);
    return day !== null && day >= base.issued ? day : null;
  };
  const told = (at: number) => !COUNTED_FROM.test(text.slice(Math.max(0, at - COUNTED_LENGTH), at));
  const toldDay = (at: number) => told(at - DAY.length);
  const ways = [
    () => daysOf(text, asDay, [full], budget, strictly),
    () => daysOf(text, asDay, [full], budget, loosely, toldDay),
    () => daysOf(text, places, names, budget, strictly),
    () => daysOf(text, inFull, [full], budget, loosely, told),
  ];
  const [only, ...others] = firstFound(ways).find(({ size }) => size > 0) ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}
