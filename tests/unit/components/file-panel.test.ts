// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { drawPanel } from '../../../components/file-panel/draw';
import type { PanelContent, PanelLine, PanelLook } from '../../../lib/panel';

const words = { head: 'Hạn trong tệp này', tab: '2 hạn', empty: null, open: 'Mở', shut: 'Thu gọn', close: 'Đóng' };
const line = (of: Partial<PanelLine>): PanelLine => ({
  state: 'later',
  title: 'Gửi báo cáo',
  left: 'còn 3 ngày',
  until: 'Thứ Sáu, 24/04/2026',
  quote: 'trước ngày 25/4',
  where: 'trang 2',
  ...of,
});

let root: ShadowRoot;
let left: PanelLook[];
const draw = (of: Partial<PanelContent>): void =>
  drawPanel(
    root,
    { look: 'open', language: 'vi', lines: [line({})], notes: [], words, ...of },
    { leave: (look) => left.push(look) },
  );
const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const press = (label: string) => root.querySelector<HTMLElement>(`[aria-label^="${label}"]`)?.click();

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = (document.body.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
  left = [];
});

describe('the panel beside a file', () => {
  it('is a narrow tab with a count in the colour of what presses most', () => {
    draw({ look: 'tab', lines: [line({}), line({ state: 'overdue' })] });
    const tab = root.querySelector('.tab');
    expect([tab?.textContent, tab?.getAttribute('data-state')]).toEqual(['2', 'overdue']);
    press('Mở');
    expect(left).toEqual(['open']);
  });

  it('shows doubt on the tab where pages were not read', () => {
    draw({ look: 'tab', notes: ['Trang 2 là trang quét'] });
    expect(root.querySelector('.tab')?.textContent).toBe('1?');
    expect(root.querySelector('.tab')?.getAttribute('aria-label')).toContain('Trang 2 là trang quét');
  });

  it('shows date, words and page, and what was not read', () => {
    draw({ notes: ['Trang 2 là trang quét'] });
    expect(texts('li p')).toEqual(['Thứ Sáu, 24/04/2026', 'còn 3 ngày', 'Gửi báo cáo', '“trước ngày 25/4”', 'trang 2']);
    expect(texts('.note')).toEqual(['Trang 2 là trang quét']);
    press('Thu gọn');
    press('Đóng');
    expect(left).toEqual(['tab', 'closed']);
  });

  it('Escape makes it narrow', () => {
    draw({});
    root.querySelector('.panel')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(left).toEqual(['tab']);
  });

  it('puts text in as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    draw({ lines: [line({ title, quote: title })], notes: [title] });
    expect(root.querySelector('img')).toBeNull();
    expect(texts('.title')).toEqual([title]);
  });

  it('is nothing where it was closed', () => {
    draw({});
    draw({ look: 'closed' });
    expect(root.childNodes).toHaveLength(0);
  });

  it('says of what language it is, and that documents speak Vietnamese', () => {
    draw({ language: 'en' });
    const langs = [...root.querySelectorAll('[lang]')].map((each) => [each.className, each.getAttribute('lang')]);
    expect(langs).toEqual([
      ['panel', 'en'],
      ['title', 'vi'],
      ['quote', 'vi'],
    ]);
  });
});
