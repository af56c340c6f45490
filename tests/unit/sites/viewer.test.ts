// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { ReaderMessage } from '../../../lib/messages';
import { ViewerReader } from '../../../lib/sites/viewer';

/** pdf.js's viewer as it stands in a page: the words of each drawn page, null for one that is not. */
function draw(...pages: (string | null)[]): void {
  const drawn = pages.map((words, index) => {
    const layer = words === null ? '' : `<div class="textLayer"><span>${words}</span></div>`;
    return `<div class="page" data-page-number="${index + 1}"${layer && ' data-loaded="true"'}>${layer}</div>`;
  });
  document.body.innerHTML = `<div class="pdfViewer">${drawn.join('')}</div>`;
}

it('a viewer that stands in a page offers each file that it shows, and each once', () => {
  const tell = vi.fn(async () => 'leave');
  const reader = new ViewerReader(document, tell, new AbortController().signal);
  const offeredFor = (...pages: (string | null)[]): boolean => {
    tell.mockClear();
    draw(...pages);
    reader.read();
    return tell.mock.calls.length > 0;
  };
  expect(offeredFor(null, null)).toBe(false);
  expect(offeredFor('Số: 1', null)).toBe(true);
  expect(offeredFor('Số: 12/TB-UBND', null)).toBe(false);
  expect(offeredFor('Số: 12/TB-UBND', 'Trang hai')).toBe(false);
  expect(offeredFor(null, 'Trang hai')).toBe(false);
  expect(offeredFor()).toBe(false);
  expect(offeredFor('Số: 12/TB-UBND', null)).toBe(false);
  expect(offeredFor('Số: 40/KH-UBND')).toBe(true);
  expect(offeredFor('Số: 40/KH-UBND')).toBe(false);
});

it('two files at the address of their page are told apart by how they begin', async () => {
  const said: ReaderMessage[] = [];
  const tell = async (message: ReaderMessage) => {
    said.push(message);
    return message.type === 'file-shown' ? 'read' : 'kept';
  };
  const reader = new ViewerReader(document, tell, new AbortController().signal);
  for (const words of ['Số: 12/TB-UBND', 'Số: 40/KH-UBND', 'Số: 12/TB-UBND']) {
    const known = said.filter(({ type }) => type === 'file').length;
    draw(words);
    reader.read();
    await vi.waitFor(() => expect(said.filter(({ type }) => type === 'file')).toHaveLength(known + 1));
  }
  const begins = said.flatMap((each) => (each.type === 'file' && each.way === 'viewer' ? [each.begins] : []));
  expect(begins[0]).toMatch(/^[0-9a-f]{32}$/);
  expect([begins[1] === begins[0], begins[2] === begins[0]]).toEqual([false, true]);
});
