/**
 * The one seam to the extension APIs: everything else imports `browser` from here, never the globals.
 * It is webextension-polyfill, since Cốc Cốc trails Chrome and promised replies came to Chromium only with 148.
 */
export { browser } from 'wxt/browser';
export { type BadgeLook, badge, markTab } from './badge';
export { now } from './clock';
export { addressesIn, askFrame, type Frame, framesOf, mayShowFile, probeFrame } from './frames';
export { askReaders, isOwnPage, sendToFrames } from './messaging';
export { mayNotify, type NotificationLook, notify } from './notifications';
export { askOffscreen } from './offscreen';
export {
  allowedOrigins,
  grantedOrigins,
  isAllowed,
  originPattern,
  withdrawHost,
  withdrawOrigins,
} from './origins';
export { eraseOwnStorage, forgetSession, mayEraseOwnStorage } from './own-storage';
export { injectPanel } from './panel';
export { injectEverywhere, injectIntoFrames, injectReaders, registerReaders } from './readers';
export { bringToFront } from './tabs';
export { version } from './version';
export { blobInViewer } from './viewer';
export { wakeBackground } from './wake';
