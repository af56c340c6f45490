import { originOf, stopWorker } from './support/chromium';
import { openTasks } from './support/extension';
import { DUE, detail, html, list, menu, row, startPages } from './support/pages';
import { expect, test } from './support/test';

/** What the browser's own extensions page may do. */
interface DeveloperPrivate {
  updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string): Promise<void>;
}

const D = '25/11/2030';
const DAY = '2030-11-25';

const MENU = menu(
  '<li id="cho"><a id="m1" href="#">Văn bản đến chờ xử lý (1)</a></li>',
  '<li id="xong"><a id="m2" href="#">Văn bản đến đã xử lý (1)</a></li>',
);

const BODY = "document.querySelector('#dt_basic tbody')";

/** A page whose script does things at their times. */
const acting = (body: string, acts: readonly (readonly [atMs: number, act: string])[]): string =>
  html(`${body}<script>${acts.map(([at, act]) => `setTimeout(() => { ${act} }, ${at});`).join('\n')}</script>`);

const shows = (...rows: string[]): string => `rows = ${JSON.stringify(rows.join(''))}; ${BODY}.innerHTML = rows;`;

/** The page draws its rows again all the time, while the next list is on its way for two seconds. */
const slowSwap = acting(
  `${MENU}${list()}<script>let rows = '';
    setInterval(() => { ${BODY}.innerHTML = rows; }, 300);
    const mark = (on, off) => { on.className = 'active'; off.className = ''; };</script>`,
  [
    [0, `mark(xong, cho); ${shows(row('1/S', D))}`],
    [1_200, 'mark(cho, xong);'],
    [3_200, shows(row('2/S', D))],
    [4_400, 'mark(xong, cho);'],
    [6_400, shows(row('3/S', D))],
  ],
);

/** One row becomes another: all of it, then an attribute alone. */
const inPlace = acting(list(row('4/S', D)), [
  [
    1_000,
    `const next = document.createElement('tbody'); next.innerHTML = ${JSON.stringify(row('5/S', D))};
    const row = ${BODY}.rows[0]; for (const { name, value } of next.rows[0].attributes) row.setAttribute(name, value);
    row.innerHTML = next.rows[0].innerHTML;`,
  ],
  [2_500, `${BODY}.rows[0].setAttribute('han_xu_ly', '30/11/2030');`],
  [4_000, `${BODY}.rows[0].setAttribute('do_mat', 'Mật');`],
]);

const SECOND_PAGE = [1_500, `${BODY}.innerHTML = ${JSON.stringify(row('7/S', D))}`] as const;
const paged = acting(`${list(row('6/S', D))}<ul class="pagination"><li><a href="#">2</a></li></ul>`, [SECOND_PAGE]);

/** The deadline's field of a list does not come back over the detail's, and a new one does. */
const extended = acting(`${list(row('8/S', '20/11/2030'))}<div id="m"></div>`, [
  [1_000, `m.innerHTML = ${JSON.stringify(detail('8/S', { [DUE]: D }))}`],
  [
    2_500,
    `m.innerHTML = ''; ${BODY}.innerHTML = ${JSON.stringify(row('8/S', '20/11/2030', { trich_yeu: 'V/v đã xem' }))}`,
  ],
]);

test('pages that change while they are read', async ({ context, popup }) => {
  test.setTimeout(45_000);
  const pages = await startPages();
  const soft = expect.configure({ soft: true });

  await test.step('swapped, redrawn, changed in place, paged', async () => {
    const tabs = [slowSwap, inPlace, paged, extended].map(async (page, index) => {
      const tab = await context.newPage();
      await tab.goto(pages.put(`/qlvbdh/doi${index}`, page));
      await tab.waitForTimeout(8_500);
      await tab.close();
    });
    await Promise.all(tabs);
    soft(await openTasks(popup)).toEqual([
      `2/S ${DAY} field`,
      `4/S ${DAY} field`,
      `6/S ${DAY} field`,
      `7/S ${DAY} field`,
      `8/S ${DAY} field`,
    ]);
  });

  const tab = await context.newPage();
  const add = (number: string) =>
    tab.evaluate(
      (html) => document.querySelector('#dt_basic tbody')?.insertAdjacentHTML('beforeend', html),
      row(number, D),
    );
  await tab.goto(pages.put('/qlvbdh/mo', html(list(row('10/S', D)))));
  await expect.poll(() => openTasks(popup)).toContain(`10/S ${DAY} field`);

  await test.step('a worker that was stopped', async () => {
    await stopWorker(context);
    await add('11/S');
    await expect.poll(() => openTasks(popup)).toContain(`11/S ${DAY} field`);
  });

  await test.step('the extension is put in anew while the page stays open', async () => {
    const origin = await originOf(context);
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      // Without it an unpacked extension does not come back.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id);
    }, new URL(origin).host);
    const own = await context.newPage();
    await expect(() => own.goto(`${origin}/popup.html`)).toPass();
    await add('12/S');
    await expect.poll(() => openTasks(own)).toContain(`12/S ${DAY} field`);
    soft((await openTasks(own)).filter((line) => line.startsWith('11/S'))).toHaveLength(1);
  });
  await pages.stop();
});
