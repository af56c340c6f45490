import { type FoldedText, fold, hasAccents, withAccents } from '../../text';
import { ITEM_SIGNS } from './lines';
import type { Places } from './survey';
import type { Hints } from './triggers';

/**
 * The whole document, folded only as far as is cheap: cue words are searched in it, and each place where one stands
 * is then folded fully as a passage. `text` has the source's length unless the source holds combining marks, soft
 * hyphens and the like, which hide words.
 */
export interface Searchable {
  text: string;
  source: string;
  sourceStart(at: number): number;
  sourceEnd(end: number): number;
}

/**
 * Combining marks, soft hyphens and zero-width characters stand inside words; the others are rare spaces, and letters
 * and figures of another width.
 */
const HIDES_WORDS =
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff\u0130\u00a0\u2000-\u200a\u202f\u1680\u2028\u2029\u205f\u3000\u00d0\u0660-\u0669\u2044\u2212\uff01-\uff5e]/;

/** Line ends of Windows and of old Macs as line ends, in as many characters. */
const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;

export function searchable(source: string): Searchable {
  if (!HIDES_WORDS.test(source)) {
    const text = withLineFeeds(source.toLowerCase());
    if (text.length === source.length) {
      return { text, source, sourceStart: (at) => at, sourceEnd: (end) => end };
    }
  }
  const folded: FoldedText = fold(source);
  return { ...folded, source };
}

/** What a survey has told of the text: where folding changes it, and where words end that name a time. */
export interface Surveyed extends Searchable {
  changes: readonly Places[];
  /** Where several spaces stand in a row. */
  runs: Places;
  times: Places;
  /** Where words of limits stand that a day may be passed over for want of. */
  hints: Hints;
  /** Where words of limits stand without their accents. */
  unaccented: Places;
}

const hintsFrom = ({ strong, after }: Hints, start: number): Hints => ({
  strong: strong.from(start),
  after: after.from(start),
});

/** A part of a surveyed document, with offsets of its own. */
export function partOfDocument(whole: Surveyed, start: number, end: number): Surveyed {
  return {
    text: whole.text.slice(start, end),
    source: whole.source,
    sourceStart: (at) => whole.sourceStart(start + at),
    sourceEnd: (at) => whole.sourceEnd(start + at),
    changes: whole.changes.map((places) => places.from(start)),
    runs: whole.runs.from(start),
    times: whole.times.from(start),
    hints: hintsFrom(whole.hints, start),
    unaccented: whole.unaccented.from(start),
  };
}

/** Controls become spaces, as line ends do; a space that opens a passage goes. */
const CONTROL = /[\n\v\f\r]/;
const LINE_END = '\n';

/** Does a stretch of the document change when it is folded, but for its line ends? */
const changes = (whole: Surveyed, part: string, start: number, end: number): boolean =>
  part.startsWith(' ') ||
  (CONTROL.test(part) && part.replaceAll(LINE_END, '').search(CONTROL) >= 0) ||
  whole.changes.some((places) => places.within(start, end));

/** Has it no words that accents are given back to? */
const keepsAccents = (whole: Surveyed, text: string, start: number, end: number): boolean =>
  !whole.unaccented.within(start, end) && hasAccents(text);

/** Are the words of a stretch of the document those that a passage of it has? */
export function readsAsItStands(whole: Surveyed, start: number, end: number): boolean {
  const part = whole.text.slice(start, end);
  return !changes(whole, part, start, end) && keepsAccents(whole, part, start, end);
}

/** "31.10.2025": dots that end no sentence, for all that ask where one ends. */
const DOTTED_DAY = /(?<![0-9.])([0-9]{1,2})\.([0-9]{1,2})\.(?=20[0-9]{2}(?![0-9]))/g;

/** An item's sign, also as a symbol font leaves it, is read as a hyphen. */
const ITEM_SIGN = new RegExp(`^( ?)[${ITEM_SIGNS}]`);

/** The number of a page within a sentence that goes on behind it. */
const PAGE_MARK = /\f ?(?:- ?)?[0-9]{1,3}(?: ?-)? {0,4}(?=\n)/g;
const withoutPageMarks = (text: string): string =>
  text.includes('\f') ? text.replace(PAGE_MARK, (mark) => ' '.repeat(mark.length)) : text;

/** A line too long to be read at once is cut before the space between two sentences, which folding would take off. */
const SPACE_FIRST = /^ [0-9a-z\u00e0-\u0233\u1ea0-\u1ef9]/;

/** A piece of the document in folded form, with the way back to the document's own offsets. */
export class Passage {
  readonly text: string;
  /** Null where the piece folds to itself. */
  private readonly local: FoldedText | null;
  private readonly accented: boolean;
  private readonly start: number;

  constructor(
    private readonly whole: Surveyed,
    from: number,
    end: number,
  ) {
    const first = whole.text.slice(from, end);
    const start = SPACE_FIRST.test(first) ? from + 1 : from;
    const raw = whole.text.slice(start, end);
    this.start = start;
    const part = withoutPageMarks(raw);
    this.local = part !== raw || changes(whole, part, start, end) ? fold(part) : null;
    const folded = (this.local?.text ?? part).replaceAll(LINE_END, ' ');
    const accented = !this.local && keepsAccents(whole, folded, start, end) ? folded : withAccents(folded);
    const stroked = accented.includes('.20') ? accented.replace(DOTTED_DAY, '$1/$2/') : accented;
    this.text = ITEM_SIGN.test(stroked) ? stroked.replace(ITEM_SIGN, '$1-') : stroked;
    this.accented = accented !== folded;
  }

  sourceStart(at: number): number {
    return this.whole.sourceStart(this.start + (this.local?.sourceStart(at) ?? at));
  }

  sourceEnd(at: number): number {
    if (at <= 0) return this.whole.sourceStart(this.start);
    return this.whole.sourceEnd(this.start + (this.local?.sourceEnd(at) ?? at));
  }

  /** The hints for the stretch of it that begins at `from`, null when nobody knows. */
  hintsFrom(from: number): Hints | null {
    return this.local !== null || this.accented ? null : hintsFrom(this.whole.hints, this.start + from);
  }

  /** Where the first words end in a stretch of it that may name a time, -1 when none do; its start when nobody knows. */
  firstTime(from: number, to: number): number {
    if (this.local !== null || this.accented) return from;
    const end = this.whole.times.first(this.start + from, this.start + to);
    return end < 0 ? -1 : end - this.start;
  }
}
