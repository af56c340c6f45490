/**
 * How fast the engine is beside chrono's own Vietnamese, and what no text can make it do.
 *
 *   npm run bench          one table with ratios, all in one run; times are medians of 7
 *
 * CPU time is measured, so that other work on the machine does not count.
 */
import { vi } from 'chrono-node';
import { findDeadlines } from '../../lib/deadlines';
import { officeCalendar, type WorkingCalendar } from '../../lib/time';
import { documents, documentsNone } from '../unit/deadlines/cases/documents';
import { news } from '../unit/deadlines/cases/news';
import { none } from '../unit/deadlines/cases/none';
import { office, officeNone } from '../unit/deadlines/cases/office';
import { DATES, table } from '../unit/deadlines/cases/table';

const MEGABYTE = 1_000_000;
const RUNS = 7;
const calendar = officeCalendar();
const ours = (text: string): number => findDeadlines({ text }, DATES, calendar).length;

/** A small seeded generator (mulberry32), so that every run reads the same text. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FILLER = [
  'Trong thời gian qua, công tác cải cách hành chính trên địa bàn phường đã được cấp ủy, chính quyền quan tâm lãnh đạo, chỉ đạo thực hiện đồng bộ và đạt được nhiều kết quả tích cực; tinh thần, thái độ phục vụ Nhân dân của đội ngũ cán bộ, công chức được nâng lên.',
  'Nâng cao trách nhiệm của người đứng đầu trong công tác tuyên truyền, phổ biến, giáo dục pháp luật; kịp thời biểu dương, nhân rộng các điển hình tiên tiến, cách làm hay, sáng tạo trong thực hiện nhiệm vụ được giao.',
  'Quá trình triển khai cần bảo đảm thiết thực, hiệu quả, tiết kiệm, tránh hình thức, phù hợp với điều kiện thực tế của từng khu phố và khả năng cân đối ngân sách của địa phương.',
  'Tiếp tục kiểm soát chặt chẽ việc thực hiện quy chế làm việc, quy chế phối hợp giữa các bộ phận chuyên môn với các khu phố; chấn chỉnh ngay những tồn tại, hạn chế đã được chỉ ra.',
];
const STATED = [office, documents, news].flatMap((lines) => table(lines).map(({ text }) => text));
const UNSTATED = [none, officeNone, documentsNone].flatMap((lines) => table(lines).map(({ text }) => text));

/** Made-up documents joined to a length, their days changed so that few duties are the same. */
function library(length: number, seed: number): string {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const pieces: string[] = [];
  for (let size = 0; size < length; ) {
    const day = `${String(1 + Math.floor(next() * 28)).padStart(2, '0')}/${String(1 + Math.floor(next() * 12)).padStart(2, '0')}/2027`;
    const stated = pick(STATED).replace(/[0-9]{2}\/1[12]\/2026/g, day);
    const piece = [
      pick(FILLER),
      pick(UNSTATED),
      pick(FILLER),
      pick(FILLER),
      stated,
      pick(FILLER),
      pick(FILLER),
      '',
    ].join('\n');
    pieces.push(piece);
    size += piece.length + 1;
  }
  return pieces.join('\n').slice(0, length);
}

function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(run: () => unknown, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => cpu(run)).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

const rows: [name: string, milliseconds: string, ratio: string, wanted: string][] = [];
const add = (name: string, time: number, ratio: string, wanted: string): void => {
  rows.push([name, time.toFixed(time < 10 ? 2 : 0), ratio, wanted]);
};

const text = library(MEGABYTE, 20261116);

/** The most memory over the start, after forced collection, sampled whenever the engine asks the calendar. */
function peakOf(run: (watched: WorkingCalendar) => unknown): number {
  globalThis.gc?.();
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const base = used();
  let peak = 0;
  const watch = (): void => {
    peak = Math.max(peak, used() - base);
  };
  run({
    ...calendar,
    isWorkingDay: (date) => {
      watch();
      return calendar.isWorkingDay(date);
    },
  });
  watch();
  return peak;
}

ours(text.slice(0, 100_000));
const peak = Math.max(...[1, 2, 3].map(() => peakOf((watched) => findDeadlines({ text }, DATES, watched))));
const limits = ours(text);
const engine = median(() => ours(text));
const chrono = median(() => vi.parse(text, { instant: new Date(0), timezone: 420 }));
add(`engine, 1 MB of documents with ${limits} limits`, engine, '1.00', '300 to 600 limits');
add('chrono.vi.parse, the same text', chrono, `${(chrono / engine).toFixed(2)} times the engine's time`, 'at least 3');
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
};
for (const [name, [unit, limit]] of Object.entries(HOSTILE)) {
  const hostile = unit.repeat(Math.ceil(MEGABYTE / unit.length));
  const time = median(() => ours(hostile), 3);
  add(`1 MB of ${name}`, time, `${(time / engine).toFixed(2)} times documents`, `at most ${limit}`);
}

rows.push([
  'peak of memory over the start, 1 MB',
  `${(peak / 1e6).toFixed(1)} MB`,
  `${(peak / (2 * text.length)).toFixed(1)} times the text`,
  'at most 10',
]);

const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
console.log(`CPU milliseconds, medians of ${RUNS}; node ${process.version}\n`);
for (const row of rows)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
