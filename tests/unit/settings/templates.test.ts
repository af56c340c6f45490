import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, LIMITS, readTemplate, schemas } from '../../../lib/settings';

const read = (name: string, steps: string) => readTemplate([name, steps], DEFAULTS.steps.templates);

describe('a template of steps as it is written', () => {
  it.each<[string, { name: string; days: number }[]]>([
    [
      'Soạn thảo 5, Trình ký 2, Phát hành 0',
      [
        { name: 'Soạn thảo', days: 5 },
        { name: 'Trình ký', days: 2 },
        { name: 'Phát hành', days: 0 },
      ],
    ],
    [
      'Soạn thảo: 5; Trình ký -2',
      [
        { name: 'Soạn thảo', days: 5 },
        { name: 'Trình ký', days: 2 },
      ],
    ],
    ['Lấy ý kiến lần 2 3 ngày làm việc', [{ name: 'Lấy ý kiến lần 2', days: 3 }]],
  ])('%s', (written, steps) => {
    expect(read('Kế hoạch', written)).toEqual({ name: 'Kế hoạch', steps });
    expect(is(schemas.steps.templates, [{ name: 'Kế hoạch', steps }])).toBe(true);
  });

  it.each([
    ['', 'Soạn thảo 5', { field: 0, kind: 'template-nameless' }],
    ['Văn bản trả lời', 'Soạn thảo 5', { field: 0, kind: 'template-known' }],
    ['Kế hoạch', '', { field: 1, kind: 'steps-unreadable' }],
    ['Kế hoạch', 'Soạn thảo', { field: 1, kind: 'steps-unreadable' }],
    ['Kế hoạch', 'Soạn thảo 99', { field: 1, kind: 'steps-unreadable' }],
    ['Kế hoạch', 'Soạn thảo 5, Soạn thảo 2', { field: 1, kind: 'steps-unreadable' }],
    [
      'Kế hoạch',
      Array.from({ length: LIMITS.steps + 1 }, (_, n) => `b${n}: 1`).join(),
      { field: 1, kind: 'steps-too-many', most: LIMITS.steps },
    ],
  ])('%s | %s is none', (name, steps, fault) => expect(read(name, steps)).toEqual(fault));
});
