import { ParsingComponents, type ParsingContext, ParsingResult, ReferenceWithTimezone } from 'chrono-node';
import type { Expression } from './types';

/** chrono's own components: this field's expressions say more, so all results share one that nobody reads. */
const UNUSED = new ParsingComponents(new ReferenceWithTimezone(new Date(0), 420));

/** chrono's result that carries what this field says beyond year, month, day and hour. */
export class Found extends ParsingResult {
  readonly expression: Expression;

  constructor(context: ParsingContext, index: number, text: string, expression: Expression) {
    super(context.reference, index, text, UNUSED);
    this.expression = expression;
  }

  get stop(): number {
    return this.index + this.text.length;
  }
}
