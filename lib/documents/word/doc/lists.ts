import { ListCounters, type ListLevel, type NumberStyle } from '../lists';
import type { DocFile } from './fib';

/** Tells the number of each paragraph of a list in turn; lists count from 1, 0 is none. */
export type DocNumbering = (list: number, level: number) => string;

interface ListUse {
  id: number;
  starts: Map<number, number>;
  levels: Map<number, ListLevel>;
}

/** Kinds of numbers (MS-OSHARED 2.2.1.3). */
const STYLES: Readonly<Record<number, NumberStyle>> = {
  0: 'decimal',
  1: 'capital-roman',
  2: 'roman',
  3: 'capital-letters',
  4: 'letters',
  23: 'bullet',
  255: 'none',
};

const DEFINITION = 28;
const LEVEL = 28;
const USE = 16;
const MOST_LEVELS = 9;
const MOST_LISTS = 5000;

/** Where a structure was read from is followed by where the next begins. */
interface Read<Value> {
  value: Value;
  next: number;
}

/** One level (MS-DOC 2.9.150): its text has the numbers of levels in the places of their numbers. */
function levelAt(view: DataView, at: number): Read<ListLevel> {
  const text = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(text, true);
  let template = '';
  for (let index = 0; index < length; index += 1) {
    const code = view.getUint16(text + 2 + index * 2, true);
    template += code < MOST_LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  const style = STYLES[view.getUint8(at + 4)] ?? 'decimal';
  const level = { style, template, start: view.getInt32(at, true), legal: (view.getUint8(at + 5) & 4) !== 0 };
  return { value: level, next: text + 2 + length * 2 };
}

/** The lists that are defined, by their ids (MS-DOC 2.9.194): the levels of all stand behind the definitions. */
function readDefinitions(view: DataView): Map<number, ListLevel[]> {
  const lists = new Map<number, ListLevel[]>();
  if (view.byteLength < 2) return lists;
  const count = Math.min(MOST_LISTS, view.getUint16(0, true));
  let next = 2 + count * DEFINITION;
  for (let index = 0; index < count; index += 1) {
    const at = 2 + index * DEFINITION;
    const isSimple = (view.getUint8(at + 26) & 1) === 1;
    const levels = Array.from({ length: isSimple ? 1 : MOST_LEVELS }, () => {
      const level = levelAt(view, next);
      next = level.next;
      return level.value;
    });
    lists.set(view.getUint32(at, true), levels);
  }
  return lists;
}

/** One use of a list that changes levels or where they begin (MS-DOC 2.9.135, 2.9.132). */
function readChanges(view: DataView, at: number, count: number, use: ListUse): number {
  let next = at + 4;
  for (let index = 0; index < count; index += 1) {
    const flags = view.getUint32(next + 4, true);
    const level = flags & 0xf;
    if (flags & 0x10) use.starts.set(level, view.getInt32(next, true));
    next += 8;
    if ((flags & 0x20) === 0) continue;
    const own = levelAt(view, next);
    use.levels.set(level, own.value);
    next = own.next;
  }
  return next;
}

/** How lists are used, in the order of their numbers (MS-DOC 2.9.193). */
function readUses(view: DataView): ListUse[] {
  if (view.byteLength < 4) return [];
  const count = Math.min(MOST_LISTS, view.getUint32(0, true));
  let next = 4 + count * USE;
  return Array.from({ length: count }, (_, index) => {
    const at = 4 + index * USE;
    const use: ListUse = { id: view.getUint32(at, true), starts: new Map(), levels: new Map() };
    next = readChanges(view, next, view.getUint8(at + 12), use);
    return use;
  });
}

export function readDocLists({ table }: DocFile): DocNumbering {
  const definitions = readDefinitions(table('lists', true));
  const uses = readUses(table('listUses'));
  const counters = new ListCounters();
  const begun = new Set<string>();
  return (list, level) => {
    const use = uses[list - 1];
    const defined = use && definitions.get(use.id);
    if (!defined) return '';
    const levels = Array.from({ length: MOST_LEVELS }, (_, at) => use.levels.get(at) ?? defined[at]);
    const first = !begun.has(`${list} ${level}`);
    begun.add(`${list} ${level}`);
    return counters.next(String(use.id), level, levels, first ? (use.starts.get(level) ?? null) : null);
  };
}
