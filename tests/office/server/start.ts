import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CivilDate } from '../../../lib/time';
import { documentsFor, type Fillers } from '../documents';
import { createPrinter } from '../print/printer';
import { civilDayAt } from '../truth/days';
import type { OfficeDocument } from '../types';
import { redirect, refuse } from './answers';
import { describeRequest, plainPath, type RequestEntry } from './requests';
import { type FilesShown, type Route, routesOf } from './routes';
import { LOGIN, type Login, Sessions } from './sessions';

export interface OfficeOptions {
  /** The day on which all dates hang; the real one in Vietnam unless given. */
  today?: CivilDate;
  /** 0 or absent: any free port. */
  port?: number;
  /** Where the system stands on its host, `/qlvbdh` unless given. */
  basePath?: string;
  /** How often the page draws its rows again; 0: never. 5,000 unless given. */
  redrawMs?: number;
  /** How long a fetched piece of a page takes; 150 unless given. */
  latencyMs?: number;
  /** Rows on a page of a list; 40 unless given. */
  pageSize?: number;
  /** How a file is shown when its link is clicked; `frame` unless given. */
  filesShown?: FilesShown;
  /** Each address of a file carries a nonce and works once. */
  fileOnce?: boolean;
  /** More waiting documents. */
  fillers?: Fillers;
  /** The Chromium that prints the PDFs; the environment variable NHAC_HAN_BROWSER unless given. Asked at first need. */
  executablePath?: string | (() => Promise<string>);
}

/** A running office. */
export interface Office {
  /** The page to open: the login, and then the list. */
  url: string;
  /** `http://127.0.0.1:port`; any other host name that leads here is served the same. */
  origin: string;
  port: number;
  today: CivilDate;
  login: Login;
  documents: readonly OfficeDocument[];
  /** All requests since the start or the last clearing, oldest first. */
  requests(): RequestEntry[];
  clearRequests(): void;
  stop(): Promise<void>;
}

function browserPath(given: OfficeOptions['executablePath']): () => Promise<string> {
  return async () => {
    const path = (typeof given === 'function' ? await given() : given) ?? process.env.NHAC_HAN_BROWSER;
    if (!path) throw new Error('the office needs a Chromium to print: executablePath or NHAC_HAN_BROWSER');
    return path;
  };
}

/** What a request without a session gets. */
function turnAway(guard: Route['guard'], response: ServerResponse, base: string): void {
  if (guard === 'page') redirect(response, `${base}/login`);
  else refuse(response, guard === 'ajax' ? 401 : 403, 'Phiên làm việc đã hết hạn.');
}

/** Starts the made-up e-document office on loopback. */
export async function startOffice(options: OfficeOptions = {}): Promise<Office> {
  const today = options.today ?? civilDayAt(Date.now());
  const base = options.basePath ?? '/qlvbdh';
  const documents = documentsFor(today, options.fillers);
  const sessions = new Sessions();
  const printer = createPrinter(browserPath(options.executablePath));
  const routes = routesOf({
    base,
    documents,
    pageSize: options.pageSize ?? 40,
    latencyMs: options.latencyMs ?? 150,
    redrawMs: options.redrawMs ?? 5_000,
    filesShown: options.filesShown ?? 'frame',
    fileOnce: options.fileOnce ?? false,
    printer,
    sessions,
  });
  let log: RequestEntry[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://office.test');
    const route = routes.get(plainPath(url));
    const cookie = sessions.has(request);
    log.push(describeRequest(request, url, { cookie, background: route?.background ?? false }));
    if (!route) return refuse(response, 404, 'Không tìm thấy.');
    if (route.guard !== 'open' && !cookie) return turnAway(route.guard, response, base);
    await route.answer({ request, response, url });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  return {
    url: `${origin}${base}/main`,
    origin,
    port,
    today,
    login: LOGIN,
    documents,
    requests: () => [...log],
    clearRequests() {
      log = [];
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, printer.close()]);
    },
  };
}
