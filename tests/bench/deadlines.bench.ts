/**
 * How fast the engine is beside chrono's own Vietnamese, and what no text can make it do.
 *
 *   npm run bench -- deadlines    one table with ratios, all in one run; times are medians of 7
 *
 * CPU time is measured, so that other work on the machine does not count. It includes that of the compiler's threads, so
 * both sides are run until they are compiled before they are measured: on many libraries, since code that has seen only
 * one is made for that one, and made anew in the midst of the next. Every other row is run twice before it counts.
 */
import { parse, vi } from 'chrono-node';
import { findDeadlines } from '../../lib/deadlines';
import { officeCalendar, type WorkingCalendar } from '../../lib/time';
import { DATES } from '../unit/deadlines/cases/table';
import { library } from './library';

const MEGABYTE = 1_000_000;
const RUNS = 7;
const WARM_RUNS = 20;
const FIRST_RUNS = 2;
const calendar = officeCalendar();
const ours = (text: string): number => findDeadlines({ text }, DATES, calendar).length;

function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(run: () => unknown, runs = RUNS): number {
  for (let first = 0; first < FIRST_RUNS; first += 1) run();
  const times = Array.from({ length: runs }, () => cpu(run)).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

const rows: [name: string, milliseconds: string, ratio: string, wanted: string][] = [];
const add = (name: string, time: number, ratio: string, wanted: string): void => {
  rows.push([name, time.toFixed(time < 10 ? 2 : 0), ratio, wanted]);
};

const text = library(MEGABYTE, 20261116);

/** How often the memory that is still held is sampled: a collection takes some milliseconds. */
const COLLECTED_EVERY = 40;

interface Memory {
  /** With what is not collected yet. */
  peak: number;
  /** After forced collection. */
  held: number;
}

/** The most memory over the start, sampled whenever the engine asks the calendar. */
function memoryOf(run: (watched: WorkingCalendar) => unknown): Memory {
  globalThis.gc?.();
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const base = used();
  const memory: Memory = { peak: 0, held: 0 };
  let asked = 0;
  const watch = (): void => {
    memory.peak = Math.max(memory.peak, used() - base);
    asked += 1;
    if (asked % COLLECTED_EVERY !== 0) return;
    globalThis.gc?.();
    memory.held = Math.max(memory.held, used() - base);
  };
  run({
    ...calendar,
    isWorkingDay: (date) => {
      watch();
      return calendar.isWorkingDay(date);
    },
  });
  watch();
  return memory;
}

const limits = ours(text);
const REFERENCE = { instant: new Date(0), timezone: 420 };
const theirs = (read = text): unknown => vi.parse(read, REFERENCE);
for (let run = 1; run <= WARM_RUNS; run += 1) {
  const other = library(MEGABYTE, run);
  ours(other);
  theirs(other);
}
const engine = median(() => ours(text));
const chrono = median(() => theirs());
add(`engine, 1 MB of documents with ${limits} limits`, engine, '1.00', '300 to 600 limits');
add('chrono.vi.parse, the same text', chrono, `${(chrono / engine).toFixed(2)} times the engine's time`, 'at least 3');
const usual = median(() => parse(text, REFERENCE), 3);
add('chrono.parse, its default, the same text', usual, `${(usual / engine).toFixed(1)} times the engine's time`, '');
const cues =
  /trước|chậm nhất|muộn nhất|thời hạn|hạn|trong vòng|đến hết|đến ngày|kể từ|hoàn thành|xong|gửi|nộp|báo cáo|ngày|tháng|tuần|quý|giờ|hằng|định kỳ/g;
const lower = text.toLowerCase();
const pass = median(() => lower.match(cues)?.length);
add('one alternation of cue words, one pass', pass, `${(chrono / pass).toFixed(1)} times faster than chrono`, '');
const ten = library(10 * MEGABYTE, 20261116);
const tenTime = median(() => ours(ten), 3);
add('engine, 10 MB', tenTime, `${(tenTime / engine).toFixed(2)} times 1 MB`, 'at most 12');
const pages = library(7500, 7);
add(
  'engine, a document of 3 pages',
  median(() => ours(pages), 31),
  '',
  '',
);

const HOSTILE: Readonly<Record<string, readonly [unit: string, limit: number]>> = {
  digits: ['1', 3],
  '"trước "': ['trước ', 3],
  '"ngày "': ['ngày ', 3],
  'open brackets': ['(', 3],
  'dates only': ['25/11/2026 ', 10],
  'no spaces': ['trướcngày', 3],
  strokes: ['1/', 3],
  semicolons: [';', 3],
  tabs: ['\t', 3],
  bars: ['| ', 3],
  'line ends': ['\n', 3],
  'short lines': ['a\n', 3],
  '"kể từ ngày "': ['kể từ ngày ', 3],
  '"hằng tháng "': ['hằng tháng ', 3],
  'combining marks': ['\u0301', 3],
  'numbered lines': ['1. a\n', 3],
  'lines that break off': ['- trước ngày\n', 3],
  'terms of one event': ['Gửi báo cáo trong 05 ngày kể từ ngày bầu cử. ', 10],
};
for (const [name, [unit, limit]] of Object.entries(HOSTILE)) {
  const hostile = unit.repeat(Math.ceil(MEGABYTE / unit.length));
  const time = median(() => ours(hostile), 3);
  add(`1 MB of ${name}`, time, `${(time / engine).toFixed(2)} times documents`, `at most ${limit}`);
}

// Last, since forced collections throw compiled code away.
const memories = [1, 2, 3].map(() => memoryOf((watched) => findDeadlines({ text }, DATES, watched)));
for (const [name, key] of [
  ['memory held at most, after forced collection, 1 MB', 'held'],
  ['memory with what is not collected yet', 'peak'],
] as const) {
  const most = Math.max(...memories.map((memory) => memory[key]));
  const ratio = `${(most / (2 * text.length)).toFixed(1)} times the text`;
  rows.push([name, `${(most / 1e6).toFixed(1)} MB`, ratio, 'at most 10']);
}

const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
console.log(`CPU milliseconds, medians of ${RUNS} after ${WARM_RUNS} runs of both; node ${process.version}\n`);
for (const row of rows)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
