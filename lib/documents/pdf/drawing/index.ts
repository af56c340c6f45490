export { Annotations, withoutContents } from './alone';
export { annotationItems, hasAnnotationText } from './annotations';
export { isPicture } from './picture';
