import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../../lib/documents';
import { panelContent } from '../../../lib/panel/content';
import type { Task } from '../../../lib/tasks';
import { pageRanges } from '../../../locales/pages';
import { calendar, claim, line, NOW } from '../../gallery/data';

const view = { language: 'vi', now: NOW, calendar } as const;
const file: FileReading = { state: 'read', found: 1, name: 'cv.pdf', at: 0 };

function task(date: Task['date'], page: number | null, of: Partial<Task> = {}): Task {
  const stated = {
    source: 'attachment',
    date,
    quote: `ngày ${date}`,
    file: 'cv.pdf',
    place: { page, part: null },
  } as const;
  return line('later', { title: `Việc ${date}`, date, claims: [claim(stated)], ...of }).task;
}

const content = (tasks: Task[], of: FileReading = file) => panelContent(of, tasks, 'tab', view);

describe('what the panel says', () => {
  it('the tasks of this file in the order of its pages, with words and page', () => {
    const lines = content([task('2026-05-20', 3), task('2026-04-22', 1)])?.lines;
    expect(lines?.map(({ state, until, quote, where }) => [state, until, quote, where])).toEqual([
      ['today', 'Thứ Tư, 22/04/2026', 'ngày 2026-04-22', 'trang\u00a01'],
      ['later', 'Thứ Tư, 20/05/2026', 'ngày 2026-05-20', 'trang\u00a03'],
    ]);
  });

  it.each([
    ['2026-04-17', {}, 'overdue'],
    ['2026-04-22', {}, 'today'],
    ['2026-04-24', {}, 'soon'],
    ['2026-06-24', {}, 'later'],
    [null, {}, 'unknown'],
    ['2026-04-17', { state: 'done' }, 'done'],
  ] as const)('%s %o is %s', (date, of, state) => expect(content([task(date, 1, of)])?.lines[0]?.state).toBe(state));

  it('nothing that another file states, and nothing that is no deadline', () => {
    const other = task('2026-05-20', 1, {
      claims: [claim({ source: 'attachment', date: '2026-05-20', quote: 'x', file: 'b.pdf' })],
    });
    expect(content([other, task('2026-05-21', 1, { state: 'dismissed' })])?.lines).toEqual([]);
  });

  it('that it was read and holds nothing is said, and never of a file that was not wholly read', () => {
    expect(content([])?.words.empty).toBe('Đã đọc, không tìm thấy hạn');
    const partly = content([], { ...file, state: 'partly', found: 0, unreadPages: [2, 3, 5] } as FileReading);
    expect(partly?.words.empty).toBeNull();
    expect(partly?.notes).toEqual(['Trang 2–3, 5 là trang quét hoặc hỏng, chưa đọc được']);
    const damaged = content([], { ...file, state: 'partly', found: 0, unreadPages: [], damaged: true } as FileReading);
    expect(damaged?.words.empty).toBeNull();
    expect(damaged?.notes).toEqual(['Tệp hỏng một phần, có thể còn chữ chưa đọc được']);
    const scan = content([], { state: 'no-text', name: 'cv.pdf', at: 0 });
    expect(scan?.words.empty).toBeNull();
    expect(scan?.notes).toEqual(['Tệp là bản quét, chưa đọc được']);
  });

  it('duties of other units are counted and not listed', () => {
    const of = content([task('2026-05-20', 1), task('2026-05-21', 1, { state: 'others' })]);
    expect(of?.lines).toHaveLength(1);
    expect(of?.notes).toEqual(['Còn 1 việc của đơn vị khác']);
  });

  it('nothing of a file that could not be reached: the popup says why', () =>
    expect(content([], { state: 'failed', reason: 'gone', name: 'cv.pdf', at: 0 })).toBeNull());

  it('in the language that is set, and the document in its own', () => {
    const said = panelContent(file, [task('2026-04-22', 1)], 'open', { ...view, language: 'en' });
    expect(said?.language).toBe('en');
    expect(said?.words.head).toBe('Deadlines in this file');
    expect(said?.lines[0]).toMatchObject({
      until: 'Wednesday, 22/04/2026',
      quote: 'ngày 2026-04-22',
      left: 'due today',
    });
  });
});

it.each([
  [[1], '1'],
  [[1, 2, 3], '1–3'],
  [[7, 2, 3, 3], '2–3, 7'],
  [[], ''],
])('pages %j are %j', (pages, said) => expect(pageRanges(pages)).toBe(said));
