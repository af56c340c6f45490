// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup';
import { checklist, claim, line } from '../../gallery/data';
import { type FakeServices, fakeServices } from '../../gallery/services';
import { type GalleryState, STATES } from '../../gallery/states';

let services: FakeServices;
const root = () => document.getElementById('root') as HTMLElement;
const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [element] = all(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element;
};
const click = (selector: string) => act(() => one(selector).click());
const fill = (name: string, value: string) =>
  act(() => {
    const input = one(`[name="${name}"]`) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (selector: string, key: string) =>
  act(() => {
    one(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
const submit = () => act(() => one('.more-form [type=submit]').click());
const faults = () => all('[role=alert]').map(({ textContent }) => textContent);

async function open(over: Parameters<typeof line>[1]): Promise<void> {
  const life = STATES.life?.() as GalleryState;
  if (life.state.kind !== 'ready') throw new Error('not ready');
  const other = line('later', { id: 'other', title: 'Việc khác', date: '2026-05-20' });
  services = fakeServices({ ...life, state: { ...life.state, checklist: checklist([line('later', over), other]) } });
  await act(async () => render(<Popup services={services} />, root()));
}

const TASK = { id: 'a', title: 'Báo cáo', date: '2026-05-15', quote: 'trước ngày 16/5' } as const;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => render(null, root()));

async function openForm(form: string): Promise<void> {
  await open(TASK);
  await click('[data-task="a"] [data-command="task.details"]');
  await click('[data-more]');
  await click(`[data-form="${form}"]`);
}

describe('editing by hand', () => {
  beforeEach(() => openForm('task.edit'));

  it('begins with what holds, in the first field, and stores what is written', async () => {
    expect(document.activeElement).toBe(one('[name=title]'));
    expect((one('[name=day]') as HTMLInputElement).value).toBe('15/05/2026');
    await fill('day', '18/5/2026');
    await fill('hour', '9h30');
    await submit();
    const values = { title: 'Báo cáo', date: '2026-05-18', time: '09:30' };
    expect(services.calls).toEqual([{ id: 'task.edit', taskId: 'a', values }]);
    expect(all('.more-form')).toEqual([]);
  });

  it('says what is wrong and stores nothing', async () => {
    await fill('title', ' ');
    await fill('day', '31/4/2026');
    await fill('hour', 'sáng');
    await submit();
    expect(faults()).toEqual([
      'Ghi việc cần làm.',
      'Không có ngày này. Ngày cuối của tháng là 30/04/2026.',
      'Ghi giờ theo dạng giờ:phút, như 16:30.',
    ]);
    expect(services.calls).toEqual([]);
  });

  it('asks once about a day that has passed', async () => {
    await fill('day', '20/4/2026');
    await submit();
    expect(faults()).toEqual(['Ngày này đã qua. Bấm lần nữa nếu đúng là ngày này.']);
    await submit();
    expect(services.calls).toMatchObject([{ values: { date: '2026-04-20' } }]);
  });

  it('is left with Escape, and the focus goes back to its button', async () => {
    await press('[name=day]', 'Escape');
    expect(all('.more-form')).toEqual([]);
    expect(document.activeElement).toBe(one('[data-form="task.edit"]'));
  });
});

it('the key e edits the line that has the focus', async () => {
  await open(TASK);
  one('[data-task="a"] [role=checkbox]').focus();
  await press('[data-task="a"] [role=checkbox]', 'e');
  expect(document.activeElement).toBe(one('[name=title]'));
});

it('done by a document needs its number', async () => {
  await openForm('task.doneWith');
  await submit();
  expect(faults()).toHaveLength(1);
  await fill('reply', ' 77/UBND-VP ');
  await submit();
  expect(services.calls).toEqual([{ id: 'task.doneWith', taskId: 'a', reply: '77/UBND-VP' }]);
  expect(one('[data-task="a"]').dataset.closed).toBe('true');
});

it('taken off for another reason needs words', async () => {
  await openForm('task.dismissWhy');
  await click('[value=other]');
  await submit();
  expect(faults()).toEqual(['Ghi lý do.']);
  await fill('why', 'Đã họp trực tiếp');
  await submit();
  expect(services.calls).toEqual([{ id: 'task.dismissWhy', taskId: 'a', reason: 'other', why: 'Đã họp trực tiếp' }]);
  expect(one('[data-task="a"] .line-left').textContent).toBe('lý do khác');
});

describe('putting a reminder off until another day', () => {
  beforeEach(() => openForm('task.snoozeUntil'));

  it('takes a day alone, or with an hour', async () => {
    await fill('day', '5/5/2026');
    await submit();
    await click('[data-form="task.snoozeUntil"]');
    await fill('day', '5/5/2026');
    await fill('hour', '9h');
    await submit();
    const call = { id: 'task.snoozeUntil', taskId: 'a' };
    expect(services.calls).toEqual([
      { ...call, until: { day: '2026-05-05', time: null } },
      { ...call, until: { day: '2026-05-05', time: '09:00' } },
    ]);
    await act(async () => undefined);
    expect(one('[role=status]').textContent).toContain('Sẽ nhắc lại Thứ Ba, 05/05/2026 09:00');
  });

  it.each([
    ['31/4/2026', '', 'Không có ngày này. Ngày cuối của tháng là 30/04/2026.'],
    ['21/4/2026', '', 'Lúc này đã qua.'],
    ['22/4/2026', '9:40', 'Lúc này đã qua.'],
    ['22/4/2026', '', 'Nhắc lại trong hôm nay thì ghi giờ.'],
    ['23/4/2026', 'sáng', 'Ghi giờ theo dạng giờ:phút, như 16:30.'],
  ])('%s %s is refused', async (day, hour, fault) => {
    await fill('day', day);
    await fill('hour', hour);
    await submit();
    expect(faults()).toEqual([fault]);
    expect(services.calls).toEqual([]);
  });
});

it('another day is a choice beside the others', async () => {
  await open(TASK);
  await click('[data-task="a"] .line-snooze [data-command="task.snoozeUntil"]');
  await act(async () => undefined);
  expect(document.activeElement).toBe(one('[data-task="a"] .more-form [name=day]'));
});

it('a reminder that was put off is brought back', async () => {
  await open({ ...TASK, snoozedUntil: '2026-05-05T07:30' });
  await click('[data-task="a"] [data-command="task.details"]');
  await click('[data-more]');
  await click('[data-form="task.snoozeUntil"]');
  expect(one('.more-form').textContent).toContain('Đang hoãn đến Thứ Ba, 05/05/2026 07:30.');
  await click('.more-form [data-command="task.snoozeUntil"]');
  expect(services.calls).toEqual([{ id: 'task.snoozeUntil', taskId: 'a', until: null }]);
});

it('steps show the days that they come to', async () => {
  await openForm('task.steps');
  expect(all('.more-list li').map(({ textContent }) => textContent)).toEqual([
    'Soạn thảo: trước 5 ngày làm việc, Thứ Sáu, 08/05/2026',
    'Trình ký: trước 2 ngày làm việc, Thứ Tư, 13/05/2026',
    'Phát hành: đúng hạn, Thứ Sáu, 15/05/2026',
  ]);
  await submit();
  expect(services.calls).toMatchObject([{ id: 'task.steps', steps: [{ days: 5 }, { days: 2 }, { days: 0 }] }]);
});

it('merging offers the other tasks', async () => {
  await openForm('task.merge');
  expect(all('option').map((option) => option.getAttribute('value'))).toEqual(['other']);
  await submit();
  expect(services.calls).toEqual([{ id: 'task.merge', taskId: 'a', other: 'other' }]);
});

it('the history says who changed what', async () => {
  await openForm('task.history');
  expect(one('.more-history').textContent).toContain('Trạng thái: chưa xong → xong');
  expect(one('.more-history').textContent).toContain('hệ thống, khi đọc lại');
});

it('the history of its document names each task', async () => {
  await openForm('document.history');
  expect(one('.more-history').textContent).toContain('Gửi số liệu');
  expect(one('.more-history').textContent).toContain('Trạng thái: chưa xong → xong');
});

it('what is the duty of other units is no reason to set a task aside: it goes to theirs, in one way', async () => {
  await openForm('task.dismissWhy');
  const reasons = all('[name=reason]').map((input) => input.getAttribute('value'));
  expect(reasons).toEqual(['not-a-deadline', 'elsewhere', 'repeated', 'withdrawn', 'other']);
  await click('[data-command="task.others"]');
  expect(services.calls).toEqual([{ id: 'task.others', taskId: 'a' }]);
});

it('a document is taken off the computer after one more question', async () => {
  await openForm('document.remove');
  expect(services.calls).toEqual([]);
  await submit();
  expect(services.calls).toMatchObject([{ id: 'document.remove', taskId: 'a' }]);
});

describe('what a line asks', () => {
  const BECAUSE = { documentId: 'later', number: '500/SNV', quote: 'gia hạn đến ngày 20/5', answer: null, at: 1 };

  it("a later document's new limit, with both words", async () => {
    await open({
      ...TASK,
      proposals: [{ kind: 'extension', ...BECAUSE, date: '2026-05-20', time: null, taskId: null }],
    });
    expect(one('.question').textContent).toContain('Văn bản 500/SNV gia hạn đến Thứ Tư, 20/05/2026. Theo hạn mới?');
    expect(all('.question q').map(({ textContent }) => textContent)).toEqual([
      'gia hạn đến ngày 20/5',
      'trước ngày 16/5',
    ]);
    await click('[data-command="task.acceptProposal"]');
    expect(services.calls).toEqual([
      { id: 'task.acceptProposal', taskId: 'a', documentId: 'later', kind: 'extension' },
    ]);
  });

  it('the day of an event, and takes no day that does not exist', async () => {
    await open({ id: 'a', term: 'P3WD', anchor: 'event', quote: 'sau khi kết thúc' });
    const send = () => act(() => one('.question [type=submit]').click());
    await fill('day', '30/2/2026');
    await send();
    expect(faults()).toEqual(['Không có ngày này. Ngày cuối của tháng là 28/02/2026.']);
    await fill('day', '28/4/2026');
    await send();
    expect(services.calls).toEqual([{ id: 'task.eventDay', taskId: 'a', day: '2026-04-28' }]);
  });

  it('which of two limits holds, both by the last day that is in time', async () => {
    const stated = claim({ source: 'body', date: '2026-05-16', bound: 'before', quote: 'trước ngày 16/5' });
    const differs = { date: '2026-05-16', time: null, title: 'Báo cáo' } as const;
    const limit = { date: '2026-05-20', time: null, bound: 'before' } as const;
    const edited = { limit, title: null, stated: { ...differs, date: '2026-05-12' }, differs, because: null } as const;
    await open({ ...TASK, ...limit, claims: [stated], edited });
    expect(one('.question').textContent).toContain(
      'Văn bản nay ghi hạn đến hết Thứ Sáu, 15/05/2026, việc này đang theo hạn đến hết Thứ Ba, 19/05/2026.',
    );
  });

  it('nothing once it is answered', async () => {
    await open({ ...TASK, proposals: [{ kind: 'recall', ...BECAUSE, answer: 'refused' }] });
    expect(all('.question')).toEqual([]);
  });
});
