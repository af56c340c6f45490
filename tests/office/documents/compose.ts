import type { CivilDate } from '../../../lib/time';
import type { Paper, Piece } from '../print/paper';
import type { ExpectedTask } from '../truth/tasks';
import type { Direction, OfficeDocument, Stage } from '../types';
import type { Agency } from './agencies';

/** One paper of a document: what its document and agency do not say already. */
export interface Sheet {
  content: readonly Piece[];
  to?: readonly string[];
  /** `KẾ HOẠCH` and its subject; without them it is a công văn. */
  title?: string;
  about?: string;
  stamp?: string;
  /** An annex has neither recipients nor a signer. */
  annex?: true;
  scanned?: true;
  file?: string;
}

/** A document as its author writes it; what is not said is ordinary. */
export type Draft = Pick<OfficeDocument, 'id' | 'arrival' | 'number' | 'subject' | 'type' | 'issued' | 'received'> &
  Partial<
    Pick<
      OfficeDocument,
      'list' | 'urgency' | 'secrecy' | 'role' | 'due' | 'answered' | 'decomposed' | 'directions' | 'note' | 'secret'
    >
  > & {
    from: Agency;
    sheets: readonly Sheet[];
    /** The truth. A stage that adds nothing to the one before is left out. */
    tasks?: Partial<Record<Stage, readonly ExpectedTask[]>>;
  };

export const WARDS = ['Ủy ban nhân dân các phường, xã'];

/** `1986/SNV-CCHC` → `1986_SNV-CCHC_signed.pdf`, as the city's systems name signed files. */
const fileName = (number: string): string => `${number.replaceAll('/', '_')}_signed.pdf`;

function firstRecipient({ to, title }: Sheet): string {
  if (to) return 'Như trên;';
  return title === 'QUYẾT ĐỊNH' ? 'Như Điều 3;' : 'UBND các phường, xã;';
}

function paperOf(draft: Draft, sheet: Sheet): Paper {
  const { from, number } = draft;
  const section = number.split('-').at(-1) ?? '';
  return {
    file: sheet.file ?? fileName(number),
    agency: { parent: from.parent, name: from.name },
    number,
    place: from.place,
    date: draft.issued,
    title: sheet.title ?? null,
    about: sheet.about ?? draft.subject,
    stamp: sheet.stamp ?? null,
    to: sheet.to ?? [],
    content: sheet.content,
    recipients: sheet.annex ? [] : [firstRecipient(sheet), section === 'UBND' ? 'Lưu: VT.' : `Lưu: VT, ${section}.`],
    signer: sheet.annex ? null : from.signer,
    scanned: sheet.scanned ?? false,
  };
}

export function compose(draft: Draft): OfficeDocument {
  const { from, sheets, tasks = {}, ...said } = draft;
  const afterList = tasks.list ?? [];
  const afterDetail = tasks.detail ?? afterList;
  return {
    list: 'waiting',
    urgency: 'Thường',
    secrecy: 'Thường',
    role: 'XLC',
    due: '--',
    answered: false,
    decomposed: false,
    directions: [],
    note: '',
    secret: false,
    ...said,
    issuer: from.issuer,
    papers: sheets.map((sheet) => paperOf(draft, sheet)),
    tasks: { list: afterList, detail: afterDetail, file: tasks.file ?? afterDetail },
  };
}

/** An instruction of the ward's chairman. */
export const fromChairman = (day: CivilDate, at: string, text: string): Direction => ({
  writer: 'Trần Quốc Hưng',
  office: 'Chủ tịch UBND phường',
  day,
  at,
  text,
});

/** An instruction of the vice chairwoman. */
export const fromViceChairwoman = (day: CivilDate, at: string, text: string): Direction => ({
  writer: 'Lê Thị Thanh Mai',
  office: 'Phó Chủ tịch UBND phường',
  day,
  at,
  text,
});
