import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/documents/plain';
import { readHtml } from '../../../lib/documents/web';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const linesOf = (html: string): string[] =>
  readHtml(bytes(html))
    .text.split('\n')
    .filter((line) => line !== '');

describe('a web page sent as a file', () => {
  test('blocks, lists and line breaks', () => {
    const html = `<!doctype html><title>tên</title><h1>KẾ HOẠCH</h1><p>Các đơn vị
      gửi <b>báo cáo</b> trước&nbsp;ngày 25/11/2026.<p>Xong<br>Ngày mai
      <ul><li>Một<li>Hai</ul><ol start="3"><li>Ba</ol>cuối`;
    expect(linesOf(html)).toEqual([
      'KẾ HOẠCH',
      'Các đơn vị gửi báo cáo trước ngày 25/11/2026.',
      'Xong',
      'Ngày mai',
      '- Một',
      '- Hai',
      '3. Ba',
      'cuối',
    ]);
  });

  test('tables: headers, cells over rows and columns, tables inside, tags left out', () => {
    const { text, blocks } = readHtml(
      bytes(`<table><tr><td>UBND XÃ<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</table>
      <table><thead><tr><th>TT<th>Việc<th>Thời hạn</thead>
      <tr><td colspan=3>Khối kinh tế<tr><td>1<td>Báo cáo<td rowspan=2>30/11/2026
      <tr><td>2<td><table><tr><td>Nộp</table></table>`),
    );
    expect(text.split('\n').filter(Boolean)).toEqual([
      'UBND XÃ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TT\tViệc\tThời hạn',
      'Khối kinh tế',
      '1\tBáo cáo\t30/11/2026',
      '2\tNộp\t30/11/2026',
    ]);
    expect(blocks.at(-1)?.headers).toEqual(['TT', 'Việc', 'Thời hạn']);
  });

  test('a cell that reaches down from the beginning of its row', () => {
    const html = '<table><tr><th>Đơn vị<th>Việc<th>Hạn<tr><td rowspan=2>Phòng A<td>Một<td>x<tr><td>Hai<td>y</table>';
    expect(linesOf(html).slice(1)).toEqual(['Phòng A\tMột\tx', 'Phòng A\tHai\ty']);
  });

  test('what is hidden or is a program is not read', () => {
    const html = `<script>"<p>ẩn"</script><style>p{}</style><!-- ẩn --><p hidden>ẩn</p><p style="color:red; DISPLAY : none">ẩn<b>ẩn</b></p>
      <noscript>ẩn</noscript><select><option>ẩn</select><del>ẩn</del><p>Thấy</p><input value="ẩn"><span style="mso-hide:all">ẩn</span>`;
    expect(linesOf(html)).toEqual(['Thấy']);
  });

  test('a page that is badly made does no harm', () => {
    expect(linesOf('</td></table><td>a<table>b<tr>c<td>d<table><tr><td>e')).not.toHaveLength(0);
    expect(() => readHtml(bytes('<table><tr><td>'.repeat(100)))).toThrow('too-large');
    expect(linesOf('<div>'.repeat(9000))).toEqual([]);
    expect(() => readHtml(bytes('<b>'.repeat(10_001)))).toThrow('too-large');
  });

  test('encodings: what it declares, an old one by its letters or its font', () => {
    expect(readHtml(latin('<meta charset="windows-1251"><p>\xcf\xf0\xe8')).text).toBe('При');
    const old = '<p>C¸c ®¬n vÞ göi b¸o c¸o tr\xadíc ngµy 25/11';
    expect(readHtml(latin(old)).text).toBe('Các đơn vị gửi báo cáo trước ngày 25/11');
    expect(
      linesOf('<p><font face=".VnTime">tr\u00adíc</font> <span style="font-family:\'VNI-Times\'">ngaøy</span>'),
    ).toEqual(['trước ngày']);
  });
});

describe('a plain text', () => {
  test('lines, joined where one goes on with the sentence', () => {
    const text =
      'KẾ HOẠCH\r\n\r\nCác đơn vị tổng hợp, gửi báo cáo kết quả thực hiện về Ủy ban\r\nnhân dân phường trước ngày 25/11/2026.\fTrang hai';
    expect(readText(bytes(text)).text.split('\n').filter(Boolean)).toEqual([
      'KẾ HOẠCH',
      'Các đơn vị tổng hợp, gửi báo cáo kết quả thực hiện về Ủy ban nhân dân phường trước ngày 25/11/2026.',
      'Trang hai',
    ]);
  });

  test('TCVN3 and VNI', () => {
    expect(readText(latin('B¸o c¸o tr\xadíc ngµy 25/11')).text).toBe('Báo cáo trước ngày 25/11');
    expect(readText(latin('Baùo caùo tröôùc ngaøy 25/11')).text).toBe('Báo cáo trước ngày 25/11');
  });

  test('one of over four megabytes, and one of too many lines', () => {
    expect(() => readText(new Uint8Array(5e6).fill(97))).toThrow('too-large');
    expect(() => readText(new Uint8Array(2e5).fill(10))).toThrow('too-large');
  });
});
