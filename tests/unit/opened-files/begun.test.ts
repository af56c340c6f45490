import { describe, expect, it, vi } from 'vitest';
import {
  type Begun,
  type Click,
  forgetBegun,
  isBegunWithin,
  isTakenByAddress,
  isTakenByFrame,
  isTakenUp,
  noteBegun,
  noteFailed,
  noteLinked,
  takeFrame,
  takeShown,
  wasAnswered,
} from '../../../lib/opened-files/begun';

const one = (id: string, more: Partial<Begun> = {}): Begun => ({
  id: `${id} http://qlvb.test/${id}.pdf`,
  place: `${id} http://qlvb.test/${id}.pdf`,
  documentId: id,
  isBlob: false,
  frame: null,
  ...more,
});

const click = (more: Partial<Click> = {}): Click => ({ at: Date.now(), tabId: 7, followed: false, ...more });

it('a file that was begun is not begun again in another way, unless it failed', async () => {
  noteBegun(one('a'));
  expect(await isBegunWithin(one('a'), click(), 1_000)).toBe(true);
  noteFailed(one('a'));
  expect(await isBegunWithin(one('a'), click(), 0)).toBe(false);
});

it('a blob stands for one link of its document', async () => {
  noteBegun(one('blob', { documentId: 'b', isBlob: true }));
  expect(await isBegunWithin(one('b'), click(), 1_000)).toBe(true);
  expect(await isBegunWithin(one('c', { documentId: 'b' }), click(), 0)).toBe(false);
});

it('a blob stands for no link that the browser follows by itself, nor for one that was clicked when it stood there', async () => {
  noteBegun(one('blob', { documentId: 'b2', isBlob: true }));
  const link = one('link', { documentId: 'b2' });
  expect(await isBegunWithin(link, click({ followed: true }), 0)).toBe(false);
  expect(await isBegunWithin(link, click({ at: Date.now() + 2_000 }), 0)).toBe(false);
  expect(await isBegunWithin(link, click(), 0)).toBe(true);
});

it('a blob that another tab shows stands for a link that the browser follows there', async () => {
  const link = one('link', { documentId: 'b3' });
  noteBegun(one('blob', { documentId: 'b3', isBlob: true, frame: '7 0' }));
  expect(await isBegunWithin(link, click({ followed: true }), 0)).toBe(false);
  noteBegun(one('blob2', { documentId: 'b3', isBlob: true, frame: '8 0' }));
  expect(await isBegunWithin(link, click({ followed: true }), 0)).toBe(true);
});

it('what a viewer shows at the address of its page is what the link to it leads to', async () => {
  const link = one('v');
  noteBegun({ ...link, id: `${link.id} 9f86d081`, frame: '8 ' });
  expect(await isBegunWithin(link, click({ followed: true }), 1_000)).toBe(true);
  noteLinked(link.place);
  expect(takeShown('v', Date.now())).toBe(false);
});

it('more may be read: what was begun is begun anew', () => {
  noteBegun(one('w'));
  expect(wasAnswered(one('w').id)).toBe(true);
  forgetBegun();
  expect(wasAnswered(one('w').id)).toBe(false);
});

it('what a frame shows says nothing of another frame of the same document', () => {
  noteBegun(one('d', { frame: '7 0.1' }));
  expect(takeFrame('7 0.2', 'd', 1_000)).toBe(false);
  expect(takeFrame('7 0.1', 'd', 1_000)).toBe(true);
  noteFailed(one('d', { frame: '7 0.1' }));
  expect(takeFrame('7 0.1', 'd', 1_000)).toBe(true);
});

it('what a frame shows says nothing of the next file in it, or of the next document in its tab', () => {
  noteBegun(one('d1', { frame: '7 0.4' }));
  noteFailed(one('d1', { frame: '7 0.4' }));
  expect(takeFrame('7 0.4', 'd2', 1_000)).toBe(false);
  expect(takeFrame('7 0.4', 'd1', 1_000)).toBe(true);
  expect(takeFrame('7 0.4', 'd1', 1_000)).toBe(false);
});

it('the reader of a frame that is late is waited for, as long as one may come', async () => {
  const comes = vi.fn(async () => {
    noteBegun(one('n', { frame: '7 0.5' }));
    return true;
  });
  expect(await isTakenByFrame('7 0.5', 'n', 100, comes)).toBe(true);
  expect(comes).toHaveBeenCalledTimes(1);
  const mayCome = vi.fn(async () => true);
  expect(await isTakenByFrame('7 0.6', 'n', 1, mayCome)).toBe(false);
  expect(mayCome).toHaveBeenCalledTimes(3);
  const none = vi.fn(async () => false);
  expect(await isTakenByFrame('7 0.7', 'n', 1, none)).toBe(false);
  expect(none).toHaveBeenCalledTimes(1);
});

it('a file in a frame whose place nobody knows is known by its address', async () => {
  const comes = vi.fn(async () => false);
  noteBegun(one('p', { frame: '7 0.8' }));
  expect(await isTakenByAddress(one('p').place, 10, comes)).toBe(true);
  expect(comes).not.toHaveBeenCalled();
  expect(await isTakenByAddress(one('q').place, 10, comes)).toBe(false);
});

it('a file that a frame was given is waited for longer, unless it failed there', async () => {
  const begins = vi.fn(async () => {
    noteBegun(one('j'));
    return true;
  });
  expect(await isTakenUp(one('j'), click(), 300, begins)).toBe(true);
  expect(begins).toHaveBeenCalledTimes(1);
  const given = vi.fn(async () => true);
  expect(await isTakenUp(one('k'), click(), 0, given)).toBe(false);
  expect(given).toHaveBeenCalledTimes(3);
  expect(await isTakenUp(one('l'), click(), 0, async () => false)).toBe(false);
  noteFailed(one('m'));
  expect(await isTakenUp(one('m'), click(), 0, given)).toBe(false);
  expect(given).toHaveBeenCalledTimes(3);
});

describe('what a click without an address may have shown', () => {
  const shown = (documentId: string) => takeShown(documentId, Date.now());

  it('is a file of its document, once', () => {
    noteBegun(one('e'));
    expect([shown('other'), shown('e'), shown('e')]).toEqual([false, true, false]);
  });

  it('is not the file of a link, also when that is read in a frame', () => {
    noteLinked(one('f').place);
    noteBegun(one('f', { frame: '7 0.3' }));
    expect(shown('f')).toBe(false);
  });

  it('is not what another click without an address has come to', () => {
    noteFailed({ ...one('g'), id: '' });
    expect(shown('g')).toBe(false);
  });

  it('is nothing that stood there before the click', () => {
    noteBegun(one('e2'));
    expect(takeShown('e2', Date.now() + 2_000)).toBe(false);
  });

  it('is a file that could not be read, of which that is said', () => {
    noteBegun(one('h'));
    noteFailed(one('h'));
    expect([shown('h'), shown('h')]).toEqual([true, false]);
  });

  it('is a blob that stands for no link, and stands for none then', async () => {
    noteBegun(one('i', { isBlob: true }));
    expect(shown('i')).toBe(true);
    expect(await isBegunWithin({ ...one('x'), documentId: 'i' }, click(), 0)).toBe(false);
  });
});
