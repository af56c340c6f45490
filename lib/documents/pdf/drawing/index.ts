export { annotationItems, hasAnnotationText } from './annotations';
export { isPicture } from './picture';
