import type { CommandContext, When } from './types';

const allows = <K extends keyof CommandContext>(when: When, context: CommandContext, part: K): boolean =>
  when[part]?.includes(context[part]) ?? true;

/** True when a condition holds in this context. */
export const holds = (when: When, context: CommandContext): boolean =>
  (Object.keys(when) as (keyof CommandContext)[]).every((part) => allows(when, context, part));

/** True when no context satisfies both conditions, so that both commands may have the same key. */
export const exclude = (one: When, other: When): boolean =>
  (Object.keys(one) as (keyof CommandContext)[]).some((part) => {
    const values: readonly string[] | undefined = other[part];
    return values !== undefined && !one[part]?.some((value) => values.includes(value));
  });
