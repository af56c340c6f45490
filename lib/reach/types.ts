/** A file's bytes in base64, its address, or the text that a viewer on the page has made of it. */
export type FileSource = { url: string } | { bytes: string } | { shown: ShownText };

/** The text of a file as a viewer shows it. */
export interface ShownText {
  text: string;
  /** Where each page begins in the text. */
  pages: number[];
  /** Pages, from 1, that the viewer has not drawn yet. */
  unreadPages: number[];
}
