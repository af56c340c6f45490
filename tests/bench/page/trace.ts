import type { CDPSession } from '@playwright/test';

/** An event of Chromium's trace, as far as it is looked at; times in microseconds, `tdur` of the thread's own work. */
interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Milliseconds of CPU time on the page's thread. */
export interface Work {
  /** From the begin of the act to the end of its painting. */
  act: number;
  /** Afterwards, while the page does nothing. */
  after: number;
  /** The longest task afterwards. */
  longest: number;
  /** The longest time that a script of the extension held the thread during the act. */
  longestWithin: number;
}

const milliseconds = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
const longestOf = (events: readonly TraceEvent[]): number => Math.max(0, ...events.map(milliseconds));
const sum = (events: readonly TraceEvent[]): number => events.reduce((all, event) => all + milliseconds(event), 0);

/** Looks at what the page's thread did while an act ran and for a while afterwards. */
export async function traced(session: CDPSession, run: () => Promise<unknown>): Promise<Work> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await run();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);

  const mark = (name: string) => events.find((event) => event.name === name && event.cat.includes('user_timing'));
  const [begin, end] = [mark('begin'), mark('end')];
  if (!begin || !end) throw new Error('the trace does not hold the act');
  const own = events.filter(({ pid, tid, ph }) => pid === end.pid && tid === end.tid && ph === 'X');
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const scripts = own.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-ext'));
  const within = ({ ts }: TraceEvent) => ts >= begin.ts && ts < end.ts;
  const after = tasks.filter(({ ts }) => ts >= end.ts);
  return {
    act: sum(tasks.filter(within)),
    after: sum(after),
    longest: longestOf(after),
    longestWithin: longestOf(scripts.filter(within)),
  };
}
