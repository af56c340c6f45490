export { Annotations, findContents, namesAnnotations } from './alone';
export { annotationItems, hasAnnotationText } from './annotations';
export { isPicture } from './picture';
