import type { DocumentRecord } from '../documents';
import { database, type Task } from '../tasks';
import { type WallMoment, wallMoment } from '../time';
import type { Candidate } from './plan';

/** Tasks with their documents, as the plan sees them. */
export class Seen {
  readonly #tasks = new Map<string, Task>();
  readonly #documents = new Map<string, DocumentRecord>();
  readonly #backlogs = new Map<string, WallMoment>();

  async add(tasks: readonly Task[]): Promise<void> {
    for (const task of tasks) this.#tasks.set(task.id, task);
    const ids = [...new Set(tasks.map(({ documentId }) => documentId))];
    for (const found of await database.documents.bulkGet(ids)) if (found) this.#documents.set(found.id, found);
    const asked = await database.hosts.where('backlog').equals('ask').toArray();
    for (const { host, firstReadAt } of asked) this.#backlogs.set(host, wallMoment(firstReadAt));
  }

  candidate(task: Task): Candidate {
    const document = this.documentOf(task);
    const backlogUntil = this.#backlogs.get(document?.host ?? '') ?? null;
    return { ...task, urgency: document?.urgency ?? 'normal', backlogUntil };
  }

  task = (id: string | null): Task | undefined => this.#tasks.get(id ?? '');

  documentOf = ({ documentId }: Task): DocumentRecord | null => this.#documents.get(documentId) ?? null;
}
