import { headOf } from './heads';
import { looksLikePerson } from './persons';
import { named, wordsOf } from './text';

/** Who the officer may be, as a page says who is logged in. */
export interface UnitProposal {
  names: string[];
  persons: string[];
}

const LINES = /[\n\r|;•]+/;
const PARTS = /(\s+[-–]\s+|,\s*|\s*[()]\s*)/;
const GREETING = /^(?:xin chào|chào|đăng nhập|tài khoản|người dùng|cán bộ|đơn vị|phòng ban)\s*[:,]?\s*/iu;
const LEADS_NOWHERE =
  /^(?:thoát|đăng xuất|đổi mật khẩu|thông tin cá nhân|hướng dẫn|trợ giúp|chuyên viên.*|công chức.*|nhân viên.*|văn thư.*|kế toán.*|lãnh đạo.*|trưởng phòng|phó (?:trưởng )?phòng|(?:phó )?(?:chủ tịch|chánh văn phòng|giám đốc|hiệu trưởng))$/iu;
const MOST = 4;

/** What a part of a line is: a body, a person, or words that go on with the body before it. */
function kindOf(part: string): 'body' | 'person' | 'more' {
  const name = named(part);
  const head = headOf(name.text);
  if (head && head.kind !== 'short' && wordsOf(name.text).length > 1) return 'body';
  return looksLikePerson(name, wordsOf(name.text)) ? 'person' : 'more';
}

/**
 * Takes unit and person out of the words with which a page says who is logged in ("Nguyễn Thị Lan - Phòng Kinh tế - UBND
 * phường An Bình"). Null where it names no body.
 */
export function proposalFrom(account: string): UnitProposal | null {
  const proposal: UnitProposal = { names: [], persons: [] };
  for (const line of account.split(LINES)) {
    let last: 'body' | 'person' | 'more' = 'more';
    const pieces = line.split(PARTS);
    for (let at = 0; at < pieces.length; at += 2) {
      const written = pieces[at] ?? '';
      const part = written.replace(GREETING, '').trim();
      if (part === '' || LEADS_NOWHERE.test(part)) {
        last = 'more';
        continue;
      }
      const kind = kindOf(part);
      if (kind === 'body') proposal.names.push(part);
      else if (kind === 'person') proposal.persons.push(part);
      // "Phòng Văn hóa - Xã hội": a name has parts too.
      else if (last === 'body') proposal.names.push(`${proposal.names.pop()}${pieces[at - 1] ?? ' '}${part}`);
      last = kind === 'more' ? last : kind;
    }
  }
  if (!proposal.names.length) return null;
  const first = (some: readonly string[]): string[] => [...new Set(some)].slice(0, MOST);
  return { names: first(proposal.names), persons: first(proposal.persons) };
}
