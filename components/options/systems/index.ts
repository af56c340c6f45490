export { Descriptions } from './Descriptions';
export { Hosts } from './Hosts';
export type { AllowedHost, ReadDescription, SystemServices } from './services';
