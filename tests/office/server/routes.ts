import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Printer } from '../print/printer';
import type { OfficeDocument } from '../types';
import { bytes, html, json, nothing, redirect, refuse } from './answers';
import { detailData } from './detail-data';
import { listHtml, rowsHtml } from './list-html';
import { isListName, type ListPage, pageOf } from './lists';
import { detailPage, loginPage, mainPage } from './pages';
import { LOGIN, newToken, type Sessions } from './sessions';

/** What the routes serve, and how slowly. */
export interface Served {
  base: string;
  documents: readonly OfficeDocument[];
  pageSize: number;
  latencyMs: number;
  redrawMs: number;
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
};

const staticRoute = (name: string, type: string): Route => ({
  guard: 'open',
  async answer({ response }) {
    const body = await readFile(new URL(`../static/${name}`, import.meta.url));
    bytes(response, type, body, { 'Cache-Control': 'no-cache' });
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

  const file = (disposition: 'inline' | 'attachment', cache: string): Route => ({
    guard: 'file',
    async answer({ url, response }) {
      const [id, index] = (url.searchParams.get('file') ?? '').split('_');
      const paper = documents.find((document) => document.id === id)?.papers[Number(index)];
      if (!paper) return refuse(response, 404, 'Không tìm thấy tệp.');
      const name = `${disposition}; filename*=UTF-8''${encodeURIComponent(paper.file)}`;
      try {
        const pdf = await printer.pdf(paper);
        bytes(response, 'application/pdf', pdf, { 'Content-Disposition': name, 'Cache-Control': cache });
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
        html(call.response, detailPage(base, newToken(), document));
      },
    },
    [`${base}/chitiet/dulieu`]: ajax((call) => {
      const document = asked(call);
      if (!document) return refuse(call.response, 404, 'Không tìm thấy văn bản.');
      json(call.response, detailData(document, base, newToken()));
    }),
    [`${base}/viewfile`]: file('inline', 'private, max-age=60'),
    '/smartoffice/jbm/download.jsp': file('attachment', 'no-store'),
  };
  for (const [name, type] of Object.entries(STATIC_TYPES)) routes[`${base}/static/${name}`] = staticRoute(name, type);
  return new Map(Object.entries(routes));
}
