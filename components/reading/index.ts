export { readingWords, unreadReasons } from './reasons';
