import type { CivilDate } from '../../../lib/time';

/** A piece of a paper's content, in reading order. */
export type Piece =
  | { is: 'paragraph'; text: string }
  | { is: 'heading'; text: string }
  | { is: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

export const p = (text: string): Piece => ({ is: 'paragraph', text });
export const heading = (text: string): Piece => ({ is: 'heading', text });
export const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): Piece => ({
  is: 'table',
  head,
  rows,
});

/** One printed file in the layout of Nghị định 30/2020/NĐ-CP. */
export interface Paper {
  /** The file's name in the system. */
  file: string;
  /** The agency above, null when there is none; the agency itself. */
  agency: { parent: string | null; name: string };
  number: string;
  place: string;
  date: CivilDate;
  /** `KẾ HOẠCH`; null for a công văn, whose subject stands under the number. */
  title: string | null;
  about: string;
  /** `HỎA TỐC`, `MẬT`: alone in a box under the number. */
  stamp: string | null;
  /** Kính gửi. */
  to: readonly string[];
  content: readonly Piece[];
  /** Nơi nhận; empty for an annex. */
  recipients: readonly string[];
  /** The lines above the signer's name; null for an annex. */
  signer: { offices: readonly string[]; name: string } | null;
  /** Signed on paper and scanned: its PDF holds a picture and no text. */
  scanned: boolean;
}

/** The paper's text in reading order, a line for each paragraph and table row: what its PDF must say. */
export function paperText(paper: Paper): string {
  const content = paper.content.flatMap((piece) =>
    piece.is === 'table' ? [piece.head, ...piece.rows].map((cells) => cells.join('\t')) : [piece.text],
  );
  const lines = [paper.number, paper.stamp, paper.title, paper.about, ...paper.to, ...content];
  return lines.filter((line) => line).join('\n');
}
