/** What the tenth round of papers turned on, in other words. */
export const turns = `
# hours of one day in which something is taken in
Thu lệ phí thi từ 8h00 đến 16h00 ngày 12/12/2026 tại bộ phận một cửa. => by 2026-12-12 16:00
Bán hồ sơ mời thầu từ 08 giờ 00 đến 16 giờ 30 ngày 12/12/2026 tại Văn phòng UBND phường. => by 2026-12-12 16:30
Hội nghị diễn ra từ 8h00 đến 11h00 ngày 12/12/2026 tại hội trường. => at 2026-12-12 08:00
# before a session
Gửi tài liệu về Văn phòng trước kỳ họp HĐND phường ngày 15/12. => before 2026-12-15
Gửi dự thảo trước buổi làm việc với Đoàn giám sát ngày 15/12/2026. => before 2026-12-15
Trình HĐND trước kỳ họp thứ 7 (ngày 15/12/2026). => before 2026-12-15
# before what is spoken of
Đề nghị đăng ký danh sách trước 03 ngày làm việc. => by - -P3WD event
# an hour far from its day
Ngày 12/12/2026, Đoàn giám sát của HĐND làm việc với UBND phường, bắt đầu từ 8h00 tại phòng họp A. => at 2026-12-12 08:00
# who promises and who is told
Cục Thuế sẽ có hướng dẫn trước ngày 20/12/2026; đề nghị các đơn vị rà soát trước ngày 15/12/2026. => before 2026-12-15
# moved
Điều chỉnh thời hạn nộp báo cáo từ ngày 15/12 sang ngày 20/12/2026. => by 2026-12-20
Gửi trước ngày 15/12/2026 để kịp chuyển sang giai đoạn mới. => before 2026-12-15
Vì phần mềm bị lỗi từ ngày 18/11 đến ngày 20/11/2026, đề nghị gửi bản giấy trước ngày 30/11/2026. => before 2026-11-30
Gửi phiếu lấy ý kiến cử tri nơi cư trú trưóc ngày 12/12/2026. => before 2026-12-12
Tặng quà xong trước rằm tháng Chạp. => before 2027-01-22
Hoàn thành trước Giỗ Tổ Hùng Vương. => before 2027-04-16
Kỳ 1 tiếp công dân vào 08 giờ 00, ngày 07/12/2026; kỳ 2 vào 08 giờ 00, ngày 21/12/2026. => at 2026-12-07 08:00 | at 2026-12-21 08:00
`;

export const turnsNone = `
Cơ quan BHXH cam kết gia hạn dữ liệu thẻ trước ngày 31/12/2026. =>
Thường trực HĐND sẽ ban hành thông báo kết luận trong thời hạn 05 ngày. =>
Ngày đăng tải: 16/11/2026 09:12 =>
(Kèm theo Công văn số 12/UBND-VX ngày 12 tháng 12 năm 2026) =>
Căn cứ Kế hoạch số 12/KH-UBND ngày 02/11/2026, theo đó các phường hoàn thành trước ngày 20/12/2026; =>
Rà soát số người hết hạn thẻ BHYT trong tháng 12. =>
Gửi thẩm tra trước phiên họp thường kỳ tháng 12. =>
Tạm ngừng cấp nước từ 22h00 ngày 12/12 đến 5h00 ngày 13/12/2026. =>
Lịch ngừng cung cấp điện: từ 08 giờ 00 đến 11 giờ 30 ngày 28/12/2026. =>
BÁO CÁO⏎Kết quả công tác tháng 11⏎I. TÌNH HÌNH, KẾT QUẢ⏎1. Trong tháng thu nhận 318 hồ sơ.⏎Còn 57 công dân có thẻ căn cước hết hạn sử dụng trước ngày 31/12/2026. =>
Khi xảy ra sự cố, đơn vị vận hành thông báo cho Công an phường trong vòng 24 giờ theo quy định tại Quy chế. =>
`;
