import type { Label } from './labels';

/** How sure it is that a table or a form shows official documents that somebody must deal with. */
export type Sureness = 'none' | 'doubtful' | 'sure';

/** Số, ký hiệu as Nghị định 30/2020/NĐ-CP writes it, or the other way round as the Party does: `12/TB-UBND`, `05-CTr/TU`. */
const NUMBER = /^(?:số:? ?)?\d{1,6}[a-zđ]?\s?[/-]\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d.&–-]*/u;
/** "HĐLĐ", "SP": numbers of other things. */
const PLAIN = /^\d{1,6}[a-zđ]?$/u;

export const isDocumentNumber = (text: string): boolean => NUMBER.test(text.normalize('NFC').trim());

/** What the values under the number's label say: they are such numbers, are plain ones, or are something else. */
function numbersSay(numbers: readonly string[]): number {
  const filled = numbers.map((text) => text.trim()).filter(Boolean);
  if (!filled.length) return 0;
  const share = (is: (text: string) => boolean) => filled.filter(is).length / filled.length;
  if (share(isDocumentNumber) >= 0.5) return 3;
  return share((text) => PLAIN.test(text) || isDocumentNumber(text)) >= 0.5 ? 0 : -4;
}

const SURE = 11;
/** Enough where the numbers are written as those of documents are, and one label stands on their pages alone. */
const SURE_BY_NUMBERS = 14;
const DOUBTFUL = 7;

/**
 * Judges what labels stand together and what stands under that of the number. Registers of laws have most of them: only
 * what says that somebody received the document or must deal with it (arrival, level, deadline, instruction) makes one
 * that is read.
 */
export function judge(labels: readonly Label[], numbers: readonly string[]): Sureness {
  const best = new Map<string, number>();
  for (const { field, weight, doubtful } of labels)
    if (!doubtful && field !== 'outgoing' && field !== 'status' && field !== 'body')
      best.set(field, Math.max(best.get(field) ?? 0, weight));
  const of = (field: string, atLeast = 1) => (best.get(field) ?? 0) >= atLeast;
  const identified = (of('number') || of('arrival')) && (of('subject') || of('issuer'));
  // "Hạn" alone stands on pages of all kinds: beside all that names an official document it is asked about.
  const asked = of('subject', 3) && of('issuer') && of('number') && labels.some(({ field }) => field === 'due');
  const handled =
    of('arrival') ||
    of('received') ||
    of('due', 2) ||
    of('direction', 2) ||
    of('urgency', 3) ||
    of('secrecy', 3) ||
    (of('role') && of('due'));
  const own = [...best.values()].filter((weight) => weight === 3).length;
  if (!identified || !(handled || asked) || !own) return 'none';
  const said = numbersSay(numbers);
  if (!handled) return said > 0 || !numbers.length ? 'doubtful' : 'none';
  const score = [...best.values()].reduce((sum, weight) => sum + weight, 0) + said;
  if (score >= (own > 1 ? SURE : SURE_BY_NUMBERS) && (own > 1 || said > 0)) return 'sure';
  return score >= DOUBTFUL ? 'doubtful' : 'none';
}
