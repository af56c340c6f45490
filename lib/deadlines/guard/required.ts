/**
 * What a text must hold for a pattern to match anywhere in it: of every set at least one piece. Worked out from the
 * pattern itself, so that it cannot be wrong by a slip: Russ Cox, "Regular Expression Matching with a Trigram Index"
 * (2012), and RE2's prefilter.
 */
export type Required = readonly ReadonlySet<string>[];

/** Stands for any figure in a piece. */
export const FIGURE = '0';

/** How closely the words of a pattern are followed: what they tell against the size of the automaton's table. */
export interface Detail {
  /** Of a longer piece only the beginning is kept. */
  longest: number;
  /** A piece that can be written in more ways is cut. */
  most: number;
}

const ROUGH: Detail = { longest: 8, most: 8 };
/** For the few patterns that are asked most. */
export const CLOSE: Detail = { longest: 12, most: 1024 };
/** For those that are looked for in a whole document: closer costs more to prepare, and finds hardly fewer places. */
export const SHORT: Detail = { longest: 9, most: 512 };
const GROUP = /^\(\?(?:[:=!]|<[=!]|<\w+>)|^\(/;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/;
const CLASS = /^\[(\^?)((?:\\.|[^\]\\])*)\]/;
const CLASS_ESCAPE = /^\\[sSdDwWbB]/;
const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** Letters that stand for themselves, as far as they go. */
const WORD = /[^([\\^$.|)*+?{]+/y;
const FIGURES = /[0-9]/g;
/** Everything else stands for itself. */
const SIGNS: ReadonlySet<string> = new Set('([\\^$.');
const REPEATS: ReadonlySet<string> = new Set('*+?{');
const LONGEST_REPEAT = 16;

const unitOf = (char: string): string => (char >= '0' && char <= '9' ? FIGURE : char);

/** A few classes stand in nearly all patterns. */
const known = new Map<string, string[] | null>();

/** The units of a class that names them one by one; null for ranges of letters and for what is left out. */
function unitsOf(negated: string, members: string): string[] | null {
  if (negated) return null;
  const units = known.get(members);
  if (units !== undefined) return units;
  const made = namedUnits(members);
  known.set(members, made);
  return made;
}

function namedUnits(members: string): string[] | null {
  const plain = members
    .replaceAll(/[0-9]-[0-9]/g, FIGURE)
    .replaceAll(/\\([nt])/g, (_, control: string) => CONTROL[control] ?? '');
  if (/[^\\]-./.test(plain) || /\\[a-z]/i.test(plain)) return null;
  return [...new Set([...plain.replaceAll('\\', '')].map(unitOf))];
}

/** Words that stand in nearly every sentence with a date. */
const COMMON = /^(?:ngày|tháng|năm|trong|của|các|và)(?: 0{0,2})?$/;
const USUAL = 0.5;

/** How often a text would hold one of these by chance: what is rarer tells more. */
function chance(pieces: ReadonlySet<string>): number {
  const known = chances.get(pieces);
  if (known !== undefined) return known;
  let sum = 0;
  for (const piece of pieces) sum += COMMON.test(piece.trim()) ? USUAL : 0.3 ** piece.length;
  chances.set(pieces, sum);
  return sum;
}
const chances = new WeakMap<ReadonlySet<string>, number>();

/** A lone letter, figure, comma or space stands in nearly every text. */
function tells(pieces: ReadonlySet<string>): boolean {
  for (const piece of pieces) if (piece.length < 2 && TELLS_NOTHING.test(piece)) return false;
  return true;
}
const TELLS_NOTHING = /^[\p{L}\d ,]?$/u;

const byChance = (sets: Required): Required =>
  sets.length < 2 ? sets : [...sets].sort((a, b) => chance(a) - chance(b));

const rarest = (sets: Required): ReadonlySet<string> | undefined => byChance(sets)[0];

interface Part {
  required: Required;
  /** All ways to write it, cut to the length of a piece; null when they are too many to name. */
  ways: readonly string[] | null;
}

/** A word that fits into one piece. */
function plain(word: string): Part {
  const pieces = new Set([word]);
  return { required: tells(pieces) ? [pieces] : [], ways: [word] };
}

interface Atom extends Part {
  zeroWidth: boolean;
}

/** The ways to write what has been read since the last thing that could be anything. */
class Run {
  private ways: readonly string[] = [''];
  /** Nothing has been left out since the beginning. */
  private whole = true;

  constructor(
    private readonly required: ReadonlySet<string>[],
    private readonly detail: Detail,
  ) {}

  /** One more word, cut into pieces where it is longer than one. */
  addWord(word: string): void {
    const { longest, most } = this.detail;
    for (let rest = word; rest !== ''; ) {
      const [only = '', ...others] = this.ways;
      // As nearly always.
      if (others.length === 0 && only.length < longest) {
        this.ways = [(only + rest).slice(0, longest)];
        rest = rest.slice(longest - only.length);
        continue;
      }
      const room = longest - Math.min(...this.ways.map((way) => way.length));
      if (room === 0 || this.ways.length > most) {
        this.close();
        continue;
      }
      const next = rest.slice(0, room);
      this.ways = [...new Set(this.ways.map((way) => (way + next).slice(0, longest)))];
      rest = rest.slice(room);
    }
  }

  /** One more part; `optional`: or none. */
  add(part: readonly string[], optional = false): void {
    const { longest, most } = this.detail;
    const full = this.ways.every((way) => way.length >= longest);
    if (full || this.ways.length * part.length > most) this.close();
    const longer = this.ways.flatMap((way) =>
      way.length < longest ? part.map((next) => (way + next).slice(0, longest)) : [way],
    );
    this.ways = [...new Set(optional ? [...this.ways, ...longer] : longer)];
  }

  close(): void {
    const pieces = new Set(this.ways);
    if (tells(pieces)) this.required.push(pieces);
    this.ways = [''];
    this.whole = false;
  }

  end(): Part {
    const ways = this.whole ? this.ways : null;
    this.close();
    return { required: this.required, ways };
  }
}

/** Where the group ends that begins at `at`. */
function behindGroup(source: string, at: number): number {
  let depth = 0;
  BRACKETS.lastIndex = at;
  for (let sign = BRACKETS.exec(source); sign; sign = BRACKETS.exec(source)) {
    if (sign[0] === '(') depth += 1;
    else if (sign[0] === ')') depth -= 1;
    if (depth === 0) return BRACKETS.lastIndex;
  }
  return source.length;
}
/** What is escaped, or stands in a class, is no bracket of a group. */
const BRACKETS = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/g;

/** A group that has been walked: the same lists of names and of verbs stand in very many patterns. */
interface Walked {
  source: string;
  part: Part;
}

/** By how closely it was followed, and by how a group begins. Shorter ones are walked as fast as they are found. */
const walked = new WeakMap<Detail, Map<string, Walked[]>>();
const BEGINNING = 24;

function walkedWith(detail: Detail): Map<string, Walked[]> {
  const known = walked.get(detail) ?? new Map<string, Walked[]>();
  walked.set(detail, known);
  return known;
}

class Walk {
  private at = 0;
  private readonly known: Map<string, Walked[]>;

  constructor(
    private readonly source: string,
    private readonly detail: Detail,
  ) {
    this.known = walkedWith(detail);
  }

  /** Alternatives up to the end of their group: each must have something to ask for. */
  alternatives(): Part {
    const branches: Part[] = [];
    do {
      branches.push(this.sequence());
    } while (this.take('|'));
    const [only] = branches;
    if (branches.length === 1 && only) return only;
    const union = new Set<string>();
    for (const { required } of branches) for (const piece of rarest(required) ?? ['']) union.add(piece);
    const ways = branches.flatMap((branch) => branch.ways ?? []);
    const named = branches.every((branch) => branch.ways !== null) && ways.length <= this.detail.most;
    return { required: tells(union) ? [union] : [], ways: named ? ways : null };
  }

  private sequence(): Part {
    const only = this.word();
    // As most alternatives are.
    if (only !== '' && only.length <= this.detail.longest && this.ended()) return plain(only);
    const required: ReadonlySet<string>[] = [];
    const run = new Run(required, this.detail);
    run.addWord(only);
    while (!this.ended()) {
      const word = this.word();
      if (word !== '') {
        run.addWord(word);
        continue;
      }
      const { ways, required: inner, zeroWidth } = this.atom();
      const [least, most] = this.repeat();
      if (zeroWidth) {
        required.push(...inner);
        continue;
      }
      if (ways === null) {
        run.close();
        if (least > 0) required.push(...inner);
        continue;
      }
      for (let time = 0; time < Math.min(least, this.detail.longest); time += 1) run.add(ways);
      if (most === least + 1 && (least === 0 || ways.length === 1)) run.add(ways, true);
      else if (least !== most) {
        run.close();
        // The last of several still stands right before what follows.
        if (least > 0) run.add(ways);
      }
    }
    return run.end();
  }

  private ended(): boolean {
    const next = this.source.charAt(this.at);
    return next === '' || next === '|' || next === ')';
  }

  /** The letters that stand here for themselves; the last of them not, where it is repeated. */
  private word(): string {
    WORD.lastIndex = this.at;
    if (!WORD.test(this.source)) return '';
    const end = WORD.lastIndex;
    const word = this.source.slice(this.at, REPEATS.has(this.source.charAt(end)) ? end - 1 : end);
    this.at += word.length;
    return word.replace(FIGURES, FIGURE);
  }

  private atom(): Atom {
    const sign = this.source.charAt(this.at);
    const atom = (ways: readonly string[] | null, zeroWidth = false): Atom => ({ required: [], ways, zeroWidth });
    if (!SIGNS.has(sign)) {
      this.at += 1;
      return atom([unitOf(sign)]);
    }
    const rest = this.source.slice(this.at);
    const group = GROUP.exec(rest);
    if (group) {
      const [opening] = group;
      // What is looked for around a match stands in the text as well; what must not stand there tells nothing.
      if (!opening.endsWith('!')) return { ...this.group(opening), zeroWidth: opening.endsWith('=') };
      this.at = behindGroup(this.source, this.at);
      return atom(null, true);
    }
    const members = CLASS.exec(rest);
    if (members) {
      this.at += members[0].length;
      return atom(unitsOf(members[1] ?? '', members[2] ?? ''));
    }
    const first = rest.charAt(0);
    this.at += first === '\\' ? 2 : 1;
    if (CLASS_ESCAPE.test(rest)) return atom(null, /^\\[bB]/.test(rest));
    if (first === '\\') return atom([CONTROL[rest.charAt(1)] ?? rest.charAt(1)]);
    if (first === '^' || first === '$') return atom(null, true);
    return atom(first === '.' ? null : [unitOf(first)]);
  }

  /** What stands between the brackets of a group that begins here. */
  private group(opening: string): Part {
    const begin = this.at;
    const beginning = this.source.slice(begin, begin + BEGINNING);
    const alike = this.known.get(beginning) ?? [];
    const same = alike.find(({ source }) => this.source.startsWith(source, begin));
    if (same) {
      this.at += same.source.length;
      return same.part;
    }
    this.at += opening.length;
    const part = this.alternatives();
    this.take(')');
    const source = this.source.slice(begin, this.at);
    if (source.length >= BEGINNING) this.known.set(beginning, [...alike, { source, part }]);
    return part;
  }

  /** The least and the most times the atom before stands. */
  private repeat(): readonly [least: number, most: number] {
    if (!REPEATS.has(this.source.charAt(this.at))) return [1, 1];
    const match = QUANTIFIER.exec(this.source.slice(this.at, this.at + LONGEST_REPEAT));
    if (!match) return [1, 1];
    this.at += match[0].length;
    const [, sign, low, comma, high] = match;
    if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    const least = Number(low);
    return [least, comma === '' ? least : high ? Number(high) : Number.POSITIVE_INFINITY];
  }

  private take(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }
}

/** The sets of pieces that a text must hold for this pattern to match; none where nothing is known of it. */
export function requiredBy({ source, flags }: RegExp, detail = ROUGH): Required {
  // Without `g` and `y` a pattern is about plain units: other flags change what a letter stands for.
  if (!/^[gy]*$/.test(flags)) return [];
  // The rarest first: it is the one that is missing, nearly always.
  return byChance(new Walk(source, detail).alternatives().required.filter(tells));
}
