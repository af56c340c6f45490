export { OthersFold } from './OthersFold';
export { OthersList } from './OthersList';
export { besideLines, linesOf as othersLines } from './place';
