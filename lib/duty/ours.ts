import { withoutAccents } from '../text';
import { type Head, headOf, type Kind } from './heads';
import { named, wordsOf } from './text';
import type { Unit } from './types';

/** Between the words of a name: "Kinh tế, Hạ tầng và Đô thị", "KT-HT&ĐT". */
const BETWEEN = '[ .,&/_-]{0,3}(?:v[àa] )?';
const END = '(?![a-zà-ỹ0-9])';

/** One of our bodies, ready to be compared. */
export interface OwnBody {
  kind: Kind | null;
  /** The words behind its head. */
  core: readonly string[];
  /** At the beginning of a name, each word in full, without its accents, or as its initial. */
  asAddressed: RegExp;
  /** Anywhere in a text, each word in full. */
  inFull: RegExp;
}

export interface Person {
  full: readonly string[];
  given: string;
}

/** The setting, ready to be compared. */
export interface Ours {
  bodies: readonly OwnBody[];
  kinds: ReadonlySet<Kind>;
  /** Our ward's name where we are the ward itself: "an bình". */
  wards: readonly RegExp[];
  /** Places that any of our names names. */
  places: readonly RegExp[];
  persons: readonly Person[];
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const anyOf = (forms: readonly string[]): string => `(?:${[...new Set(forms)].map(literally).join('|')})`;

const inWords = (words: readonly string[]): string =>
  words.map((word) => anyOf([word, withoutAccents(word)])).join(BETWEEN);

const inWordsOrInitials = (words: readonly string[]): string =>
  words.map((word) => anyOf([word, withoutAccents(word), word.charAt(0)])).join(BETWEEN);

/** "Phường An Bình" in "Trạm Y tế phường An Bình, thành phố X". */
const PLACE =
  /(?:^|[ ,(-])(?:phường|xã|đặc khu|thị trấn|p\.|x\.) ?([a-zà-ỹ0-9][a-zà-ỹ0-9 ]*?)(?= thành phố| tỉnh| quận| huyện|[,(.;)-]|$)/;

const placeIn = (text: string): RegExp | null => {
  const name = PLACE.exec(text)?.[1];
  return name ? new RegExp(`^${inWords(wordsOf(name))}${END}`) : null;
};

const bodyOf = (text: string, head: Head | null): OwnBody => {
  const words = wordsOf(text);
  return {
    kind: head?.kind ?? null,
    core: wordsOf(text.slice(head?.length ?? 0)),
    asAddressed: new RegExp(`^${inWordsOrInitials(words)}${END}`),
    inFull: new RegExp(`(?<![a-zà-ỹ0-9])${inWords(words)}${END}`),
  };
};

/** Short forms are written with and without dots: "P.KTHTĐT", "P. KT-HT-ĐT". */
const shortBody = (text: string): OwnBody => {
  const head = headOf(text);
  const letters = [...text.replace(/[^a-zà-ỹ0-9]/g, '')];
  const spelt = letters.map(literally).join('[ .,&/_-]{0,2}');
  const [first = '', ...rest] = letters;
  const long = first === 'p' ? `(?:phòng|phường)[ .]{0,2}${rest.map(literally).join('[ .,&/_-]{0,2}')}` : spelt;
  return {
    kind: head?.kind === 'short' ? 'department' : (head?.kind ?? null),
    core: [],
    asAddressed: new RegExp(`^(?:${spelt}|${long})${END}`),
    inFull: new RegExp(`(?<![a-zà-ỹ0-9])(?:${spelt}|${long})${END}`),
  };
};

const personOf = (name: string): Person => {
  const full = wordsOf(named(name).text);
  return { full, given: full.at(-1) ?? '' };
};

const filled = (names: readonly string[]): string[] =>
  names.map((name) => named(name).text).filter((text) => wordsOf(text).length > 0);

/** Makes a setting ready; null when it says nothing of who we are. */
export function oursOf({ names, abbreviations, persons }: Unit): Ours | null {
  const texts = filled(names);
  const full = texts.map((text) => bodyOf(text, headOf(text)));
  const bodies = [...full, ...filled(abbreviations).map(shortBody)];
  const people = persons.map(personOf).filter(({ given }) => given !== '');
  if (bodies.length + people.length === 0) return null;
  const kinds = new Set(bodies.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const governments = texts.filter((_, index) => full[index]?.kind === 'ward');
  const found = (some: readonly string[]) => some.flatMap((text) => placeIn(text) ?? []);
  return { bodies, kinds, wards: found(governments), places: found(texts), persons: people };
}
