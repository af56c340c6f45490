import type { FileVerdict, Told } from '../messages';
import { framePath } from './frames';
import { offer } from './offer';
import { handOver, ownBytes } from './own-bytes';
import type { Tell } from './told';

const KEPT: Told = 'kept';

/** In a frame that shows a PDF: hands the file over for reading once its document is known to be ordinary. */
export async function offerFile(page: Document, tell: Tell, signal: AbortSignal): Promise<void> {
  const url = page.location.href;
  const at = Math.round(performance.timeOrigin);
  const found = () => ({ type: 'file', way: 'frame', url, at, framePath: framePath(page.defaultView) }) as const;
  const ask = async () => {
    const verdict = (await tell({ type: 'file-shown', url, at })) as FileVerdict | null;
    if (verdict === 'leave') return KEPT;
    if (verdict !== 'read') return null;
    const bytes = await handOver(await ownBytes(url, page), tell);
    return tell({ ...found(), bytes });
  };
  const leave = () => tell({ ...found(), bytes: null, leaving: true });
  await offer({ ask, leave }, { page, signal });
}
