import { database } from './database';

/** Whether the browser threw away what stood here, and the officer has not said yet what to do. */
export const isLost = async (): Promise<boolean> => (await database.marks.get('lost')) !== undefined;
