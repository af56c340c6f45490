import { type Attributes, Parser } from 'saxen';
import { FileFault } from '..';
import { decodeReferences, decodeXml } from './decode';

/** What is told of an XML document, in its order. Names have the prefixes that `walkXml` was given. */
export interface XmlVisitor {
  /** @param attribute the value of an attribute of this element, null when it has none; asked only during the call. */
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  /** Text between tags; a long one comes in several pieces. */
  text(text: string): void;
}

/** No program that people write with nests deeper; libxml2 stops at 256. */
const DEEPEST = 512;

/** Known in every file without being told (Namespaces in XML, 3). */
const BOUND = { 'http://www.w3.org/XML/1998/namespace': 'xml' };

/**
 * Walks through an XML document without keeping it. A library reads the tags (saxen: 3 kB, and three times as fast as
 * the next with namespaces, since attributes are parsed only when they are asked for). Entities that a document
 * defines are never expanded and nothing is ever loaded.
 * @param file its bytes, or its text where that was decoded already (`decodeXml`).
 * @param namespaces the prefix under which each namespace (its address) is known here, whatever the file calls it.
 * @throws FileFault `broken` when it is not well-formed or cut off, `too-large` when it nests too deeply.
 */
export function walkXml(
  file: Uint8Array | string,
  namespaces: Readonly<Record<string, string>>,
  visitor: XmlVisitor,
): void {
  let depth = 0;
  const parser = new Parser().ns({ ...namespaces, ...BOUND });
  let attributesOf: Attributes = () => false;
  // One for all elements: a file has tens of thousands of them.
  const attribute = (wanted: string): string | null => {
    const all = attributesOf();
    // An attribute with the prefix of the default namespace comes without one.
    const value = all ? (all[wanted] ?? all[wanted.slice(wanted.indexOf(':') + 1)]) : undefined;
    return value === undefined ? null : decodeReferences(value);
  };
  parser.on('openTag', (name, attributes) => {
    depth += 1;
    if (depth > DEEPEST) throw new FileFault('too-large');
    attributesOf = attributes;
    visitor.open(name, attribute);
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    visitor.close(name);
  });
  parser.on('text', (text) => visitor.text(decodeReferences(text)));
  parser.on('cdata', (text) => visitor.text(text));
  parser.on('error', () => {
    throw new FileFault('broken');
  });
  parser.parse(typeof file === 'string' ? file : decodeXml(file));
}
