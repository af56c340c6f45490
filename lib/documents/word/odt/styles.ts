import { walkXml } from '../../xml';
import type { ListLevel, NumberStyle } from '../lists';
import { type Attribute, countOf, ODT_NAMES } from './names';

interface Style {
  parent?: string;
  hidden?: boolean;
  font?: string;
  list?: string;
}

type Resolved = Omit<Style, 'parent'>;

/** What the styles of a document change of what is read. */
export interface OdtStyles {
  /** A style of paragraphs or of text by its name. */
  of: (family: string, name: string | null) => Resolved;
  /** The levels of a list style, undefined when there is none of that name. */
  list: (name: string) => readonly (ListLevel | undefined)[] | undefined;
}

/** The name under which the numbers of headings are kept (`text:outline-style`). */
export const OUTLINE = '\u0000outline';

const LONGEST_CHAIN = 20;
const MOST_LEVELS = 10;
const NUMBERS: Readonly<Record<string, NumberStyle>> = {
  '1': 'decimal',
  a: 'letters',
  A: 'capital-letters',
  i: 'roman',
  I: 'capital-roman',
};

/** "%1.%2." from a prefix, the numbers of so many levels, and a suffix; LibreOffice also writes it out itself. */
function templateOf(level: number, attribute: Attribute): string {
  const written = attribute('loext:num-list-format');
  if (written !== null) return written.replace(/%(\d)%/gu, '%$1');
  const shown = countOf(attribute('text:display-levels'), level);
  const numbers = Array.from({ length: shown }, (_, at) => `%${level - shown + 1 + at}`).join('.');
  return `${attribute('style:num-prefix') ?? ''}${numbers}${attribute('style:num-suffix') ?? ''}`;
}

function levelOf(name: string, level: number, attribute: Attribute): ListLevel {
  const plain = { start: countOf(attribute('text:start-value'), 100_000), legal: false };
  if (name === 'text:list-level-style-bullet') {
    return { ...plain, style: 'bullet', template: attribute('text:bullet-char') ?? '' };
  }
  const style = NUMBERS[attribute('style:num-format') ?? ''];
  return style
    ? { ...plain, style, template: templateOf(level, attribute) }
    : { ...plain, style: 'none', template: '' };
}

const LEVELS = new Set([
  'text:list-level-style-number',
  'text:list-level-style-bullet',
  'text:list-level-style-image',
  'text:outline-level-style',
]);

/** Reads the styles of the files of a document, those named later before those named first (OpenDocument 1.3, 16). */
export function readOdtStyles(files: readonly Uint8Array[]): OdtStyles {
  const styles = new Map<string, Style>();
  const lists = new Map<string, (ListLevel | undefined)[]>();
  const faces = new Map<string, string>();
  let style: Style | null = null;
  let list: (ListLevel | undefined)[] | null = null;
  for (const file of files) {
    walkXml(file, ODT_NAMES, {
      open(name, attribute) {
        if (name === 'style:style') {
          style = {};
          const [parent, own] = [attribute('style:parent-style-name'), attribute('style:list-style-name')];
          if (parent !== null) style.parent = parent;
          if (own !== null) style.list = own;
          styles.set(`${attribute('style:family')} ${attribute('style:name')}`, style);
        } else if (name === 'style:font-face') {
          faces.set(attribute('style:name') ?? '', attribute('svg:font-family') ?? '');
        } else if (name === 'style:text-properties' && style) {
          const [display, face] = [attribute('text:display'), attribute('style:font-name')];
          const font = attribute('fo:font-family') ?? (face === null ? null : (faces.get(face) ?? face));
          if (display !== null) style.hidden = display === 'none';
          if (font !== null) style.font = font.replace(/['"]/gu, '');
        } else if (name === 'text:list-style' || name === 'text:outline-style') {
          list = [];
          lists.set(name === 'text:outline-style' ? OUTLINE : (attribute('style:name') ?? ''), list);
        } else if (list && LEVELS.has(name)) {
          const level = countOf(attribute('text:level'), MOST_LEVELS);
          list[level - 1] = levelOf(name, level, attribute);
        }
      },
      close(name) {
        if (name === 'style:style') style = null;
        if (name === 'text:list-style' || name === 'text:outline-style') list = null;
      },
      text: () => undefined,
    });
  }
  const known = new Map<string, Resolved>();
  function resolve(family: string, name: string): Resolved {
    const chain: Style[] = [];
    for (let next: string | undefined = name; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const found: Style | undefined = styles.get(`${family} ${next}`);
      if (found) chain.unshift(found);
      next = found?.parent;
    }
    const resolved: Resolved = Object.assign({}, ...chain);
    known.set(`${family} ${name}`, resolved);
    return resolved;
  }
  return {
    of: (family, name) => (name === null ? {} : (known.get(`${family} ${name}`) ?? resolve(family, name))),
    list: (name) => lists.get(name),
  };
}
