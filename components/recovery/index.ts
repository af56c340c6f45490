export { Recovery } from './Recovery';
export type { Diagnosis, RecoveryServices, Rescued } from './services';
