export { KeyHelp } from './KeyHelp';
