export { Checks } from './Checks';
export { Choice } from './Choice';
export { HALF_HOURS, Hour } from './Hour';
export { List } from './List';
export { Row } from './Row';
export { Stages } from './Stages';
export { Switch } from './Switch';
