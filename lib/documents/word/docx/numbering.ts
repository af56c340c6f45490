import { walkXml } from '../../xml';
import { ListCounters, type ListLevel, type NumberStyle } from '../lists';
import { DOCX_NAMES, isOn, numberOf } from './names';
import type { Styles } from './styles';

interface Level extends ListLevel {
  /** The paragraph style whose paragraphs are items of this level. */
  paragraphStyle: string | null;
}

/** What a list looks like; several lists that look alike count together (`w:abstractNum`). */
interface Look {
  levels: Level[];
  /** A numbering style that says it in its place. */
  link: string | null;
}

/** A list (`w:num`). */
interface List {
  look: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  lowerLetter: 'letters',
  upperLetter: 'capital-letters',
  lowerRoman: 'roman',
  upperRoman: 'capital-roman',
  bullet: 'bullet',
  none: 'none',
};

const MOST_LEVELS = 9;

const newLevel = (): Level => ({ style: 'decimal', template: '', start: 1, legal: false, paragraphStyle: null });

/** Reads what `numbering.xml` defines (ISO/IEC 29500-1, 17.9). */
function readLists(bytes: Uint8Array): { looks: Map<string, Look>; lists: Map<number, List> } {
  const looks = new Map<string, Look>();
  const lists = new Map<number, List>();
  let look: Look | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let at = 0;
  walkXml(bytes, DOCX_NAMES, {
    open(name, attribute) {
      const value = attribute('w:val');
      if (name === 'w:abstractNum') {
        look = { levels: [], link: null };
        looks.set(attribute('w:abstractNumId') ?? '', look);
      } else if (name === 'w:num') {
        list = { look: '', starts: new Map(), levels: new Map() };
        lists.set(numberOf(attribute('w:numId')) ?? 0, list);
      } else if (name === 'w:lvlOverride') at = numberOf(attribute('w:ilvl')) ?? 0;
      else if (name === 'w:lvl') {
        const own = numberOf(attribute('w:ilvl')) ?? 0;
        level = newLevel();
        if (own >= 0 && own < MOST_LEVELS) {
          if (list) list.levels.set(own, level);
          else if (look) look.levels[own] = level;
        }
      } else if (name === 'w:abstractNumId' && list) list.look = value ?? '';
      else if (name === 'w:startOverride' && list) list.starts.set(at, numberOf(value) ?? 1);
      else if (name === 'w:numStyleLink' && look) look.link = value;
      if (!level) return;
      if (name === 'w:start') level.start = numberOf(value) ?? 1;
      if (name === 'w:numFmt') level.style = STYLES[value ?? ''] ?? 'decimal';
      if (name === 'w:lvlText') level.template = value ?? '';
      if (name === 'w:isLgl') level.legal = isOn(value);
      if (name === 'w:pStyle') level.paragraphStyle = value;
    },
    close(name) {
      if (name === 'w:abstractNum') look = null;
      if (name === 'w:num') list = null;
      if (name === 'w:lvl') level = null;
    },
    text: () => undefined,
  });
  return { looks, lists };
}

/** What a paragraph says of its number; a list of 0 takes it out of any. */
export interface NumberedParagraph {
  list: number | null;
  level: number | null;
  style: string | null;
}

/** Tells the number of each paragraph in turn, empty for one without. */
export type Numbering = (paragraph: NumberedParagraph) => string;

export function readNumbering(bytes: Uint8Array | undefined, styles: Styles): Numbering {
  if (!bytes) return () => '';
  const { looks, lists } = readLists(bytes);
  const counters = new ListCounters();
  const begun = new Set<string>();

  function linked(list: List): { key: string; look: Look | undefined } {
    const look = looks.get(list.look);
    if (!look?.link) return { key: list.look, look };
    const other = lists.get(styles.of(look.link).list ?? 0);
    return other ? { key: other.look, look: looks.get(other.look) } : { key: list.look, look };
  }

  return ({ list: own, level: ownLevel, style }) => {
    const inherited = styles.of(style);
    const id = own ?? inherited.list ?? 0;
    const list = lists.get(id);
    if (!list) return '';
    const { key, look } = linked(list);
    if (!look) return '';
    const byStyle = own === null ? look.levels.findIndex((level) => level?.paragraphStyle === style) : -1;
    const level = ownLevel ?? (byStyle >= 0 ? byStyle : (inherited.level ?? 0));
    const levels = Array.from({ length: MOST_LEVELS }, (_, at) => list.levels.get(at) ?? look.levels[at]);
    const first = !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    return counters.next(key, level, levels, first ? (list.starts.get(level) ?? null) : null);
  };
}
