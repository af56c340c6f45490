// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ListMemory, SWAP_MS } from '../../../lib/sites/rows';
import type { Sighting } from '../../../lib/sites/seen';

const FINISHED = { name: 'Văn bản đã xử lý', waiting: false };
const WAITING = { name: 'Văn bản chờ xử lý', waiting: true };

const rowOf = (number: string): Element => {
  const row = document.createElement('tr');
  row.setAttribute('so_ky_hieu', number);
  return row;
};

const read = () => ({}) as Sighting;

describe('rows while the next list is on its way', () => {
  it('keep their list, also when they are drawn again', () => {
    const memory = new ListMemory();
    const place = (rows: Element[], shown: typeof WAITING, at: number) =>
      memory.place(rows, shown, at, read).map(({ listing }) => listing.name);
    const old = rowOf('1');
    expect(place([old], FINISHED, 0)).toEqual([FINISHED.name]);
    expect(place([old], WAITING, 100_000)).toEqual([FINISHED.name]);
    expect(place([rowOf('1')], WAITING, 100_500)).toEqual([FINISHED.name]);
    expect(place([rowOf('2'), rowOf('3')], WAITING, 102_000)).toEqual([WAITING.name, WAITING.name]);
  });

  it('belong to the list in the end when no others come', () => {
    const memory = new ListMemory();
    memory.place([rowOf('1')], FINISHED, 0, read);
    memory.place([rowOf('1')], WAITING, 100_000, read);
    const [row] = memory.place([rowOf('1')], WAITING, 100_001 + SWAP_MS, read);
    expect(row?.listing).toEqual(WAITING);
  });

  it('that become others in place are rows of the list that is shown', () => {
    const memory = new ListMemory();
    const row = rowOf('1');
    memory.place([row], FINISHED, 0, read);
    row.setAttribute('so_ky_hieu', '2');
    expect(memory.place([row], WAITING, 100_000, read)[0]?.listing).toEqual(WAITING);
  });
});

it('rows that look the same are read once, and forgotten when they are gone', () => {
  const memory = new ListMemory();
  let readings = 0;
  const count = () => {
    readings += 1;
    return read();
  };
  memory.place([rowOf('1')], WAITING, 0, count);
  memory.place([rowOf('1')], WAITING, 1, count);
  expect(readings).toBe(1);
  memory.place([], WAITING, 2, count);
  memory.place([rowOf('1')], WAITING, 3, count);
  expect(readings).toBe(2);
});
