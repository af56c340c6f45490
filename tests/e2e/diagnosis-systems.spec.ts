import type { Browser, Page } from '@playwright/test';
import { reportOn, textOf } from '../../components/diagnosis/report';
import type { FrameDiagnosis } from '../../lib/sites';
import { words } from '../../locales';
import { bundle } from './support/systems/bundle';
import { type Case, readCases } from './support/systems/cases';
import { serve } from './support/systems/reading';
import { expect, test } from './support/test';

// What is counted on every page of the made-up systems, and that nothing of the pages is in it.

let script = '';

test.beforeAll(async () => {
  script = await bundle('diagnose-in-page.ts');
});

/** Everything that a person could read on a page or in its source, but for single words and what styles it. */
function sentences(): string[] {
  const texts = [...document.querySelectorAll('body *')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
    ...[...element.attributes].flatMap(({ name, value }) => (/^(?:id|class|style|role)$/u.test(name) ? [] : [value])),
  ]);
  return texts.map((text) => text.trim().replace(/\s+/gu, ' '));
}

/** Labels that the descriptions name stand on pages too, numbers below a thousand are counts. */
const says = (text: string): boolean => text.length >= 12 && /[\d/]/u.test(text);

const documentsOf = ({ expected }: Case): number => (expected.lists ?? []).flatMap((list) => list.documents).length;
const toldIn = (frames: readonly FrameDiagnosis[]): number =>
  frames.flatMap(({ lists }) => lists.map((list) => list.told)).reduce((sum, count) => sum + count, 0);

/** Scripts of a page may draw its rows late: it is looked at again for a while where it tells less than it should. */
async function settled(page: Page, shown: Case): Promise<void> {
  await page.waitForTimeout(400);
  if (shown.expected.clicks?.length || shown.expected.leftAlone || page.frames().length > 1) return;
  const told = async () => {
    const frame = await page.evaluate(() => globalThis.diagnoseHere?.() ?? null).catch(() => null);
    return frame ? toldIn([frame]) : 0;
  };
  const late = Date.now() + 60_000;
  while ((await told()) < documentsOf(shown) && Date.now() < late) await page.waitForTimeout(250);
}

async function look(browser: Browser, shown: Case) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    await serve(context, shown);
    const page = await context.newPage();
    await page.addInitScript({ content: script });
    await page.goto(shown.expected.address);
    await settled(page, shown);
    const frames: FrameDiagnosis[] = [];
    const said: string[] = [];
    for (const frame of page.frames()) {
      const found = await frame.evaluate(() => globalThis.diagnoseHere?.() ?? null).catch(() => null);
      if (found) frames.push(found);
      said.push(...(await frame.evaluate(sentences).catch(() => [])));
    }
    return { frames, said: said.filter(says) };
  } finally {
    await context.close();
  }
}

for (const shown of readCases()) {
  const { system, name, expected } = shown;
  test(`${system}: ${name}`, async ({ browser }) => {
    const { frames, said } = await look(browser, shown);
    expect(frames.length).toBeGreaterThan(0);
    const tab = {
      at: '2026-04-22T09:40',
      host: 'h',
      permission: 'p',
      frames,
      files: 0,
      silent: 0,
      elsewhere: [],
    } as const;
    const report = textOf(reportOn({ ...tab, elsewhere: [] }, null, words('vi')));
    const json = JSON.stringify(frames);
    for (const { number, subject } of [...(expected.withheld ?? []), ...(expected.opened ?? [])])
      for (const text of [number, subject]) if (text) said.push(text);
    const written = json + report;
    expect(
      said.filter((text) => written.includes(text) || written.includes(JSON.stringify(text).slice(1, -1))),
    ).toEqual([]);
    if (expected.clicks?.length || expected.leftAlone) return;
    if (frames.length === 1) expect(toldIn(frames)).toBe(documentsOf(shown));
  });
}
