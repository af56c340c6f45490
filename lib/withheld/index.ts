export { leftOutOn } from './pages';
export { forgetDocument, isWithheld, withhold, withoutWithheld } from './withheld';
