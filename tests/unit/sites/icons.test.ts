// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { withoutIcons } from '../../../lib/sites/icons';

const read = (html: string): string => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return withoutIcons(element, element.textContent ?? '').trim();
};

it.each([
  ['<mat-icon>lock_open</mat-icon> Thường', 'Thường'],
  ['<i class="material-icons md-18">schedule</i>23/04/2026', '23/04/2026'],
  ['<span class="material-symbols-outlined">event</span> 1/4 <mat-icon>event</mat-icon> 2/4', '1/4  2/4'],
  ['<i class="fa fa-lock"></i> Mật', 'Mật'],
  ['<mat-icon></mat-icon>Thường', 'Thường'],
  ['<b>schedule</b> 23/04/2026', 'schedule 23/04/2026'],
  ['event', 'event'],
])('%s reads "%s"', (html, words) => expect(read(html)).toBe(words));
