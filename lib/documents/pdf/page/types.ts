/**
 * A run of text on one baseline, as it lies before the reader: x to the right, y downwards from the page's top edge to
 * the baseline, in units of 1/72 inch.
 */
export interface Span {
  text: string;
  x: number;
  end: number;
  y: number;
  /** Font size. */
  size: number;
  /** The file's name for its font; '' when there are several, or none is known. */
  font: string;
}

/** A page's spans in content order. */
export interface PageSpans {
  width: number;
  height: number;
  spans: Span[];
  /** What stands outside the text: slanted watermarks, signature stamps, running titles. Each is a line of its own. */
  aside: Span[];
}
