import { escapeHtml } from '../print/html';
import { fieldDate } from '../truth/words';
import type { OfficeDocument } from '../types';
import { ANSWERED, cellsOf, HEADERS, sentSubject } from './columns';
import { LISTS, type ListPage } from './lists';

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');

function incomingRow(document: OfficeDocument, position: number): string {
  const { id, number, issuer, type, issued, received, urgency, secrecy, role } = document;
  const subject = sentSubject(document);
  const carried = attributes({
    id: `vb_${id}`,
    class: role.toLowerCase(),
    flyid: id,
    so_ky_hieu: number,
    trich_yeu: document.answered ? `${ANSWERED} ${subject}` : subject,
    don_vi_ban_hanh: issuer,
    hinh_thuc: type,
    ngay_van_ban: fieldDate(issued),
    ngay_den: fieldDate(received),
    do_khan: urgency,
    do_mat: secrecy,
    role_type_code: role,
    isDenDi: 'den',
    onclick: `showDocDetail(${id},'den','${role}',this)`,
  });
  const cells = cellsOf(document, position).map(({ class: name, html }) => `<td class="${name}">${html}</td>`);
  return `<tr ${carried}>${cells.join('')}</tr>`;
}

function outgoingRow(document: OfficeDocument, position: number): string {
  const { id, number, type, issued, urgency, secrecy, arrival, due } = document;
  const carried = attributes({
    id: `vbdi_${id}`,
    flyid: id,
    so_ky_hieu: number,
    trich_yeu: document.subject,
    hinh_thuc: type,
    ngay_van_ban: fieldDate(issued),
    do_khan: urgency,
    do_mat: secrecy,
    isDenDi: 'di',
    onclick: `showDocDetail(${id},'di','',this)`,
  });
  const cells = [String(position), String(arrival), number, fieldDate(issued), type, document.subject, due].map(
    escapeHtml,
  );
  cells[5] = `<a href="javascript:void(0)">${cells[5]}</a>`;
  return `<tr ${carried}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** The rows alone: what the page fetches again every few seconds. */
export function rowsHtml({ list, documents, first }: ListPage): string {
  const row = list === 'outgoing' ? outgoingRow : incomingRow;
  return documents.map((document, index) => row(document, first + index)).join('');
}

const incomingHead = (): string =>
  HEADERS.map(({ name, hidden }) => `<th class="${hidden ? 'an' : ''}">${name}</th>`).join('');

const OUTGOING_HEAD = ['STT', 'Số đi', 'Số ký hiệu', 'Ngày ban hành', 'Hình thức', 'Trích yếu', 'Hạn xử lý']
  .map((name) => `<th>${name}</th>`)
  .join('');

const LEGEND = `<p class="chu_giai">Chú giải:
  <span class="color_clk xlc" c-val="xlc" tabindex="0" role="button">Xử lý chính</span>
  <span class="color_clk ph" c-val="ph" tabindex="0" role="button">Phối hợp</span></p>`;

function pagerHtml({ page, pages, first, documents }: ListPage): string {
  const links = Array.from({ length: pages }, (_, index) => {
    const current = index + 1 === page ? ' class="active"' : '';
    return `<li${current}><a href="javascript:void(0)" trang="${index + 1}">${index + 1}</a></li>`;
  });
  const last = first + documents.length - 1;
  return `<div class="chan_trang"><span>Hiển thị ${documents.length ? first : 0} - ${last}</span>
    <ul class="pagination">${links.join('')}</ul></div>`;
}

/** A whole list as it is swapped into the page. */
export function listHtml(shown: ListPage): string {
  const outgoing = shown.list === 'outgoing';
  const head = outgoing ? OUTGOING_HEAD : incomingHead();
  const tools = ['Chuyển xử lý', 'Kết thúc', 'In phiếu trình', 'Xuất Excel'].map((name) => `<span>${name}</span>`);
  return `<h3>${LISTS[shown.list].title}</h3>
    <div class="cong_cu">${tools.join('')}</div>
    ${outgoing ? '' : LEGEND}
    <table id="${outgoing ? 'tabale_dsvb' : 'dt_basic'}"><thead><tr>${head}</tr></thead>
    <tbody>${rowsHtml(shown)}</tbody></table>
    ${pagerHtml(shown)}`;
}
