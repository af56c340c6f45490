/** Annex tables by the names of their columns. The document is of Monday 16 November 2026. */
export const annexes = `
Phòng Kinh tế hoàn thành rà soát chợ tạm trong tháng 12/2026.⏎PHỤ LỤC⏎TT⇥Nhiệm vụ⇥Thời hạn hoàn thành⏎1⇥Tập huấn kỹ năng số⇥Trong tháng 12/2026⏎2⇥Rà soát chợ tạm⇥Trong tháng 12/2026 => within 2026-12-31 | within 2026-12-31
TT⇥Nội dung⇥Thời gian kiểm tra⏎1⇥Khu phố 1⇥Tháng 12/2026⏎2⇥Khu phố 2⇥Từ ngày 20/11 đến ngày 22/11/2026⏎3⇥Khu phố 3⇥Trước ngày 30/11/2026 => within 2026-12-31 | at 2026-11-20 | before 2026-11-30
TT⇥Tên văn bản⇥Cơ quan trình⇥Thời gian trình⇥Thời gian ban hành⏎1⇥Nghị quyết về thu phí⇥Phòng KT⇥20/11/2026⇥10/12/2026 => by 2026-11-20 | by 2026-12-10
STT⇥Nội dung giám sát⇥Thời gian giám sát⇥Thời gian báo cáo⏎1⇥Thu chi ngân sách⇥25/11/2026⇥30/11/2026 => at 2026-11-25 | by 2026-11-30
TT⇥Chỉ tiêu⇥Năm 2026⇥Năm 2027⏎1⇥Thu ngân sách⇥120 tỷ⇥130 tỷ =>
TT⇥Hộ⇥Ngày thông báo⇥Hạn bàn giao mặt bằng⏎1⇥Nguyễn A⇥01/11/2026⇥30/11/2026 => by 2026-11-30
STT⇥Nhiệm vụ⇥Lãnh đạo chỉ đạo⇥Đơn vị chủ trì⇥Thời gian trình⏎1⇥Đề án vị trí việc làm⇥PCT A⇥Văn phòng⇥Tháng 12 => within 2026-12-31
TT⇥Loại báo cáo⇥Kỳ báo cáo⇥Thời hạn gửi⏎1⇥Báo cáo tháng⇥Từ ngày 15 tháng trước đến ngày 14 tháng báo cáo⇥Ngày 18 hằng tháng => by 2026-11-18 FREQ=MONTHLY;BYMONTHDAY=18
TT⇥Nội dung⇥Thời gian⇥Người phụ trách⏎1⇥Nhận bằng khen⇥8h00 ngày 25/11/2026⇥Đ/c A⏎2⇥Nộp tham luận⇥20/11/2026⇥Đ/c B => by 2026-11-25 08:00 | by 2026-11-20
`;
