import { ListCounters } from '../lists';
import type { Attribute } from './names';
import { type OdtStyles, OUTLINE } from './styles';

interface OpenList {
  style: string | null;
  /** What counts together. */
  key: string;
}

/** Tells the numbers of the items of lists, and of headings (OpenDocument 1.3, 5.3, 5.1.2). */
export class OdtLists {
  private readonly counters = new ListCounters();
  private readonly open: OpenList[] = [];
  /** By their ids, and the last of each style. */
  private readonly byId = new Map<string, string>();
  private readonly byStyle = new Map<string, string>();
  private made = 0;
  /** The open item has its number still to show. */
  private waiting = false;
  private startAt: number | null = null;

  constructor(private readonly styles: OdtStyles) {}

  openList(attribute: Attribute): void {
    const around = this.open.at(-1);
    const style = attribute('text:style-name') ?? around?.style ?? null;
    const key = around?.key ?? this.continued(attribute, style) ?? `list ${this.made}`;
    this.made += 1;
    const id = attribute('xml:id');
    if (id !== null) this.byId.set(id, key);
    if (style !== null) this.byStyle.set(style, key);
    this.open.push({ style, key });
  }

  closeList(): void {
    this.open.pop();
  }

  openItem(attribute: Attribute): void {
    const start = Number.parseInt(attribute('text:start-value') ?? '', 10);
    this.waiting = true;
    this.startAt = Number.isSafeInteger(start) ? start : null;
  }

  /** A header of a list has no number; what follows an item inside it neither. */
  closeItem(): void {
    this.waiting = false;
  }

  /** The number before a paragraph in an item of a list, empty when it has none. */
  paragraph(style: string | null): string {
    const list = this.open.at(-1);
    if (!list || !this.waiting) return '';
    this.waiting = false;
    const name = list.style ?? this.styles.of('paragraph', style).list;
    const levels = name === undefined ? undefined : this.styles.list(name);
    return levels ? this.counters.next(list.key, this.open.length - 1, levels, this.startAt) : '';
  }

  /** The number before a heading that stands in no list. */
  heading(level: number): string {
    const levels = this.styles.list(OUTLINE);
    return levels ? this.counters.next(OUTLINE, level - 1, levels) : '';
  }

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  private continued(attribute: Attribute, style: string | null): string | undefined {
    const id = attribute('text:continue-list');
    if (id !== null) return this.byId.get(id);
    return attribute('text:continue-numbering') === 'true' && style !== null ? this.byStyle.get(style) : undefined;
  }
}
