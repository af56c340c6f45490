export { type Relation, relationsOf } from './relations';
