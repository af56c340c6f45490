import { describe, expect, it } from 'vitest';
import { type Held, idsBefore, shownGroups } from '../../../components/popup/hold';
import type { ChecklistLine } from '../../../lib/tasks/checklist';
import { checklist, line } from '../../gallery/data';

const [a, b, c, other] = [
  line('overdue', { id: 'a' }),
  line('overdue', { id: 'b' }),
  line('overdue', { id: 'c' }),
  line('later', { id: 'other' }),
];

const held = (of: ChecklistLine, before: string[], change: Partial<Held> = {}): Held => ({
  line: of,
  closing: { as: 'done', at: '09:40' },
  before,
  leaving: false,
  ...change,
});

const shown = (live: ChecklistLine[], lines: Held[]) =>
  shownGroups(checklist(live).groups, lines).map(({ group, lines: of }) => [
    group,
    of.map(({ line: { task }, held: kept }) => (kept ? `${task.id} held` : task.id)).join(' '),
  ]);

describe('lines that were closed', () => {
  it('stand in their place after the checklist has let them go', () => {
    expect(shown([a, c, other], [held(b, ['a'])])).toEqual([
      ['overdue', 'a b held c'],
      ['later', 'other'],
    ]);
  });

  it('stand in their place before the checklist has let them go', () => {
    expect(shown([a, b, c], [held(b, ['a'])])).toEqual([['overdue', 'a b held c']]);
  });

  it('keep their order however they were closed', () => {
    expect(shown([a], [held(b, ['a']), held(c, ['b', 'a'])])).toEqual([['overdue', 'a b held c held']]);
    expect(shown([a], [held(c, ['b', 'a']), held(b, ['a'])])).toEqual([['overdue', 'a b held c held']]);
    expect(shown([c], [held(b, ['a']), held(a, [])])).toEqual([['overdue', 'a held b held c']]);
  });

  it('keep their group alive, and its count to what is open', () => {
    const [group] = shownGroups(checklist([]).groups, [held(a, [])]);
    expect(group).toMatchObject({ group: 'overdue', count: 0, given: 0 });
    expect(shown([], [])).toEqual([]);
  });

  it('are open lines again once they were taken back', () => {
    expect(shown([a, b], [held(b, ['a'], { closing: null })])).toEqual([['overdue', 'a b']]);
    expect(shown([a], [held(b, ['a'], { closing: null })])).toEqual([['overdue', 'a b held']]);
  });

  it('remember the lines before them, the nearest first', () => {
    expect(idsBefore(shownGroups(checklist([a, b, c]).groups, []), c)).toEqual(['b', 'a']);
    expect(idsBefore(shownGroups(checklist([a, b, c]).groups, []), a)).toEqual([]);
  });
});
