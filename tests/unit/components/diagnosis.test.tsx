// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiagnosisPage, type DiagnosisServices } from '../../../components/diagnosis';
import type { Language } from '../../../locales';
import { diagnosisServices } from '../../gallery/diagnosis';

const root = document.createElement('div');
document.body.append(root);

/** Lets what was asked for come in and be drawn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve)));
}

async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
  await settle();
}

async function open(name: string, over: Partial<DiagnosisServices> = {}, language: Language = 'vi'): Promise<void> {
  const services = diagnosisServices(name);
  if (!services) throw new Error(`No state ${name}`);
  await act(async () => render(<DiagnosisPage services={{ ...services, ...over }} language={language} />, root));
  await settle();
}

afterEach(() => render(null, root));

const texts = (selector: string, of: ParentNode = root) =>
  [...of.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
  if (!found) throw new Error(`No button ${name}`);
  return found;
};

describe('the page that diagnoses a tab', () => {
  it.each(['vi', 'en'] as const)('copies what it shows, fact by fact, in %s', async (language) => {
    const copy = vi.fn(async () => undefined);
    await open('diagnosis', { copy }, language);
    const shown = [...root.querySelectorAll('.report section')].map((part) => {
      const names = texts('dt', part);
      const values = texts('dd', part);
      return [...texts('h2', part), ...names.map((name, index) => `${name}: ${values[index]}`)].join('\n');
    });
    await press(language === 'vi' ? 'Sao chép' : 'Copy');
    expect(copy).toHaveBeenCalledExactlyOnceWith(shown.join('\n\n'));
    expect(shown.length).toBe(6);
    expect(texts('dd').every((value) => value && !/undefined|null|\[object/u.test(value))).toBe(true);
  });

  it('says when it could not copy', async () => {
    await open('diagnosis', { copy: () => Promise.reject(new Error('denied')) });
    await press('Sao chép');
    expect(texts('.diagnosis-said')).toEqual(['Chưa sao chép được']);
  });

  it('looks again at the tab that is chosen', async () => {
    const diagnose = vi.fn(async () => ({ kind: 'nowhere' }) as const);
    await open('diagnosis', { diagnose });
    expect(diagnose).toHaveBeenLastCalledWith(1);
    const select = root.querySelector('select');
    await act(async () => {
      if (select) select.value = '2';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(diagnose).toHaveBeenLastCalledWith(2);
  });

  it('asks for the permission where there is none, and looks again when it is given', async () => {
    const allow = vi.fn(async () => true);
    const services = diagnosisServices('diagnosis-not-allowed');
    const diagnose = vi.fn(async (id: number) => services?.diagnose(id) ?? { kind: 'nowhere' as const });
    await open('diagnosis-not-allowed', { allow, diagnose });
    expect(root.querySelector('.report')).toBeNull();
    await press('Bật Nhắc Hạn cho trang này');
    expect(allow).toHaveBeenCalledExactlyOnceWith('https://qlvb.anmau.gov.vn/*');
    expect(diagnose).toHaveBeenCalledTimes(2);
  });

  it('has the page loaded anew where no reader answers', async () => {
    const reload = vi.fn(async () => undefined);
    await open('diagnosis-no-reader', { reload });
    await press('Tải lại trang');
    expect(reload).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('says what to do where there is no tab', async () => {
    await open('diagnosis-nowhere');
    expect(texts('[role=status] h2')).toEqual(['Chưa có thẻ nào để xem']);
    expect(root.querySelector('select')).toBeNull();
  });
});
