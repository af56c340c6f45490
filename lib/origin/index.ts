export {
  behindBlob,
  firstAnswer,
  isShownIn,
  mayBeGiven,
  type Origin,
  spotOf,
  tabsOf,
} from './origin';
