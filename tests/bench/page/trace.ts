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

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];

/** Milliseconds of CPU time on the page's thread. */
export interface Work {
  /** From the begin of each act to the end of its painting. */
  act: number;
  /** Afterwards, while the page does nothing. */
  after: number;
  /** The longest task during the acts and afterwards that was not the page's own, without the collection of garbage. */
  longest: number;
  /** Scripts of the extension that the page's thread was made to call during the acts; slices of readings are not in it. */
  called: number;
}

const milliseconds = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
const longestOf = (events: readonly TraceEvent[]): number => Math.max(0, ...events.map(milliseconds));
const sum = (events: readonly TraceEvent[]): number => events.reduce((all, event) => all + milliseconds(event), 0);

/** A collection of all garbage falls into whatever task runs just then, with and without us. */
const COLLECTIONS = ['MajorGC', 'V8.GCIncrementalMarking', 'V8.GCIncrementalMarkingStart'];

/** Tasks without the time in which garbage was collected. */
function withoutCollection(tasks: readonly TraceEvent[], own: readonly TraceEvent[]): TraceEvent[] {
  const collections = own.filter(({ name }) => COLLECTIONS.includes(name));
  return tasks.map((task) => {
    const end = task.ts + (task.dur ?? 0);
    const inside = collections.filter(({ ts }) => ts >= task.ts && ts < end);
    return { ...task, tdur: Math.max(0, (task.tdur ?? task.dur ?? 0) - 1000 * sum(inside)) };
  });
}

/** A task in which the page writes its rows, or in which the browser draws them. */
const PAGE_OWN = ['ParseHTML', 'PrePaint'];

/**
 * Tasks that are not the page's own. A slice of a reading stands in no event of a script: it goes on where a promise of
 * the browser settles.
 */
function notOfPage(tasks: readonly TraceEvent[], own: readonly TraceEvent[]): TraceEvent[] {
  const work = own.filter(({ name }) => PAGE_OWN.includes(name));
  return tasks.filter(({ ts, dur = 0 }) => !work.some((event) => event.ts >= ts && event.ts < ts + dur));
}

/** Looks at what the page's thread did while one or several acts ran and for a while after each. */
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

  const marks = (name: string) =>
    events.filter((event) => event.name === name && event.cat.includes('user_timing')).toSorted((a, b) => a.ts - b.ts);
  const ends = marks('end');
  const acts = marks('begin').flatMap((begin, index) =>
    ends[index] ? [{ begin: begin.ts, end: ends[index].ts }] : [],
  );
  const [first] = ends;
  if (!first) throw new Error('the trace does not hold the act');
  const own = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const scripts = own.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-ext'));
  const within = ({ ts, dur = 0 }: TraceEvent) => acts.some(({ begin, end }) => ts + dur > begin && ts < end);
  const after = tasks.filter((task) => task.ts >= first.ts && !within(task));
  return {
    act: sum(tasks.filter(within)),
    after: sum(after),
    longest: Math.max(
      longestOf(withoutCollection(notOfPage([...tasks.filter(within), ...after], own), own)),
      longestOf(scripts),
    ),
    called: sum(scripts.filter(within)),
  };
}
