// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitPopup } from '../../../components/popup';

const sizeOf = (name: string) => document.documentElement.style.getPropertyValue(name);
const height = () => sizeOf('--popup-height');
const width = () => sizeOf('--popup-width');
const resize = (toHeight: number, toWidth = 380) => {
  vi.stubGlobal('innerWidth', toWidth);
  vi.stubGlobal('innerHeight', toHeight);
  window.dispatchEvent(new Event('resize'));
};

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.removeAttribute('style');
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the size of the popup', () => {
  it('is what the browser gives, once it has settled', () => {
    vi.stubGlobal('innerHeight', 25);
    stop = fitPopup(window);
    for (const step of [120, 300, 510]) resize(step);
    expect(height()).toBe('');
    vi.advanceTimersByTime(150);
    expect(height()).toBe('510px');
  });

  it('is never more than it asks for, nor less than it works in', () => {
    vi.stubGlobal('innerHeight', 900);
    stop = fitPopup(window);
    vi.advanceTimersByTime(150);
    expect(height()).toBe('580px');
    resize(100);
    vi.advanceTimersByTime(150);
    expect(height()).toBe('200px');
    expect(width()).toBe('380px');
    resize(204, 320);
    vi.advanceTimersByTime(150);
    expect(width()).toBe('320px');
    resize(170, 266);
    vi.advanceTimersByTime(150);
    expect(width()).toBe('320px');
  });

  it('is not that of a window that the browser has not made large yet', () => {
    vi.stubGlobal('innerWidth', 25);
    vi.stubGlobal('innerHeight', 25);
    stop = fitPopup(window);
    vi.advanceTimersByTime(500);
    expect([width(), height()]).toEqual(['', '']);
    resize(510);
    vi.advanceTimersByTime(150);
    expect([width(), height()]).toEqual(['380px', '510px']);
  });
});
