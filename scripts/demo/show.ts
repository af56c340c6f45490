import type { Stage } from './stage';

const GUIDE = (url: string, user: string, password: string): string => `
Nhắc Hạn đang chạy trong cửa sổ trình duyệt vừa mở, trên một văn phòng mẫu (mọi văn bản đều bịa).
Nhắc Hạn is running in the browser window, on a made-up e-document office.

  ${url}
  1. Đăng nhập: ${user} / ${password}                        Log in.
  2. Danh sách hiện ra: số trên biểu tượng Nhắc Hạn (góc phải thanh công cụ) là việc quá hạn và đến hạn hôm nay;
     một thông báo hiện ở góc màn hình.                  The list: badge on the toolbar, a notification.
     Không thấy biểu tượng: bấm hình mảnh ghép rồi ghim. (No icon? It is behind the puzzle piece.)
  3. Mở một văn bản, ví dụ 4218/STC-ĐT: hạn trong bút phê được ghi thêm.
                                                          Open a document: the instruction's deadline is added.
  4. Bấm tên tệp PDF: các hạn trong tệp được ghi thêm.    Show its PDF: the deadlines in the file are added.
  5. Bấm biểu tượng Nhắc Hạn: mỗi dòng có việc, hạn, còn bao lâu, và lời văn ghi hạn. Đánh dấu xong, Ctrl+Z để hoàn tác.
                                                          The popup: tick a task off, Ctrl+Z takes it back.

Văn phòng mẫu ở 127.0.0.1 được bật sẵn. Đóng cửa sổ hoặc Ctrl+C để kết thúc.
The office's host is allowed beforehand. Close the window or press Ctrl+C to end.`;

/** Opens the office in the window, says what to look at, and waits until the person closes the window. */
export async function showToPerson({ office, context }: Stage): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(office.url);
  console.log(GUIDE(office.url, office.login.user, office.login.password));
  await closed;
}
