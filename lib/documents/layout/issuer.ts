import { beginsAgency, continuesAgency, secondAgency } from './agencies';
import type { Piece } from './pieces';
import { typeOf } from './title';
import type { LayoutFacts, Stated } from './types';

/** Lines of a head that name no office: quốc hiệu, tiêu ngữ, đảng hiệu, their rules, drafts and copies. */
const OTHERS =
  /^(?:cong h|xa hoi chu nghia|viet nam$|doc lap|tu do|hanh phuc|dang cong san|du thao|hoa toc|thuong khan|khan$|s[o0] ?[:.]|ban sao|sao y|[^a-z]*$|trang \d)/;
const LONGEST_NAME = 140;
const MOST_LINES = 8;
/** In a head set in small letters only the first lines may be the office. */
const MOST_MIXED = 5;

type Issuers = Pick<LayoutFacts, 'issuer' | 'superior'>;

const mayName = (piece: Piece, index: number): boolean => {
  const { raw, bare, folded, capitals } = piece;
  if (OTHERS.test(bare) || raw.length > LONGEST_NAME || typeOf(piece)) return false;
  return capitals || (index < MOST_MIXED && /^\p{Lu}/u.test(raw) && beginsAgency(folded) && !/[.;:,]$/u.test(raw));
};

const statedBy = (lines: readonly Piece[]): Stated<string> => {
  const raw = lines.map((line) => line.raw).join(' ');
  const [first, last] = [lines[0], lines.at(-1)];
  return { value: raw.replace(/[\s*_-]+$/u, ''), quote: raw, start: first?.start ?? 0, end: last?.end ?? 0 };
};

/** A line in two where it names two offices. */
function parted(line: Piece): Piece[] {
  const at = secondAgency(line.folded);
  if (at === null) return [line];
  const cut = (from: number, to?: number): Piece => ({
    ...line,
    raw: line.raw.slice(from, to).trim(),
    folded: line.folded.slice(from, to).trim(),
    bare: line.bare.slice(from, to).trim(),
  });
  return [cut(0, at), cut(at)];
}

/**
 * Who issues a document, and the body above it: the lines of the head's left column (annex I, part II.2). The issuer is
 * the last one named.
 * @param pieces those before the number, or before the text where there is none.
 */
export function readIssuers(pieces: readonly Piece[]): Issuers {
  const lines = pieces.filter(mayName).slice(0, MOST_LINES).flatMap(parted);
  const names: Piece[][] = [];
  for (const line of lines) {
    const open = names.at(-1);
    const before = open?.map(({ folded }) => folded).join(' ');
    if (open && before !== undefined && continuesAgency(before, line.folded)) open.push(line);
    else if (beginsAgency(line.folded)) names.push([line]);
  }
  const [superior, issuer] = names.length > 1 ? names.slice(-2) : [undefined, names[0]];
  return { issuer: issuer ? statedBy(issuer) : null, superior: superior ? statedBy(superior) : null };
}
