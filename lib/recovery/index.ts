import type { RecoveryServices } from '../../components/recovery';
import { clearMark } from '../archive';
import { acceptLoss, noticeLoss } from '../backup';
import { now, version, wakeBackground } from '../browser';
import { attempt, createDataServices, saveFile } from '../options';
import { database } from '../tasks';
import { dateOf } from '../time';
import { diagnose } from './diagnose';
import { rescue } from './rescue';

/** Longer than this nobody waits for another page to let go of what is to be deleted. */
const PATIENCE_MS = 5000;

/** Takes the database away, whatever state it is in. The copies stay. */
async function dropDatabase(): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(Object.assign(new Error('another page holds it'), { name: 'BlockedError' })), PATIENCE_MS);
  });
  await Promise.race([database.delete({ disableAutoOpen: false }), late]);
  await clearMark();
}

/** Begins with an empty database. */
async function beginAnew(): Promise<void> {
  await dropDatabase();
  await noticeLoss(Date.now());
}

/** What the recovery page stands on. It must work when the database does not. */
export function createRecoveryServices(): RecoveryServices {
  const data = createDataServices();
  return {
    now,
    data: {
      ...data,
      restore: async (name) => {
        const { kind } = await diagnose();
        const usable = kind === 'fine' || kind === 'lost';
        const begun = usable ? null : await attempt(beginAnew);
        return begun && 'outcome' in begun ? begun : data.restore(name);
      },
    },
    diagnose,
    rescue: () =>
      attempt(async () => {
        const { file, rows, unreadable } = await rescue(version());
        saveFile(file, `nhac-han-${dateOf(now())}-cuu.json`);
        return { outcome: 'done', rows, unreadable };
      }),
    startAnew: () =>
      attempt(async () => {
        const { kind } = await diagnose();
        await (kind === 'lost' ? acceptLoss() : beginAnew());
        await wakeBackground('replaced');
        return { outcome: 'done' };
      }),
  };
}
