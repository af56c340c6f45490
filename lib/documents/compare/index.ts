export { ownFileOf } from './own-file';
export { reconcile } from './reconcile';
export { farSubject, nearSubject, numberKeyOf, sameIssuer, sameNumber } from './same';
export { compareIssuers, type Facts, sameDocument } from './same-document';
export { statementOf } from './statement';
