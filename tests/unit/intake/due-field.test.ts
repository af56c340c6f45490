import { describe, expect, it } from 'vitest';
import type { DocumentDates } from '../../../lib/deadlines';
import type { SeenDocument } from '../../../lib/documents';
import { claimsOnPage } from '../../../lib/intake/claims';
import { officeCalendar } from '../../../lib/time';

const dates: DocumentDates = { issued: '2026-11-10', received: '2026-11-12', now: '2026-11-12' };

/** What a deadline's field that holds such words obliges to, as `date [hour]`. */
function read(text: string, from: Partial<DocumentDates> = {}): string[] {
  const seen = { due: { label: 'Hạn xử lý', text }, directions: [], role: 'main' } as unknown as SeenDocument;
  const known = { dates: { ...dates, ...from }, calendar: officeCalendar() };
  return claimsOnPage(seen, known).map(({ date, time }) => [date, time].filter(Boolean).join(' '));
}

describe('trap 5: a field that says "none" obliges to nothing', () => {
  it.each([
    ['01/01/1900', '1/1/1900', '01/01/1900 00:00:00', '1900-01-01', '01-01-1900'],
    ['01/01/0001', '1/1/0001 12:00:00 AM', '0001-01-01T00:00:00'],
    ['00/00/0000', '00-00-0000', '0000-00-00 00:00:00'],
    ['/Date(-62135596800000)/', '/Date(-2209014000000)/', '/Date(0)/'],
    ['--', '-', '…', '', ' ', '\u00a0', 'N/A', 'null'],
    ['Vô hạn', 'VÔ HẠN', 'Vô hạn'.normalize('NFD'), 'Không có hạn', 'Không thời hạn', 'Chưa có', 'Không xác định'],
  ])('%s', (...values) => {
    for (const text of values) expect(read(text), JSON.stringify(text)).toEqual([]);
  });
});

describe('trap 6: one day in every form', () => {
  const DAY = '2026-12-05';
  it.each([
    ['05/12/2026', DAY],
    ['5/12/26', DAY],
    ['05-12-2026', DAY],
    ['05.12.2026', DAY],
    ['2026-12-05', DAY],
    ['2026/12/05', DAY],
    ['05/12/2026 17:00', `${DAY} 17:00`],
    ['05/12/2026 17:00:59', `${DAY} 17:00`],
    ['05-12-2026 07:05', `${DAY} 07:05`],
    ['2026-12-05 17:00:00', `${DAY} 17:00`],
    ['2026-12-05T17:00:00+07:00', `${DAY} 17:00`],
    ['17:00 05/12/2026', `${DAY} 17:00`],
    ['17h00 05/12/2026', `${DAY} 17:00`],
    ['17h00 ngày 05/12/2026', `${DAY} 17:00`],
    ['17 giờ 00 phút, ngày 05/12/2026', `${DAY} 17:00`],
    ['05/12/2026 17h', `${DAY} 17:00`],
    ['5/12/2026 5:00:00 PM', `${DAY} 17:00`],
    ['05/12/2026 00:00:00', DAY],
    ['/Date(1796403600000)/', DAY],
    ['/Date(1796464800000)/', `${DAY} 17:00`],
    ['/Date(1796464800000+0700)/', `${DAY} 17:00`],
    ['Thứ Bảy, 05/12/2026', DAY],
    ['ngày 05 tháng 12 năm 2026', DAY],
    ['NGÀY 05 THÁNG 12 NĂM 2026'.normalize('NFD'), DAY],
    ['05/12/2026\n(còn 12 ngày)', DAY],
    ['\u00a005/12/2026\u00a0', DAY],
  ])('%j', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it.each([
    ['05/12', '2026-11-12', '2026-12-05'],
    ['17h00 ngày 05/12', '2026-11-12', '2026-12-05 17:00'],
    ['ngày 05 tháng 12', '2026-11-12', '2026-12-05'],
    ['05/01', '2026-11-12', '2027-01-05'],
  ] as const)('without a year: %s, received on %s', (text, received, date) => {
    expect(read(text, { received })).toEqual([date]);
  });

  it('the one day among words that nobody understands is asked about', () => {
    const of = (text: string) =>
      claimsOnPage({ due: { label: 'Hạn', text }, directions: [] } as unknown as SeenDocument, {
        dates,
        calendar: officeCalendar(),
      }).map(({ date, confidence }) => [date, confidence]);
    expect(of('Còn 2 ngày (05/12/2026)')).toEqual([['2026-12-05', 'ask']]);
    expect(of('Còn 2 ngày (01/01/1900)')).toEqual([]);
    expect(of('05/12/2026 (còn 2 ngày)')).toEqual([['2026-12-05', 'sure']]);
  });

  it('milliseconds are quoted as the date that they are, and as they stand', () => {
    const text = '5/12/2026 16:30 (/Date(1796463000000)/)';
    expect(read(text)).toEqual(['2026-12-05 16:30']);
    const seen = { due: { label: 'Hạn', text }, directions: [] } as unknown as SeenDocument;
    expect(claimsOnPage(seen, { dates, calendar: officeCalendar() })[0]?.quote).toBe(text);
  });

  it.each(['31/02/2026', '32/12/2026', '05/13/2026'])('%s is no day', (text) => {
    expect(read(text)).toEqual([]);
  });
});
