export { isOffscreenMessage, listedAsOf, ownerAnswerOf, pageMessageOf, readerMessageOf } from './schema';
export type {
  BackgroundMessage,
  FileAnswer,
  FileFound,
  FileJob,
  FileLink,
  FileOutcome,
  FileOwner,
  FileTold,
  FileVerdict,
  Found,
  ListedAs,
  OffscreenMessage,
  OwnerAnswer,
  PageMessage,
  ReaderMessage,
  Told,
} from './types';
