/** Stretches of the file's bytes and what is said of each, in their order. */
export class Runs<Look> {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly looks: Look[] = [];

  add(from: number, to: number, look: Look): void {
    // Pages come in order; what does not is no stretch of this file.
    if (to <= from || from < (this.ends.at(-1) ?? 0)) return;
    this.starts.push(from);
    this.ends.push(to);
    this.looks.push(look);
  }

  /** What is said of a byte, null when nothing is; and where the next stretch begins. */
  at(byte: number): { look: Look | null; to: number } {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= byte) low = middle + 1;
      else high = middle;
    }
    const start = this.starts[low] ?? Number.POSITIVE_INFINITY;
    if (start > byte) return { look: null, to: start };
    return { look: this.looks[low] ?? null, to: this.ends[low] ?? Number.POSITIVE_INFINITY };
  }
}
