import { expect, type Page, test } from '@playwright/test';
import { violations } from '../gallery/axe';
import { SCENES, type Scene } from '../gallery/scenes';
import { openGallery } from '../gallery/serve';

/** A scene of each page and of each form; `tests/gallery/shots.ts` looks at all of them. */
const LOOKED_AT = [
  'list-details',
  'unread-only',
  'differing-open',
  'proposed',
  'others',
  'life-dismissWhy',
  'life-steps',
  'undescribed',
  'first',
  'error',
  'help',
  'panel-doubt',
  'drop-read',
  'diagnosis',
  'systems-fault',
  'options-reminders',
  'options-closed-history',
  'options-keep',
  'recovery-broken',
  'list-en',
  'options-language-en',
] as const;

/** Pages that a person may make as narrow as zoom makes them. */
const NARROW = [
  'drop',
  'diagnosis',
  'systems',
  'options-calendar',
  'options-reminders',
  'options-keep',
  'recovery-broken',
];

const POPUP = { width: 380, height: 580 };

const sceneOf = (name: string): Scene => {
  const scene = SCENES.find((each) => each.name === name);
  if (!scene) throw new Error(`no such scene: ${name}`);
  return scene;
};

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

async function show(
  page: Page,
  { state, section, language, viewport, act }: Scene,
  narrow?: Scene['viewport'],
): Promise<void> {
  await page.setViewportSize(narrow ?? viewport ?? POPUP);
  // The same page with another fragment alone would not be loaded again.
  await page.goto('about:blank');
  await page.goto(
    `${gallery.url}?state=${state}&language=${language ?? 'vi'}${viewport ? '&window' : ''}${section ? `#${section}` : ''}`,
  );
  await page.locator('#root > *').first().waitFor({ state: 'attached' });
  await expect(page.locator(':is(main, .popup)[aria-busy=true], .options-wait')).toHaveCount(0);
  await act?.(page);
}

test('axe finds nothing on any page, in the light theme and in the dark', async ({ page }) => {
  test.setTimeout(30 * 60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of LOOKED_AT) {
    await page.emulateMedia({ colorScheme: 'light' });
    await show(page, sceneOf(name));
    expect.soft(await violations(page), name).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Nothing but the colours is another.
    expect.soft(await violations(page, 'contrast'), `${name}, dark`).toEqual([]);
  }
});

test('at 320 px, as at 400 % of 1,280, no page is wider than its window', async ({ page }) => {
  for (const name of NARROW) {
    await show(page, sceneOf(name), { width: 320, height: 640 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, name).toBeLessThanOrEqual(0);
  }
});

test('where less motion is wanted nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of ['list-done', 'others', 'life-edit', 'options-calendar', 'drop']) {
    await show(page, sceneOf(name));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
        const durations = `${transitionDuration},${animationName === 'none' ? '' : animationDuration}`;
        return /[1-9]/u.test(durations) ? [`${element.tagName}.${element.className}: ${durations}`] : [];
      }),
    );
    expect.soft(moving, name).toEqual([]);
  }
});

/** Where the focus stands: its name, and how far down the page, whatever is scrolled. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const list = element.closest('.popup-list');
    const within = list ? list.scrollTop + 1_000 : element.closest('.site-foot, .undo-bar') ? 100_000 : 0;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
    return { name: name.trim().slice(0, 40), top: Math.round(element.getBoundingClientRect().top + within) };
  });

/** So much higher may stand what comes next in one row: the tick beside its title, a button beside a field. */
const ROW = 40;

test('the focus goes down the page as the eye does', async ({ page }) => {
  for (const name of ['list-details', 'life-edit', 'life-dismissWhy', 'unread-only', 'proposed', 'first', 'drop']) {
    await show(page, sceneOf(name));
    // From the top, whatever the scene left the focus on.
    await page.evaluate(() => {
      document.querySelector('.popup-list')?.scrollTo(0, 0);
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.setPosition(document.body, 0);
    });
    const stops: { name: string; top: number }[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop) break;
      stops.push(stop);
    }
    expect.soft(stops.length, name).toBeGreaterThan(0);
    const back = stops.filter(({ top }, at) => top < (stops[at - 1]?.top ?? 0) - ROW);
    expect.soft(back, `${name}: ${JSON.stringify(stops)}`).toEqual([]);
  }
});
