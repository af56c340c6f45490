import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Office } from '../../office';

/** What an officer does in the e-document system, with real clicks and keys. */
export class Officer {
  constructor(
    readonly page: Page,
    private readonly office: Office,
  ) {}

  /** Logs in and waits for the list of waiting documents. `host` leads to the same office under another name. */
  async logIn(host = '127.0.0.1'): Promise<void> {
    await this.page.goto(this.office.url.replace('127.0.0.1', host));
    await this.page.getByLabel('Tên đăng nhập').fill(this.office.login.user);
    await this.page.getByLabel('Mật khẩu').fill(this.office.login.password);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await this.rows().first().waitFor();
  }

  rows() {
    return this.page.locator("table#dt_basic tbody tr[id^='vb_']");
  }

  /** Opens a list by its name in the menu, and waits until its rows have come. */
  async openList(name: RegExp): Promise<void> {
    const coming = this.page.waitForResponse((response) => response.url().includes('/vanban/danhsach'));
    await this.page.locator('#full_menu a').filter({ hasText: name }).click();
    await (await coming).finished();
  }

  /** Opens a document of the shown list, and waits until its fields are filled. */
  async open(id: string): Promise<FrameLocator> {
    await this.page.locator(`tr[flyid="${id}"] a`).first().click();
    const detail = this.page.frameLocator('div.modal-content iframe');
    await expect(detail.locator('#detailSoKyHieu')).not.toBeEmpty();
    return detail;
  }

  /** Shows each file of the opened document in its frame, one after the other, each looked at once it has come. */
  async showFiles(detail: FrameLocator): Promise<void> {
    for (const link of await detail.locator('#div_file_attach_dsvb a:not(.tai_ve)').all()) {
      const coming = await detail.locator('#khung_xem_file').evaluateHandle((place) => ({
        shown: new Promise<void>((done) => {
          place.addEventListener('load', () => done(), { capture: true, once: true });
        }),
      }));
      await link.click();
      await coming.evaluate(({ shown }) => shown);
      await this.page.waitForTimeout(LOOKED_AT_MS);
    }
  }

  async close(): Promise<void> {
    await this.page.locator('#modal_chitiet .close').click();
  }
}

/** A file is looked at this long before the officer goes on. */
const LOOKED_AT_MS = 800;
