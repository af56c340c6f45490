/** Numbers that were said to be one thing and never the other. */
export class Only {
  readonly #yes = new Set<number>();
  readonly #no = new Set<number>();

  note(number: number, is: boolean): void {
    (is ? this.#yes : this.#no).add(number);
  }

  has(number: number): boolean {
    return this.#yes.has(number) && !this.#no.has(number);
  }
}
