export { Choice } from './Choice';
export { List } from './List';
export { Row } from './Row';
export { Switch } from './Switch';
