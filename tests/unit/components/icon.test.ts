import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { shapes } from '../../../components/icon/shapes';
import { commands } from '../../../lib/commands';

const lucide: Record<string, unknown> = createRequire(import.meta.url)('lucide-static/icon-nodes.json');

describe('icons', () => {
  it.each(Object.entries(shapes))('%s is drawn as Lucide draws it', (name, shape) => {
    expect(shape).toEqual(lucide[name]);
  });

  it('there is one for every command', () => {
    for (const { icon } of commands) expect(shapes).toHaveProperty(icon);
  });
});
