/** Fields that are open: of each only the result is text, not the code before it. */
export class Fields {
  private readonly open: ('code' | 'result')[] = [];
  private codes = 0;

  /** Is what comes now the code of a field, or inside one? */
  get inCode(): boolean {
    return this.codes > 0;
  }

  begin(): void {
    this.open.push('code');
    this.codes += 1;
  }

  result(): void {
    if (this.open.pop() === 'code') this.codes -= 1;
    this.open.push('result');
  }

  end(): void {
    if (this.open.pop() === 'code') this.codes -= 1;
  }
}
