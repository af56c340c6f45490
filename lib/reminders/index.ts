export { TICK } from './alarm';
export { ANSWERS } from './answers';
export { noteWriting, showFault } from './badge';
export { noticeAnswered, noticeClosed } from './dealt-with';
export { showTest, taskOfNotification } from './show';
export { beforeLook, tick } from './tick';
