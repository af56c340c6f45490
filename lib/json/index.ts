export { readJson } from './read';
