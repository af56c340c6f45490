import { originOf, stopWorker } from './support/chromium';
import { openTasks } from './support/extension';
import { DUE, detail, html, list, menu, row, startPages } from './support/pages';
import { goesOn } from './support/readers';
import { expect, test } from './support/test';

/** What the browser's own extensions page may do. */
interface DeveloperPrivate {
  updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string): Promise<void>;
}

const D = '25/11/2030';
const DAY = '2030-11-25';

const MENU = menu(
  '<li id="cho" class="active"><a id="m1" href="#">Văn bản đến chờ xử lý (1)</a></li>',
  '<li id="xong"><a id="m2" href="#">Văn bản đến đã xử lý (1)</a></li>',
);

const BODY = "document.querySelector('#dt_basic tbody')";

/** What a page's script does next, and the open tasks that are then waited for; without any, nothing comes of it. */
interface Step {
  act: string;
  seen: readonly string[];
  /** What goes by it. */
  gone?: string;
}

interface Story {
  page: string;
  /** The open tasks of the page as it is opened. */
  first: string;
  steps: readonly Step[];
}

/** So long a page stands as it is where nothing must come of it: longer than it waits for a page that never rests. */
const STANDS_MS = 3_000;

const due = (number: string, day = DAY) => `${number} ${day} field`;
const shows = (...rows: string[]): string => `rows = ${JSON.stringify(rows.join(''))}; ${BODY}.innerHTML = rows;`;

/** The page draws its rows again all the time, while the next list is on its way for some seconds. */
const slowSwap: Story = {
  page: html(`${MENU}${list(row('0/S', D))}<script>
    const mark = (on, off) => { on.className = 'active'; off.className = ''; };
    let rows = ${BODY}.innerHTML;
    setInterval(() => { ${BODY}.innerHTML = rows; }, 300);</script>`),
  first: due('0/S'),
  steps: [
    { act: `mark(xong, cho); ${shows(row('1/S', D))}`, seen: [] },
    { act: 'mark(cho, xong);', seen: [] },
    { act: shows(row('2/S', D)), seen: [due('2/S')] },
    { act: 'mark(xong, cho);', seen: [] },
    { act: shows(row('3/S', D)), seen: [] },
  ],
};

/** One row becomes another: all of it, then an attribute alone. */
const inPlace: Story = {
  page: html(list(row('4/S', D))),
  first: due('4/S'),
  steps: [
    {
      act: `{ const next = document.createElement('tbody'); next.innerHTML = ${JSON.stringify(row('5/S', D))};
        const row = ${BODY}.rows[0]; for (const { name, value } of next.rows[0].attributes) row.setAttribute(name, value);
        row.innerHTML = next.rows[0].innerHTML; }`,
      seen: [due('5/S')],
    },
    { act: `${BODY}.rows[0].setAttribute('han_xu_ly', '30/11/2030');`, seen: [due('5/S', '2030-11-30')] },
    { act: `${BODY}.rows[0].setAttribute('do_mat', 'Mật');`, seen: [], gone: '5/S' },
  ],
};

const paged: Story = {
  page: html(`${list(row('6/S', D))}<ul class="pagination"><li><a href="#">2</a></li></ul>`),
  first: due('6/S'),
  steps: [{ act: `${BODY}.innerHTML = ${JSON.stringify(row('7/S', D))}`, seen: [due('7/S')] }],
};

/** The deadline's field of a list does not come back over the detail's, and a new one does. */
const extended: Story = {
  page: html(`${list(row('8/S', '20/11/2030'))}<div id="m"></div>`),
  first: due('8/S', '2030-11-20'),
  steps: [
    { act: `m.innerHTML = ${JSON.stringify(detail('8/S', { [DUE]: D }))}`, seen: [due('8/S')] },
    {
      act: `m.innerHTML = ''; ${BODY}.innerHTML = ${JSON.stringify(row('8/S', '20/11/2030', { trich_yeu: 'V/v đã xem' }))}`,
      seen: [],
    },
  ],
};

test('pages that change while they are read', async ({ context, popup }) => {
  const pages = await startPages();
  const soft = expect.configure({ soft: true });

  await test.step('swapped, redrawn, changed in place, paged', async () => {
    const stories = [slowSwap, inPlace, paged, extended].map(async ({ page, first, steps }, index) => {
      const tab = await context.newPage();
      await tab.goto(pages.put(`/qlvbdh/doi${index}`, page));
      await expect.poll(() => openTasks(popup)).toContain(first);
      for (const { act, seen, gone } of steps) {
        await tab.evaluate(act);
        if (gone) await expect.poll(async () => (await openTasks(popup)).join()).not.toContain(gone);
        else if (seen.length) await expect.poll(() => openTasks(popup)).toEqual(expect.arrayContaining([...seen]));
        else await goesOn(popup, tab, STANDS_MS);
      }
      await tab.close();
    });
    await Promise.all(stories);
    await soft
      .poll(() => openTasks(popup))
      .toEqual(['0/S', '2/S', '4/S', '6/S', '7/S', '8/S'].map((number) => due(number)));
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
