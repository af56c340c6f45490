/** A permission for all hosts below a domain. */
export interface Wide {
  domain: string;
  /** The match pattern to ask for. */
  origin: string;
}
