const utf16 = new TextDecoder('utf-16le');
const latin = new TextDecoder('latin1');

const decode = (data: DataView, at: number, count: number, wide: boolean): string =>
  (wide ? utf16 : latin).decode(new Uint8Array(data.buffer, data.byteOffset + at, wide ? count * 2 : count));

/** Letters stand in one byte each (the lower half of Unicode) or in two, as bit 0 of a byte before them says. */
const isWide = (flags: number): boolean => (flags & 1) !== 0;

/** A string with its length in 16 bits (MS-XLS 2.5.294), or in 8 (2.5.240). */
export function stringAt(data: DataView, at: number, lengthBytes: 1 | 2 = 2): string {
  const count = lengthBytes === 2 ? data.getUint16(at, true) : data.getUint8(at);
  return decode(data, at + lengthBytes + 1, count, isWide(data.getUint8(at + lengthBytes)));
}

/** Text in records of its own that go on (MS-XLS 2.4.329): each begins with the byte that says how letters stand. */
export function continuedText(records: readonly DataView[], length: number): string {
  let text = '';
  for (const data of records) {
    if (text.length >= length || data.byteLength === 0) break;
    const wide = isWide(data.getUint8(0));
    const held = wide ? (data.byteLength - 1) >> 1 : data.byteLength - 1;
    text += decode(data, 1, Math.min(held, length - text.length), wide);
  }
  return text;
}

/**
 * The table of shared strings (MS-XLS 2.4.265) over its records. A string may be cut by the end of a record: then the
 * next says again in its first byte how wide letters are.
 */
export class SharedStrings {
  private record = 0;
  private at = 8;

  constructor(private readonly records: readonly DataView[]) {}

  private get data(): DataView {
    const data = this.records[this.record];
    if (!data) throw new RangeError('strings end');
    return data;
  }

  /** Moves on to the next record when this one is read. True when it did. */
  private turn(): boolean {
    if (this.at < this.data.byteLength) return false;
    this.record += 1;
    this.at = 0;
    return true;
  }

  private byte(): number {
    this.turn();
    this.at += 1;
    return this.data.getUint8(this.at - 1);
  }

  private number(bytes: 2 | 4): number {
    let value = 0;
    for (let at = 0; at < bytes; at += 1) value += this.byte() * 256 ** at;
    return value;
  }

  private skip(count: number): void {
    for (let left = count; left > 0; ) {
      this.turn();
      const step = Math.min(left, this.data.byteLength - this.at);
      this.at += step;
      left -= step;
    }
  }

  private letters(count: number, flags: number): string {
    let wide = isWide(flags);
    let text = '';
    while (text.length < count) {
      if (this.turn()) wide = isWide(this.byte());
      const held = (this.data.byteLength - this.at) >> (wide ? 1 : 0);
      if (held === 0) throw new RangeError('half a letter');
      const step = Math.min(count - text.length, held);
      text += decode(this.data, this.at, step, wide);
      this.at += wide ? step * 2 : step;
    }
    return text;
  }

  /** The next string, without its formats and reading aids. */
  private next(): string {
    const count = this.number(2);
    const flags = this.byte();
    const runs = flags & 8 ? this.number(2) : 0;
    const aids = flags & 4 ? this.number(4) : 0;
    const text = this.letters(count, flags);
    this.skip(runs * 4 + aids);
    return text;
  }

  read(): string[] {
    const [first] = this.records;
    if (!first) return [];
    const count = first.getUint32(4, true);
    const strings: string[] = [];
    while (strings.length < count && (this.record < this.records.length - 1 || this.at < this.data.byteLength))
      strings.push(this.next());
    return strings;
  }
}
