/**
 * `npm run demo`: the extension at work in a made-up e-document office. In a browser window where there is a display;
 * else, or with `-- --headless`, it walks the main way by itself, prints what it read back and saves pictures.
 */

import { parseArgs } from 'node:util';
import { showToPerson } from './demo/show';
import { build, setStage } from './demo/stage';
import { walkThrough } from './demo/walk';

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves at the first Ctrl+C; later ones do not cut the tidying up short. */
const interrupted = new Promise<'interrupted'>((resolve) => {
  for (const signal of SIGNALS) process.on(signal, () => resolve('interrupted'));
});

async function demonstrate(headless: boolean): Promise<number> {
  console.log('Đang dựng tiện ích và mở trình duyệt… (building, opening the browser)');
  await build('e2e');
  const stage = await setStage({ headless, build: 'e2e' });
  try {
    const work = (headless ? walkThrough(stage) : showToPerson(stage)).then(() => 'finished' as const);
    const end = await Promise.race([work, interrupted]);
    // In a window Ctrl+C is how the demo ends; the walk has been cut short by it.
    return end === 'interrupted' && headless ? 130 : 0;
  } finally {
    await stage.close();
  }
}

try {
  const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
  const headless = values.headless || !hasDisplay();
  process.exitCode = await demonstrate(headless);
  console.log(process.exitCode === 0 ? '\nXong. (finished)' : '\nĐã dừng. (stopped)');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
