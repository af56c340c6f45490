export { plainText, readText } from './read-text';
