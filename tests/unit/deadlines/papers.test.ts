import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/deadlines';
import { FILES, found, line, papers, said } from './papers/read';

/** Read otherwise than its author meant, with the reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '1-bd-22': 'what a ministry told its department stands as a question',
  '4-b4s-100': '"đối tượng" speaks of eligibility more often than of those who get something',
  '4-b4s-126': '"chương trình ngày 16/4" may be the day of the programme',
  '4-b4d-11': 'the body states the limit of this row of the annex in other words',
  '4-b4d-14': 'days in which each quarter holds its own festival',
  '5-b5d-011': 'a session named with its afternoon alone',
  '5-b5d-014': 'days in which each quarter holds its own festival',
  '5-b5d-025': 'days before an event that another sentence dates',
  '6-b6s-019': 'the next working day after an hour that the same sentence states',
  '6-b6s-051': 'the week after this one, without a word that asks for something by then',
  '6-b6s-087': 'the last day of the month among numbered days',
  '6-b6s-106': 'what is answered for when something is not done by a day',
  '6-b6s-118': 'five hours of one day in a row',
  '6-b6d-010': 'days of school events in prose',
  '6-b6d-021': 'an hour that stands far from its day',
  '6-b6d-024': 'two classes on two days with one hour',
  '6-b6d-028': 'a congress of each union, of which one has a day',
  '6-b6d-029': 'a weekly closing of figures in words between; a general rule that stands as a question',
  '6-b6d-032': 'a campaign of two weeks; a general rule that stands as a question',
  '6-b6d-039': 'a day without a year beside "báo cáo năm" is read as yearly',
  '7-b7d-12': 'what a law says of a quarterly return stands as a question',
  '7-b7d-14':
    'the end of a range of days is its last day included; the plan of a centre says of itself what it says of others',
  '9-b9s-034': 'an article of a set of rules, of which only its heading stands above',
  '9-b9s-110': 'which decision is meant, when none is called this one, stands as a question',
  '9-b9d-005': 'to declare a tax and to pay it, by one day and in like words, is read as one duty',
  '10-bd-011': 'an order by its verb alone, under a heading that names those addressed',
  '10-bd-014': 'the day of an event that a table names in other words',
  '10-b10-d11': 'what is done for every file reads like the description of a procedure',
  '10-b10-d15': 'what a seller does for every bidder stands as a question',
  '11-ba-doc-07': 'the end of a spell of rain is dated by a day that stands elsewhere',
  '11-ba-doc-09': 'two delegations that a report has received',
  '11-b11-doc-01': 'the body states the limit of this row of the annex in other words',
  '11-b11-doc-02': 'a step of the issuer itself, which follows another term',
  '11-b11-doc-04': 'the last day of March of the year after, in a set of rules, is read for one year',
  '12-b12a-038': 'an article of a set of rules, of which one line stands alone, stands as a question',
  '12-b12a-129': 'a visit that is planned, and those visited are to be there',
  '12-b12a-155': 'a stamp of receipt reads like an hour to come',
  '12-bl-069': 'an order told by the press beside another of the month',
  '12-bl-083': 'how much longer something may take, in a law that is told',
  '12-b12a-doc-04': 'the day of a session that another paragraph states in other words',
  '12-b12a-doc-08': '"từ năm 2026 … hằng năm" begins in 2026',
  '12-b12a-doc-09': 'an instruction that says the field once more is one task with two quotes',
  '12-bd-04': 'a row of the annex says the body once more in other words',
  '12-bd-05': 'leave to spend money longer stands as a question',
  '12-bd-06': 'how long a car park is being mended stands as a question',
};

/** Every line as a piece of its own, as a web page or a Word file tells what its pieces are. */
function blocksOf(text: string, withHeaders: boolean): Block[] {
  const blocks: Block[] = [];
  let headers: string[] | undefined;
  let start = 0;
  for (const words of text.split('\n')) {
    const end = start + words.length;
    // The number of a page is no piece.
    if (words.startsWith('\f')) {
      start = end + 1;
      continue;
    }
    const cells = words.includes('\t') ? words.split('\t') : null;
    if (cells) {
      const under = headers?.length === cells.length ? headers : undefined;
      blocks.push({ kind: 'row', start, end, ...(withHeaders && under ? { headers: under } : {}) });
    } else if (words.trim()) {
      const bullet = /^\s*[-+*•]\s/u.test(words);
      const heading = words.length < 120 && /^\s*(?:[IVX]+\.|[A-Z]\.|Điều \d+\.)\s/u.test(words);
      blocks.push({ kind: bullet ? 'bullet' : heading ? 'heading' : 'paragraph', start, end });
    }
    headers = cells ? (headers ?? cells) : undefined;
    start = end + 1;
  }
  return blocks;
}

/** What is known of the pieces of the others is not known otherwise. */
const all = FILES.flatMap(papers).filter(({ blocks }) => blocks === undefined);

it.each([true, false])('says the same of pieces; headers named: %s', (withHeaders) => {
  const different = all.filter((paper) => said(paper) !== said(paper, blocksOf(paper.text, withHeaders)));
  expect(different.map(({ id }) => id)).toEqual([]);
});

describe.each(FILES)('%s', (name) => {
  it.each(papers(name).filter(({ id }) => !(id in OTHERWISE)))('$id', (paper) => {
    const items = found(paper);
    expect(items.map(line).sort()).toEqual(paper.expect.map(line).sort());
    for (const { quote, start, end } of items) expect(paper.text.slice(start, end)).toBe(quote);
  });
});

const inLines = (text: string, width: number): string =>
  text.replace(/[^\n\t|]+/g, (words) => {
    let column = 0;
    return words.replace(/ ?[^ ]+/g, (word) => {
      const breaks = column > 0 && column + word.length > width && word.startsWith(' ');
      column = breaks ? word.length - 1 : column + word.length;
      return breaks ? `\n${word.slice(1)}` : word;
    });
  });

const DAY = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const weekdayOf = (day: string, month: string, year: string): string =>
  WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()] ?? '';

/** The same paper by another hand, and the papers that then say something else: all of them are known. */
const HANDS: Readonly<Record<string, { write: (text: string) => string; but: readonly string[] }>> = {
  'lines of 80': {
    write: (text) => inLines(text, 80),
    but: [
      '6-b6s-092',
      '12-b12a-216',
      '13-a-037',
      '13-b-103',
      '6-b6d-036',
      '7-b7d-03',
      '7-b7d-12',
      '10-bd-002',
      '10-b10-d03',
      '10-b10-d12',
      '11-ba-doc-07',
      '13-a-doc-09',
    ],
  },
  'spaces at the ends of lines': { write: (text) => text.replaceAll('\n', '  \n'), but: [] },
  'days with hyphens': { write: (text) => text.replace(DAY, '$1-$2-$3'), but: ['6-b6d-016'] },
  'days with dots': { write: (text) => text.replace(DAY, '$1.$2.$3'), but: ['5-b5d-010'] },
  'days in words': {
    write: (text) => text.replace(/(?<!\p{L})ngày (\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu, 'ngày $1 tháng $2 năm $3'),
    but: ['11-ba-207', '5-b5d-017', '10-bd-011', '10-b10-d11', '10-b10-d12'],
  },
  'days with their weekday': {
    write: (text) =>
      text.replace(
        /(?<!thứ \p{L}+,? |nhật,? )ngày (\d{1,2})\/(\d{1,2})\/(\d{4})(?! ?\()/gu,
        (words, d, m, y) => `${weekdayOf(d, m, y)}, ${words}`,
      ),
    but: ['3-b3-186', '10-b10-s66', '11-ba-207', '13-a-199', '10-b10-d11'],
  },
  'days with a space': {
    write: (text) => text.replace(DAY, '$1 /$2/$3'),
    but: ['12-b12a-035', '6-b6d-016', '6-b6d-028'],
  },
  'no space before a day': {
    write: (text) => text.replace(/ngày (?=\d{1,2}\/\d{1,2}\/\d{4})/g, 'ngày'),
    but: ['3-b3-186', '10-b10-d11'],
  },
  'hours with a colon': { write: (text) => text.replace(/(?<!\d)(\d{1,2})h(\d{2})(?!\d)/g, '$1:$2'), but: [] },
  'hours in words': {
    write: (text) => text.replace(/(?<!\d)(\d{1,2})[hg](\d{2})(?!\d)/g, '$1 giờ $2'),
    but: ['7-b7s-089'],
  },
  'other signs of items': { write: (text) => text.replace(/^(\s*)[-+] /gmu, '$1• '), but: [] },
  'a newer spelling': { write: (text) => text.replaceAll('Ủy ban', 'Uỷ ban').replaceAll('hòa', 'hoà'), but: [] },
  'other words of lateness': {
    write: (text) => text.replace(/(?<=[Cc])hậm nhất/g, 'hậm nhất là'),
    but: ['12-b12a-doc-03'],
  },
};

it.each(Object.entries(HANDS))('says the same by another hand: %s', (_name, { write, but }) => {
  const different = all.filter((paper) => said(paper) !== said({ ...paper, text: write(paper.text) }));
  expect(different.map(({ id }) => id)).toEqual(but);
});
