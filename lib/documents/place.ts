import { fold } from '../text';
import type { FileText, NamedPart, Place } from './types';

/** How an official document names its parts, at the beginning of a line (Nghị định 30/2020/NĐ-CP, annex I). */
const NAMED =
  /^(?<word>phụ lục|điều|mục|phần|chương) (?:số )?(?<number>[0-9]{1,3}|[ivxl]{1,6}|[a-z])(?=$|[ \t.:,;)(-])|^phụ lục(?=$|[\t:(])/;
/** "II. TỔ CHỨC THỰC HIỆN": a section that the document calls by its Roman number. */
const ROMAN = /^([ivx]{1,5})[.)] (?=\p{L})/u;
/** An annex lasts to the file's end, so that its own sections do not hide which annex it is. */
const ANNEX = /^phụ lục/;
const LONGEST_NAME = 40;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name by which a line opens a part, null when it opens none. */
function nameOf(line: string): string | null {
  const folded = fold(line.slice(0, LONGEST_NAME)).text.trim();
  const named = NAMED.exec(folded);
  if (named) {
    const { word = 'phụ lục', number = '' } = named.groups ?? {};
    return `${capital(word)} ${number.toUpperCase()}`.trim();
  }
  const roman = ROMAN.exec(folded)?.[1];
  return roman ? `Mục ${roman.toUpperCase()}` : null;
}

/** A line that opens a part begins with one of these letters: only such lines are looked at closely. */
const MAY_OPEN = /^[ \t]*[PĐMCIVXpđmcivx]/u;

const isAnnex = (name: string | undefined): boolean => name !== undefined && ANNEX.test(name.toLowerCase());

/** The parts that a text opens by its own headings, in order. */
function openedIn(text: string): { start: number; name: string }[] {
  const opened: { start: number; name: string }[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + LONGEST_NAME));
    const name = MAY_OPEN.test(line) ? nameOf(line) : null;
    if (name && (isAnnex(name) || !isAnnex(opened.at(-1)?.name))) opened.push({ start, name });
    start = end + 1;
  }
  return opened;
}

/** The page in which an offset lies, from 1. Pages without text begin where the next one does. */
const pageIn = (pages: readonly number[], at: number): number =>
  Math.max(1, pages.filter((start) => start <= at).length);

/**
 * Tells for offsets into a file's text where they stand: the page, and the part that the file (sheet, inner file) or
 * its text ("Phụ lục I", "Điều 3") names last before.
 */
export function placesIn({ text, pages, parts }: FileText): (at: number) => Place {
  const opened: readonly NamedPart[] = parts?.length ? parts : openedIn(text);
  return (at) => {
    const part = opened.findLast(({ start }) => start <= at);
    const own = part?.pages ?? pages;
    return { page: own?.length ? pageIn(own, at) : null, part: part?.name ?? null };
  };
}
