import { describe, expect, test } from 'vitest';
import { openCompound } from '../../../../lib/documents/compound';
import { tinyCompound } from '../support/tiny-compound';

const noise = (length: number, seed: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * seed) >> 3);
const streams = {
  WordDocument: noise(70_000, 7919),
  '1Table': noise(5000, 31),
  '\u0005Summary': noise(100, 17),
  X: noise(64, 3),
};
const file = tinyCompound(streams);

describe('a compound file', () => {
  test('gives its streams, long and small', () => {
    const { names, take } = openCompound(file);
    expect([...names].sort()).toEqual(Object.keys(streams).sort());
    for (const [name, bytes] of Object.entries(streams)) expect(take(name)).toEqual(bytes);
    expect(take('Workbook')).toBeUndefined();
  });

  test('its last sector may be cut short', () => {
    const { take } = openCompound(file.subarray(0, file.length - 300));
    expect(take('X')).toEqual(streams.X);
  });

  test.each([
    ['cut off', file.subarray(0, file.length >> 1), 'truncated'],
    ['nothing but its first bytes', file.subarray(0, 100), 'truncated'],
    ['with sectors of a size that is none', file.map((byte, at) => (at === 30 ? 200 : byte)), 'broken'],
  ])('%s', (_, broken, reason) => {
    expect(() => openCompound(broken)).toThrow(reason);
  });

  test('a chain that runs in a circle', () => {
    const copy = file.slice();
    const view = new DataView(copy.buffer);
    const chains = (view.getUint32(76, true) + 1) * 512;
    view.setUint32(chains + 4 * 20, 3, true);
    expect(() => openCompound(copy).take('WordDocument')).toThrow('broken');
  });
});
