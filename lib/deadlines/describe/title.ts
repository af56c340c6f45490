import { maskPersonal } from '../../text';
import type { Segment } from '../document/segments';
import type { Candidate } from '../engine';
import { DUTY as GUARDED_DUTY } from '../roles';
import { doersOf } from './doers';
import { NAME_ENDS, RECIPIENT, STARTS_WITH_NAME, TELLS } from './people';

/** What a limit's words say besides the limit. */
export interface Description {
  title: string;
  addressees: string[];
  recipient: string | null;
}

export const LONGEST_TITLE = 120;
const LONGEST_NAME = 90;
const CONTENT_COLUMN = /nội dung|nhiệm vụ|công việc|việc|hoạt động|hạng mục|sản phẩm|hồ sơ|danh mục/;
/** The few patterns asked here match nearly always: reading the text once more to know that would cost more than asking. */
const DUTY = GUARDED_DUTY.regex;
const CLAUSE_BREAK = /[;:.(]|, (?=(?:riêng|đồng thời|trong đó)(?![a-zà-ỹ]))/g;
const EDGES = /^[\s,;:.()\-–+•*|"]+|[\s,;:.(\-–+•*|"]+$/g;
const OPENING = /^(?:và|thì|phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|nghiêm túc|tiếp tục|,)(?![a-zà-ỹ]) ?/;
const LABEL = /^(?:thời gian|thời hạn|hạn)(?: [^ ]{1,10}){0,4}:?$/i;
const DANGLING =
  / (?:và|là|vào|về|xong|kể|với|của|phải|được|thời gian|thời hạn|hạn|lúc|trong|đến|không quá|trước|sau|từ|bằng|tại|vào sáng|vào chiều)$/;

/** What is not yet as it is shown: composed (all below U+0300 is, and what Vietnamese has), with single spaces. */
const UNTIDY = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9\u2010-\u2027]| {2}/;

/** The original words of a stretch of a segment's passage, on one line. */
function original({ passage }: Segment, source: string, from: number, to: number): string {
  const words = source.slice(passage.sourceStart(from), passage.sourceEnd(to));
  const tidy = UNTIDY.test(words) ? words.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, ' ') : words;
  return tidy.trim();
}

const within = ({ passage: { text } }: Segment, from: number, to: number): string => text.slice(from, to);

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : cut.length).replace(EDGES, '')}…`;
}

function polish(text: string): string {
  let plain = text.replace(EDGES, '');
  while (DANGLING.test(plain)) plain = plain.replace(DANGLING, '');
  const masked = maskPersonal(plain);
  return shorten(masked.charAt(0).toUpperCase() + masked.slice(1), LONGEST_TITLE);
}

interface Clause {
  from: number;
  to: number;
}

/** The clause that the limit stands in, without the limit: before it, or after it when what is before names no duty. */
function clauseOf({ from, to, segment, clauseFrom }: Candidate): Clause {
  const { text } = segment.passage;
  let begin = Math.min(clauseFrom, from);
  const left = text.slice(begin, from);
  CLAUSE_BREAK.lastIndex = 0;
  for (let match = CLAUSE_BREAK.exec(left); match; match = CLAUSE_BREAK.exec(left)) {
    const next = clauseFrom + match.index + match[0].length;
    if (DUTY.test(within(segment, next, from))) begin = next;
  }
  if (DUTY.test(within(segment, begin, from))) return { from: begin, to: from };
  return DUTY.test(within(segment, to, segment.end))
    ? { from: to, to: segment.end }
    : { from: Math.min(clauseFrom, from), to: from };
}

/** A row's duty: the cell under the column of contents, else the longest cell without figures' company. */
function rowTitle({ from, segment }: Candidate, source: string): string {
  const { text } = segment.passage;
  const others = (segment.cells ?? []).filter(([a, b]) => b <= from || a > from);
  const longest = others.reduce<readonly [number, number] | null>(
    (best, cell) => (best === null || cell[1] - cell[0] > best[1] - best[0] ? cell : best),
    null,
  );
  const named = others.find((_, index) => CONTENT_COLUMN.test(segment.headers[index] ?? ''));
  const [a, b] = named ?? longest ?? [0, 0];
  return text.slice(a, b).trim() === '' ? '' : original(segment, source, a, b);
}

/** Where the first verb of duty begins; one with a capital is part of a name ("Sở Xây dựng", "phường Tân Lập"). */
function verbIn({ passage }: Segment, source: string, at: number, rest: string): number | null {
  for (let from = 0; ; ) {
    const verb = DUTY.exec(rest.slice(from));
    if (!verb) return null;
    const begin = from + verb.index + (/^[a-zà-ỹ]/.test(verb[0]) ? 0 : 1);
    const written = source.charAt(passage.sourceStart(at + begin));
    if (written === written.toLowerCase()) return from + verb.index;
    from = begin + 1;
  }
}

/** Who must do it: named after "đề nghị", "giao", or at the head of the clause, up to the first verb of duty. */
function splitName(segment: Segment, source: string, { from, to }: Clause): { name: string | null; begin: number } {
  const text = within(segment, from, to);
  let begin = 0;
  for (const match of text.matchAll(TELLS)) {
    const stop = match.index + match[0].length;
    if (STARTS_WITH_NAME.test(within(segment, from + stop, to))) begin = stop;
  }
  const lead = /^[\s,;:.()\-–+•*|0-9]*/.exec(text.slice(begin))?.[0].length ?? 0;
  const rest = within(segment, from + begin + lead, to);
  if (!STARTS_WITH_NAME.test(rest)) return { name: null, begin: from };
  const at = from + begin + lead;
  const verb = verbIn(segment, source, at, rest);
  if (verb === null || verb < 3) return { name: null, begin: from };
  const name = original(segment, source, at, at + verb)
    .replace(EDGES, '')
    .replace(/ (?:phải|cần|có trách nhiệm|khẩn trương|chủ trì,? phối hợp.*|tiếp tục)$/, '');
  return { name: name.length <= LONGEST_NAME ? name : null, begin: at + verb };
}

function recipientOf(segment: Segment, source: string, { from, to }: Clause): string | null {
  const match = RECIPIENT.exec(within(segment, from, to));
  const name = match?.groups?.name;
  if (!match || name === undefined) return null;
  const start = from + match.index + match[0].length - name.length;
  const stop = NAME_ENDS.exec(name);
  const end = start + (stop && stop.index > 2 ? stop.index : name.length);
  return polish(original(segment, source, start, end)) || null;
}

/** What is to be done, by whom, and who gets the result, as far as the words around a limit say. */
export function descriptionOf(candidate: Candidate, source: string): Description {
  const { segment } = candidate;
  const doers = doersOf(segment, (from, to) => maskPersonal(original(segment, source, from, to)));
  if (segment.kind === 'cell' && segment.column !== 'text') {
    return { title: polish(rowTitle(candidate, source)), addressees: doers, recipient: null };
  }
  const clause = clauseOf(candidate);
  const { name, begin } = splitName(segment, source, clause);
  let title = original(segment, source, begin, clause.to).replace(EDGES, '');
  while (OPENING.test(title)) title = title.replace(OPENING, '');
  if ((title.length < 4 || LABEL.test(title)) && segment.lead) title = segment.lead.trim();
  return {
    title: polish(title),
    addressees: [...(name ? [maskPersonal(name)] : []), ...doers],
    recipient: recipientOf(segment, source, clause),
  };
}
