import { isPairedLine, joinWrapped, lettersOf, opensBullet, opensNumbered, tidyText } from '../../blocks';

const SENTENCE_END = /[.;:!?…]["”')\]]*$/u;
/** A rule drawn with signs ("_______") and nothing else. */
const RULE = /^[_=~–—\-\s]{3,}$/u;
/** A line this long was broken by the width of the page, not by intent. */
const LONG = 60;
/** A paragraph this long that ends without a stop, before small letters, was cut by a program. */
const CUT = 40;

const LAYOUT_GAP = /\t+| {4,}/u;
const NUMBER_LINE = /^Số\s*:/iu;
const DAY_LINE = /ngày.{0,12}tháng.{0,12}năm/iu;

/** A line of text as it is handed on; empty for a drawn rule. */
export const tidyLine = (text: string): string => {
  const tidy = tidyText(text);
  return RULE.test(tidy) ? '' : tidy;
};

const small = (text: string): boolean => /^\p{Ll}/u.test(text);
const opens = (text: string): boolean => opensBullet(text) || opensNumbered(text) || isPairedLine(text);

/** Does a line after a line break go on with the sentence before it? */
function goesOn(line: string, next: string): boolean {
  if (SENTENCE_END.test(line) || opens(next) || isPairedLine(line)) return false;
  if (small(next) || /^\d/u.test(next)) return true;
  return line.length >= LONG && lettersOf(line) === lettersOf(next);
}

/** Does a paragraph go on with the one before it, as in files made from a PDF, a paragraph for each line? */
export const goesOnWith = (line: string, next: string): boolean =>
  line.length >= CUT && small(next) && !SENTENCE_END.test(line) && !opens(next) && lettersOf(line) === 'mixed';

/** The head of a letter set with tabs or blanks: "Số: 12/UBND" beside the place and day, the agency beside Quốc hiệu. */
function sides(line: string): string[] {
  if (!LAYOUT_GAP.test(line)) return [];
  const parts = line.split(LAYOUT_GAP).map(tidyLine).filter(Boolean);
  const isHead = () =>
    parts.some(isPairedLine) || (NUMBER_LINE.test(parts[0] ?? '') && DAY_LINE.test(parts.at(-1) ?? ''));
  return parts.length > 1 && isHead() ? parts : [];
}

/** The paragraphs that a paragraph's text stands for: line breaks part them unless a sentence goes on. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split('\n')) {
    const beside = sides(raw);
    if (beside.length) {
      for (const side of beside) lines.push(side);
      continue;
    }
    const line = tidyLine(raw);
    if (line === '') continue;
    const before = lines.at(-1);
    if (before !== undefined && goesOn(before, line)) lines[lines.length - 1] = joinWrapped(before, line);
    else lines.push(line);
  }
  return lines;
}
