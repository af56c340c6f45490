export { CommandButton, keyLabel } from './CommandButton';
