import { type ParsingContext, ParsingResult } from 'chrono-node';
import type { Expression } from './types';

/** chrono's result that carries what this field says beyond year, month, day and hour. */
export class Found extends ParsingResult {
  readonly expression: Expression;

  constructor(context: ParsingContext, index: number, text: string, expression: Expression) {
    super(context.reference, index, text);
    this.expression = expression;
  }

  get stop(): number {
    return this.index + this.text.length;
  }
}
