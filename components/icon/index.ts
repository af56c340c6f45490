export { Icon, type IconName } from './Icon';
export { Logo } from './Logo';
