import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { Page, Worker } from '@playwright/test';
import { workerOf } from '../../tests/e2e/support/chromium';
import { openPopup } from '../../tests/e2e/support/extension';
import { Officer } from '../../tests/e2e/support/officer';
import { ROOT } from '../lib/tools';
import { noteNotifications } from './read-back';
import type { Stage } from './stage';
import { STEPS } from './steps';

/** What the steps of the walk share. */
export interface Walk {
  office: Stage['office'];
  officer: Officer;
  worker: Worker;
  /** The extension's own page: what is stored and shown is read through it. */
  popup: Page;
  /** Saves a picture of a page and says where. */
  picture(page: Page, name: string): Promise<string>;
}

/** One step of the way: what it is called, and what it does and saw, line by line. */
export interface Step {
  vi: string;
  en: string;
  run(walk: Walk): Promise<string[]>;
}

/** Where the pictures of the walk are saved; never committed. */
export const PICTURES = join(ROOT, '.output', 'demo');

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';

async function begin({ office, context }: Stage): Promise<Walk> {
  await mkdir(PICTURES, { recursive: true });
  const worker = await workerOf(context);
  await noteNotifications(worker);
  const popup = await openPopup(context);
  return {
    office,
    officer: new Officer(await context.newPage(), office),
    worker,
    popup,
    async picture(page, name) {
      const path = join(PICTURES, `${name}.png`);
      await page.screenshot({ path });
      return `ảnh: ${path}`;
    },
  };
}

/**
 * Walks the main way by itself and prints what it did and read back from the browser.
 * @throws Error of one line that names the step that failed
 */
export async function walkThrough(stage: Stage): Promise<void> {
  const walk = await begin(stage);
  for (const [index, { vi, en, run }] of STEPS.entries()) {
    console.log(`\n${styleText('bold', `${index + 1}. ${vi}`)} ${styleText('dim', `(${en})`)}`);
    const lines = await run(walk).catch((error: unknown) => {
      throw new Error(`Bước ${index + 1} không đạt (step failed): ${vi}: ${firstLine(error)}`);
    });
    for (const line of lines) console.log(`   ${line}`);
  }
}
