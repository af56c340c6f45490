/** Duties that stand beside what was, what is denied and what is not meant. The text is of Monday 16 November 2026. */
export const kept = `
Tuần qua, UBND xã nhận được nhiều ý kiến về vệ sinh, các thôn tổ chức thu gom rác xong trước ngày 30/11/2026. => before 2026-11-30
Tháng trước các trường nộp còn chậm, tháng này các trường nộp báo cáo chậm nhất ngày 28/11/2026. => by 2026-11-28
Đợt vừa qua còn nhiều sai sót nên các thôn nộp lại danh sách trước ngày 25/11/2026. => before 2026-11-25
Phòng Nội vụ không có văn bản gia hạn, đề nghị các phòng gửi báo cáo trước ngày 25/11/2026. => before 2026-11-25
Không có chủ trương kéo dài thời gian, các đơn vị nộp báo cáo trước ngày 25/11/2026. => before 2026-11-25
Để ngăn dịch bệnh lan truyền, các thôn phải hoàn thành phun khử trùng trước ngày 25/11/2026. => before 2026-11-25
Công an xã xác minh tin đồn trên mạng xã hội, báo cáo UBND xã trước ngày 20/11/2026. => before 2026-11-20
Yêu cầu các thôn nộp danh sách trước ngày 25/11/2026, nội dung kê khai là sai sự thật thì bị xử lý. => before 2026-11-25
Các trường tổ chức tổng kết công tác hè vào tháng 8 năm sau. => within 2027-08-31
Các đơn vị nộp hồ sơ quyết toán vào cuối tháng 8. => within 2027-08-31
Các hợp tác xã hoàn tất thu hoạch trong quý III, báo cáo Phòng Kinh tế. => within 2027-09-30
Hoàn thành chỉnh trang vỉa hè trước 25/12 đường Lê Lợi và đường Hùng Vương. => before 2026-12-25
Các hộ tháo dỡ mái che trước 30/11 đường Trần Phú. => before 2026-11-30
Các đơn vị gửi báo cáo để kịp thời tổng hợp trước ngày 25/11/2026. => before 2026-11-25
Đẩy nhanh thi công để kịp bàn giao mặt bằng trước ngày 30/11/2026. => before 2026-11-30
Để kịp trình HĐND trước ngày 05/12/2026, các phòng khẩn trương hoàn thiện hồ sơ. => before 2026-12-05
STT⇥Nội dung dịch vụ công⇥Đơn vị⇥Thời hạn hoàn thành⏎1⇥Rà soát danh mục⇥Văn phòng⇥30/11/2026⏎2⇥Cấu hình biểu mẫu⇥Tổ công nghệ⇥15/12/2026 => by 2026-11-30 | by 2026-12-15
STT⇥Số TTHC cần rà soát⇥Đơn vị⇥Thời hạn hoàn thành⏎1⇥12⇥Văn phòng⇥30/11/2026 => by 2026-11-30
`;

export const keptNone = `
Năm ngoái trường nhận hồ sơ đến hết ngày 20/8.
Mạng xã hội lan truyền thông tin các trường phải thu đủ học phí trước ngày 25/11.
Tin các hộ phải nộp tiền trước ngày 25/11 là không chính xác.
STT⇥Tên TTHC⇥Thời hạn giải quyết⏎1⇥Cấp bản sao trích lục⇥05 ngày làm việc
`;
