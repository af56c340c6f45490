export { type Compound, openCompound } from './open';
