import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { readTables } from './support/extension';
import { attached, fileLink, fileLinks, guarded, recorded, states, withSession } from './support/files';
import { type Answer, bytes, detail, html, type Pages, startPages } from './support/pages';
import { asBuffer, PAPERS } from './support/papers';
import { goesOn, takesItsTurns } from './support/readers';
import { expect, test } from './support/test';

/** A file that cannot be reached: how its page offers it, why it was not read, how often its address was asked for. */
interface Case {
  name: string;
  page(pages: Pages, path: string): string;
  /** Null when nothing is said of it. */
  reason: string | null;
  /** What is said before that where the file takes long to be shown: then it stands beside the reason. */
  before?: string;
  asked: number;
  /** Other cells of its document. */
  values?: Readonly<Record<string, string>>;
}

const paper = asBuffer(PAPERS.docx?.('26/11/2030') ?? new Uint8Array());

const status =
  (code: number): Answer =>
  (_, response) => {
    response.writeHead(code, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<p>Không tải được.</p>');
  };

/** Answers the officer's own request with the file, and ours with something else. */
function firstOnly(later: Answer): Answer {
  let asked = 0;
  return (request, response) => {
    asked += 1;
    const answer = asked === 1 ? bytes(paper, attached('cv.docx')) : later;
    if (typeof answer === 'function') answer(request, response);
  };
}

const linked = (name: string, reason: string, later: Answer): Case => ({
  name,
  page: (pages, path) => fileLinks(fileLink(pages.put(path, guarded(firstOnly(later))), 'cv.docx')),
  reason,
  asked: 2,
});

/** A script that asks for the file by a form, which it makes and takes away. */
const posts = (pages: Pages, path: string, target = '_self'): string => `function xem() {
  const form = Object.assign(document.createElement('form'),
    { method: 'post', action: '${pages.put(path, guarded(bytes(Buffer.from('%PDF-1.4'))))}', target: '${target}' });
  document.body.append(form); form.submit(); form.remove(); }`;

/** Sends on to the file on a host that is not allowed. */
function leadsOn(pages: Pages, path: string, file = bytes(paper, attached('cv.docx'))): Answer {
  const target = pages.put(`${path}/khac`, file, 'localhost');
  return (_, response) => response.writeHead(302, { Location: target }).end();
}

/** Answers that have begun and go no further. */
const open = new Set<ServerResponse>();

/** Breaks off what has begun, once the extension's pages, of which one reads files, have had time to take the beginning. */
async function breakOff(popup: Page): Promise<void> {
  const begun = [...open];
  if (!begun.length) return;
  await takesItsTurns(popup, 1_000);
  for (const response of begun) response.destroy();
  for (const response of begun) open.delete(response);
}

const LOGIN = '/qlvbdh/dang-nhap';

const CASES: readonly Case[] = [
  linked('refused', 'refused', status(403)),
  linked('gone', 'gone', status(410)),
  linked('a fault of the server', 'unreachable', status(500)),
  linked('the way to the login', 'login-page', (_, response) => {
    response.writeHead(302, { Location: LOGIN });
    response.end();
  }),
  linked('a login page', 'login-page', (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html><form><input type="password"></form></html>');
  }),
  linked('too large', 'too-large', (_, response) => {
    response.writeHead(200, { 'Content-Length': String(200 * 1024 * 1024) });
    response.write('PK');
  }),
  linked('a connection that breaks', 'truncated', (_, response) => {
    response.writeHead(200, { 'Content-Length': '5000' });
    response.write('PK');
    open.add(response);
  }),
  {
    name: 'a token that nothing else carries',
    page: (pages, path) =>
      fileLinks(
        fileLink(
          `${pages.put(path, guarded(bytes(paper, attached('cv.docx'))))}?id=1&token=9f3ab27cd0e14c5`,
          'cv.docx',
        ),
      ),
    reason: 'one-time',
    asked: 1,
  },
  {
    name: 'made by a form',
    page: (pages, path) =>
      `${fileLinks(fileLink('javascript:void xem()', 'cv.pdf'))}<iframe name="khung"></iframe>
        <script>${posts(pages, path, 'khung')}</script>`,
    reason: 'one-time',
    before: 'no-address',
    asked: 1,
  },
  {
    name: 'made by a form, in place of its page',
    page: (pages, path) =>
      `${fileLinks(fileLink('javascript:void xem()', 'cv.pdf'))}<script>${posts(pages, path)}</script>`,
    reason: 'one-time',
    before: 'no-address',
    asked: 1,
  },
  {
    name: 'made by a form of another frame',
    page: (pages, path) =>
      `${fileLinks(fileLink('javascript:void frames.may.xem()', 'cv.pdf'))}<iframe name="khung"></iframe>
        <iframe name="may" src="${pages.put(`${path}/may`, html(`<script>${posts(pages, path, 'khung')}</script>`))}"></iframe>`,
    reason: 'one-time',
    before: 'no-address',
    asked: 1,
  },
  {
    name: 'of another host',
    page: (pages, path) =>
      fileLinks(fileLink(pages.put(path, bytes(paper, attached('cv.docx')), 'localhost'), 'cv.docx')),
    reason: 'other-host',
    asked: 1,
  },
  {
    name: 'in a frame of another host',
    page: (pages, path) =>
      `<iframe src="${pages.put(`${path}.pdf`, bytes(Buffer.from('%PDF-1.4')), 'localhost')}"></iframe>`,
    reason: 'other-host',
    asked: 0,
  },
  {
    name: 'by a link that leads on to another host',
    page: (pages, path) => fileLinks(fileLink(pages.put(path, leadsOn(pages, path)), 'cv.docx')),
    reason: 'redirected',
    // And once for its head alone.
    asked: 3,
  },
  {
    name: 'in a frame that leads on to another host',
    page: (pages, path) =>
      `<iframe src="${pages.put(`${path}.pdf`, leadsOn(pages, path, bytes(Buffer.from('%PDF-1.4'))))}"></iframe>`,
    reason: 'redirected',
    asked: 0,
  },
  {
    name: 'without an address',
    page: () => fileLinks(fileLink('javascript:void 0', 'cv.docx')),
    reason: 'no-address',
    asked: 0,
  },
  {
    name: 'behind a button',
    page: () => fileLinks('<button type="button">Xem</button>'),
    reason: 'no-address',
    asked: 0,
  },
  {
    name: 'behind a row that a script opens',
    page: () => fileLinks('<span onclick="void 0">cv.docx</span>'),
    reason: 'no-address',
    asked: 0,
  },
  {
    // The officer's own request, and nothing else: neither a reading nor a word.
    name: 'of a secret document',
    page: (pages, path) => fileLinks(fileLink(pages.put(path, guarded(bytes(paper, attached('cv.docx')))), 'cv.docx')),
    reason: null,
    asked: 1,
    values: { 'span#td_secret_level': 'Tối mật' },
  },
  {
    name: 'a blob that is gone',
    page: () =>
      `${fileLinks(fileLink('#', 'cv.docx'))}<script>
        const address = URL.createObjectURL(new Blob(['x'])); URL.revokeObjectURL(address);
        document.querySelector('#div_file_attach_dsvb a').href = address;</script>`,
    reason: 'gone',
    asked: 0,
  },
];

/** As long as it takes at most until what is not read is said, and until a slow computer has said it. */
const SAID_MS = 13_000;

interface Visit {
  of: Case;
  number: string;
  url: string;
}

const reasons = async (popup: Page, number: string): Promise<string[]> => Object.values(await states(popup, number));

/** The reasons that are said of a document's file, but what may stand beside the one that is true. */
const reasonsOf = async (popup: Page, { before }: Case, number: string): Promise<string[]> =>
  (await reasons(popup, number)).filter((reason) => reason !== before);

async function visit(tab: Page, popup: Page, { of, number, url }: Visit): Promise<void> {
  const { name, reason } = of;
  await tab.goto(url);
  if (reason !== null) await recorded(popup, number);
  const link = tab.locator('#div_file_attach_dsvb :is(a, button, span)');
  if (await link.count()) await link.click({ noWaitAfter: true });
  if (reason === null) await goesOn(popup, tab, SAID_MS);
  const said = async () => {
    await breakOff(popup);
    return reasonsOf(popup, of, number);
  };
  if (reason !== null) await expect.soft.poll(said, name).toEqual([reason]);
}

test('files that cannot be reached are said, each with its reason', async ({ context, popup }) => {
  const pages = await startPages();
  pages.put(LOGIN, html('<form><input name="user"></form>'));
  const soft = expect.configure({ soft: true });
  const queue = CASES.map((of, index): Visit => {
    const number = String(index + 1);
    const body = html(detail(number, of.values, of.page(pages, `/tep/${number}`)));
    return { of, number, url: pages.put(`/qlvbdh/trang${number}`, withSession(body)) };
  });
  const walk = async () => {
    const tab = await context.newPage();
    for (let next = queue.shift(); next; next = queue.shift()) await visit(tab, popup, next);
    await tab.close();
  };
  await Promise.all(Array.from({ length: 5 }, walk));

  for (const [index, of] of CASES.entries()) {
    const { name, reason, asked } = of;
    const number = String(index + 1);
    soft(await reasonsOf(popup, of, number), name).toEqual(reason === null ? [] : [reason]);
    soft(pages.asked(`/tep/${number}`), `${name}: requests`).toBe(asked);
  }
  // Each is said in the popup, with the way out.
  await popup.reload();
  // Nothing else waits: they are shown without a click.
  const places = popup.getByText('Thả tệp vào đây');
  const unsaid = async () => {
    const said = (await readTables(popup)).documents.flatMap(({ files }) => files).length;
    return said - (await places.count());
  };
  await expect(places.first()).toBeVisible();
  await soft.poll(unsaid).toBe(0);
  await pages.stop();
});

test('a frame that leads on to another host is said beside what it showed of the document before', async ({
  context,
  popup,
}) => {
  const pages = await startPages();
  const framed = (path: string, answer: Answer) => `<iframe src="${pages.put(`${path}.pdf`, answer)}"></iframe>`;
  const document = (number: string, frame: string) =>
    pages.put(`/qlvbdh/trang${number}`, withSession(html(detail(number, {}, frame))));
  const shown = document('51', framed('/tep/51', bytes(Buffer.from('%PDF-1.4'))));
  const led = document('52', framed('/tep/52', leadsOn(pages, '/tep/52', bytes(Buffer.from('%PDF-1.4')))));

  const tab = await context.newPage();
  await tab.goto(shown);
  await expect.poll(() => reasons(popup, '51')).toHaveLength(1);
  // In the same tab, and in the same place of its page, before what was shown there is forgotten.
  await tab.goto(led);
  await expect.poll(() => reasons(popup, '52')).toEqual(['redirected']);
  await pages.stop();
});
