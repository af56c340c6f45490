import { expect, it } from 'vitest';
import {
  type Begun,
  isBegunWithin,
  noteBegun,
  noteFailed,
  wasBegun,
  wasShown,
} from '../../../entrypoints/background/begun';

const one = (id: string, more: Partial<Begun> = {}): Begun => ({
  id: `${id} http://qlvb.test/${id}.pdf`,
  documentId: id,
  isBlob: false,
  frame: null,
  ...more,
});

it('a file that was begun is not begun again in another way, unless it failed', async () => {
  noteBegun(one('a'));
  expect(await isBegunWithin(one('a'), 1_000)).toBe(true);
  noteFailed(one('a'));
  expect(await isBegunWithin(one('a'), 0)).toBe(false);
  expect(wasBegun('a', 1_000)).toBe(true);
});

it('a blob stands for one link of its document', async () => {
  noteBegun(one('blob', { documentId: 'b', isBlob: true }));
  expect(await isBegunWithin(one('b'), 1_000)).toBe(true);
  expect(await isBegunWithin(one('c', { documentId: 'b' }), 0)).toBe(false);
});

it('what a frame shows says nothing of another frame of the same document', () => {
  noteBegun(one('d', { frame: '7 0.1' }));
  expect(wasShown('7 0.1', 1_000)).toBe(true);
  expect(wasShown('7 0.2', 1_000)).toBe(false);
  noteFailed(one('d', { frame: '7 0.1' }));
  expect(wasShown('7 0.1', 1_000)).toBe(true);
});
