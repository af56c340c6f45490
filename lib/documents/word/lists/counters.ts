import { bulletText, type NumberStyle, numberText } from './number-text';

/** One level of a list, as a file defines it. */
export interface ListLevel {
  style: NumberStyle;
  /** What is written: `%1` to `%9` stand for the numbers of the levels ("%1.%2."), else the bullet itself. */
  template: string;
  start: number;
  /** All numbers of the template in digits, whatever the style of their level. */
  legal: boolean;
}

export type ListLevels = readonly (ListLevel | undefined)[];

/** Word has nine levels, OpenDocument ten. */
const MOST_LEVELS = 10;

/** Counts the items of all lists of a document, in its order. */
export class ListCounters {
  private readonly counts = new Map<string, (number | undefined)[]>();

  /**
   * The number of the next item of a list as it is shown ("1.", "a)", "2.1", "•"); empty when the level shows none.
   * @param list what counts together
   * @param startAt a number with which this item begins anew, null to count on
   */
  next(list: string, level: number, levels: ListLevels, startAt: number | null = null): string {
    const definition = levels[level];
    if (!definition || level >= MOST_LEVELS) return '';
    const counts = this.counts.get(list) ?? [];
    this.counts.set(list, counts);
    counts[level] = startAt ?? (counts[level] === undefined ? definition.start : (counts[level] ?? 0) + 1);
    counts.length = level + 1;
    if (definition.style === 'bullet') return bulletText(definition.template);
    return definition.template.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels[at];
      return numberText(counts[at] ?? of?.start ?? 1, definition.legal ? 'decimal' : (of?.style ?? 'decimal'));
    });
  }

  /** Begins a list anew. */
  restart(list: string): void {
    this.counts.delete(list);
  }
}
