export { useOptions } from './context';
export { Options } from './Options';
export type { OptionsServices, OptionsState, Saved } from './services';
