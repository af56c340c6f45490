export { type Closing, doubtOf } from './facts';
export { Line, tickId } from './Line';
