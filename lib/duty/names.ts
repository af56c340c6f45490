import { ALL_OF, ANYBODY, headOf, LABEL, PERSON_TITLE, TITLE } from './heads';
import { isCapital, type Named, part, wordsOf } from './text';

/** One name among the addressees, without the titles before it. */
export interface Name {
  name: Named;
  /** Other readings of a list with one head: "Phòng Kinh tế, Nội vụ" names the Phòng Nội vụ too. */
  also: readonly Named[];
  /** "Đồng chí", "ông": what follows is a person. */
  person: boolean;
  /** "Các", "toàn thể". */
  all: boolean;
}

const BETWEEN_NAMES = /\s*[,;:+•|()]\s*|\s+(?:và|cùng|hoặc|&|-)\s+|&|\s*\/\s*|(?<=[a-zà-ỹ]) ?- ?(?=[a-zà-ỹ])/g;

interface Piece {
  name: Named;
  /** Where the name begins, behind its titles, and where the piece ends. */
  from: number;
  to: number;
  person: boolean;
  titled: boolean;
}

/** A stretch of the addressees, without the titles that stand before a name. */
function pieceOf(whole: Named, start: number, to: number): Piece {
  let from = start;
  let person = false;
  for (;;) {
    const rest = whole.text.slice(from, to);
    const space = rest.length - rest.trimStart().length;
    const personal = PERSON_TITLE.exec(rest.trimStart())?.[0].length ?? 0;
    const length = personal || (TITLE.exec(rest.trimStart())?.[0].length ?? 0);
    from += space + length;
    person ||= personal > 0;
    if (!length) {
      const end = from + whole.text.slice(from, to).trimEnd().length;
      return { name: part(whole, from, end), from, to: end, person, titled: from > start + space };
    }
  }
}

function piecesOf(whole: Named): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const ends = [...whole.text.matchAll(BETWEEN_NAMES)].map((match) => [match.index, match.index + match[0].length]);
  for (const [to = 0, next = 0] of [...ends, [whole.text.length, 0]]) {
    const words = whole.text.slice(from, to).trim();
    if (wordsOf(words).length && !LABEL.test(words)) pieces.push(pieceOf(whole, from, to));
    from = next;
  }
  return pieces;
}

const begins = ({ name, titled }: Piece): boolean =>
  titled || ALL_OF.test(name.text) || ANYBODY.test(name.text) || headOf(name.text) !== null;

const joined = (head: string, { text, written }: Named): Named => ({
  text: `${head} ${text}`,
  written: `${head} ${written}`,
});

/** "Các phường: An Bình, Tân Lập", "các phòng Kinh tế, Nội vụ": what they have in common, and where the names begin. */
const LISTED = /^(?:(?:ubnd|ub) )?(?:các|những) (phường|xã|đặc khu|phòng|sở|khu phố|trường|trạm y tế|ban)[ :]*/;

/** True where what follows a plural is a name, not "trên địa bàn" or "có liên quan". */
const isNamed = ({ text, written }: Named): boolean =>
  wordsOf(text).length > 0 &&
  isCapital(written.charAt(0)) &&
  written.slice(0, 24) !== written.slice(0, 24).toUpperCase();

/** The names of a list that has its head once; null for a plural that names nobody. */
function listed({ name }: Piece, more: readonly Piece[]): Name[] | null {
  const plural = LISTED.exec(name.text);
  if (!plural) return null;
  const own = part(name, plural[0].length, name.text.length);
  const parts = [...(wordsOf(own.text).length ? [own] : []), ...more.map((piece) => piece.name)];
  if (!parts.length || !parts.every(isNamed)) return null;
  return parts.map((each) => ({ name: joined(plural[1] ?? '', each), also: [], person: false, all: false }));
}

/** A name with what goes on with it: "Phòng Kinh tế, Hạ tầng và Đô thị" is one name, or three. */
function one(whole: Named, { name, from, to, person }: Piece, more: readonly Piece[]): Name {
  const head = name.text.slice(0, headOf(name.text)?.length ?? 0);
  const others = more.map((piece) => (head ? joined(head, piece.name) : piece.name));
  return {
    name: part(whole, from, more.at(-1)?.to ?? to),
    also: [name, ...others],
    person,
    all: ALL_OF.test(name.text),
  };
}

/** Everybody whom a line of addressees names, each with the names that go on with its head. */
export function namesIn(whole: Named): Name[] {
  const groups: { first: Piece; more: Piece[] }[] = [];
  for (const piece of piecesOf(whole)) {
    const last = groups.at(-1);
    if (last && !begins(piece)) last.more.push(piece);
    else groups.push({ first: piece, more: [] });
  }
  return groups.flatMap(({ first, more }) => listed(first, more) ?? [one(whole, first, more)]);
}
