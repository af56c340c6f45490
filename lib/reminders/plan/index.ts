export { type Outlook, outlook, soonFrom, stageAt } from './stages';
