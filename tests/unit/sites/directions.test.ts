import { expect, it } from 'vitest';
import { linesWritten } from '../../../lib/sites/directions';

const MOMENT = '05/11/2025 08:15';
const DAY = '2025-11-05';
const WORDS = 'Giao phòng Kinh tế báo cáo trước ngày 10/11/2025.';

it.each(['Nguyễn Văn Bình', 'Nguyễn Văn Bình (Chủ tịch)', 'Nguyễn Văn Bình – Phó Chủ tịch UBND xã'])(
  '"%s" above a moment with words below wrote them',
  (writer) => {
    expect(linesWritten(`${writer}\n${MOMENT}\n${WORDS}`)).toEqual([{ text: WORDS, day: DAY, writer }]);
  },
);

it.each([
  'Nguyễn Văn Bình, báo cáo tôi trong ngày hôm nay',
  'Trần Thị Bình - xử lý, trả lời trước thứ Sáu tuần này',
  'Trần Thị Bình – Xử lý, trả lời trước thứ Sáu tuần này',
  'Nguyễn Văn Bình (xử lý trong ngày)',
  'Nguyễn Văn Bình – Chủ tịch UBND, báo cáo tôi trong ngày hôm nay',
])('"%s" is an instruction, with or without words below its moment', (text) => {
  expect(linesWritten(`${text}\n${MOMENT}`).map((each) => each.text)).toEqual([text]);
  expect(linesWritten(`${text}\n${MOMENT}\n${WORDS}`)).toEqual([
    { text, day: null, writer: null },
    { text: WORDS, day: DAY, writer: null },
  ]);
});

it('what may be a name is kept where no words stand below its moment', () => {
  const text = 'GIAO VĂN PHÒNG XỬ LÝ NGAY';
  expect(linesWritten(`${text}\n${MOMENT}`)).toEqual([{ text, day: null, writer: null }]);
  expect(linesWritten(`${text}\n${MOMENT}\n${MOMENT} Trần Thị Bình: ${WORDS}`)).toEqual([
    { text, day: null, writer: null },
    { text: WORDS, day: DAY, writer: 'Trần Thị Bình' },
  ]);
});
