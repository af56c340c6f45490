export { TICK } from './alarm';
export { ANSWERS } from './answers';
export { noteWriting, showFault } from './badge';
export { noticeAnswered, noticeClosed } from './dealt-with';
export { showTest, taskOfNotification } from './show';
export { tick } from './tick';
