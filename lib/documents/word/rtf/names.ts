/** Groups that hold no text of the document, beside those that say so themselves (`\*`). */
export const SKIPPED: readonly string[] = [
  'colortbl',
  'stylesheet',
  'info',
  'filetbl',
  'fldinst',
  'nonshppict',
  'nonesttables',
  'shprslt',
  'sp',
  'xe',
  'tc',
  'tcn',
  'pntxta',
  'pntxtb',
  'comment',
  'private',
  'falt',
  'panose',
  'fontemb',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
  'aftnsepc',
];

/** Groups that say that they may be passed over, and are not. */
export const KEPT = new Set(['shpinst', 'shppict', 'shptxt', 'nesttableprops']);

/** Groups with which a story of its own begins. */
export const MARGINS: readonly string[] = [
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
];
export const NOTES: readonly string[] = ['footnote', 'shptxt'];

/** Words that stand for a sign. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  page: '\n',
  column: '\n',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
