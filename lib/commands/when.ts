import type { CommandContext, When } from './types';

const allows = <K extends keyof CommandContext>(when: When, context: CommandContext, part: K): boolean =>
  when[part]?.includes(context[part]) ?? true;

/** True when a condition holds in this context. */
export const holds = (when: When, context: CommandContext): boolean =>
  (Object.keys(when) as (keyof CommandContext)[]).every((part) => allows(when, context, part));
