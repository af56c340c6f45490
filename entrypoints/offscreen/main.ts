import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { browser } from '../../lib/browser';
import { hasSecrecyStamp } from '../../lib/documents';
import { type FileResult, fetchFile, readDocumentFile } from '../../lib/documents/files';
import { isOffscreenMessage, type OffscreenMessage } from '../../lib/messages';

/** Files are read here, since a service worker has neither Workers nor the lifetime for it. */
async function read({ name, source }: OffscreenMessage): Promise<FileResult | 'stamped'> {
  const file = await fetchFile(source);
  if ('state' in file) return file;
  const result = await readDocumentFile(file.bytes, { name, workerAddress });
  // Secrecy before anything else: the text of a stamped file does not even leave this page.
  return result.state === 'read' && hasSecrecyStamp(result.text) ? 'stamped' : result;
}

browser.runtime.onMessage.addListener((message: unknown) => (isOffscreenMessage(message) ? read(message) : undefined));
