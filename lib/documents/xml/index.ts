export { walkXml, type XmlVisitor } from './walk';
