// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { outsideRows } from '../../../lib/sites/outside';

const rows = (count: number) => '<tr><td><h3>trong hàng</h3></td></tr>'.repeat(count);
const table = (count: number) => `<table><caption><h3>trên bảng</h3></caption><tbody>${rows(count)}</tbody></table>`;

const found = (html: string, selector = 'h3, #bao') => {
  document.body.innerHTML = html;
  return outsideRows(document)(selector).map((element) => element.id || element.textContent);
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what stands outside the rows of large tables', () => {
  it('is found in the order of the page, whatever holds the table', () => {
    const page = `<div><h3>trước</h3><p></p></div><section id="bao"><h3>cạnh</h3>${table(200)}</section><h3>sau</h3>`;
    expect(found(page)).toEqual(['trước', 'bao', 'cạnh', 'trên bảng', 'sau']);
  });

  it('is found between two of them', () => {
    expect(found(`${table(150)}<h3>giữa</h3>${table(150)}`)).toEqual(['trên bảng', 'giữa', 'trên bảng']);
  });

  it('is all that stands in a small one', () => {
    expect(found(`<h3>trước</h3>${table(2)}`)).toEqual(['trước', 'trên bảng', 'trong hàng', 'trong hàng']);
  });

  it('is a table of layout, with a large one in it', () => {
    const page = `<table><tbody><tr><td><h3>khung</h3></td><td>${table(120)}</td></tr></tbody></table>`;
    expect(found(page)).toEqual(['khung', 'trên bảng']);
  });

  it('is everything on a page in too many parts', () => {
    const page = `${'<p></p>'.repeat(600)}${table(120)}`;
    expect(found(page)).toHaveLength(121);
  });
});
