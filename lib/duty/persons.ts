import { withoutAccents } from '../text';
import type { Ours, Person } from './ours';
import { isCapital, type Named, wordsOf } from './text';
import type { Meant } from './types';

/** The family names that nearly everybody has, folded. */
const FAMILIES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đào đoàn trương mai lâm hà cao tạ thái trịnh tô vương lưu châu quách mạc kiều thạch tăng từ tống chu nghiêm phùng lương la diệp ông kim sơn thân văn'.split(
    ' ',
  ),
);

const MOST_WORDS = 5;

const sameWord = (one: string, other: string): boolean =>
  one === other || withoutAccents(one) === other || one === withoutAccents(other);

/** "Nguyễn Thị Lan", "N.T.Lan", "Thị Lan", "Lan". */
function isPerson(words: readonly string[], { full, given }: Person): boolean {
  const last = words.at(-1);
  if (last === undefined || !sameWord(last, given)) return false;
  return words.every((word, index) => {
    const own = full.at(index - words.length);
    return own !== undefined && (sameWord(word, own) || (word.length === 1 && own.startsWith(word)));
  });
}

/** True for words that are written as a person's name: "Trần Văn Minh". */
export function looksLikePerson({ written }: Named, words: readonly string[]): boolean {
  const capitals = written.split(/[ .]+/).filter(Boolean);
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    capitals.every((word) => isCapital(word.charAt(0))) &&
    FAMILIES.has(words[0] ?? '')
  );
}

/** "Hùng PCT", "Minh - Trưởng phòng". */
const AND_HIS_OFFICE = / (?:pct|ct|phó chủ tịch|chủ tịch|tp|ptp|trưởng phòng|phó phòng|phó trưởng phòng)$/;

/**
 * Who is meant by words without the name of a body; null when they are no person's.
 * @param titled "đồng chí", "ông" stand before them
 */
export function personMeant(name: Named, titled: boolean, { persons }: Ours): Meant | null {
  const words = wordsOf(name.text.replace(AND_HIS_OFFICE, ''));
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (persons.some((person) => isPerson(words, person))) return 'us';
  if (!titled && !looksLikePerson(name, words)) return null;
  return persons.length ? 'other' : 'doubtful';
}
