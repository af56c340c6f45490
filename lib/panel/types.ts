import type { Language } from '../../locales';

/** One task in the panel beside a file, in words. */
export interface PanelLine {
  /** The state of its time, as everywhere: it gives the colour. */
  state: 'later' | 'soon' | 'today' | 'overdue' | 'unknown' | 'immediate' | 'done';
  title: string;
  /** How long is left, or that it is done. */
  left: string;
  /** Until when, in full; empty without a date. */
  until: string;
  quote: string;
  /** The page and part on which the quote stands; empty when neither is known. */
  where: string;
}

/** How the panel stands: a narrow tab at the edge, open, or closed for this file until the browser is started anew. */
export type PanelLook = 'tab' | 'open' | 'closed';

/** Everything that the panel beside a file shows, in words: the page's own script puts them there as text. */
export interface PanelContent {
  look: PanelLook;
  /** Of everything but titles and quotes, which are as the document says them. */
  language: Language;
  lines: PanelLine[];
  /** What is not known of the file: scanned pages, files inside it that were not read. */
  notes: string[];
  words: { head: string; tab: string; empty: string | null; open: string; shut: string; close: string };
}

/** `gone`: nothing of this file may be shown any more. */
export type PanelAnswer = PanelContent | 'gone';
