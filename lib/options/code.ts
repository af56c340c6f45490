/** A name for what went wrong that a person can pass on. */
export const codeOf = (error: unknown): string => `DB/${error instanceof Error ? error.name : String(error)}`;
