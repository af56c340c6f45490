import { expect, it } from 'vitest';
import { objectIn } from '../../../../lib/documents/pdf/packed/objects';

const MOST = 500_000;
const fileOf = (objects: number) => {
  const text = '7 0 obj null endobj\n'.repeat(objects);
  return new TextEncoder().encode(`${text}8 0 obj`);
};

it('as many objects as may be are found, each with its end', () => {
  const file = fileOf(MOST - 1);
  expect(objectIn(file, '8', '0')).toBe(file.length);
});

it('a file of more is refused', () => {
  expect(() => objectIn(fileOf(MOST), '8', '0')).toThrow('too-large');
});
