export { decodeXml } from './decode';
export { walkXml, type XmlVisitor } from './walk';
