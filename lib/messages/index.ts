export { isOffscreenMessage, pageMessageOf, readerMessageOf } from './schema';
export type {
  BackgroundMessage,
  FileOwner,
  FileVerdict,
  ListedAs,
  OffscreenMessage,
  PageMessage,
  ReaderMessage,
} from './types';
