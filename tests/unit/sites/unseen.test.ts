import { expect, it } from 'vitest';
import { type Frame, isBlank, isUnseen } from '../../../lib/sites/opened';

const frame = (contentType: string, URL: string): Frame =>
  ({ hasAttribute: () => false, contentDocument: { contentType, URL } }) as unknown as Frame;

it('a frame that shows nothing may still be loading, and one that shows a page is seen', () => {
  const blank = frame('text/html', 'about:blank');
  const page = frame('text/html', 'https://qlvb.test/xem');
  const pdf = frame('application/pdf', 'https://qlvb.test/tep.pdf');
  expect([blank, page, pdf].map((each) => [isUnseen(each), isBlank(each)])).toEqual([
    [true, true],
    [false, false],
    [true, false],
  ]);
});

it('an embed is seen by nobody, and not known to be blank', () => {
  const embed = { hasAttribute: () => false } as unknown as Frame;
  expect([isUnseen(embed), isBlank(embed)]).toEqual([true, false]);
});
