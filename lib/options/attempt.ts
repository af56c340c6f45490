import { lookForRoom } from '../archive';
import { codeOf } from '../tasks';

type Failed = { outcome: 'failed'; code: string };

/** Does something that may fail: errors that a person can act on reach that person. */
export async function attempt<Result>(run: () => Promise<Result>): Promise<Result | Failed> {
  try {
    await lookForRoom();
    return await run();
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', code: await codeOf(error) };
  }
}
