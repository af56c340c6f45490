// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitHeight } from '../../../components/popup';

const height = () => document.documentElement.style.getPropertyValue('--popup-height');
const resize = (to: number) => {
  vi.stubGlobal('innerHeight', to);
  window.dispatchEvent(new Event('resize'));
};

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.style.removeProperty('--popup-height');
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the height of the popup', () => {
  it('is what the browser gives, once it has settled', () => {
    vi.stubGlobal('innerHeight', 25);
    stop = fitHeight(window);
    for (const step of [120, 300, 510]) resize(step);
    expect(height()).toBe('');
    vi.advanceTimersByTime(150);
    expect(height()).toBe('510px');
  });

  it('is never more than it asks for, nor less than it works in', () => {
    vi.stubGlobal('innerHeight', 900);
    stop = fitHeight(window);
    vi.advanceTimersByTime(150);
    expect(height()).toBe('580px');
    resize(100);
    vi.advanceTimersByTime(150);
    expect(height()).toBe('200px');
  });
});
