export { ownFileOf } from './own-file';
export { reconcile } from './reconcile';
export { farSubject, nearSubject, numberKeyOf, sameIssuer, sameNumber } from './same';
export { statementOf } from './statement';
