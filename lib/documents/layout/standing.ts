import type { Piece } from './pieces';
import type { LayoutFacts, Standing } from './types';

const ANNEX = /^(?:phu luc|bieu mau|mau so|mau \d|danh sach|de cuong)(?![a-z])/;
/** "(Kèm theo Công văn số 12/UBND-VP ngày …)", "(Ban hành kèm theo Quyết định số …)". */
const ATTACHED =
  /^\(? ?(?:ban hanh )?kem theo(?: [a-z ]{2,40}? so ?:? ?(?<number>\d{1,6}(?: ?\/ ?\d{4})? ?[/-] ?[a-z0-9][a-z0-9 ./&-]{0,38}?)(?= (?:ngay|cua|ve)|[),;.]|$))?/;
const DRAFT = /^(?:\(? ?)?du thao(?! luat)/;
/** An annex says so in its first lines. */
const NEAR_TOP = 14;

/** What a file is beside its document, by the top of its text. */
export function readStanding(
  pieces: readonly Piece[],
  { number, issuer }: Pick<LayoutFacts, 'number' | 'issuer'>,
): Standing {
  const top = pieces.slice(0, NEAR_TOP);
  if (top.some(({ bare, capitals }) => capitals && DRAFT.test(bare) && bare.length < 40)) return { is: 'draft' };
  const attached = top.find(({ bare }) => ATTACHED.test(bare));
  const groups = attached && ATTACHED.exec(attached.bare)?.groups;
  const annex = top[0] !== undefined && ANNEX.test(top[0].bare);
  if (number?.value.state !== 'issued' && (attached || annex)) {
    const named = groups?.number;
    if (!attached || !named) return { is: 'annex', to: null };
    const at = attached.bare.indexOf(named);
    return { is: 'annex', to: attached.raw.slice(at, at + named.length).replace(/\s/gu, '') };
  }
  return number || issuer ? { is: 'document' } : { is: 'unknown' };
}
