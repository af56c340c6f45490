import type { IncomingMessage } from 'node:http';

/** One request as the office's log keeps it: enough to prove who caused it. */
export interface RequestEntry {
  /** Epoch milliseconds. */
  at: number;
  method: string;
  /** Without query and `;jsessionid`. */
  path: string;
  /** The names in the query. */
  query: readonly string[];
  /** True when it came with the cookie of a session. */
  cookie: boolean;
  /** `sec-fetch-dest` and `sec-fetch-mode`, null when not sent. */
  dest: string | null;
  mode: string | null;
  /** The document asked for, when it is one. */
  documentId: string | null;
  /** The file's id (`1048213_0`), when it is one. */
  file: string | null;
  /** True for what the page does by itself: redrawing the list, the connection that stays open. */
  background: boolean;
}

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

/** The path without what servers of this family append to it when a browser shows no cookie yet. */
export const plainPath = (url: URL): string => url.pathname.replace(/;jsessionid=[^/]*/i, '');

export function describeRequest(
  request: IncomingMessage,
  url: URL,
  known: Pick<RequestEntry, 'cookie' | 'background'>,
): RequestEntry {
  const file = url.searchParams.get('file');
  return {
    at: Date.now(),
    method: request.method ?? 'GET',
    path: plainPath(url),
    query: [...url.searchParams.keys()],
    dest: header(request, 'sec-fetch-dest'),
    mode: header(request, 'sec-fetch-mode'),
    documentId: url.searchParams.get('id') ?? file?.split('_')[0] ?? null,
    file,
    ...known,
  };
}
