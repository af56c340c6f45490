import { expect, it } from 'vitest';
import { parseBlocks } from '../../../scripts/lib/blocks';

const TEXT = 'Hạn xử lý: 05/11/2025\nGửi báo cáo\nGửi báo cáo';

it('blocks stand by offsets, or where their words come next', () => {
  const field = { kind: 'field', start: 0, end: 21 };
  const bullet = { kind: 'bullet', text: 'Gửi báo cáo' };
  expect(parseBlocks([field, bullet, bullet], TEXT)).toEqual([
    field,
    { kind: 'bullet', start: 22, end: 33 },
    { kind: 'bullet', start: 34, end: 45 },
  ]);
});

it('what stands beside a block is kept', () => {
  const row = { kind: 'row', start: 0, end: 21, headers: ['Việc', 'Hạn'] };
  const direction = { kind: 'direction', start: 22, end: 33, day: '2025-11-01', writer: 'Chủ tịch' };
  expect(parseBlocks([row, direction], TEXT)).toEqual([row, direction]);
});

it.each([
  [[{ kind: 'row', text: 'không có' }], 'blocks: 0 is not in the text'],
  [[{ kind: 'row', start: 3, end: 99 }], 'blocks: 0 is not in the text'],
  [[{ kind: 'row', start: 5, end: 3 }], 'blocks: 0 is not in the text'],
  [[{ kind: 'direction', start: 0, end: 3, day: '2025-02-30' }], 'blocks: 0.day is no day'],
])('%j is refused', (blocks, why) => expect(parseBlocks(blocks, TEXT)).toBe(why));

it('what is no list of blocks is refused', () => {
  expect(parseBlocks([{ kind: 'table', start: 0, end: 3 }], TEXT)).toMatch(/^blocks: 0\.kind /u);
  expect(parseBlocks('row', TEXT)).toMatch(/^blocks: /u);
});
