export { isOffscreenMessage, listedAsOf, ownerAnswerOf, pageMessageOf, readerMessageOf } from './schema';
export type {
  BackgroundMessage,
  FileOwner,
  FileVerdict,
  Found,
  ListedAs,
  OffscreenMessage,
  OwnerAnswer,
  PageMessage,
  ReaderMessage,
  Told,
} from './types';
