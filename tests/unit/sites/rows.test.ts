// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Looks } from '../../../lib/sites/looks';
import { ListMemory, SWAP_MS } from '../../../lib/sites/rows';
import type { Sighting } from '../../../lib/sites/seen';
import { atOnce } from '../../../lib/sites/slices';

const FINISHED = { name: 'Văn bản đã xử lý', waiting: false };
const WAITING = { name: 'Văn bản chờ xử lý', waiting: true };

const rowOf = (number: string): Element => {
  const row = document.createElement('tr');
  row.setAttribute('so_ky_hieu', number);
  return row;
};

const read = () => ({}) as Sighting;
const looks = new Looks({ fields: { number: [{ attribute: 'so_ky_hieu' }] } }, null);
const lookOf = (row: Element) => looks.of(row);

/** One reading that comes to its end. */
function whole(memory: ListMemory, rows: Element[], shown: typeof WAITING, at: number, reading = read) {
  const placed = atOnce(memory.place(rows, shown, at, reading, lookOf));
  memory.keep(placed);
  return placed.seen;
}

describe('rows while the next list is on its way', () => {
  it('keep their list, also when they are drawn again', () => {
    const memory = new ListMemory();
    const place = (rows: Element[], shown: typeof WAITING, at: number) =>
      whole(memory, rows, shown, at).map(({ listing }) => listing.name);
    const old = rowOf('1');
    expect(place([old], FINISHED, 0)).toEqual([FINISHED.name]);
    expect(place([old], WAITING, 100_000)).toEqual([FINISHED.name]);
    expect(place([rowOf('1')], WAITING, 100_500)).toEqual([FINISHED.name]);
    expect(place([rowOf('2'), rowOf('3')], WAITING, 102_000)).toEqual([WAITING.name, WAITING.name]);
  });

  it('belong to the list in the end when no others come', () => {
    const memory = new ListMemory();
    whole(memory, [rowOf('1')], FINISHED, 0);
    whole(memory, [rowOf('1')], WAITING, 100_000);
    const [row] = whole(memory, [rowOf('1')], WAITING, 100_001 + SWAP_MS);
    expect(row?.listing).toEqual(WAITING);
  });

  it('that become others in place are rows of the list that is shown', () => {
    const memory = new ListMemory();
    const row = rowOf('1');
    whole(memory, [row], FINISHED, 0);
    row.setAttribute('so_ky_hieu', '2');
    expect(whole(memory, [row], WAITING, 100_000)[0]?.listing).toEqual(WAITING);
  });
});

it('rows that look the same are read once, and forgotten when they are gone', () => {
  const memory = new ListMemory();
  let readings = 0;
  const count = () => {
    readings += 1;
    return read();
  };
  whole(memory, [rowOf('1')], WAITING, 0, count);
  whole(memory, [rowOf('1')], WAITING, 1, count);
  expect(readings).toBe(1);
  whole(memory, [], WAITING, 2, count);
  whole(memory, [rowOf('1')], WAITING, 3, count);
  expect(readings).toBe(2);
});

describe('a reading that is cut short', () => {
  it('leaves nothing behind', () => {
    const memory = new ListMemory();
    const old = [rowOf('1')];
    whole(memory, old, FINISHED, 0);
    const cut = memory.place([rowOf('2')], WAITING, 100_000, read, lookOf);
    cut.next();
    cut.return(undefined as never);
    const [row] = whole(memory, [rowOf('1')], WAITING, 100_500);
    expect(row?.listing).toEqual(FINISHED);
  });

  it('is the same as none to what was read before', () => {
    const memory = new ListMemory();
    const before = whole(memory, [rowOf('1'), rowOf('2')], WAITING, 0);
    memory.place([rowOf('3')], WAITING, 1, read, lookOf).next();
    const after = whole(memory, [rowOf('1'), rowOf('2')], WAITING, 2);
    expect(after).toHaveLength(2);
    expect(after.every((row, index) => row === before[index])).toBe(true);
  });
});
