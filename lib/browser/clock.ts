import { type WallMoment, wallMoment } from '../time';

/** This moment in Asia/Ho_Chi_Minh. One of the few places where the computer's clock is read. */
export const now = (): WallMoment => wallMoment(Date.now());
