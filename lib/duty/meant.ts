import { withoutAccents } from '../text';
import { ALL_OF, ANY_OF_KIND, DUTY_BEGINS, headOf, KINDS_APART, type Kind, SURE_ALONE, WITHIN_WARD } from './heads';
import type { Name } from './names';
import type { Ours, OwnBody } from './ours';
import { personMeant } from './persons';
import { isCapital, isPlain, type Named, part, wordsOf } from './text';
import type { Meant } from './types';

const WARD_HEAD = /^(?:(?:ubnd|ub)[ .]*)?(?:(?:phường|xã|đặc khu|thị trấn|p|x)(?![a-zà-ỹ0-9])[ .]*)?/;
/** "Phường An Bình" behind a name says whose it is. */
const OF_PLACE = /^[ ,(.-]*(?:(?:thuộc|trực thuộc|của) )?(?:(?:ubnd|ub) )?(?:phường|xã|đặc khu|thị trấn|p\.|x\.) ?/;
const ABOVE = /(?:^|[ ,(-])(?:sở|bộ|cục|thành phố|tỉnh|quận|huyện|trung ương)(?![a-zà-ỹ0-9])/;
/** Behind a place's name these say where it lies; any other capital goes on with the name ("An Bình A"). */
const AFTER_PLACE = /^[ ,(-]*(?:thành phố|tỉnh|quận|huyện|thuộc|phường|xã|ubnd|hđnd|mttq|\(|,|$)/;

/** A name goes on where another capital follows it; where all is in capitals only a letter or a figure says so. */
function goesOn({ text, written }: Named): boolean {
  const next = /^ ([a-zà-ỹ0-9]+)/.exec(text)?.[1];
  if (next === undefined || AFTER_PLACE.test(text)) return false;
  if (next.length === 1) return true;
  const shouted = written.trim() === written.trim().toUpperCase();
  return !shouted && isCapital(written.charAt(1));
}

const matched = (pattern: RegExp, name: Named): Named | null => {
  const found = pattern.exec(name.text);
  return found ? part(name, found[0].length, name.text.length) : null;
};

/** True when the words behind a name of ours say that it is another place's. */
function isElsewhere(rest: Named, { places }: Ours): boolean {
  const behind = matched(OF_PLACE, rest);
  if (!behind || !places.length || !isCapital(behind.written.charAt(0))) return false;
  return !places.some((place) => {
    const after = matched(place, behind);
    return after !== null && !goesOn(after);
  });
}

/** One of our names stands at the beginning; `other` where it is another place's body of that name. */
function namedLikeUs(name: Named, ours: Ours): 'us' | 'other' | null {
  const rests = ours.bodies.flatMap(({ asAddressed, kind }) => {
    const rest = matched(asAddressed, name);
    return rest === null || (kind === 'ward' && goesOn(rest)) ? [] : [rest];
  });
  if (rests.length) return rests.every((rest) => isElsewhere(rest, ours)) ? 'other' : 'us';
  const place = matched(WARD_HEAD, name);
  const own = place && ours.wards.map((ward) => matched(ward, place)).some((rest) => rest !== null && !goesOn(rest));
  return own ? 'us' : null;
}

const inOrder = (words: readonly string[], core: readonly string[]): boolean => {
  let at = 0;
  for (const own of core) if (at < words.length && (own === words[at] || withoutAccents(own) === words[at])) at += 1;
  return at === words.length;
};

const PLACE_WORDS: ReadonlySet<string> = new Set(['phường', 'xã']);

/** Words that two names share, of the one that may be a slip of the pen for the other. */
const ALIKE = 2 / 3;

/** A short, a misspelt or a run-on form of one of our names: "Phòng Hạ tầng", "P. KTĐT", "Phòng Kinh tế hỗ trợ". */
function isNear(words: readonly string[], { core, kind }: OwnBody & { kind: Kind }): boolean {
  const [only = ''] = words;
  if (!words.length || !core.length) return false;
  if (inOrder(words, core)) return true;
  const initials = core.map((word) => word.charAt(0));
  if (
    words.length === 1 &&
    only.length >= 2 &&
    only.length <= 8 &&
    initials[0] === only.charAt(0) &&
    inOrder([...only], initials)
  )
    return true;
  const [first, second] = words.filter((word) => !PLACE_WORDS.has(word));
  const begun = core.some((own, at) => own === first && core[at + 1] === second && second !== undefined);
  if (WITHIN_WARD.has(kind) && begun) return true;
  const shared = words.filter((word) => core.some((own) => own === word || withoutAccents(own) === word)).length;
  return words.length >= 3 && shared / words.length >= ALIKE;
}

/** A body whose kind its head says, and that none of our names is. */
function bodyMeant(kind: Kind, rest: Named, ours: Ours): Meant {
  const { bodies, kinds } = ours;
  const all = wordsOf(rest.text);
  const words = all.filter((word) => !PLACE_WORDS.has(word));
  if (kind === 'ward') {
    if (!ours.wards.length) return 'doubtful';
    return words.length ? 'other' : 'us';
  }
  if (kind === 'short') {
    const as: Meant[] = (['ward', 'department'] as const).map((each) => bodyMeant(each, rest, ours));
    const spelt = all.length > 0 && rest.written.trim() === rest.written.trim().toUpperCase();
    return spelt ? (as[1] ?? 'doubtful') : as.every((each) => each === 'other') ? 'other' : 'doubtful';
  }
  const same = bodies.filter((body) => body.kind === kind);
  if (same.some((body) => isNear(all, { ...body, kind })) && !isElsewhere(rest, ours)) return 'likely';
  if (!words.length) return kinds.has(kind) ? 'us' : SURE_ALONE.has(kind) ? withinWard(kind, rest, ours) : 'doubtful';
  return withinWard(kind, rest, ours);
}

/** Whoever set the ward alone may be in any of its departments. */
function withinWard(kind: Kind, rest: Named, ours: Ours): Meant {
  const mayBeIn =
    WITHIN_WARD.has(kind) && ![...WITHIN_WARD].some((each) => ours.kinds.has(each)) && ours.wards.length > 0;
  return mayBeIn && !ABOVE.test(rest.text) && !isElsewhere(part(rest, 0, rest.text.length), ours)
    ? 'doubtful'
    : 'other';
}

/** All of a kind of which we are none: the schools, the quarters, the departments of the city. */
function allMeant(name: Named, { kinds }: Ours): Meant {
  const length = ALL_OF.exec(name.text)?.[0].length ?? 0;
  const head = headOf(name.text.slice(length).trimStart());
  if (head?.kind === 'ward') return 'likely';
  return head && KINDS_APART.has(head.kind) && !kinds.has(head.kind) ? 'other' : 'collective';
}

/** Where a name ends and its duty begins. */
function withoutDuty(name: Named): Named {
  for (const { 0: found, index } of name.text.matchAll(DUTY_BEGINS)) {
    const first = name.written.charAt(index + (/^[ ,]/.test(found) ? 1 : 0));
    if (!isCapital(first)) return part(name, 0, index);
  }
  return name;
}

/** Words without any accent, of a body that has some: typed in haste, they may mean anybody. */
const PLAIN_HEADS =
  /^(?:phong|phuong|truong|tram|so|xa|van phong|cong an|khu pho|uy ban|trung tam|dong chi|lanh dao)(?![a-z0-9])/;

function reading(name: Named, person: boolean, ours: Ours): Meant {
  const { text } = name;
  const like = namedLikeUs(name, ours);
  if (like) return like;
  if (isPlain(text) && PLAIN_HEADS.test(text)) return 'doubtful';
  const short = withoutDuty(name);
  const head = headOf(text);
  if (!head) return personMeant(short, person, ours) ?? 'doubtful';
  if (!ours.bodies.length || ANY_OF_KIND.test(text.slice(head.length))) return 'doubtful';
  return bodyMeant(head.kind, part(short, head.length, short.text.length), ours);
}

/** Who is meant by one name among the addressees. */
export function meantBy({ name, also, person, all }: Name, ours: Ours): Meant {
  if (all) return allMeant(name, ours);
  const [whole = 'doubtful', first = whole, ...others] = [name, ...also].map((each) => reading(each, person, ours));
  if (whole === 'other' && namedLikeUs(name, ours)) return 'other';
  const found = new Set([whole, first, ...others]);
  if (found.has('us')) return 'us';
  if (found.has('likely')) return 'likely';
  return whole === 'other' && first === 'other' && !others.includes('doubtful') ? 'other' : 'doubtful';
}
