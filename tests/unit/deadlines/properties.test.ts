import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bound, findDeadlines } from '../../../lib/deadlines';
import { addDays, type CivilDate, isCivilDate, officeCalendar, parts } from '../../../lib/time';
import { office, officeNone } from './cases/office';
import { recurrences, terms } from './cases/periods-terms';
import { briefs, DATES, table } from './cases/table';

const calendar = officeCalendar();
/** NHAC_HAN_FUZZ=20 npx vitest run tests/unit/deadlines/properties.test.ts runs twenty times as long, by hand. */
const TIMES = Number(process.env.NHAC_HAN_FUZZ ?? 1);
const options = (seed: number, numRuns: number) => ({ seed, numRuns: numRuns * TIMES });

const two = (value: number): string => String(value).padStart(2, '0');
const FORMS: readonly ((date: CivilDate) => string)[] = [
  (date) => `ngày ${two(parts(date).day)}/${two(parts(date).month)}/${parts(date).year}`,
  (date) => `ngày ${parts(date).day}/${parts(date).month}/${parts(date).year}`,
  (date) => `ngày ${two(parts(date).day)}-${two(parts(date).month)}-${parts(date).year}`,
  (date) => `ngày ${two(parts(date).day)}.${two(parts(date).month)}.${parts(date).year}`,
  (date) => `ngày ${two(parts(date).day)} tháng ${two(parts(date).month)} năm ${parts(date).year}`,
  (date) => `ngày ${two(parts(date).day)}/${two(parts(date).month)}`,
  (date) => `ngày ${two(parts(date).day)} / ${two(parts(date).month)} / ${parts(date).year}`,
  (date) => `ngày ${date}`,
];
const CUES: readonly (readonly [words: string, bound: Bound])[] = [
  ['trước', 'before'],
  ['chậm nhất', 'by'],
  ['chậm nhất là', 'by'],
  ['muộn nhất vào', 'by'],
  ['không quá', 'by'],
  ['chậm nhất trước', 'before'],
];
const FRAMES: readonly ((limit: string) => string)[] = [
  (limit) => `Đề nghị các phòng chuyên môn gửi báo cáo về Văn phòng ${limit} để tổng hợp.`,
  (limit) => `Giao Phòng Kinh tế chủ trì, phối hợp Công an phường hoàn thành ${limit}.`,
  (limit) => `- Trạm Y tế phường tổ chức tiêm bổ sung, xong ${limit};`,
  (limit) => `Thực hiện Công văn số 12/SYT-NVY ngày 02/11/2026, yêu cầu các trường báo cáo ${limit}.`,
  (limit) => `Các đơn vị nộp danh sách ${limit}. Quá thời hạn trên sẽ không tiếp nhận.`,
];
const NOISE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('tr', 't\u00adr'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/[0-9]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)),
];

describe('a cue, a day and a frame', () => {
  it('are one limit, whatever the form and the noise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(...FORMS),
        fc.constantFrom(...CUES),
        fc.constantFrom(...FRAMES),
        fc.constantFrom(...NOISE),
        (days, form, [cue, bound], frame, noise) => {
          const date = addDays('2026-11-16', days);
          const text = noise(frame(`${cue} ${form(date)}`));
          expect(briefs(text), text).toEqual([`${bound} ${date}`]);
        },
      ),
      options(20261116, 400),
    );
  });

  it('quotes what stands in the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table(office)), fc.constantFrom(...NOISE), ({ text }, noise) => {
        const noisy = noise(text);
        for (const item of findDeadlines({ text: noisy }, DATES, calendar)) {
          expect(noisy.slice(item.start, item.end)).toBe(item.quote);
          expect(item.quote.length).toBeGreaterThan(0);
          expect(item.title.length).toBeLessThanOrEqual(120);
        }
      }),
      options(3, 200),
    );
  });
});

const WORDS =
  'trước|ngày|tháng|năm|chậm nhất|trong|quý|IV|tuần|giờ|25/11/2026|31/02/2026|30/02|31/11|00/00/0000|l5/ll/2O25|17h00|24 giờ|kể từ|nhận được|văn bản này|hằng|thứ Sáu|(|)|:|;|.|\n|\t|| |,|đề nghị|báo cáo|đã|hạn xử lý|05|năm 0000|năm 9999|9999-12-31|0000-00-00|Tết|mời họp|nt|từ|đến|5 ngày làm việc|999 năm'.split(
    '|',
  );

describe('any text', () => {
  it('gives true dates and quotes, and never an exception', () => {
    const tokens = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
    const mixed = fc.oneof(
      tokens,
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(mixed, (text) => {
        for (const item of findDeadlines({ text }, DATES, calendar)) {
          expect(item.date === null || isCivilDate(item.date)).toBe(true);
          expect(text.slice(item.start, item.end)).toBe(item.quote);
        }
      }),
      options(99, 1500),
    );
  });

  it('gives nothing for days that do not exist and for nothing', () => {
    const texts = [
      '',
      ' ',
      'a',
      '\ud800',
      'Báo cáo trước ngày 31/02/2026.',
      'Báo cáo trước ngày 30 tháng 02 năm 2026.',
      'Báo cáo trước ngày 31/11.',
      'Báo cáo trước ngày 00/00/0000.',
      'Báo cáo trước ngày 45/11/2026.',
    ];
    for (const text of texts) expect(briefs(text), text).toEqual([]);
  });

  it.each(['1. a\n', '- trước ngày\n', 'a) hoàn thành trước\n\n', 'trong 05 ngày kể từ ngày bầu cử. '])(
    'of two megabytes of one thing is read to its end: %j',
    (unit) => {
      expect(() => briefs(unit.repeat(2_000_000 / unit.length))).not.toThrow();
    },
  );

  it('does without any date of the document', () => {
    const dates = { issued: null, received: null, now: '2026-11-22' } as const;
    expect(briefs('Đề nghị báo cáo trước ngày 25.', dates)).toEqual(['before 2026-11-25']);
    expect(briefs('Đề nghị trả lời trong 03 ngày kể từ ngày nhận được văn bản này.', dates)).toEqual([
      'by 2026-11-25 P3D received',
    ]);
  });
});

describe('time zones', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it.each(['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Ho_Chi_Minh'])('change nothing: %s', (name) => {
    process.env.TZ = name;
    for (const { text, want } of [office, officeNone, terms, recurrences].flatMap(table)) {
      expect(briefs(text), text).toEqual(want);
    }
  });
});
