import type { Page } from '@playwright/test';
import { documentsFor } from '../../office';
import { rowsHtml } from '../../office/server/list-html';
import { library } from '../library';

export const ROWS = 5000;
const ROWS_IN_A_TASK = 100;
const MEGABYTE = 1 << 20;

/** What systems carry in a row beside what is read of it, so that it has about thirty attributes. */
const MORE = Array.from({ length: 16 }, (_, n) => `tt_${n}="gia tri ${n}"`).join(' ');

function documents() {
  const waiting = documentsFor('2026-11-24').filter(({ list, secret }) => list === 'waiting' && !secret);
  return Array.from({ length: ROWS }, (_, n) => {
    const model = waiting[n % waiting.length];
    if (!model) throw new Error('the office has no waiting document');
    return { ...model, id: String(7_000_000 + n), number: `${n + 1}/BC-UBND`, due: `${1 + (n % 28)}/12/2026` };
  });
}

/** The pages of the bench: VNPT iOffice's list, and one of a system that nobody described. */
export type Kind = 'described' | 'undescribed';

/** A table's head and its rows. */
interface Table {
  head: string;
  rows: string;
}

const cellsHtml = (name: 'th' | 'td', cells: readonly string[]): string =>
  cells.map((cell) => `<${name}>${cell}</${name}>`).join('');

const HEADERS = [
  ...['STT', 'Số đến', 'Ngày đến', 'Số ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'],
  ...['Độ khẩn', 'Độ mật', 'Hạn xử lý', 'Trạng thái', 'Thao tác'],
];

const TABLES: Readonly<Record<Kind, () => Table>> = {
  described: () => ({
    head: '',
    rows: rowsHtml({ list: 'waiting', documents: documents(), first: 1, page: 1, pages: 1 }).replace(
      /<tr /gu,
      `<tr ${MORE} `,
    ),
  }),
  undescribed: () => ({
    head: `<tr>${cellsHtml('th', HEADERS)}</tr>`,
    rows: documents()
      .map(({ number, issuer, subject, due }, n) => {
        const said = `<a href="/xem/${n}" title="Xem chi tiết">${subject}</a>`;
        const state = '<span class="nhan">Chờ xử lý</span>';
        const cells = [String(n + 1), String(n + 1), '17/11/2026', number, '16/11/2026', issuer, said];
        cells.push('Thường', 'Thường', due, state, '<button type="button">Mở</button>');
        return `<tr class="dong">${cellsHtml('td', cells)}</tr>`;
      })
      .join(''),
  }),
};

/**
 * What a page of the bench can do; each resolves when what it has drawn was painted, and marks its begin and end in the
 * timeline.
 */
export interface Acts {
  /** Draws the rows as their answer comes in, a hundred in a task. */
  build(): Promise<void>;
  /** Draws the same rows again. */
  redraw(): Promise<void>;
  /** Opens the document. */
  open(): Promise<void>;
}
declare const acts: Acts;

/** By which name its table goes: VNPT iOffice's is known by it. */
const NAMES: Readonly<Record<Kind, string>> = { described: 'dt_basic', undescribed: 'bang' };

/** Runs inside the page: its own work, which knows nothing of a reader. */
const SCRIPT = `
  const rows = ROWS_HTML.split(/(?=<tr )/u);
  const all = rows.join('');
  const paper = PAPER_HTML;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const turn = () => new Promise((done) => setTimeout(done));
  const body = () => document.querySelector('.danh_sach tbody');
  const draw = {
    async build() {
      for (let at = 0; at < rows.length; at += ${ROWS_IN_A_TASK}) {
        body().insertAdjacentHTML('beforeend', rows.slice(at, at + ${ROWS_IN_A_TASK}).join(''));
        await turn();
      }
    },
    async redraw() { body().innerHTML = all; },
    async open() { document.querySelector('#m').innerHTML = paper; },
  };
  document.addEventListener('click', (event) => event.preventDefault());
  globalThis.acts = Object.fromEntries(Object.entries(draw).map(([name, run]) => [name, async () => {
    performance.mark('begin');
    await run();
    await painted();
    performance.mark('end');
  }]));`;

/** The fields of the opened document: what they are called, VNPT iOffice's ids for them, and what they say. */
const FIELDS = [
  ['Số ký hiệu', 'detailSoKyHieu', '12/BC-UBND'],
  ['Trích yếu', 'detailTrichYeu', 'V/v báo cáo'],
  ['Ngày văn bản', 'detailNgayVanBan', '10/11/2026'],
  ['Độ khẩn', 'detailDoKhan', 'Thường'],
  ['Độ mật', 'td_secret_level', 'Thường'],
  ['Hạn xử lý', 'spanNhacNhoHanXuLy', '25/12/2026'],
];

function paper(kind: Kind): string {
  const named = (id: string) => (kind === 'described' ? ` id="${id}"` : '');
  const rows = FIELDS.map(
    ([label, id = '', value]) => `<tr><td><b>${label}:</b></td><td><span${named(id)}>${value}</span></td></tr>`,
  );
  const lines = library(MEGABYTE, 5)
    .split('\n')
    .map((line) => `<p>${line}</p>`);
  return `<table${named('dt_thongtin_vanban')}>${rows.join('')}</table><div class="noi_dung">${lines.join('')}</div>`;
}

/** A page of the bench: a list, empty, and a place for an opened document. */
export function pageHtml(kind: Kind): string {
  const { head, rows } = TABLES[kind]();
  const script = SCRIPT.replace('ROWS_HTML', () => JSON.stringify(rows)).replace('PAPER_HTML', () =>
    JSON.stringify(paper(kind)),
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>QLVB</title>
    <style>.an { display: none }</style></head><body><div id="m"></div>
    <table id="${NAMES[kind]}" class="danh_sach"><thead>${head}</thead><tbody></tbody></table><script>${script.replace(/<\//gu, '<\\/')}</script></body></html>`;
}

export const act = (page: Page, name: keyof Acts): Promise<void> => page.evaluate((which) => acts[which](), name);
