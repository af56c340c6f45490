// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup';
import { saying } from '../../../components/popup/said';
import { commands } from '../../../lib/commands';
import { words } from '../../../locales';
import { checklist, claim, line } from '../../gallery/data';
import { type FakeServices, fakeServices } from '../../gallery/services';
import { type GalleryState, ready, STATES } from '../../gallery/states';

let services: FakeServices;
const root = () => document.getElementById('root') as HTMLElement;
const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [element] = all(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element;
};
const ticks = () => all('[role=checkbox]');
const lines = () => all('.line').map((element) => element.dataset.task);
const said = () => one('[role=status]').textContent;

async function open(state: GalleryState): Promise<void> {
  services = fakeServices(state);
  await act(async () => render(<Popup services={services} />, root()));
}

const openState = (name: string): Promise<void> => {
  const state = STATES[name];
  if (!state) throw new Error(`No state ${name}`);
  return open(state());
};

/** Three overdue tasks: task a, b and c. */
const openThree = (): Promise<void> =>
  open({
    state: ready(
      checklist(
        ['a', 'b', 'c'].map((id) =>
          line('overdue', { id, title: `Việc ${id}`, date: '2026-04-20', document: { number: `${id}/BC` } }),
        ),
      ),
    ),
    site: { kind: 'unsupported' },
  });

const click = (element: HTMLElement): Promise<void> => act(async () => element.click());
const press = (key: string, init: KeyboardEventInit = {}): Promise<void> =>
  act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  });
const wait = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const dispatch = (selector: string, event: Event): Promise<void> =>
  act(async () => {
    one(selector).dispatchEvent(event);
  });

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="root"></div>';
  location.hash = '';
});
afterEach(() => {
  act(() => render(null, root()));
  vi.useRealTimers();
});

describe('every state', () => {
  it.each(Object.keys(STATES))(
    '%s is drawn from the registry, and nothing is drawn that has no command',
    async (name) => {
      await openState(name);
      await wait(200);
      const ids = new Set<string>(commands.map(({ id }) => id));
      for (const { dataset } of all('[data-command]')) expect(ids).toContain(dataset.command);
      const own = '.tick, [data-command]';
      expect(all('button').filter((button) => !button.matches(own))).toEqual([]);
      expect(root().querySelectorAll('h1')).toHaveLength(1);
    },
  );
});

describe('the list', () => {
  it('names each line by what, how long left, until when and number', async () => {
    await openThree();
    expect(ticks()[0]?.getAttribute('aria-label')).toBe('Việc a, quá hạn 2 ngày, Thứ Hai, 20/04/2026, số a/BC');
  });

  it('shows text of pages as text', async () => {
    const evil = '<img src=x onerror=alert(1)><b>đậm</b>';
    await open({
      state: ready(checklist([line('soon', { title: evil, quote: evil, document: { number: evil, issuer: evil } })])),
      site: { kind: 'unsupported' },
    });
    expect(one('.line-title').textContent).toBe(evil);
    expect(all('.line img, .line b')).toEqual([]);
  });

  it('counts what is to be done at once under today, and stops at the limit', async () => {
    await openState('list');
    expect(all('.count b').map(({ textContent }) => textContent)).toEqual(['2', '4', '2', '4', '1']);
    expect(one('[data-command="filter.today"] > span').textContent).toBe('Gấp, hôm nay');
    await openState('many');
    expect(all('.count b').map(({ textContent }) => textContent)).toEqual(['99+', '0', '0', '99+', '0']);
    expect(one('[data-command="filter.today"] > span').textContent).toBe('Hôm nay');
  });

  it('filters by a click and shows everything by another', async () => {
    await openState('list');
    const every = lines().length;
    await click(one('[data-command="filter.today"]'));
    expect(all('.group').map(({ dataset }) => dataset.state)).toEqual(['immediate', 'today']);
    expect(one('[data-command="filter.today"]').getAttribute('aria-pressed')).toBe('true');
    await click(one('[data-command="filter.today"]'));
    expect(lines()).toHaveLength(every);
  });

  it('asks for more lines where a group is shown in part', async () => {
    await openState('part');
    expect(one('.rest').textContent).toContain('Còn 36 việc nữa');
    await click(one('[data-command="list.more"]'));
    expect(services.calls).toEqual([{ id: 'list.more', group: 'later' }]);
  });
});

describe('closing a line', () => {
  it('keeps it in its place until the bar leaves, eight seconds later', async () => {
    await openThree();
    await click(ticks()[1] as HTMLElement);
    expect(services.calls).toEqual([{ id: 'task.done', taskId: 'b' }]);
    expect(lines()).toEqual(['a', 'b', 'c']);
    expect(one('[data-task=b]').textContent).toContain('xong lúc 09:40');
    expect(ticks()[1]?.getAttribute('aria-checked')).toBe('true');
    expect(one('.count b').textContent).toBe('2');
    expect(said()).toContain('Đã xong: b/BC');
    await wait(7900);
    expect(lines()).toEqual(['a', 'b', 'c']);
    await wait(200);
    expect(one('[data-task=b]').dataset.leaving).toBe('true');
    await wait(300);
    expect(lines()).toEqual(['a', 'c']);
    expect(said()).toBe('');
  });

  it('stops the clock while the bar is pointed at', async () => {
    await openThree();
    await click(ticks()[0] as HTMLElement);
    await wait(5000);
    await dispatch('.undo-bar', new MouseEvent('mouseenter'));
    await wait(60_000);
    expect(said()).toContain('Đã xong');
    await dispatch('.undo-bar', new MouseEvent('mouseleave'));
    await wait(2900);
    expect(said()).toContain('Đã xong');
    await wait(200);
    expect(said()).toBe('');
  });

  it('is undone by Ctrl+Z, with the focus on the line again', async () => {
    await openThree();
    await press('j');
    await press('j');
    await press('x');
    await press('z', { ctrlKey: true });
    expect(services.calls.map(({ id }) => id)).toEqual(['task.done', 'undo']);
    expect(lines()).toEqual(['a', 'b', 'c']);
    expect(ticks()[1]?.getAttribute('aria-checked')).toBe('false');
    expect(document.activeElement).toBe(ticks()[1]);
    expect(said()).toBe('Đã hoàn tác');
  });

  it('undoes a change of before the popup was opened', async () => {
    await openThree();
    await press('z', { ctrlKey: true });
    expect(services.calls).toEqual([{ id: 'undo' }]);
    expect(said()).toBe(words('vi').said.nothingToUndo);
  });

  it('gives the focus to the next line when the closed one folds away', async () => {
    await openThree();
    await press('j');
    await press('x');
    await wait(8500);
    expect(lines()).toEqual(['b', 'c']);
    expect(document.activeElement).toBe(ticks()[0]);
  });

  it('opens the line again when it could not be stored', async () => {
    await openThree();
    services.run = () => Promise.reject(new Error('QuotaExceededError'));
    await click(ticks()[0] as HTMLElement);
    expect(ticks()[0]?.getAttribute('aria-checked')).toBe('false');
    expect(said()).toContain('QuotaExceededError');
  });

  it('puts a reminder off, and the choices fold away again', async () => {
    await openThree();
    const fold = one('[data-task=b] .line-snooze') as HTMLDetailsElement;
    fold.open = true;
    await click(one('[data-task=b] [data-command="task.snoozeMonday"]'));
    expect(services.calls).toEqual([{ id: 'task.snoozeMonday', taskId: 'b' }]);
    expect(fold.open).toBe(false);
    expect(said()).toContain('Sẽ nhắc lại thứ Hai');
    expect(ticks()[1]?.getAttribute('aria-checked')).toBe('false');
  });

  it('sets aside what is not a deadline', async () => {
    await openThree();
    await click(one('[data-task=c] [data-command="task.dismiss"]'));
    expect(services.calls).toEqual([{ id: 'task.dismiss', taskId: 'c' }]);
    expect(one('[data-task=c]').textContent).toContain('không phải hạn');
  });
});

describe('the keyboard', () => {
  it('moves by j, k and arrows, with one stop for Tab', async () => {
    await openThree();
    const focused = () => document.activeElement?.id;
    const moves = [];
    for (const key of ['j', 'j', 'ArrowDown', 'j', 'k', 'ArrowUp', 'k']) {
      await press(key);
      moves.push(focused());
    }
    expect(moves).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a'].map((id) => `tick-${id}`));
    expect(ticks().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it.each([
    ['task.steps', 'Đã hoàn tác “Chia bước”'],
    ['task.snooze', 'Đã hoàn tác “Nhắc lại sau”'],
    ['column.answer', 'Đã hoàn tác'],
  ])('says what was taken back: %s', async (label, words) => {
    await openThree();
    services.run = async () => ({ outcome: 'undone', label });
    await press('z', { ctrlKey: true });
    expect(said()).toBe(words);
  });

  it('opens the system by Enter on a line and does not tick it', async () => {
    await openThree();
    await press('j');
    await press('Enter');
    expect(services.calls).toEqual([{ id: 'task.openInSystem', taskId: 'a' }]);
    expect(said()).toContain('a/BC');
  });

  it('keeps the focus with a line that moves to another group, and on its neighbour when it goes', async () => {
    await openThree();
    await press('j');
    await press('j');
    expect(document.activeElement?.id).toBe('tick-b');
    const of = (group: 'overdue' | 'later', id: string) => line(group, { id, title: `Việc ${id}`, date: '2026-04-20' });
    const [a, b, c] = [of('overdue', 'a'), of('later', 'b'), of('overdue', 'c')];
    await act(async () => services.emit(ready(checklist([a, c, b]))));
    expect(document.activeElement?.id).toBe('tick-b');
    await act(async () => services.emit(ready(checklist([a, c]))));
    expect(document.activeElement?.id).toBe('tick-c');
  });

  it('stays where a person put it when lines move', async () => {
    await openThree();
    await press('j');
    (document.activeElement as HTMLElement).blur();
    await act(async () => services.emit(ready(checklist([line('later', { id: 'a', date: '2026-05-20' })]))));
    expect(document.activeElement).toBe(document.body);
  });

  it('rests while an input method composes', async () => {
    await openThree();
    await press('j');
    await press('x', { isComposing: true });
    expect(services.calls).toEqual([]);
  });

  it('leaves keys of one character alone where they are switched off, and names none of them', async () => {
    const list = STATES.list?.() as GalleryState;
    if (list.state.kind !== 'ready') throw new Error('not ready');
    await open({ ...list, state: { ...list.state, letters: false } });
    await press('ArrowDown');
    for (const key of ['x', 's', '?']) await press(key);
    expect(services.calls).toEqual([]);
    expect(all('[title$="(X)"], [title$="(1)"], [aria-keyshortcuts="v"]')).toEqual([]);
    await click(one('[data-command="help.keys"]'));
    expect(all('dialog kbd').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['↓', '↑', 'Enter', 'Del', 'Ctrl Z']),
    );
    expect(all('dialog kbd').filter(({ textContent }) => /^[A-Z\d?]$/u.test(textContent ?? ''))).toEqual([]);
    expect(one('dialog').textContent).toContain('đang tắt');
  });

  it('shows its help by ? and takes it away by Esc', async () => {
    await openThree();
    await press('?');
    const help = one('dialog').textContent ?? '';
    for (const name of ['Xong', 'Hoàn tác', 'Việc tiếp theo', 'Mở trong hệ thống']) expect(help).toContain(name);
    await press('Escape');
    expect(all('dialog')).toEqual([]);
  });

  it('gives the focus back to where it was before its help', async () => {
    await openThree();
    for (const close of [() => press('Escape'), () => click(one('[data-command="help.close"]'))]) {
      ticks()[1]?.focus();
      await press('?');
      one('[data-command="help.close"]').focus();
      await close();
      expect(document.activeElement).toBe(ticks()[1]);
    }
    (document.activeElement as HTMLElement).blur();
    await press('?');
    await press('Escape');
    expect(document.activeElement).toBe(one('[data-command="help.keys"]'));
  });

  it('says each key once, the space bar too', async () => {
    await openThree();
    await press('?');
    const keys = all('dialog kbd').map(({ textContent }) => textContent);
    expect(keys).toEqual(expect.arrayContaining(['Cách', 'X', 'M']));
    expect(new Set(keys).size).toBe(keys.length);
    expect(one('dialog').textContent).toContain('Xong; Mở lại');
  });
});

describe('the way back', () => {
  it('stays at the head when the bar has gone, as long as the change can be taken back', async () => {
    await openThree();
    const list = { state: ready(checklist([line('overdue', { id: 'a' })])), site: { kind: 'unsupported' } as const };
    expect(all('[data-command="undo"]')).toEqual([]);
    await open({ ...list, state: { ...list.state, undoable: true } });
    await click(one('.header [data-command="undo"]'));
    expect(services.calls).toEqual([{ id: 'undo' }]);
  });

  it('hands the focus to the list once there is nothing more to take back', async () => {
    const list = ready(checklist([line('overdue', { id: 'a' })]));
    await open({ state: { ...list, undoable: true }, site: { kind: 'unsupported' } });
    one('.header [data-command="undo"]').focus();
    await act(async () => services.emit(list));
    expect(document.activeElement).toBe(one('[role=checkbox]'));
  });

  it('stands in one place at a time', async () => {
    const list = { state: ready(checklist([line('overdue', { id: 'a' })])), site: { kind: 'unsupported' } as const };
    await open({ ...list, state: { ...list.state, undoable: true } });
    await click(one('[role=checkbox]'));
    expect(all('[data-command="undo"]').map((button) => button.closest('.header, .undo-bar')?.className)).toEqual([
      'undo-bar',
    ]);
    await wait(9000);
    expect(all('.header [data-command="undo"]')).toHaveLength(1);
  });
});

describe('questions', () => {
  it('take one click to say which statement holds', async () => {
    await openState('list');
    const answers = all('.question [data-command="task.keepClaim"]');
    expect(answers[0]?.textContent).toContain('Thứ Sáu, 24/04/2026');
    await click(answers[0] as HTMLElement);
    expect(services.calls).toMatchObject([
      { id: 'task.keepClaim', claim: { source: 'direction', date: '2026-04-24', time: null } },
    ]);
  });

  it('say the last day of one that ends before a day, as the list does', async () => {
    const claims = [
      claim({ source: 'direction', date: '2026-04-29', bound: 'before', quote: 'trước ngày 29/4' }),
      claim({ source: 'field', date: '2026-04-30', quote: '30/04/2026' }),
    ];
    await open({
      state: ready(checklist([line('soon', { date: '2026-04-29', bound: 'before', disputed: true, claims })])),
      site: { kind: 'unsupported' },
    });
    const days = all('.question [data-command="task.keepClaim"] b').map(({ textContent }) => textContent);
    expect(days).toEqual(['hết Thứ Ba, 28/04/2026', 'Thứ Năm, 30/04/2026']);
  });

  it('ask for the day before which a task ends by that name', async () => {
    const open1 = (of: Parameters<typeof line>[1]) =>
      open({ state: ready(checklist([line('soon', { id: 'a', ...of })])), site: { kind: 'unsupported' } });
    const label = async () => {
      ticks()[0]?.focus();
      await press('e');
      return one('label:has([name="day"])').textContent;
    };
    await open1({ date: '2026-04-29', bound: 'before' });
    expect(await label()).toBe('Trước ngày');
    await press('Escape');
    await open1({ date: '2026-04-29' });
    expect(await label()).toBe('Ngày hạn');
  });

  it('ask of a column that nobody knows whether it means a deadline, with its words', async () => {
    await openState('undescribed');
    const question = one('.question');
    expect(question.textContent).toContain('Đây có phải hạn xử lý?');
    expect(question.textContent).toContain('Cột “Ngày phải xong”: 24/04/2026');
    expect(all('.question')).toHaveLength(1);
    expect(lines()).toHaveLength(2);
    expect(all('.question-above').map(({ textContent }) => textContent)).toEqual([
      'Cột “Ngày phải xong”: chờ trả lời ở trên',
    ]);
    await click(one('[data-command="column.isDeadline"]'));
    await click(one('[data-command="column.isNone"]'));
    const of = { host: 'tacnghiep.anmau.gov.vn', label: 'Ngày phải xong' };
    expect(services.calls).toMatchObject([
      { id: 'column.isDeadline', ...of },
      { id: 'column.isNone', ...of },
    ]);
  });

  it('ask once what to do with a backlog', async () => {
    await openState('backlog');
    expect(one('.question-backlog h2').textContent).toBe('Có 24 việc đã quá hạn từ trước khi cài Nhắc Hạn');
    await click(one('[data-command="backlog.setAside"]'));
    await click(one('[data-command="backlog.remind"]'));
    const host = 'qlvb.anmau.gov.vn';
    expect(services.calls).toEqual([
      { id: 'backlog.setAside', host },
      { id: 'backlog.remind', host },
    ]);
  });
});

describe('the site of the open tab', () => {
  it('is allowed by one click, within the gesture', async () => {
    await openState('first');
    const button = one('[data-command="site.allow"]');
    button.click();
    expect(services.calls).toEqual([{ id: 'site.allow', origin: 'https://qlvb.anmau.gov.vn/*' }]);
    await wait(50);
    expect(one('.site-card').dataset.site).toBe('allowed');
  });

  it('is said to be read by common labels where nobody described it, and what was answered is taken back', async () => {
    await openState('undescribed');
    expect(one('.site-note').textContent).toContain('đọc theo nhãn chung');
    expect(one('.site-column').textContent).toContain('“Ngày họp” không tính là hạn');
    await click(one('[data-command="column.ask"]'));
    expect(services.calls).toMatchObject([{ id: 'column.ask', label: 'Ngày họp' }]);
    await openState('undescribed-askable');
    expect(one('.site-note').textContent).toContain('chưa có mô tả riêng');
    await openState('list');
    expect(all('.site-note')).toEqual([]);
  });

  it('has no button where nothing can be read, and says which tab to open', async () => {
    await openState('first-elsewhere');
    expect(all('[data-command="site.allow"]')).toEqual([]);
    expect(one('.site-card').textContent).toContain('Mở hệ thống quản lý văn bản');
    await openState('window');
    expect(all('.site-strip')).toEqual([]);
  });
});

describe('waiting', () => {
  it('shows nothing for a moment, then the boxes of the lines', async () => {
    await openState('loading');
    await wait(110);
    expect(all('.loading')).toEqual([]);
    await wait(20);
    expect(all('.loading')).toHaveLength(1);
  });
});

describe('opened for one task', () => {
  it('puts the focus on its line', async () => {
    location.hash = '#task=c';
    await openThree();
    expect(document.activeElement?.id).toBe('tick-c');
  });

  it('waits for a task that comes later', async () => {
    location.hash = `#task=${encodeURIComponent('việc 1&2')}`;
    await openThree();
    expect(document.activeElement).toBe(document.body);
    await act(async () =>
      services.emit({
        ...ready(checklist([line('later', { id: 'việc 1&2', date: '2026-05-12' })])),
        now: '2026-04-22T09:41',
      }),
    );
    expect(document.activeElement?.id).toBe('tick-việc 1&2');
  });
});

describe('files that were not read', () => {
  it('stand with their documents, open where there is nothing else', async () => {
    await openState('unread');
    expect(one('details').hasAttribute('open')).toBe(false);
    await openState('unread-only');
    expect(one('details').hasAttribute('open')).toBe(true);
    expect(one('details').textContent).toContain('trang quét, chưa đọc được');
    expect(one('details').textContent).toContain('64/TB-UBND · UBND Thành phố');
    await click(one('.unread [data-command="file.seen"]'));
    const file = 'Thong bao ket luan hop giao ban thang 4 (ban quet co dau).pdf';
    expect(services.calls).toMatchObject([{ id: 'file.seen', file }]);
    expect(said()).toContain(`Đã tự xem: ${file}`);
  });

  it('have buttons of one name, each told apart by its file', async () => {
    await openState('unread-only');
    const buttons = all('.unread [data-command="file.seen"]');
    expect(buttons.length).toBeGreaterThan(1);
    const names = buttons.map((button) => root().querySelector(`[id="${button.getAttribute('aria-describedby')}"]`));
    expect(names.map((name) => name?.textContent)).toEqual(all('.unread-name').map(({ textContent }) => textContent));
  });

  it('of which one has no name is spoken of in words', () => {
    const call = { id: 'file.seen', documentId: 'd', file: '' } as const;
    expect(saying(call, { outcome: 'done', undoable: true }, null, words('vi'))?.text).toBe(
      'Đã tự xem: Tệp mở quá sớm',
    );
  });

  it('hand the focus on when one of them goes: to the next, the one before, at last to the list', async () => {
    const state = STATES.unread?.();
    if (state?.state.kind !== 'ready') throw new Error('not ready');
    const { state: shown } = state;
    await open(state);
    const left = async (files: readonly number[]) => {
      const unread = shown.checklist.unread.filter((_, index) => files.includes(index));
      await act(async () => services.emit({ ...shown, checklist: { ...shown.checklist, unread } }));
    };
    const seen = () => all('.unread [data-command="file.seen"]');
    seen()[1]?.focus();
    await left([0, 2]);
    expect(document.activeElement).toBe(seen()[1]);
    await left([0]);
    expect(document.activeElement).toBe(seen()[0]);
    await left([]);
    expect(document.activeElement).toBe(one('[role=checkbox][tabindex="0"]'));
  });

  it('say what damage left unread, also where no page is known', async () => {
    await openState('unread-reasons');
    const said = one('details').textContent ?? '';
    expect(said).toContain('damaged.pdf');
    expect(said.match(/tệp hỏng một phần, có thể còn chữ chưa đọc được/gu)).toHaveLength(3);
    expect(said).toContain('trang quét hoặc hỏng, chưa đọc được: trang 2; tệp hỏng một phần');
  });
});

it('an empty list beside a page that could not be read does not say that nothing waits', async () => {
  await openState('empty');
  expect(one('.say').textContent).toContain('Không còn việc nào chờ xử lý');
  await openState('page-unread-empty');
  expect(one('.say').textContent).toContain('Chưa đọc được trang đang mở');
  expect(one('.say').textContent).not.toContain('không có việc chờ');
});

describe('where a limit is stated', () => {
  const inFile = () => {
    const place = { page: 3, part: 'Phụ lục I' };
    const words = {
      source: 'attachment',
      date: '2026-04-28',
      quote: 'trước ngày 28/4/2026',
      file: 'cv.pdf',
      place,
    } as const;
    return line('soon', {
      ...words,
      id: 'a',
      claims: [claim(words)],
      document: {
        id: 'd',
        fromFile: ['issued'],
        differences: [{ of: 'number', file: 'cv.pdf', inFile: '12/TB-UBND', inSystem: '21/TB-UBND' }],
      },
    });
  };
  const openLine = (differing = false): Promise<void> => {
    const one = inFile();
    const list = checklist([one]);
    const of = { ...list, differing: differing ? [one.document] : [] };
    return open({
      state: ready(of),
      site: { kind: 'unsupported' },
    });
  };

  it('is shown by a key and hidden again, with file, page, part and the words in full', async () => {
    await openLine();
    await press('j');
    await press('v');
    expect(one('.evidence-where').textContent).toContain('tệp cv.pdf – trang\u00A03, Phụ\u00A0lục\u00A0I');
    expect(one('.evidence q').textContent).toBe('trước ngày 28/4/2026');
    expect(one('.evidence').textContent).toContain('Tệp ghi số 12/TB-UBND, hệ thống ghi 21/TB-UBND');
    expect(one('.evidence-note').textContent).toBe('Lấy từ tệp vì hệ thống không ghi: ngày ban hành');
    await press('v');
    expect(all('.evidence')).toEqual([]);
  });

  it('of documents and files that are not shown says how many there are', async () => {
    const list = checklist([]);
    const { document } = inFile();
    const file = { state: 'no-text', name: 'cv.pdf', at: 1 } as const;
    const noted = { unread: [{ document, file }], moreUnread: 100, differing: [document], moreDiffering: 5 };
    await open({ state: ready({ ...list, ...noted }), site: { kind: 'unsupported' } });
    expect(one('.unread > summary').textContent).toBe('Hơn 1 tệp chưa đọc được, có thể còn hạn trong đó');
    expect(one('.unread > ul > li:last-child').textContent).toBe('Còn hơn 100 văn bản nữa');
    expect(one('.differs > summary').textContent).toBe('6 văn bản có tệp ghi khác hệ thống');
    expect(one('.differs > ul > li:last-child').textContent).toBe('Còn 5 văn bản nữa');
  });

  it('leads to the page of the file', async () => {
    await openLine();
    await click(one('[data-command="task.details"]'));
    await click(one('[data-command="task.openFile"]'));
    expect(services.calls).toContainEqual({ id: 'task.openFile', taskId: 'a', file: 'cv.pdf', page: 3 });
  });

  it('says where it led instead when the file stands open nowhere', async () => {
    await openLine();
    services.run = async () => ({ outcome: 'in-system', copied: null });
    await click(one('[data-command="task.details"]'));
    await click(one('[data-command="task.openFile"]'));
    expect(said()).toContain('Đã mở hệ thống');
  });

  it('a file that says something else is told until it is noticed', async () => {
    await openLine(true);
    expect(one('.differs summary').textContent).toBe('1 văn bản có tệp ghi khác hệ thống');
    await click(one('[data-command="document.noticed"]'));
    expect(services.calls).toContainEqual({ id: 'document.noticed', documentId: 'd' });
  });
});

describe('duties of other units', () => {
  const fold = () => one('.others');
  const unfold = (): Promise<void> =>
    act(async () => {
      (fold() as HTMLDetailsElement).open = true;
    });

  it('are folded below the first line of their document, and by document where there is none', async () => {
    await openState('others');
    const [beside, apart] = all('.others summary').map(({ textContent }) => textContent);
    expect(beside).toBe('Việc của đơn vị khác (38)');
    expect(apart).toBe('117/KH-UBND · UBND Thành phố (12)');
    expect(fold().closest('li')?.previousElementSibling?.textContent).toContain('23/KH-UBND');
    expect(one('.others-list h2').textContent).toBe('Việc của đơn vị khác');
  });

  it('are asked for when they are opened for the first time, and more of them by a click', async () => {
    await openState('others');
    const apart = all('.others')[1] as HTMLDetailsElement;
    await act(async () => {
      apart.open = true;
    });
    expect(services.calls.map(({ id }) => id)).toEqual(['others.show']);
    await unfold();
    expect(services.calls).toHaveLength(1);
    await click(one('[data-command="others.show"]'));
    expect(services.calls.at(-1)).toEqual({ id: 'others.show', documentId: expect.any(String) });
  });

  it('become a line by one click, and by a key', async () => {
    await openState('others-only');
    expect(lines()).toEqual([]);
    await unfold();
    const [first, second] = all('.others-line');
    await click(first?.querySelector('button') as HTMLElement);
    expect(lines()).toEqual([first?.dataset.task]);
    expect(said()).toContain('Việc của tôi: 117/KH-UBND');
    act(() => second?.querySelector('button')?.focus());
    await press('m');
    expect(services.calls.at(-1)).toEqual({ id: 'task.mine', taskId: second?.dataset.task });
  });

  it('a line is given to others by a key, stays in its place, and is taken back by the same', async () => {
    await openThree();
    await press('j');
    await press('m');
    expect(services.calls.at(-1)).toEqual({ id: 'task.others', taskId: 'a' });
    expect(lines()).toEqual(['a', 'b', 'c']);
    expect(one('[data-task=a] .line-left').textContent).toBe('việc của đơn vị khác');
    await press('m');
    expect(services.calls.at(-1)).toEqual({ id: 'task.mine', taskId: 'a' });
    await wait(9_000);
    expect(lines()).toEqual(['a', 'b', 'c']);
  });

  it('are not shown while a filter is on, but beside the lines that it leaves', async () => {
    await openState('others');
    await press('3');
    expect(all('.others')).toHaveLength(1);
    await press('4');
    expect(all('.others')).toHaveLength(0);
  });
});
