import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/tools';

/** What stands on the toolbar, as it was read back from the browser. */
export interface Badge {
  text: string;
  colour: readonly number[];
}

const dataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/**
 * A page that sets the picture of the office and that of the popup together as they stand in a browser's window. Only
 * the strip with the address and the puzzle piece's place is drawn: no page can take a picture of the browser itself.
 */
export async function inUseHtml(office: Buffer, popup: Buffer, badge: Badge, address: string): Promise<string> {
  const icon = await readFile(join(ROOT, 'public', 'icon', 'overdue-48.png'));
  return `<!doctype html><style>
    body { margin: 0; font: 13px/1.5 "Segoe UI", "Noto Sans", sans-serif; background: #dfe5e8; }
    .bar { display: flex; align-items: center; gap: 14px; height: 44px; padding: 0 18px; }
    .address { flex: 1; background: #fff; border-radius: 14px; padding: 4px 14px; color: #3b4a51; }
    .icon { position: relative; width: 24px; height: 24px; margin-right: 40px; }
    .icon img { width: 20px; height: 20px; display: block; }
    .icon b { position: absolute; left: 9px; top: 9px; min-width: 9px; padding: 0 3px; border-radius: 4px; color: #fff;
      font: 600 11px/15px "Segoe UI", "Noto Sans", sans-serif; text-align: center; background: rgb(${badge.colour.slice(0, 3).join(' ')}); }
    .office { display: block; }
    .popup { position: absolute; top: 46px; right: 24px; box-shadow: 0 6px 24px rgb(0 0 0 / 35%); border-radius: 8px; }
  </style><div class="bar"><div class="address">${address}</div>
  <div class="icon"><img src="${dataUrl(icon)}" alt=""><b>${badge.text}</b></div></div>
  <img class="office" src="${dataUrl(office)}" alt=""><img class="popup" src="${dataUrl(popup)}" alt="">`;
}
