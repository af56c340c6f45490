/**
 * Takes a picture of every state of the popup at its real size, light and dark, and runs axe over each.
 * `npx tsx tests/gallery/shots.ts [folder] [state…]`; prints the folder. Exit status 1 when axe finds a violation.
 */

import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { violations } from './axe';
import { SCENES, type Scene } from './scenes';
import { openGallery } from './serve';

const [, , folder, ...only] = process.argv;
const to = folder ?? (await mkdtemp(join(tmpdir(), 'nhac-han-gallery-')));
await mkdir(to, { recursive: true });

const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: false });
let found = 0;

async function take(page: Page, scene: Scene, theme: 'light' | 'dark'): Promise<void> {
  await page.goto(
    `${gallery.url}?state=${scene.state}&language=${scene.language ?? 'vi'}${scene.viewport ? '&window' : ''}${scene.section ? `#${scene.section}` : ''}`,
  );
  await page.waitForTimeout(150);
  await scene.act?.(page);
  await page.waitForTimeout(scene.name.includes('loading') ? 0 : 200);
  await page.screenshot({ path: join(to, `${scene.name}-${theme}.png`) });
  for (const violation of await violations(page, scene.forcedColors === 'active' ? 'all-but-contrast' : 'all')) {
    found += 1;
    console.error(`${scene.name} ${theme}: ${violation}`);
  }
}

try {
  for (const scene of SCENES.filter(({ name }) => only.length === 0 || only.includes(name))) {
    for (const theme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: scene.viewport ?? { width: 380, height: 580 },
        deviceScaleFactor: 2,
        colorScheme: theme,
        contrast: scene.contrast ?? 'no-preference',
        forcedColors: scene.forcedColors ?? 'none',
        reducedMotion: 'reduce',
      });
      await take(await context.newPage(), scene, theme);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}

console.log(to);
if (found > 0) process.exitCode = 1;
