import type { Surveyed } from './passage';

export type LineKind = 'empty' | 'row' | 'bullet' | 'heading' | 'text';

/** A piece of the text of which it is known what it is; null where only that it stands by itself. A row is one line. */
export interface KnownPiece {
  start: number;
  end: number;
  kind: LineKind | null;
}

/** Lines longer than this are cut at the end of a sentence, so that no window grows with the text. */
const LONGEST = 1500;
const SENTENCE = /[.;!?] /g;

/** What an item begins with beside a hyphen, plus and star; the last are those of symbol fonts (Wingdings, Symbol). */
export const ITEM_SIGNS = '•·▪–●○◦■□►✓➢\uf020-\uf0ff';
/** The second half of "(18/11/1930 - 18/11/2025)", or of "quý III/2026", looks like an item or a heading. */
const SECOND_HALF = String.raw`[-–] ?[0-9]{1,2}[/.][0-9/.]{1,8}\)|(?:i{1,3}|iv)(?:\/| năm |, )`;
/** How an item begins, unless its first group says that it only looks like one. */
const ITEM = new RegExp(
  String.raw`^ ?(?:(${SECOND_HALF})|[-+*${ITEM_SIGNS}]\s|\(?[0-9]{1,2}[.)]\s|[a-zđ][.)]\s|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?\s|[ivx]{1,5}\.\s|điều [0-9]{1,3}[.:])`,
);
const BARS = /^ ?\|| \| .{0,400} \| /;
const HEAD = 600;
const CAPITALS_LENGTH = 40;
/** "Thứ Ba (16/6/2026)" over the lines of that day. */
const DAY_ALONE =
  /^ ?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? ?[-–(]? ?(?:ngày )?[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{4})?\)? ?$/;

const OPEN_END = /[a-zà-ỹ0-9,/()%-]$/;
const CLAUSE_END = ';';
const HANGING =
  /(?:^| )(?:trước|(?:ngày|tháng)(?: [0-9]{1,2})?|quý|năm|đến|hết|chậm(?: nhất)?|muộn(?: nhất)?|giờ|lúc|hồi|trong|vòng|thứ|kể từ)$/;
const HANGING_LENGTH = 12;
/** What the words of `HANGING` end with: nearly every line ends otherwise. */
const HANGING_ENDS: ReadonlySet<string> = new Set('cygmntiýờứừ0123456789');
const OWN_LINE =
  /^ ?(?:kính gửi|nơi nhận|căn cứ|điều [0-9]|chương |số:|v\/v|về việc|thời gian:|địa điểm|thành phần|nội dung:|ngày đến|hạn |[^: ]{1,20} [^:]{1,28}:)/;
const OPENING_LENGTH = 40;
/** A line that is only the time that a label on the line before announces. */
const TIME_ALONE =
  /^ ?(?:(?:trước|chậm nhất|đến|hết|ngày|giờ|phút|tuần|tháng|năm|làm việc|\([^()]{1,12}\)|[0-9/.:hg-]{1,10})[ ,]{0,2}){2,9}[.;]?$/;
/** Lines of more than so many characters, broken before a capital letter, were broken for want of room. */
const WRAPPED = 60;
/** The narrowest and the widest pages whose lines are measured, and among how many lines on both sides. */
const NARROW = 40;
const WIDEST = 120;
const AROUND = 6;
const LABELLED = /^ ?[^:.;]{3,60}(?:\([^()]{0,90}\))?: /;
const LABEL_LENGTH = 130;
/** The number of a page, at the break to it: no row, and no end of one. */
const PAGE_MARK = /^\f ?(?:- ?)?[0-9]{1,3}(?: ?-)? {0,4}$/;
const FORM_FEED = 12;
const SPACE = 32;
/** From here on spaces of other scripts stand among the units, and no Vietnamese letter does. */
const FAR_SPACES = 0x2000;
const SMALL_A = 97;
const SMALL_Z = 122;
const COLON = 58;

const closeUp = (text: string): string => text.replace(/ {2,400}/g, ' ');

/** Is this stretch of the original written in capitals? Folding takes case away. */
function inCapitals(source: string, start: number, end: number): boolean {
  // Nearly every line has a small letter among its first few.
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) return false;
  }
  const head = source.slice(start, end);
  return head === head.toUpperCase() && /\p{Lu}[^\n]{0,12}\p{Lu}[^\n]{0,12}\p{Lu}/u.test(head);
}

/** The end of the piece of a long line that begins at `start`: after a sentence, else after a word. */
function cut(text: string, start: number, end: number): number {
  const piece = text.slice(start, Math.min(end, start + LONGEST));
  if (start + piece.length >= end) return end;
  SENTENCE.lastIndex = 0;
  let last = 0;
  for (let match = SENTENCE.exec(piece); match; match = SENTENCE.exec(piece)) last = match.index + 1;
  const space = piece.lastIndexOf(' ');
  return start + (last || (space > 0 ? space : piece.length));
}

/** The lines of a document; what each looks like is found out when it is asked. */
export class Lines {
  readonly count: number;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kinds: (LineKind | undefined)[] = [];

  /** `known`: what is known of pieces of the text, in order; each begins a line of its own. */
  constructor(
    private readonly whole: Surveyed,
    known: readonly KnownPiece[] = [],
  ) {
    const { text } = whole;
    let next = 0;
    for (let start = 0; start <= text.length; ) {
      while ((known[next]?.start ?? text.length) < start) next += 1;
      const piece = known[next]?.start === start ? known[next++] : null;
      const found = text.indexOf('\n', piece?.kind === 'row' ? piece.end : start);
      const begun = known[next]?.start ?? text.length;
      const end = Math.min(found < 0 ? text.length : found, begun);
      let from = start;
      let kind = piece?.kind ?? undefined;
      while (end - from > LONGEST) {
        const to = cut(text, from, end);
        this.add(from, to, kind);
        kind = undefined;
        from = to;
      }
      this.add(from, end, kind);
      start = end + (end === begun && end < text.length ? 0 : 1);
    }
    this.count = this.starts.length;
  }

  private add(start: number, end: number, kind: LineKind | undefined): void {
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(kind);
  }

  /** Are these lines the whole document, and no longer than this? */
  isAllWithin(length: number): boolean {
    return this.whole.source.length <= length && this.end(this.count - 1) === this.whole.text.length;
  }

  start(line: number): number {
    return this.starts[line] ?? 0;
  }

  end(line: number): number {
    return this.ends[line] ?? 0;
  }

  /** The line with its runs of spaces as one: PDF and HTML texts indent and space out. */
  text(line: number): string {
    const { text, runs } = this.whole;
    const [start, end] = [this.start(line), this.end(line)];
    return runs.within(start, end) ? closeUp(text.slice(start, end)) : text.slice(start, end);
  }

  has(line: number, sign: string): boolean {
    return this.whole.text.slice(this.start(line), this.end(line)).includes(sign);
  }

  /** Does a line announce what follows ("…như sau:")? */
  announces(line: number): boolean {
    return this.whole.text.charCodeAt(this.wordsEnd(line) - 1) === COLON;
  }

  /** Where a line ends but for its last spaces. */
  private wordsEnd(line: number): number {
    const { text } = this.whole;
    const start = this.start(line);
    let end = this.end(line);
    while (end > start + 1 && text.charCodeAt(end - 1) === SPACE) end -= 1;
    return end;
  }

  /** "Cụm 1 (…): …": a line of a list without bullets. */
  isLabelled = (line: number): boolean => LABELLED.test(this.text(line).slice(0, LABEL_LENGTH));

  kind(line: number): LineKind {
    const known = this.kinds[line];
    if (known) return known;
    const kind = this.classify(line);
    this.kinds[line] = kind;
    // "…ngày" and "13.3 đến 22 giờ" under it: a figure that looks like an item's.
    if (kind === 'bullet' && line > 0 && this.hangs(line - 1)) this.kinds[line] = 'text';
    return this.kinds[line] ?? kind;
  }

  /** Does a line go on with the sentence of the line before (a soft line break of a PDF or Word file)? */
  continues(line: number): boolean {
    if (line <= 0 || line >= this.count) return false;
    const kind = this.kind(line);
    if (kind === 'empty') {
      const broken = this.hangs(line - 1) || (this.isPageMark(line) && this.isOpen(line - 1));
      return broken && this.kind(line + 1) === 'text' && this.goesOn(line + 1);
    }
    const before = this.kind(line - 1);
    if (kind === 'heading') return before === 'heading' && this.hangs(line - 1);
    if (kind !== 'text') return false;
    if (before === 'empty') return this.continues(line - 1);
    if (before !== 'text' && before !== 'bullet') return false;
    if (this.end(line - 1) === this.start(line)) return false;
    if (this.hangs(line - 1)) return true;
    const end = this.wordsEnd(line - 1);
    const last = this.whole.text.charAt(end - 1);
    const goesOn = this.goesOn(line);
    const opening = this.text(line).slice(0, OPENING_LENGTH);
    if (last === ':') return TIME_ALONE.test(opening) && this.end(line) - this.start(line) <= OPENING_LENGTH;
    if (!OPEN_END.test(last) && !(last === CLAUSE_END && goesOn)) return false;
    if (goesOn) return true;
    if (OWN_LINE.test(opening)) return false;
    return end - this.start(line - 1) >= WRAPPED || this.isFull(line - 1);
  }

  /** Does a line break off before the time that it speaks of ("…trước ngày")? An empty line, or a page, may follow. */
  private hangs(line: number): boolean {
    // Its kind is not asked: that would ask for the line before, and so on to the first.
    const { text } = this.whole;
    const end = this.wordsEnd(line);
    if (!HANGING_ENDS.has(text.charAt(end - 1))) return false;
    return HANGING.test(text.slice(Math.max(this.start(line), end - HANGING_LENGTH), end));
  }

  private isPageMark(line: number): boolean {
    const { text } = this.whole;
    const start = this.start(line);
    return text.charCodeAt(start) === FORM_FEED && PAGE_MARK.test(text.slice(start, this.end(line)));
  }

  /** Does a line end within a sentence? */
  private isOpen(line: number): boolean {
    const kind = this.kind(line);
    return (kind === 'text' || kind === 'bullet') && OPEN_END.test(this.whole.text.charAt(this.wordsEnd(line) - 1));
  }

  /** Was a line broken for want of room: had the next line's first word not found room in the lines around it? */
  private isFull(line: number): boolean {
    const length = this.wordsEnd(line) - this.start(line);
    if (length < NARROW) return false;
    let widest = 0;
    for (let at = Math.max(0, line - AROUND); at <= Math.min(this.count - 1, line + AROUND); at += 1)
      widest = Math.max(widest, this.wordsEnd(at) - this.start(at));
    const word = this.whole.text.slice(this.start(line + 1), this.end(line + 1)).search(/\S(?:\s|$)/) + 1;
    return widest < WIDEST && length + 1 + word > widest;
  }

  /** Does a line begin without a capital letter? */
  goesOn(line: number): boolean {
    const { text } = this.whole;
    const start = this.start(line);
    const end = this.end(line);
    let at = start;
    while (at < end && text.charCodeAt(at) === SPACE) at += 1;
    const first = this.whole.source.charAt(this.whole.sourceStart(at < end ? at : start));
    return first === first.toLowerCase();
  }

  private classify(line: number): LineKind {
    const { source, text } = this.whole;
    const start = this.start(line);
    const stop = Math.min(this.end(line), start + HEAD);
    if (start === stop) return 'empty';
    const raw = text.slice(start, stop);
    if (!(text.charCodeAt(start) > SPACE && text.charCodeAt(start) < FAR_SPACES) && raw.trim() === '') return 'empty';
    if (text.charCodeAt(start) === FORM_FEED && PAGE_MARK.test(raw)) return 'empty';
    const head = this.whole.runs.within(start, stop) ? closeUp(raw) : raw;
    const item = ITEM.exec(head);
    if (item?.[1] !== undefined) return 'text';
    if (head.includes('\t') || (head.includes('|') && BARS.test(head))) return 'row';
    const from = this.whole.sourceStart(start);
    const to = Math.min(this.whole.sourceStart(Math.min(stop, start + CAPITALS_LENGTH)), from + CAPITALS_LENGTH);
    if (inCapitals(source, from, to) || DAY_ALONE.test(this.text(line))) return 'heading';
    return item ? 'bullet' : 'text';
  }
}
