/**
 * Draws the icons of the project from their sources: `components/icon/shapes.ts` from Lucide (only the names in use),
 * and the toolbar's pictures `public/icon/*.png` from the drawings below. Run after a change: `npx tsx scripts/icons.ts`.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser';

const NAMES = [
  'alarm-clock',
  'archive',
  'arrow-down',
  'arrow-up',
  'bell',
  'calendar-arrow-up',
  'calendar-check',
  'calendar-clock',
  'calendar-days',
  'calendar-x',
  'check',
  'chevron-down',
  'circle-check',
  'copy',
  'database',
  'download',
  'ellipsis',
  'external-link',
  'file-search',
  'file-up',
  'file-x',
  'globe',
  'hard-drive',
  'info',
  'keyboard',
  'languages',
  'list-checks',
  'list-filter',
  'merge',
  'paperclip',
  'pen-line',
  'plus',
  'power',
  'repeat',
  'reply',
  'rotate-ccw-clock',
  'rotate-cw',
  'rows-3',
  'settings',
  'shield-check',
  'split',
  'stethoscope',
  'sunrise',
  'text-align-start',
  'trash',
  'triangle-alert',
  'undo-2',
  'users',
  'x',
] as const;

type Nodes = [string, Record<string, string>][];

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function writeShapes(): Promise<void> {
  const source = createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json');
  const all = JSON.parse(await readFile(source, 'utf8')) as Record<string, Nodes>;
  const shapes = NAMES.map((name) => {
    const nodes = all[name];
    if (!nodes) throw new Error(`Lucide has no icon ${name}`);
    return `  '${name}': ${JSON.stringify(nodes)},`;
  });
  const text = `/*
 * Drawn by scripts/icons.ts from Lucide (https://lucide.dev), on a grid of 24.
 * ISC License. Copyright (c) 2026 Lucide Icons and Contributors. Permission to use, copy, modify, and/or distribute
 * this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and
 * this permission notice appear in all copies.
 */
export const shapes = {
${shapes.join('\n')}
} as const;
`;
  await writeFile(at('components/icon/shapes.ts'), text);
}

/** A sheet of paper with a folded corner; what it shows tells the state, its colour says it again. */
interface Face {
  sheet: string;
  fold: string;
  /** Drawn on the grid of 32, and again on the grid of 16, where a line must fall on whole pixels. */
  large: string;
  small: string;
}

const faces: Record<'normal' | 'overdue', Face> = {
  normal: {
    sheet: '#1f8e9e',
    fold: '#a9dde4',
    large:
      '<circle cx="16" cy="18.5" r="8" fill="#fff"/><path d="M16 13.5v5h4" fill="none" stroke="#0d6270" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
    small:
      '<circle cx="8" cy="9" r="4.5" fill="#fff"/><path d="M7.5 6v3.5h3" fill="none" stroke="#0d6270" stroke-width="1"/>',
  },
  overdue: {
    sheet: '#e2473c',
    fold: '#f9c4bf',
    large:
      '<rect x="14.4" y="11" width="3.2" height="9" rx="1" fill="#fff"/><circle cx="16" cy="23.6" r="1.9" fill="#fff"/>',
    small: '<path d="M7 5h2v5H7zM7 11h2v2H7z" fill="#fff"/>',
  },
};

function drawing(face: Face, size: number): string {
  const body =
    size === 16
      ? `<path fill="${face.sheet}" d="M3.5 1H10l4 4v8.5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 13.5v-11A1.5 1.5 0 0 1 3.500 1z"/><path fill="${face.fold}" d="M10 1l4 4h-4z"/>${face.small}`
      : `<path fill="${face.sheet}" d="M7 2h13l8 8v17a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"/><path fill="${face.fold}" d="M20 2l8 8h-6a2 2 0 0 1-2-2z"/>${face.large}`;
  const grid = size === 16 ? 16 : 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${grid} ${grid}">${body}</svg>`;
}

async function drawPictures(): Promise<void> {
  await mkdir(at('public/icon'), { recursive: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    for (const [name, face] of Object.entries(faces)) {
      for (const size of [16, 32, 48, 128]) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(face, size)}`);
        const file = name === 'normal' ? `${size}.png` : `${name}-${size}.png`;
        await page.screenshot({ path: at(`public/icon/${file}`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

await writeShapes();
await drawPictures();
