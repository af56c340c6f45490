import { expect, it } from 'vitest';
import { type Claim, consolidate } from '../../../lib/tasks';
import { claim } from './make';

const pdf = (over: Partial<Claim> = {}): Claim => claim({ source: 'attachment', file: 'a.pdf', ...over });

/** Each obligation as the sources of its claims, the one that holds first, with "?" where they disagree. */
const shape = (claims: readonly Claim[]): string[] =>
  consolidate(claims).map(
    ({ claims: all, disputed }) =>
      `${all.map(({ source, date }) => `${source} ${date}`).join(' + ')}${disputed ? ' ?' : ''}`,
  );

it.each<[string, Claim[], string[]]>([
  ['one source', [claim()], ['field 2026-11-25']],
  [
    'equal kind, date and hour in several sources is one task of the strongest source',
    [pdf(), claim(), claim({ source: 'direction' })],
    ['direction 2026-11-25 + field 2026-11-25 + attachment 2026-11-25'],
  ],
  [
    'two duties of one text with the same date stay two, and the field belongs to the first',
    [pdf({ quote: 'một' }), pdf({ quote: 'hai' }), claim()],
    ['field 2026-11-25 + attachment 2026-11-25', 'attachment 2026-11-25'],
  ],
  [
    'the same limit in the paper and in its annex is one task',
    [pdf(), pdf({ file: 'b.pdf' })],
    ['attachment 2026-11-25 + attachment 2026-11-25'],
  ],
  [
    'a field that differs from the only item of the text is that task with a question',
    [claim(), pdf({ date: '2026-11-23' })],
    ['field 2026-11-25 + attachment 2026-11-23 ?'],
  ],
  [
    'an instruction that differs from the only item of the text is that task with a question',
    [claim({ source: 'direction', date: '2026-11-20' }), claim(), pdf()],
    ['direction 2026-11-20 + field 2026-11-25 + attachment 2026-11-25 ?'],
  ],
  [
    'a field beside several duties of the text is a task of its own',
    [claim(), pdf({ date: '2026-11-23' }), pdf({ date: '2026-11-24' })],
    ['field 2026-11-25', 'attachment 2026-11-23', 'attachment 2026-11-24'],
  ],
  [
    'a meeting is never the same as a deadline',
    [claim(), pdf({ kind: 'meeting', bound: 'at', time: '08:00' })],
    ['field 2026-11-25', 'attachment 2026-11-25'],
  ],
  [
    'without a date the term tells duties apart',
    [
      pdf({ date: null, term: 'P5D', anchor: 'event' }),
      pdf({ date: null, term: 'P7D', anchor: 'event', file: 'b.pdf' }),
    ],
    ['attachment null', 'attachment null'],
  ],
])('%s', (_, claims, expected) => {
  expect(shape(claims)).toEqual(expected);
});
