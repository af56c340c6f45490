import type { Page } from '@playwright/test';
import { documentsFor } from '../../office';
import { rowsHtml } from '../../office/server/list-html';
import { library } from '../library';

export const ROWS = 5000;
const ROWS_IN_A_TASK = 100;
const MEGABYTE = 1 << 20;

/** What systems carry in a row beside what is read of it, so that it has about thirty attributes. */
const MORE = Array.from({ length: 16 }, (_, n) => `tt_${n}="gia tri ${n}"`).join(' ');

function rows(): string {
  const waiting = documentsFor('2026-11-24').filter(({ list, secret }) => list === 'waiting' && !secret);
  const documents = Array.from({ length: ROWS }, (_, n) => {
    const model = waiting[n % waiting.length];
    if (!model) throw new Error('the office has no waiting document');
    return { ...model, id: String(7_000_000 + n), number: `${n + 1}/BC-UBND`, due: `${1 + (n % 28)}/12/2026` };
  });
  return rowsHtml({ list: 'waiting', documents, first: 1, page: 1, pages: 1 }).replace(/<tr /gu, `<tr ${MORE} `);
}

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

/** Runs inside the page: its own work, which knows nothing of a reader. */
const SCRIPT = `
  const rows = ROWS_HTML.split(/(?=<tr )/u);
  const all = rows.join('');
  const paper = PAPER_HTML;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const turn = () => new Promise((done) => setTimeout(done));
  const body = () => document.querySelector('#dt_basic tbody');
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
  globalThis.acts = Object.fromEntries(Object.entries(draw).map(([name, run]) => [name, async () => {
    performance.mark('begin');
    await run();
    await painted();
    performance.mark('end');
  }]));`;

function paper(): string {
  const text = library(MEGABYTE, 5);
  const fields = { SoKyHieu: '12/BC-UBND', TrichYeu: 'V/v báo cáo', NgayVanBan: '10/11/2026', DoKhan: 'Thường' };
  const cells = Object.entries(fields).map(
    ([name, value]) => `<tr><td><b>${name}:</b></td><td id="detail${name}">${value}</td></tr>`,
  );
  const lines = text.split('\n').map((line) => `<p>${line}</p>`);
  return `<table id="dt_thongtin_vanban">${cells.join('')}<tr><td><b>Độ mật:</b></td><td id="td_secret_level">Thường</td></tr>
    <tr><td><b>Hạn xử lý:</b></td><td><span id="spanNhacNhoHanXuLy">25/12/2026</span></td></tr></table>
    <div class="noi_dung">${lines.join('')}</div>`;
}

/** The page of the bench: VNPT iOffice's list, empty, and a place for an opened document. */
export function pageHtml(): string {
  const script = SCRIPT.replace('ROWS_HTML', () => JSON.stringify(rows())).replace('PAPER_HTML', () =>
    JSON.stringify(paper()),
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>QLVB</title>
    <style>.an { display: none }</style></head><body><div id="m"></div>
    <table id="dt_basic"><tbody></tbody></table><script>${script.replace(/<\//gu, '<\\/')}</script></body></html>`;
}

export const act = (page: Page, name: keyof Acts): Promise<void> => page.evaluate((which) => acts[which](), name);
