export { TICK } from './alarm';
export { showFault } from './badge';
export { taskOfNotification } from './show';
export { tick } from './tick';
