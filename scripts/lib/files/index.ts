export { LIMITS, UNDATED } from './limits';
export { readFileAt } from './read';
export { show } from './show';
export { documentOf, issuedOf, missingPhrases, readTruth, type Truth } from './truth';
