export { definitions as descriptionDefinitions, system as descriptionSchema } from './description';
export { readDescription } from './read';
export type { DescriptionFault, DescriptionRule } from './types';
