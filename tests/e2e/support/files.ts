import { expect, type Page } from '@playwright/test';
import type { FileReading } from '../../../lib/documents';
import { readTables } from './extension';
import type { Answer } from './pages';

const COOKIE = 'JSESSIONID=E2E';

/** A page that begins the office's session. */
export const withSession =
  (page: string): Answer =>
  (_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Set-Cookie': `${COOKIE}; Path=/; HttpOnly; SameSite=Lax`,
    });
    response.end(page);
  };

/** An answer that only a request with the office's cookie gets. */
export const guarded =
  (answer: Answer): Answer =>
  (request, response) => {
    if (!request.headers.cookie?.includes(COOKIE)) {
      response.writeHead(403);
      response.end('Phiên làm việc đã hết hạn.');
    } else if (typeof answer === 'function') answer(request, response);
    else response.end(answer);
  };

export const attached = (name: string): Record<string, string> => ({
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'Content-Type': 'application/octet-stream',
  'Cache-Control': 'no-store',
});

export const fileLinks = (...links: string[]): string => `<div id="div_file_attach_dsvb">${links.join(' ')}</div>`;
export const fileLink = (address: string, name: string): string => `<a href="${address}">${name}</a>`;

/**
 * Waits until a document is recorded: what is opened before that is told in another way.
 * @param since when its page was opened, epoch milliseconds: one that was recorded before is read again
 */
export async function recorded(page: Page, number: string, since = 0): Promise<void> {
  const isRead = async () =>
    (await readTables(page)).documents.some((document) => document.number === number && document.readAt >= since);
  await expect.poll(isRead).toBe(true);
}

/** The readings of the files of a document. */
export const readings = async (page: Page, number: string): Promise<FileReading[]> =>
  (await readTables(page)).documents.find((document) => document.number === number)?.files ?? [];

/** How far each file of a document was read, by name: a state, or the reason of a failure. */
export const states = async (page: Page, number: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await readings(page, number)).map((file) => [file.name, file.state === 'failed' ? file.reason : file.state]),
  );
