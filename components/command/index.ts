export { CommandButton, keyLabel, tipOf } from './CommandButton';
