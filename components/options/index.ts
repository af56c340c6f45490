export { OptionsProvider, useOptions } from './context';
export type { DataServices } from './data/services';
export { Options } from './Options';
export type { OptionsServices, OptionsState, Saved, Tried } from './services';
export type { AllowedHost, SystemServices } from './systems';
