import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands at an address: a page as text, or anything else as a handler. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server on loopback that shows pages of the VNPT iOffice family as each test writes them. */
export interface Pages {
  port: number;
  /** Puts an answer at a path; `host` is any name that leads to loopback. Returns its address. */
  put(path: string, answer: Answer, host?: string): string;
  /** How often a path was asked for. */
  asked(path: string): number;
  stop(): Promise<void>;
}

export async function startPages(): Promise<Pages> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://pages.test').pathname;
    requests.push(path);
    const answer = answers.get(path);
    if (typeof answer === 'function') return answer(request, response);
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(answer ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    put(path, answer, host = '127.0.0.1') {
      answers.set(path, answer);
      return `http://${host}:${port}${path}`;
    },
    asked: (path) => requests.filter((asked) => asked === path).length,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Serves bytes, a PDF unless said otherwise. */
export const bytes =
  (body: Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/pdf', ...headers });
    response.end(body);
  };

/** A page around content: no style, as a test means it. */
export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>QLVB</title>${head}</head><body>${body}</body></html>`;

type Values = Readonly<Record<string, string | null>>;

const inAttribute = (text: string): string => text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;');

/** What every row of a list carries unless a test says otherwise; null takes an attribute away. */
const ROW: Values = {
  trich_yeu: 'V/v báo cáo kết quả thực hiện',
  don_vi_ban_hanh: 'Sở Nội vụ',
  hinh_thuc: 'Công văn',
  ngay_van_ban: '10/11/2030',
  ngay_den: '11/11/2030',
  do_khan: 'Thường',
  do_mat: 'Thường',
  role_type_code: 'XLC',
  isDenDi: 'den',
};

/** The system's own id of a row, made of its number. */
export const idOf = (number: string): string =>
  String([...number].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) % 1e9);

/** A row of the incoming list: attributes, then the deadline's cell and whatever else a test puts beside it. */
export function row(number: string, due: string, values: Values = {}, cells = ''): string {
  const id = idOf(number);
  const carried = { id: `vb_${id}`, flyid: id, so_ky_hieu: number, ...ROW, ...values };
  const attributes = Object.entries(carried)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${inAttribute(value)}"`]))
    .join(' ');
  return `<tr ${attributes} onclick="void 0"><td>1</td><td class="classIofficeNumber">${number}</td>${cells}
    <td class="vanbanden_hienthi_trichyeu"><a href="#">${values.trich_yeu ?? ROW.trich_yeu}</a></td>
    <td class="vanbanden_hienthi_han_xuly">${due}</td></tr>`;
}

export const list = (...rows: string[]): string =>
  `<table id="dt_basic"><thead><tr><th>STT</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Hạn xử lý</th></tr></thead>
  <tbody>${rows.join('')}</tbody></table>`;

/** A menu of which one entry is on, however the test marks it. */
export const menu = (...entries: string[]): string => `<ul id="full_menu">${entries.join('')}</ul>`;

/** The cells of an opened document, by the element that holds each. */
const DETAIL: Values = {
  'span#detailTrichYeu': 'V/v báo cáo kết quả thực hiện',
  'span#div_donvi_soanthao': 'Sở Nội vụ',
  'span#detailNgayVanBan': '10/11/2030',
  'span#detail_ngay_den_banhanh_data': '11/11/2030',
  'span#td_secret_level': 'Thường',
  'span#detailDoKhan': 'Thường',
};

/** An opened document. `values` adds or replaces cells ("span#id"), null takes one away; `more` stands behind the table. */
export function detail(number: string, values: Values = {}, more = ''): string {
  const rows = Object.entries({ 'span#detailSoKyHieu': number, ...DETAIL, ...values }).flatMap(([name, value]) => {
    if (value === null) return [];
    const id = name.split('#')[1] ?? '';
    return [`<tr><td><b>${id}</b></td><td><span id="${id}">${value}</span></td></tr>`];
  });
  return `<table id="dt_thongtin_vanban">${rows.join('')}</table>${more}`;
}

/** The detail's field of the deadline. */
export const DUE = 'span#spanNhacNhoHanXuLy';
