export { useHandedFocus, workplace } from './use-handed-focus';
