import { expect, it } from 'vitest';
import { bounded, boundedFiles, LONGEST_ADDRESS, LONGEST_FIELD, MOST_PARTS } from '../../../lib/documents/bounds';
import { seenOf } from '../intake/seen';

const ENDLESS = 'Báo cáo '.repeat(125_000);

it('a subject of a million letters is cut, and nothing else is lost with it', () => {
  const direction = { text: ENDLESS, day: null, writer: null };
  const seen = {
    ...seenOf({ number: '12/TB-UBND', issuer: null, subject: ENDLESS }),
    due: { label: 'Hạn xử lý', text: ENDLESS },
    directions: Array.from({ length: MOST_PARTS + 1 }, () => direction),
  };
  const { subject, number, due, directions } = bounded(seen);
  expect(subject).toBe(ENDLESS.slice(0, LONGEST_FIELD));
  expect([number, due?.label, due?.text.length]).toEqual(['12/TB-UBND', 'Hạn xử lý', LONGEST_FIELD]);
  expect([directions.length, directions[0]?.text.length]).toEqual([MOST_PARTS, LONGEST_FIELD]);
});

it('a link to a file whose address may not be told is none', () => {
  const files = [
    { name: ENDLESS, url: 'https://qlvb.test/a.pdf' },
    { name: 'b.pdf', url: `https://qlvb.test/${'b'.repeat(LONGEST_ADDRESS)}` },
  ];
  expect(boundedFiles(files).map(({ name }) => name.length)).toEqual([LONGEST_FIELD]);
});
