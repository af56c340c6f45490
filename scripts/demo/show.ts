import type { Stage } from './stage';

const guide = ({ url, login }: Stage['office']): string => `
Nhắc Hạn đang chạy trong cửa sổ trình duyệt vừa mở, ở một văn phòng mẫu; mọi văn bản trong đó đều bịa.
Nhắc Hạn is at work in the browser window, in a made-up e-document office.

  ${url}

  1. Đăng nhập: ${login.user} / ${login.password}
     Log in.
  2. Danh sách văn bản hiện ra. Số trên biểu tượng Nhắc Hạn ở thanh công cụ là việc quá hạn và đến hạn hôm nay;
     một thông báo hiện ở góc màn hình. Không thấy biểu tượng thì bấm hình mảnh ghép rồi ghim.
     The list: the badge on the toolbar (pin it from the puzzle piece if it is hidden), and a notification.
  3. Mở một văn bản, ví dụ 4218/STC-ĐT: hạn trong bút phê được ghi thêm.
     Open a document: the deadline in its instruction is added.
  4. Bấm tên tệp PDF: các hạn trong tệp được ghi thêm.
     Show its PDF: the deadlines in the file are added.
  5. Bấm biểu tượng Nhắc Hạn: mỗi dòng ghi việc gì, hạn nào, còn bao lâu và lời văn ghi hạn. Đánh dấu xong, Ctrl Z hoàn tác.
     The popup: what to do, until when, and the words that say so. Tick one off; Ctrl+Z takes it back.

Trang 127.0.0.1 đã bật sẵn. Đóng cửa sổ hoặc bấm Ctrl+C để kết thúc.
The office's site is allowed already. Close the window or press Ctrl+C to end.`;

/** Opens the office in the window, says what to look at, and waits until the person closes the window. */
export async function showToPerson({ office, context }: Stage): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(office.url);
  console.log(guide(office));
  await closed;
}
