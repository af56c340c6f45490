import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ph: string;
  /** CPU time in microseconds: what else the machine does is not in it. */
  tdur?: number;
  args: {
    name?: string;
    /** Where in Chromium's source the task was posted. */
    src_file?: string;
    data?: { url?: string; frame?: string; frames?: { url: string; processId?: number }[]; processId?: number };
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'].join();

/** Chromium's own PDF viewer takes a file in as it comes, on the thread of the frame that shows it. */
const OF_BROWSER = /^pdf\//u;

/**
 * The longest task, in milliseconds of CPU time, on the main threads of pages of one site while something is done.
 * Pages of the extension have processes of their own and are left out, as is what Chromium's PDF viewer does there.
 */
export async function longestTask(page: Page, site: string, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const processes = new Set(
    events.flatMap(({ args: { data } = {}, pid }) => [
      ...(data?.frames ?? []).flatMap(({ url, processId }) => (url.includes(site) ? [processId ?? pid] : [])),
      ...(data?.url?.includes(site) && data.processId ? [data.processId] : []),
    ]),
  );
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = events.filter(({ pid, tid }) => processes.has(pid) && threads.has(`${pid} ${tid}`));
  const tasks = own.filter(
    ({ name, ph, args }) =>
      ph === 'X' && name === 'ThreadControllerImpl::RunTask' && !OF_BROWSER.test(args.src_file ?? ''),
  );
  if (!tasks.length) throw new Error(`no task of ${site} in the trace`);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
