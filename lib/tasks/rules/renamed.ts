import type { Because, Task } from '../types';

type Name = (id: string) => string;

/**
 * A task that names documents by other ids: its own, and the later ones whose words it holds. What turns out secret is
 * found by them.
 * @param taskOf other ids of tasks, for the one that a proposal names
 */
export function renamed(task: Task, documentOf: Name, taskOf: Name = (id) => id): Task {
  const named = <Words extends Because>(words: Words): Words => ({
    ...words,
    documentId: documentOf(words.documentId),
  });
  const proposals = task.proposals.map((proposal) =>
    proposal.kind === 'extension' && proposal.taskId !== null
      ? named({ ...proposal, taskId: taskOf(proposal.taskId) })
      : named(proposal),
  );
  const because = task.edited?.because ?? null;
  const edited = task.edited && because ? { ...task.edited, because: named(because) } : task.edited;
  return { ...task, documentId: documentOf(task.documentId), proposals, edited };
}
