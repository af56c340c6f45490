import { longDate } from '../truth/words';
import { escapeHtml } from './html';
import type { Paper, Piece } from './paper';

/**
 * A paper as a page to print, laid out as Nghị định 30/2020/NĐ-CP, annex I, says. The order in the source is the order
 * in which a person reads, so that the text of the PDF comes out in it.
 */

const STYLE = `
  @page { size: A4; margin: 20mm 15mm 20mm 28mm; }
  body { margin: 0; font: 13.5pt/1.35 "Times New Roman", "Liberation Serif", "Noto Serif", serif; color: #000; }
  table { border-collapse: collapse; width: 100%; }
  .head td { width: 44%; text-align: center; vertical-align: top; padding: 0 0 4pt; }
  .head td + td { width: 56%; }
  .head .parent, .head .country { font-size: 12pt; }
  .head .country { font-weight: bold; white-space: nowrap; }
  .head .name { font-size: 12pt; font-weight: bold; }
  .head .line { display: inline-block; border-bottom: 1px solid #000; padding-bottom: 2pt; }
  .head .date { font-style: italic; }
  .head .about { font-size: 12pt; }
  .stamp { display: inline-block; margin-top: 5pt; border: 1.5pt solid #000; padding: 1pt 10pt; font-weight: bold; }
  h1 { margin: 16pt 0 0; text-align: center; font-size: 14pt; }
  .subject { margin: 0 10% 14pt; text-align: center; font-weight: bold; }
  .to { margin: 12pt 0 12pt 20%; }
  h2 { margin: 8pt 0 4pt; font-size: 13.5pt; }
  p { margin: 0 0 5pt; text-indent: 1.1cm; text-align: justify; }
  .grid td, .grid th { border: 1px solid #000; padding: 3pt 5pt; font-size: 12.5pt; vertical-align: top; text-align: left; }
  .grid td:last-child, .grid th:last-child { white-space: nowrap; }
  .grid tr { break-inside: avoid; }
  .foot { margin-top: 14pt; break-inside: avoid; }
  .foot td { vertical-align: top; width: 50%; }
  .foot .to-all { font-size: 11pt; line-height: 1.25; }
  .foot .sign { text-align: center; font-weight: bold; }
  .foot .signed { margin: 22pt 0; font-weight: normal; font-style: italic; }
`;

const div = (name: string, text: string): string => `<div class="${name}">${escapeHtml(text)}</div>`;

function pieceHtml(piece: Piece): string {
  if (piece.is === 'heading') return `<h2>${escapeHtml(piece.text)}</h2>`;
  if (piece.is === 'paragraph') return `<p>${escapeHtml(piece.text)}</p>`;
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table class="grid">${row(piece.head, 'th')}${piece.rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

function headHtml(paper: Paper): string {
  const { agency, number, place, date, title, about, stamp } = paper;
  const left = [
    agency.parent ? div('parent', agency.parent) : '',
    `<div class="name"><span class="line">${escapeHtml(agency.name)}</span></div>`,
    div('number', `Số: ${number}`),
    title ? '' : div('about', about),
    stamp ? div('stamp', stamp) : '',
  ];
  const right = [
    div('country', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    '<div class="name"><span class="line">Độc lập - Tự do - Hạnh phúc</span></div>',
    div('date', `${place}, ${longDate(date)}`),
  ];
  return `<table class="head"><tr><td>${left.join('')}</td><td>${right.join('')}</td></tr></table>`;
}

function footHtml({ recipients, signer }: Paper): string {
  if (!signer) return '';
  const left = recipients.map((recipient) => div('', `- ${recipient}`)).join('');
  const offices = signer.offices.map((office) => div('', office)).join('');
  return `<table class="foot"><tr><td class="to-all"><b><i>Nơi nhận:</i></b>${left}</td>
    <td class="sign">${offices}<div class="signed">(Đã ký)</div>${div('', signer.name)}</td></tr></table>`;
}

/** The whole page of one paper. */
export function paperHtml(paper: Paper): string {
  const { title, about, to, content } = paper;
  const titled = title ? `<h1>${escapeHtml(title)}</h1>${div('subject', about)}` : '';
  const receivers = to.length > 1 ? to.map((one, index) => `- ${one}${index + 1 < to.length ? ';' : '.'}`) : to;
  const toHtml = to.length ? `<div class="to">Kính gửi: ${receivers.map(escapeHtml).join('<br>')}</div>` : '';
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escapeHtml(paper.number)}</title>
    <style>${STYLE}</style><body>${headHtml(paper)}${titled}${toHtml}${content.map(pieceHtml).join('')}${footHtml(paper)}
    </body></html>`;
}
