export { Withheld } from './Withheld';
