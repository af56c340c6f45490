import { escapeHtml } from '../print/html';
import { fieldDate } from '../truth/words';
import type { OfficeDocument } from '../types';

/**
 * The columns of the incoming list. As in the real system, hidden cells stand at other places than hidden headers, and
 * their numbers differ (34 and 36): a cell's index says nothing about its header.
 */

interface Cell {
  class: string;
  html: string;
}

const cell = (name: string, html: string): Cell => ({ class: name, html });
const hidden = (html: string): Cell => cell('an', html);

export const ANSWERED = 'Có văn bản phúc đáp -';

const ROLE_NAMES = { XLC: 'Xử lý chính', PH: 'Phối hợp', XDB: 'Xem để biết' } as const;

const ORDINARY = 'Thường';

/** The subject's text as the page sends it. */
export const sentSubject = (document: OfficeDocument): string =>
  document.decomposed ? document.subject.normalize('NFD') : document.subject;

function numberHtml({ number, urgency, secrecy }: OfficeDocument): string {
  const marks = [urgency, secrecy].filter((mark) => mark !== ORDINARY);
  return [escapeHtml(number), ...marks.map((mark) => `<b class="do_khan">${escapeHtml(mark)}</b>`)].join('<br>');
}

function subjectHtml(document: OfficeDocument): string {
  const before = document.answered ? `<span class="phuc_dap">${ANSWERED}</span><br>` : '';
  return `${before}<a href="javascript:void(0)">${escapeHtml(sentSubject(document))}</a>`;
}

/** The 36 cells of a row; `position` counts from 1. */
export function cellsOf(document: OfficeDocument, position: number): Cell[] {
  const { id, arrival, issued, received, issuer, type, urgency, secrecy, role, due, papers } = document;
  const signer = papers[0]?.signer;
  return [
    cell(
      'c',
      `<input type="checkbox" name="chk_vb" value="${id}" aria-label="Chọn" onclick="event.stopPropagation()">`,
    ),
    hidden(id),
    hidden(`LUONG_${id.slice(-4)}`),
    cell('c', String(position)),
    hidden('Sổ công văn đến'),
    hidden(fieldDate(received)),
    hidden('01/01/1900'),
    cell('c sodendi', String(arrival)),
    cell('classIofficeNumber', numberHtml(document)),
    hidden(escapeHtml(type)),
    hidden(''),
    cell('c', fieldDate(issued)),
    cell('c', fieldDate(received)),
    hidden(escapeHtml(urgency)),
    hidden(escapeHtml(secrecy)),
    cell('', escapeHtml(issuer)),
    hidden('000.00.00.H15'),
    hidden(escapeHtml(signer?.name ?? '')),
    hidden(escapeHtml(signer?.offices.at(-1) ?? '')),
    cell('vanbanden_hienthi_trichyeu', subjectHtml(document)),
    hidden('1'),
    hidden(String(papers.length)),
    hidden(''),
    hidden(''),
    cell('vanbanden_hienthi_nguoinhan', 'Văn phòng'),
    cell(`c vai_tro_${role.toLowerCase()}`, ROLE_NAMES[role]),
    cell('c vanbanden_hienthi_han_xuly', escapeHtml(due)),
    hidden('--'),
    hidden(''),
    hidden('Văn thư phường'),
    hidden('0'),
    hidden(''),
    hidden('1'),
    hidden(''),
    hidden(''),
    cell('c', '<span class="nut_nho" title="Chuyển xử lý">Chuyển</span>'),
  ];
}

const SHOWN = ['', 'STT', 'Số đến', 'Số ký hiệu', 'Ngày VB', 'Ngày đến', 'Cơ quan ban hành', 'Trích yếu', 'Người nhận'];
const SHOWN_LAST = ['Vai trò', 'Hạn xử lý', 'Thao tác'];
const HIDDEN = [
  ...['Id', 'Id luồng', 'Sổ văn bản', 'Ngày vào sổ', 'Ngày hoàn thành', 'Hình thức', 'Lĩnh vực', 'Độ khẩn'],
  ...['Độ mật', 'Mã định danh', 'Người ký', 'Chức vụ', 'Số bản', 'Số tệp', 'Hạn trả lời', 'Ngày chuyển'],
  ...['Người chuyển', 'Trạng thái', 'Ý kiến', 'Lần nhắc', 'Ghi chú', 'Mã hồ sơ'],
];

/** The 34 headers. */
export const HEADERS: readonly { name: string; hidden: boolean }[] = [
  ...SHOWN.map((name) => ({ name, hidden: false })),
  ...HIDDEN.slice(0, 7).map((name) => ({ name, hidden: true })),
  ...SHOWN_LAST.map((name) => ({ name, hidden: false })),
  ...HIDDEN.slice(7).map((name) => ({ name, hidden: true })),
];
