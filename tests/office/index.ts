import type { CivilDate } from '../../lib/time';
import { documentsFor } from './documents';
import type { ExpectedTask } from './truth/tasks';
import type { Stage } from './types';

/** A made-up e-document office with its documents and the truth about them. */
export { documentsFor, type Fillers } from './documents';
export { type Paper, paperText } from './print/paper';
export type { RequestEntry } from './server/requests';
export type { FilesShown } from './server/routes';
export { type Office, type OfficeOptions, startOffice } from './server/start';
export type { ExpectedTask, Said } from './truth/tasks';
export type { Direction, ListName, OfficeDocument, Stage } from './types';

/** The tasks that must exist once all lists were read, all details opened, or all files shown as well. */
export const expectedTasks = (today: CivilDate, stage: Stage): (ExpectedTask & { documentId: string })[] =>
  documentsFor(today).flatMap(({ id, tasks }) => tasks[stage].map((task) => ({ ...task, documentId: id })));
