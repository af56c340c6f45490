import type { StepTemplate } from '../lib/settings/types';
import type { Words } from './index';
import { life } from './vi/life';

const isSame = (one: StepTemplate, other: StepTemplate): boolean =>
  one.name === other.name &&
  one.steps.length === other.steps.length &&
  one.steps.every(({ name, days }, index) => name === other.steps[index]?.name && days === other.steps[index]?.days);

/** A template as it is shown: the one that comes with us in the words of the language, what people wrote as they wrote it. */
export const spokenTemplate = (template: StepTemplate, words: Words): StepTemplate =>
  isSame(template, life.steps.builtIn) ? words.life.steps.builtIn : template;
