export { Lost } from './Lost';
