import { LIMITS } from './limits';
import type { StepTemplate } from './types';

/** Why what was written is no template; `field` is the place where it was written, from 0. */
export type TemplateFault = { field: number } & (
  | /** It has no name, or one that another has. */ { kind: 'template-nameless' | 'template-known' }
  | { kind: 'steps-unreadable' }
  | { kind: 'steps-too-many'; most: number }
);

const STEP = /^(?<name>.+?)\s*[:\-–−]?\s*(?<days>\d{1,2})(?:\s*ngày(?: làm việc)?)?$/u;

/** Reads a template: its name, and its steps with the working days before the deadline, `Soạn thảo 5, Trình ký 2`. */
export function readTemplate(
  [written = '', steps = '']: readonly string[],
  known: readonly StepTemplate[],
): StepTemplate | TemplateFault {
  const name = written.trim();
  if (name === '') return { field: 0, kind: 'template-nameless' };
  if (known.some((template) => template.name === name)) return { field: 0, kind: 'template-known' };
  const read = steps
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => STEP.exec(part)?.groups);
  const of = read.flatMap((groups) => {
    const days = Number(groups?.days ?? Number.NaN);
    return groups?.name && days <= LIMITS.stepDays ? [{ name: groups.name.trim(), days }] : [];
  });
  const good = of.length > 0 && of.length === read.length && new Set(of.map((step) => step.name)).size === of.length;
  if (!good) return { field: 1, kind: 'steps-unreadable' };
  return of.length > LIMITS.steps ? { field: 1, kind: 'steps-too-many', most: LIMITS.steps } : { name, steps: of };
}
