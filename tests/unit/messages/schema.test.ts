import { describe, expect, it } from 'vitest';
import { pageMessageOf, readerMessageOf } from '../../../lib/messages';

const document = {
  keys: ['0123456789abcdef0123456789abcdef'],
  systemId: '1',
  number: '12/TB-UBND',
  issuer: 'Sở Nội vụ',
  subject: '<img src=x onerror=alert(1)>',
  type: 'Thông báo',
  issued: '2026-11-20',
  received: null,
  urgency: 'normal',
  urgencyWords: null,
  role: 'main',
  due: { label: 'Hạn xử lý', text: '25/11/2026' },
  directions: [],
};
const opened = { type: 'opened', system: 'x', path: '/qlvbdh/main', listing: null, files: [], document };

describe('what a reader may say', () => {
  it('is taken as text, whatever the page wrote', () => {
    expect(readerMessageOf(opened)).toEqual(opened);
  });

  it('may ask for what it goes by, and hands nothing along', () => {
    expect(readerMessageOf({ type: 'guidance', of: 'settings' })).toEqual({ type: 'guidance' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a question about other frames', { type: 'diagnose' }],
    ['a description of its own', { type: 'describe', descriptions: [{ id: 'x' }] }],
    ['a change of settings', { type: 'guidance-changed' }],
    ['a command of a person', { type: 'checklist-changed' }],
    ['an unknown kind', { type: 'wipe' }],
    ['a document without a key', { ...opened, document: { ...document, keys: [] } }],
    ['a key that names something', { ...opened, document: { ...document, keys: ['12/TB-UBND'] } }],
    ['a date that is none', { ...opened, document: { ...document, issued: 'hôm qua' } }],
    ['a day that no calendar has', { ...opened, document: { ...document, received: '2026-02-30' } }],
    [
      'an hour that no day has',
      { ...opened, document: { ...document, due: { ...document.due, at: '2026-11-23T24:30' } } },
    ],
    ['a field of a million letters', { ...opened, document: { ...document, subject: 'x'.repeat(1_000_000) } }],
    ['an address that is none', { type: 'file', url: 'không', bytes: null }],
  ])('is not %s', (_, message) => expect(readerMessageOf(message)).toBeNull());
});

it('only pages of the extension say that the checklist was changed', () => {
  expect(pageMessageOf({ type: 'checklist-changed' })).not.toBeNull();
  expect(pageMessageOf(opened)).toBeNull();
});
