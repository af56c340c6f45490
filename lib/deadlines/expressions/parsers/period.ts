import { EDGE, END } from '../../pattern';
import { NUMBER_WORDS, numberOf, QUARTER, quarterOf, yearOf } from '../numerals';
import { parser } from '../parser';
import type { PeriodExpression, PeriodSpec, PeriodUnit } from '../types';

/** Also "tháng 6/26", with two figures after the stroke. */
const YEAR = '(?<y>[12][0-9]{3}|(?<=/)2[0-9]|nay|này|tới|sau)';
const OF_YEAR = `(?:(?:,? (?:của )?năm (?:học )?| ?/ ?| ?- ?| )${YEAR}(?![0-9a-zà-ỹ])(?! ?[/\\-] ?[0-9]))?`;
const WHICH = '(?<which>này|nay|tới|sau|kế tiếp|tiếp theo)';
const PART = '(?:(?:ngày )?(?<part>đầu|giữa|cuối)(?: (?:cùng|tiên))?(?: của)? )?';
const MONTH = `(?:0?[1-9]|1[0-2]|mười một|mười hai|mười|giêng|${NUMBER_WORDS})`;

/** The second of two is never in words: "tháng 11, hai đơn vị", "quý III, một số phòng". */
const SECOND_MONTH = '(?:0?[1-9]|1[0-2])';
const SECOND_QUARTER = '(?:iv|iii|ii|i|0?[1-4])';

/** "Trong tháng 6, 12 hộ phải di dời": a number of households, no second month. */
const NO_COUNT = `(?! (?:hộ|người|phòng|đơn vị|cơ quan|khu phố|thôn|ấp|xã|phường|tỉnh|chi bộ|trường|hồ sơ|dự án|lớp|đồng chí|cán bộ|công chức|em|trường hợp|tổ|đội|đoàn|công trình|nhiệm vụ|hội viên|đoàn viên|đảng viên|doanh nghiệp|cơ sở|điểm|văn bản|vụ|buổi|địa phương|tổ chức|hội nghị|cuộc|đợt)${END})`;

const PARTS: Readonly<Record<string, PeriodSpec['part']>> = { đầu: 'start', giữa: 'middle', cuối: 'end' };

const spec = (unit: PeriodUnit, more: Partial<PeriodSpec>): PeriodSpec => ({
  unit,
  index: null,
  month: null,
  year: null,
  offset: null,
  part: null,
  ...more,
});

const expression = (period: PeriodSpec, until: PeriodSpec | null = null): PeriodExpression => ({
  kind: 'period',
  period,
  until,
  repaired: false,
});

/** A stated year; "năm nay" and none at all are left open (null), the next year is an offset of its own. */
const yearNumber = (y: string | undefined): number | null => (y && /^[0-9]/.test(y) ? yearOf(Number(y)) : null);
const offsetOf = (which: string): 0 | 1 => (which === 'này' || which === 'nay' ? 0 : 1);
const partOf = (part: string | undefined): PeriodSpec['part'] => PARTS[part ?? ''] ?? null;

/** Tháng 11/2025, cuối tháng 12, tháng 11-12, tháng 6, 9 và 12, T12/2025. Not the month of a date whose day is blank. */
export const months = parser(
  new RegExp(
    `${EDGE}${PART}(?:tháng |tháng(?=[0-9]{1,2}/[0-9]{4})|t(?=[0-9]{1,2}/[0-9]{4}))(?<m>${MONTH})${END}(?:(?:, (?:tháng )?${SECOND_MONTH}(?=, | và )){0,9}(?: ?- ?|, ?| và | đến | và tháng | đến tháng | đến hết tháng |, tháng )(?<m2>${SECOND_MONTH})${END}(?! tháng)${NO_COUNT})?${OF_YEAR}(?! ?[/] ?[0-9])`,
  ),
  ({ part, m = '', m2, y }, text, before) => {
    if (/(?:ngày[ .…]{0,12}|[0-9] |thứ |sáu |số )$/.test(before) && !/^(?:đầu|giữa|cuối)/.test(text)) return null;
    const month = m === 'giêng' ? null : numberOf(m);
    const last = m2 === undefined ? null : numberOf(m2);
    if (month === null || month > 12 || (last !== null && last > 12)) return null;
    const year = yearNumber(y);
    const first = spec('month', { index: month, year, part: partOf(part) });
    return expression(first, last === null ? null : spec('month', { index: last, year, part: partOf(part) }));
  },
  /tháng|t[0-9]/,
);

/** Quý IV/2025, quý 2, quí I năm 2026, đầu quý II, Quý I, II. */
export const quarters = parser(
  new RegExp(
    `${EDGE}${PART}(?:quý|quí|qúi) (?<q>${QUARTER})${END}(?:(?:, (?:quý )?${SECOND_QUARTER}(?=, | và )){0,2}(?: ?- ?|, ?| và | đến | và quý |, quý | đến quý | đến hết quý )(?<q2>${SECOND_QUARTER})${END}(?![.,][0-9])${NO_COUNT})?${OF_YEAR}`,
  ),
  ({ part, q = '', q2, y }) => {
    const index = quarterOf(q);
    const last = q2 === undefined ? null : quarterOf(q2);
    if (index === null) return null;
    const year = yearNumber(y);
    const first = spec('quarter', { index, year, part: partOf(part) });
    return expression(first, last === null ? null : spec('quarter', { index: last, year, part: partOf(part) }));
  },
);

/** 6 tháng đầu năm 2026, nửa cuối năm, nửa đầu tháng 12, 10 ngày cuối tháng. */
export const halves = parser(
  new RegExp(
    `${EDGE}(?:0?6|sáu) tháng (?<part>đầu|cuối) năm${END}(?: (?<y>[12][0-9]{3}|nay|này)(?![0-9]))?|${EDGE}nửa (?<part2>đầu|cuối) năm${END}(?: (?<y2>[12][0-9]{3}|nay)(?![0-9]))?`,
  ),
  ({ part, part2, y, y2 }) =>
    expression(spec('half', { index: (part ?? part2) === 'đầu' ? 1 : 2, year: yearNumber(y ?? y2) })),
);

const THIRDS: Readonly<Record<string, number>> = { thượng: 1, trung: 2, hạ: 3 };

/** 10 ngày đầu tháng 12: thượng tuần. */
export const tenDays = parser(
  new RegExp(
    `${EDGE}(?:10|mười) ngày (?<part>đầu|giữa|cuối) (?:của )?tháng (?<m>${MONTH}|này|sau|tới)${END}${OF_YEAR}`,
  ),
  ({ part, m = '', y }) => {
    const month = numberOf(m);
    const index = part === 'đầu' ? 1 : part === 'giữa' ? 2 : 3;
    return expression(
      spec('third', { index, month, offset: month === null ? offsetOf(m) : null, year: yearNumber(y) }),
    );
  },
);

/** Nửa đầu tháng 12, nửa cuối tháng 11/2026: the half's last day. */
export const halfMonths = parser(
  new RegExp(`${EDGE}nửa (?<part>đầu|cuối) tháng (?<m>${MONTH})${END}${OF_YEAR}`),
  ({ part, m = '', y }) =>
    expression(spec('month', { index: numberOf(m), year: yearNumber(y), part: part === 'đầu' ? 'middle' : 'end' })),
);

/** 12/2026 and Q1/2027, as tables write them. */
export const shortPeriods = parser(
  /(?<![0-9a-zà-ỹ]|[0-9] ?[/.-] ?)(?:(?<m>0?[1-9]|1[0-2]) ?[/-] ?|q(?:uý)?\.? ?(?<q>iv|iii|ii|i|[1-4]) ?[/-] ?)(?<y>20[0-9]{2})(?![0-9/-])/,
  ({ m, q, y }, _text, before) => {
    if (
      /(?:số(?: thứ tự)?|ngày|tháng|quý|quí|năm|điều|khoản|mục|mẫu|biểu|ký hiệu|(?:số|ký hiệu)[^.;:0-9]{0,24}:) ?$/.test(
        before,
      )
    )
      return null;
    const year = Number(y);
    return expression(
      m ? spec('month', { index: Number(m), year }) : spec('quarter', { index: quarterOf(q ?? ''), year }),
    );
  },
);

/** Thượng tuần tháng 12/2025. */
export const thirds = parser(
  new RegExp(`${EDGE}(?<third>thượng|trung|hạ) tuần tháng (?<m>${MONTH}|này|sau|tới)${END}${OF_YEAR}`),
  ({ third = '', m = '', y }) => {
    const month = numberOf(m);
    const offset = month === null ? offsetOf(m) : null;
    return expression(spec('third', { index: THIRDS[third] ?? 3, month, offset, year: yearNumber(y) }));
  },
);

/** Tháng này, cuối quý này, năm nay, đầu tuần sau, giữa năm, trong tuần. */
export const relativePeriods = parser(
  new RegExp(
    `${EDGE}(?:(?<part>đầu|giữa|cuối) (?<unit>tuần|tháng|quý|quí|năm)(?: ${WHICH})?|(?<unit2>tuần|tháng|quý|quí|năm) (?<which2>này|nay|tới|sau|kế tiếp|tiếp theo)|(?<=trong )(?<unit3>tuần|tháng|quý|quí)|(?<=hết )(?<unit4>tuần|tháng|quý|quí|năm))${END}(?! (?:[0-9]|một|thứ|đầu|học|chạp|giêng|hành động|an toàn|thanh niên|cao điểm|nhân đạo|khuyến học|lễ|công nhân|vì |biên giới|tri ân|ra quân|phòng|chiến dịch|từ))`,
  ),
  ({ part, unit, which, unit2, which2, unit3, unit4 }) => {
    const name = unit ?? unit2 ?? unit3 ?? unit4;
    const said = which ?? which2;
    const units: Record<string, PeriodUnit> = {
      tuần: 'week',
      tháng: 'month',
      quý: 'quarter',
      quí: 'quarter',
      năm: 'year',
    };
    const kind = units[name ?? ''];
    if (!kind) return null;
    const open = said === undefined && part !== undefined;
    return expression(spec(kind, { part: partOf(part), offset: open ? null : offsetOf(said ?? 'này') }));
  },
  /(?:đầu|giữa|cuối|trong|hết) (?:tuần|tháng|quý|quí|năm)|(?:tuần|tháng|quý|quí|năm) (?:này|nay|tới|sau|kế|tiếp)/,
);

/** Năm 2026, cuối năm 2026, đến hết năm 2025. */
export const years = parser(
  new RegExp(`${EDGE}${PART}năm (?<y>20[0-9]{2})${END}(?! ?[/\\-] ?[0-9])`),
  ({ part, y }, _text, before) => {
    if (/(?:tháng [0-9]{1,2} |quý [0-9iv]{1,3} |đầu |cuối )$/.test(before)) return null;
    return expression(spec('year', { year: Number(y), part: partOf(part) }));
  },
);

const ORDER: Readonly<Record<string, number>> = { nhất: 1, đầu: 1, 'đầu tiên': 1, cuối: 5, 'cuối cùng': 5 };

/** Tuần 47, tuần thứ 2 của tháng 12, tuần cuối tháng 11. */
export const weeks = parser(
  new RegExp(
    `${EDGE}tuần (?:(?:lễ )?thứ (?<nth>nhất|[1-5]|hai|ba|tư|năm)|(?<order>đầu tiên|đầu|cuối cùng|cuối)|(?:[1-5] ?(?:-|,|và) ?)?(?<iso>[0-9]{1,2})(?:/(?<slash>[0-9]{1,2})(?=[/\\-][0-9]{4}|[^0-9/]|$)|(?![0-9/])))(?: (?:của |trong )?(?:tháng (?<m>${MONTH})|năm))?${END}${OF_YEAR}`,
  ),
  ({ nth, order, iso, slash, m, y }) => {
    const year = yearNumber(y);
    const named = m ?? slash;
    const month = named === undefined ? null : numberOf(named);
    if (iso !== undefined) {
      const index = Number(iso);
      if (index < 1 || index > (month === null ? 53 : 5) || (month !== null && month > 12)) return null;
      return expression(spec('week', { index, month, year }));
    }
    const index = ORDER[nth ?? order ?? ''] ?? numberOf(nth ?? '');
    if (month === null || index === null) return null;
    return expression(spec('week', { index, month, year }));
  },
);
