import type { StepTemplate } from '../lib/settings/types';
import { life as english } from './en/life';
import type { Words } from './index';
import { life } from './vi/life';

const isSame = (one: StepTemplate, other: StepTemplate): boolean =>
  one.name === other.name &&
  one.steps.length === other.steps.length &&
  one.steps.every(({ name, days }, index) => name === other.steps[index]?.name && days === other.steps[index]?.days);

/** A template as it is shown: the one that comes with us in the words of the language, what people wrote as they wrote it. */
export const spokenTemplate = (template: StepTemplate, words: Words): StepTemplate =>
  isSame(template, life.steps.builtIn) ? words.life.steps.builtIn : template;

/** A step's name to compare by: the same for both languages of a step that comes with us, else the name itself. */
export function stepKey(name: string): string {
  const { steps } = life.steps.builtIn;
  const at = english.steps.builtIn.steps.findIndex((step) => step.name === name);
  return steps[at]?.name ?? name;
}
