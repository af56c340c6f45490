import type { Finding } from './finding';

/** A finding that is no fault, with the reason. One that excuses nothing any more is itself reported. */
export interface Exception {
  /** Where it may stand; built names carry a hash. */
  readonly path: RegExp;
  readonly what: readonly string[];
  readonly why: string;
}

export const EXCEPTIONS: readonly Exception[] = [];

/** The findings that no exception excuses, and what the exceptions name in vain. */
export function withoutExceptions(findings: readonly Finding[], exceptions: readonly Exception[]): Finding[] {
  const excused = ({ path, what }: Finding) =>
    exceptions.some((exception) => exception.path.test(path) && exception.what.includes(what));
  const idle = exceptions.flatMap(({ path, what }) =>
    what
      .filter((name) => !findings.some((finding) => finding.what === name && path.test(finding.path)))
      .map((name) => ({ path: String(path), what: name, why: 'excuses nothing any more' })),
  );
  return [...findings.filter((finding) => !excused(finding)), ...idle];
}
