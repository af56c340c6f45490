export { askedAbove, type Closing, doubtOf } from './facts';
export { Line, tickId } from './Line';
