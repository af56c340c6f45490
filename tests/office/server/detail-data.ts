import { fieldDate } from '../truth/words';
import type { OfficeDocument } from '../types';
import { ANSWERED, sentSubject } from './columns';
import { OFFICER } from './sessions';

/** What the detail's frame fetches after it has loaded. */
export interface DetailData {
  /** CSS selector of a cell to its text. */
  cells: Readonly<Record<string, string>>;
  directions: readonly { writer: string; at: string; text: string }[];
  note: string;
  files: readonly { name: string; view: string; download: string }[];
  log: readonly { sender: string; state: string; at: string; moves: readonly string[]; comment: string }[];
}

export const fileId = (document: OfficeDocument, index: number): string => `${document.id}_${index}`;

function logOf(document: OfficeDocument): DetailData['log'] {
  const received = fieldDate(document.received);
  const entered = {
    sender: 'Phạm Thị Yến - Văn thư',
    state: 'Vào sổ',
    at: `${received} 08:02`,
    moves: ['Chuyển tới: Trần Quốc Hưng'],
    comment: 'Kính chuyển Chủ tịch UBND phường.',
  };
  const instructed = document.directions.map(({ writer, day, at, text }) => ({
    sender: writer,
    state: 'Đã chuyển',
    at: `${fieldDate(day)} ${at}`,
    moves: [`Chuyển tới: ${OFFICER}`, 'Đồng xử lý: Phòng Kinh tế, Hạ tầng và Đô thị'],
    comment: text,
  }));
  return [entered, ...instructed];
}

/** @param tokenOf the values that the address of each file carries. */
export function detailData(document: OfficeDocument, base: string, tokenOf: () => string): DetailData {
  const subject = sentSubject(document);
  const signer = document.papers[0]?.signer;
  return {
    cells: {
      '#detailTrichYeu': document.answered ? `${ANSWERED} ${subject}` : subject,
      '#detailSoKyHieu': document.number,
      '.class_detail_soden': String(document.arrival),
      '#div_donvi_soanthao': document.issuer,
      '#detailHinhThuc': document.type,
      '#detailNgayVanBan': fieldDate(document.issued),
      '#detail_ngay_den_banhanh_data': fieldDate(document.received),
      '#td_secret_level': document.secrecy,
      '#detailDoKhan': document.urgency,
      '#spanNhacNhoHanXuLy': document.due,
      '#id_nguoi_ky': signer?.name ?? '',
    },
    directions: document.directions.map(({ writer, office, day, at, text }) => ({
      writer: `${writer} - ${office}`,
      at: `${fieldDate(day)} ${at}`,
      text,
    })),
    note: document.note,
    files: document.papers.map((paper, index) => ({
      name: paper.file,
      view: `${base}/viewfile?file=${fileId(document, index)}&${tokenOf()}`,
      download: `/smartoffice/jbm/download.jsp?file=${fileId(document, index)}&${tokenOf()}`,
    })),
    log: logOf(document),
  };
}
