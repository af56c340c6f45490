import type { ServerResponse } from 'node:http';

/** The few kinds of answers that the office gives. */

type Headers = Readonly<Record<string, string>>;

const NO_STORE: Headers = { 'Cache-Control': 'no-store' };

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, more: Headers = NO_STORE) {
  response.writeHead(status, { 'Content-Type': type, ...more });
  response.end(body);
}

export const html = (response: ServerResponse, body: string): void =>
  send(response, 200, 'text/html; charset=utf-8', body);

export const json = (response: ServerResponse, body: unknown): void =>
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(body));

export const refuse = (response: ServerResponse, status: 401 | 403 | 404 | 410 | 503, words: string): void =>
  send(response, status, 'text/plain; charset=utf-8', words);

export const bytes = (response: ServerResponse, type: string, body: Buffer, more: Headers): void =>
  send(response, 200, type, body, more);

export function nothing(response: ServerResponse): void {
  response.writeHead(204);
  response.end();
}

export function redirect(response: ServerResponse, location: string, cookie?: string): void {
  response.writeHead(302, { Location: location, ...NO_STORE, ...(cookie ? { 'Set-Cookie': cookie } : {}) });
  response.end();
}
