/** The part of saxen (a parser without types of its own) that is used here. */
declare module 'saxen' {
  /** False when they are malformed; valid only during the call. */
  export type Attributes = () => Readonly<Record<string, string>> | false;

  export class Parser {
    /** Maps namespace addresses to the prefixes under which names are handed on. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(event: 'openTag', tell: (name: string, attributes: Attributes) => void): this;
    on(event: 'closeTag', tell: (name: string) => void): this;
    on(event: 'text' | 'cdata', tell: (text: string) => void): this;
    on(event: 'error', tell: (error: Error) => void): this;
    /** The first error, null when the document is well-formed. */
    parse(xml: string): Error | null;
  }
}
