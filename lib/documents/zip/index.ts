export { type Budget, budget } from './budget';
export { type OpenZip, openZip, unzip } from './unzip';
