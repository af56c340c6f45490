import type { ListDescription } from './description';
import type { Columns } from './fields';

/** Icons say urgency and level by these. */
const OF_ICONS = ['title', 'alt'];

/**
 * What a row looks like to its description: its text and every attribute that a field may be read from, below which
 * headers. Rows that look the same read the same. A list redrawn every few seconds costs this much for each row, so the
 * browser's own text of the row is taken, and none of the attributes that nobody reads (measured: its HTML costs ten
 * times as much).
 */
export class Looks {
  readonly #own: readonly string[];
  readonly #inside: readonly string[];
  readonly #holders: string;

  constructor(
    { fields, directions = [], marks }: Pick<ListDescription, 'fields' | 'directions' | 'marks'>,
    private readonly columns: Columns | null,
  ) {
    const places = [...Object.values(fields).flat(), ...directions];
    const named = (inside: boolean) =>
      places.flatMap((place) => {
        const isInside = place.select !== undefined || place.header !== undefined;
        return place.attribute !== undefined && isInside === inside ? [place.attribute] : [];
      });
    this.#own = [...new Set(named(false))];
    this.#inside = [...new Set([...named(true), ...(marks ? OF_ICONS : [])])];
    this.#holders = this.#inside.map((name) => `[${CSS.escape(name)}]`).join();
  }

  of(row: Element): string {
    let look = row.textContent ?? '';
    for (const name of this.#own) look += `\u0001${row.getAttribute(name) ?? ''}`;
    if (this.#holders)
      for (const holder of row.querySelectorAll(this.#holders))
        for (const name of this.#inside) look += `\u0002${holder.getAttribute(name) ?? ''}`;
    return this.columns ? `${look}\u0003${this.columns.signature(row)}` : look;
  }
}
