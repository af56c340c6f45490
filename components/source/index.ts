export { SourceIcon, signOf } from './SourceIcon';
