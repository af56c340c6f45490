export { definitions as descriptionDefinitions, system as descriptionSchema } from './description';
export { slowSelectors } from './pace';
export { readDescription } from './read';
export type { DescriptionFault, DescriptionRule } from './types';
