import { describe, expect, it } from 'vitest';
import {
  checkPackage,
  checkWeight,
  type Exception,
  weightOfReading,
  withoutExceptions,
} from '../../../scripts/lib/package';

const MANIFEST = { path: 'manifest.json', text: '{ "minimum_chrome_version": "120" }' };

function found(path: string, text: string): string[] {
  const files = [MANIFEST, { path: 'background.js', text: 'start();' }, { path, text }];
  return checkPackage(files.filter((file, index) => index < 2 || file.path !== 'background.js')).map(
    ({ what }) => what,
  );
}

const inScript = (text: string) => found('chunks/popup-a1b2.js', text);
const inStyle = (text: string) => found('assets/popup-a1b2.css', text);

describe('what Chrome 120 lacks, in scripts', () => {
  it.each([
    ['a global of the language', 'new Float16Array(1)', 'Float16Array'],
    ['a global of the web', 'scheduler.yield()', 'Scheduler.yield'],
    ['a static member', 'e(Promise.try(f))', 'Promise.try'],
    ['a static member of the web', 'URL.parse(t)', 'URL.parse'],
    ['a method of the language by its name alone', 'e.symmetricDifference(t)', '.symmetricDifference'],
    ['a method of the web by its name alone', 'e.moveBefore(t, n)', '.moveBefore'],
    ['a member of a singleton', 'document.caretPositionFromPoint(1, 2)', 'Document.caretPositionFromPoint'],
    ['a member in brackets', "e['moveBefore'](t, n)", '.moveBefore'],
    ['a member taken apart', 'const { getOrInsert: t } = e; t()', '.getOrInsert'],
    ['the extension API', 'chrome.action.openPopup()', 'action.openPopup'],
    ['the extension API under a short name', 'e.action.openPopup()', 'action.openPopup'],
    ['the extension API of another browser', 'e.sidebarAction.open()', 'sidebarAction.open'],
    ['RegExp modifiers', 'e(/(?i:hạn)/)', 'RegExp modifiers'],
    ['RegExp groups of one name', 'e(/(?<a>x)|(?<a>y)/)', 'RegExp groups of one name'],
    ['import attributes', "import e from './a.json' with { type: 'json' }; e()", 'import attributes'],
    ['explicit resource management', '{ using e = t() }', 'using'],
  ])('finds %s', (_, text, what) => {
    expect(inScript(text)).toEqual([what]);
  });

  it.each([
    [
      'what Chrome 120 has',
      'Object.groupBy(e, f); e.findLast(f); e.toSorted(); chrome.storage.session.get(); e(/[a--b]/v)',
    ],
    ['what is asked for by typeof', "typeof Float16Array === 'undefined' || new Float16Array(1)"],
    ['what is asked for by a condition', 'if (e.moveBefore) e.moveBefore(t, n)'],
    ['what is asked for by in', "'moveBefore' in e && e.moveBefore(t, n)"],
    ['what is called only when there', 'e.moveBefore?.(t, n)'],
    ['what the script makes itself', 'class A { union(t) { return t } } new A().union(e)'],
    ['a variable of the name of a global', 'function e(Float16Array) { return Float16Array(1) }'],
  ])('passes %s', (_, text) => {
    expect(inScript(text)).toEqual([]);
  });

  it("passes a member that another script of the package defines, when it is the web's name", () => {
    const files = [
      MANIFEST,
      { path: 'background.js', text: 'put({ sourceElement: 1 })' },
      { path: 'popup.js', text: 'show(e.sourceElement)' },
    ];
    expect(checkPackage(files)).toEqual([]);
    expect(checkPackage(files.filter(({ path }) => path !== 'background.js'))).toHaveLength(1);
  });
});

describe('what Chrome 120 lacks, in styles', () => {
  it.each([
    ['a function', 'a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a function in a custom property', 'a { --a: red; --a: light-dark(red, blue) }', 'light-dark()'],
    ['a property', 'textarea { field-sizing: content }', 'field-sizing'],
    ['a keyword', 'a { width: stretch }', 'width: stretch'],
    ['an at-rule', '@position-try --a { top: 0 }', '@position-try'],
    ['a media feature', '@media (display-state: maximized) {}', '@media (display-state)'],
    ['a selector', 'a:state(open) { color: red }', ':state'],
    ['a pseudo-element below @media', '@media print { details::details-content { color: red } }', ':details-content'],
  ])('finds %s', (_, text, what) => {
    expect(inStyle(text)).toContain(what);
  });

  it('finds them in style sheets that a script carries', () => {
    expect(inScript('const e = `.a{color:light-dark(red,blue)}`; put(e)')).toEqual(['light-dark()']);
  });

  it('finds them in a page', () => {
    expect(found('popup.html', '<style>a { color: light-dark(red, blue) }</style>')).toEqual(['light-dark()']);
  });

  it.each([
    ['what Chrome 120 has', '@layer a { a { & b:has(i) { color: color-mix(in oklab, red, blue); inset: 0 } } }'],
    [
      'what is asked for by @supports',
      '@supports (color: light-dark(red, red)) { a { color: light-dark(red, blue) } }',
    ],
    ['a value with a fallback', 'a { color: red; color: light-dark(red, blue) }'],
    ['text and addresses', 'a { content: "light-dark("; background: url(stretch(1).svg) }'],
    ['custom properties', 'a { --field-sizing: 1px }'],
  ])('passes %s', (_, text) => {
    expect(inStyle(text)).toEqual([]);
  });
});

describe('the manifest', () => {
  const ofManifest = (text: string) =>
    checkPackage([
      { path: 'manifest.json', text },
      { path: 'background.js', text: 'start();' },
    ]).map(({ what }) => what);

  it('must name the version that the package is checked for', () => {
    expect(ofManifest('{ "minimum_chrome_version": "118" }')).toEqual(['minimum_chrome_version']);
  });

  it('must have no key that is not in Chrome', () => {
    expect(ofManifest('{ "minimum_chrome_version": "120", "sidebar_action": {} }')).toEqual(['sidebar_action']);
  });
});

describe('addresses of foreign hosts', () => {
  it.each([
    [
      'a script',
      'worker.js',
      "load('https://cdn.jsdelivr.net/npm/tesseract.js')",
      'https://cdn.jsdelivr.net/npm/tesseract.js',
    ],
    ['a script, without scheme', 'worker.js', "load('//unpkg.com/a.js')", '//unpkg.com/a.js'],
    ['a socket', 'worker.js', "open('wss://example.org/a')", 'wss://example.org/a'],
    ['a style', 'a.css', '@import url(https://fonts.googleapis.com/css)', 'https://fonts.googleapis.com/css'],
    ['a page', 'a.html', '<img src="//example.org/a.png">', '//example.org/a.png'],
    [
      'one that looks like an allowed one',
      'worker.js',
      "load('http://www.w3.org.example.org/')",
      'http://www.w3.org.example.org/',
    ],
  ])('are found in %s', (_, path, text, what) => {
    expect(found(path, text)).toEqual([what]);
  });

  it.each([
    ['names of XML namespaces', 'worker.js', "e.createElementNS('http://www.w3.org/2000/svg', 'g')"],
    ['patterns of hosts', 'worker.js', "ask(['http://*/*', 'https://*/*', 'https://' + e])"],
    ['comments and paths', 'worker.js', "// nothing\nload('/a//b.js')"],
  ])('pass when they are %s', (_, path, text) => {
    expect(found(path, text)).toEqual([]);
  });
});

describe('exceptions', () => {
  const finding = { path: 'chunks/pdf-a1b2.js', what: '.union', why: 'came with Chrome 122' };
  const exception: Exception = { path: /^chunks\/pdf-/, what: ['.union'], why: 'made by core-js' };

  it('excuse what they name, where they name it', () => {
    expect(withoutExceptions([finding], [exception])).toEqual([]);
    expect(withoutExceptions([{ ...finding, what: '.difference' }, finding], [exception])).toHaveLength(1);
    expect(withoutExceptions([{ ...finding, path: 'popup.js' }, finding], [exception])).toHaveLength(1);
  });

  it('are reported when they excuse nothing', () => {
    expect(withoutExceptions([], [exception])).toEqual([expect.objectContaining({ why: 'excuses nothing any more' })]);
  });
});

describe('an empty package', () => {
  it('proves nothing', () => {
    expect(() => checkPackage([])).toThrow('no built package');
    expect(() => checkPackage([MANIFEST])).toThrow('no built package');
  });

  it('with a broken script is refused', () => {
    expect(() => inScript('const = ;')).toThrow('popup-a1b2.js');
  });
});

describe('what the reading of files weighs', () => {
  const noise = (bytes: number, seed: number): Uint8Array => {
    let state = seed;
    return Uint8Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    });
  };
  const text = (path: string, words: string, weight = 0) => {
    const head = new TextEncoder().encode(words);
    return { path, bytes: Uint8Array.from([...head, ...noise(weight, path.length)]) };
  };
  const built = (pdf: number, common: number, reader = 30_000) => [
    text('offscreen.html', '<script type="module" src="/chunks/offscreen-a.js"></script>'),
    text('chunks/offscreen-a.js', 'import{a as b}from"./common-b.js";let c=()=>import("./pdf-c.js")'),
    text('chunks/common-b.js', 'export{a}', common),
    { path: 'chunks/pdf-c.js', bytes: new TextEncoder().encode('let w="/assets/worker-d.mjs"') },
    text('assets/worker-d.mjs', '', pdf),
    text('chunks/popup-e.js', 'import"./common-b.js"', 5_000_000),
    text('content-scripts/reader.js', '', reader),
  ];

  it('counts what its page leads to, and nothing else', () => {
    const { all, atOnce, reader } = weightOfReading(built(100_000, 10_000));
    expect(all).toBeGreaterThan(110_000);
    expect(all).toBeLessThan(112_000);
    expect(atOnce).toBeLessThan(11_000);
    expect(reader).toBeGreaterThan(30_000);
    expect(checkWeight({ all, atOnce, reader })).toEqual([]);
  });

  it('finds too much of all, and too much at once', () => {
    expect(checkWeight(weightOfReading(built(2_700_000, 100))).map(({ what }) => what)).toEqual([
      'the reading of files',
    ]);
    expect(checkWeight(weightOfReading(built(100, 60_000))).map(({ what }) => what)).toEqual([
      'what is loaded before a file is looked at',
    ]);
  });

  it('finds too heavy a reader of pages', () => {
    const [finding] = checkWeight(weightOfReading(built(100, 100, 41_000)));
    expect(finding).toMatchObject({ path: 'content-scripts/reader.js', what: 'the reader of pages' });
  });

  it('throws when pages are read nowhere', () => {
    expect(() => weightOfReading(built(1, 1).slice(0, -1))).toThrow('reader.js');
  });

  it('throws when files are read nowhere', () => {
    expect(() => weightOfReading(built(1, 1).slice(1))).toThrow('offscreen.html');
  });
});
