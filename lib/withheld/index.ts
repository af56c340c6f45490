export { forgetDocument, isWithheld, withhold, withoutWithheld } from './withheld';
