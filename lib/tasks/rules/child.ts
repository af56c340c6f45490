import type { Part, Stated, StepOf, Task } from '../types';
import { NO_MOMENTS } from './moments';
import { opened } from './settle';

/** A task of the officer's own making, of the same document and words; its day is still to be worked out. */
export function childOf(parent: Task, id: string, part: Part, stated: Stated, at: number): Task {
  const { kind, quote, source, state } = parent;
  return {
    ...opened(id, parent.documentId, at),
    kind: part.as === 'step' ? 'deadline' : kind,
    bound: kind === 'meeting' && part.as !== 'step' ? 'at' : 'by',
    ...stated,
    term: null,
    anchor: null,
    rrule: null,
    quote,
    source,
    confidence: 'sure',
    warnings: [],
    claims: [],
    disputed: false,
    held: null,
    immediate: false,
    ...NO_MOMENTS,
    state: state === 'others' ? 'others' : 'open',
    parentId: parent.id,
    part,
  };
}

/** The steps of a task; `followParents` counts their days. */
export const stepsOf = (parent: Task, steps: readonly StepOf[], id: () => string, at: number): Task[] =>
  steps.map(({ name, days }) => {
    const stated = { date: null, time: null, title: `${name}: ${parent.title}` };
    return childOf(parent, id(), { as: 'step', name, days }, stated, at);
  });
