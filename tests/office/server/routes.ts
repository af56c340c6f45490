import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { Printer } from '../print/printer';
import type { OfficeDocument } from '../types';
import { bytes, html, json, nothing, redirect, refuse } from './answers';
import { detailData } from './detail-data';
import { listHtml, rowsHtml } from './list-html';
import { isListName, type ListPage, pageOf } from './lists';
import { detailPage, loginPage, mainPage } from './pages';
import { LOGIN, newToken, type Sessions } from './sessions';

/**
 * How the systems of this family show a file: in a frame of the detail, as another element, as a blob that a script has
 * made, in pdf.js's viewer (whose script may be closed to
 * others), in a tab of its own, or in place of the detail.
 */
export type FilesShown = 'frame' | 'embed' | 'object' | 'blob' | 'viewer' | 'closed-viewer' | 'tab' | 'place';

/** What the routes serve, and how slowly. */
export interface Served {
  base: string;
  documents: readonly OfficeDocument[];
  pageSize: number;
  latencyMs: number;
  redrawMs: number;
  filesShown: FilesShown;
  /** Each address of a file works once. */
  fileOnce: boolean;
  printer: Printer;
  sessions: Sessions;
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

export interface Route {
  /** What a request without a session gets: the way to the login, 401 or 403; `open` needs none. */
  guard: 'open' | 'page' | 'ajax' | 'file';
  /** True for what the page asks by itself. */
  background?: true;
  answer(call: Call): void | Promise<void>;
}

/** How long the connection stays open by which the real system pushes changes. */
const HELD_MS = 25_000;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return new URLSearchParams(body);
}

const STATIC_TYPES: Readonly<Record<string, string>> = {
  'office.css': 'text/css; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'detail.js': 'text/javascript; charset=utf-8',
  'viewer.html': 'text/html; charset=utf-8',
  'viewer.js': 'text/javascript; charset=utf-8',
};

const staticRoute = (name: string, type: string): Route => ({
  guard: 'open',
  async answer({ response }) {
    const body = await readFile(new URL(`../static/${name}`, import.meta.url));
    bytes(response, type, body, { 'Cache-Control': 'no-cache' });
  },
});

/** The parts of pdf.js from which the office's viewer is built, as many systems have it. */
const PDFJS: Readonly<Record<string, string>> = {
  'pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
  'pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  'pdf_viewer.mjs': 'pdfjs-dist/legacy/web/pdf_viewer.mjs',
  'pdf_viewer.css': 'pdfjs-dist/legacy/web/pdf_viewer.css',
};

const fromPackage = createRequire(import.meta.url);

const pdfjsRoute = (path: string): Route => ({
  guard: 'open',
  async answer({ response }) {
    const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
    bytes(response, type, await readFile(fromPackage.resolve(path)), { 'Cache-Control': 'max-age=600' });
  },
});

/** All addresses of the office by path. */
export function routesOf(served: Served): ReadonlyMap<string, Route> {
  const { base, documents, printer, sessions } = served;

  const shownPage = ({ url }: Call): ListPage | null => {
    const list = url.searchParams.get('loai');
    if (!isListName(list)) return null;
    return pageOf(documents, list, Number(url.searchParams.get('trang') ?? 1) || 1, served.pageSize);
  };
  const asked = ({ url }: Call) => documents.find(({ id }) => id === url.searchParams.get('id'));

  /** A piece of a page, after the time that a busy server takes. */
  const ajax = (answer: Route['answer']): Route => ({
    guard: 'ajax',
    async answer(call) {
      await wait(served.latencyMs);
      await answer(call);
    },
  });

  const listPiece = (write: (shown: ListPage) => string): Route =>
    ajax((call) => {
      const shown = shownPage(call);
      if (!shown) return refuse(call.response, 404, 'Không có danh sách này.');
      html(call.response, write(shown));
    });

  /** Values of the addresses of files: the session's token, which all of a page share, or one for each address. */
  const tokensOfPage = (): (() => string) => {
    const token = newToken();
    return served.fileOnce ? () => `nonce=${newToken()}` : () => `token=${token}`;
  };
  const used = new Set<string>();

  const file = (disposition: 'inline' | 'attachment', cache: string): Route => ({
    guard: 'file',
    async answer({ url, response }) {
      const nonce = url.searchParams.get('nonce');
      if (nonce && used.has(nonce)) return refuse(response, 410, 'Đường dẫn đã được dùng.');
      if (nonce) used.add(nonce);
      const [id, index] = (url.searchParams.get('file') ?? '').split('_');
      const paper = documents.find((document) => document.id === id)?.papers[Number(index)];
      if (!paper) return refuse(response, 404, 'Không tìm thấy tệp.');
      const name = `${disposition}; filename*=UTF-8''${encodeURIComponent(paper.file)}`;
      try {
        const pdf = await printer.pdf(paper);
        const control = nonce ? 'no-store' : cache;
        bytes(response, 'application/pdf', pdf, { 'Content-Disposition': name, 'Cache-Control': control });
      } catch (error) {
        refuse(response, 503, `Không in được tệp: ${error instanceof Error ? error.message : error}`);
      }
    },
  });

  const routes: Record<string, Route> = {
    '/': { guard: 'page', answer: ({ response }) => redirect(response, `${base}/main`) },
    '/favicon.ico': { guard: 'open', answer: ({ response }) => nothing(response) },
    [base]: { guard: 'page', answer: ({ response }) => redirect(response, `${base}/main`) },
    [`${base}/login`]: {
      guard: 'open',
      async answer({ request, response }) {
        if (request.method !== 'POST') return html(response, loginPage(base, false));
        const form = await readForm(request);
        const right = form.get('username') === LOGIN.user && form.get('password') === LOGIN.password;
        if (!right) return html(response, loginPage(base, true));
        redirect(response, `${base}/main;jsessionid=${newToken()}`, sessions.begin());
      },
    },
    [`${base}/logout`]: {
      guard: 'page',
      answer: ({ request, response }) => redirect(response, `${base}/login`, sessions.end(request)),
    },
    [`${base}/main`]: {
      guard: 'page',
      answer: ({ response }) =>
        html(response, mainPage({ base, token: newToken(), documents, redrawMs: served.redrawMs })),
    },
    [`${base}/vanban/danhsach`]: listPiece(listHtml),
    [`${base}/vanban/lammoi`]: { ...listPiece(rowsHtml), background: true },
    [`${base}/dwr/call/plainpoll/ReverseAjax.dwr`]: {
      guard: 'ajax',
      background: true,
      answer({ response }) {
        const timer = setTimeout(() => json(response, {}), HELD_MS);
        response.on('close', () => clearTimeout(timer));
      },
    },
    [`${base}/chitiet`]: {
      guard: 'page',
      answer(call) {
        const document = asked(call);
        if (!document) return refuse(call.response, 404, 'Không tìm thấy văn bản.');
        html(call.response, detailPage(base, newToken(), document, served.filesShown));
      },
    },
    [`${base}/chitiet/dulieu`]: ajax((call) => {
      const document = asked(call);
      if (!document) return refuse(call.response, 404, 'Không tìm thấy văn bản.');
      json(call.response, detailData(document, base, tokensOfPage()));
    }),
    [`${base}/viewfile`]: file('inline', 'private, max-age=60'),
    '/smartoffice/jbm/download.jsp': file('attachment', 'no-store'),
  };
  for (const [name, type] of Object.entries(STATIC_TYPES)) routes[`${base}/static/${name}`] = staticRoute(name, type);
  for (const [name, path] of Object.entries(PDFJS)) routes[`${base}/static/${name}`] = pdfjsRoute(path);
  return new Map(Object.entries(routes));
}
