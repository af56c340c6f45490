/** Whole papers of offices, tenders and auctions, and requests to others. The document is of Monday 16 November 2026. */
export const tenders = `
UBND THÀNH PHỐ ĐỒNG HỚI⏎VĂN PHÒNG⏎Số: 88/VP-TH⏎V/v chuẩn bị nội dung phiên họp UBND thành phố thường kỳ tháng 12 năm 2026⏎Kính gửi: Các phòng, ban.⏎Thực hiện Quy chế làm việc, UBND thành phố dự kiến tổ chức phiên họp thường kỳ tháng 12 vào ngày 28/12/2026. Văn phòng đề nghị các cơ quan:⏎1. Báo cáo tình hình thực hiện nhiệm vụ tháng 12 và phương hướng tháng 01/2027, gửi Phòng Tài chính trước ngày 18/12/2026.⏎2. Phòng Tài chính tổng hợp, dự thảo báo cáo chung, gửi Văn phòng trước ngày 22/12/2026 để trình Chủ tịch.⏎3. Các tờ trình gửi chậm nhất 05 ngày làm việc trước phiên họp. => before 2026-12-18 | before 2026-12-22 | by - -P5WD event
BAN CHỈ ĐẠO⏎THÔNG BÁO⏎Phân công nhiệm vụ thành viên⏎1. Đồng chí A - Trưởng ban: chỉ đạo chung.⏎2. Đồng chí B: theo dõi khu phố 1, 2; định kỳ thứ Sáu hằng tuần báo cáo Trưởng ban.⏎3. Thông báo này thay thế Thông báo ngày 10/01/2026. => by 2026-11-20 FREQ=WEEKLY;BYDAY=FR
THÔNG BÁO⏎Lịch tiếp công dân tháng 12/2026 của Chủ tịch UBND phường⏎Thời gian: Sáng từ 7h30 đến 11h00, chiều từ 13h30 đến 16h30⏎Ngày 03/12/2026: Chủ tịch⏎Ngày 17/12/2026: Phó Chủ tịch =>
Về việc treo cờ Tổ quốc và nghỉ Tết Dương lịch năm 2027⏎1. Treo cờ Tổ quốc từ ngày 31/12/2026 đến hết ngày 03/01/2027.⏎2. Cán bộ, công chức được nghỉ 01 ngày (thứ Sáu, ngày 01/01/2027).⏎3. Các đơn vị gửi danh sách trực về Văn phòng trước ngày 28/12/2026. => by 2027-01-03 | before 2026-12-28
V/v triển khai Nghị quyết số 12/NQ-HĐND⏎UBND phường nhận được Nghị quyết số 12/NQ-HĐND ngày 10/11/2026 của HĐND thành phố quy định mức hỗ trợ, có hiệu lực từ ngày 20/11/2026; UBND phường yêu cầu:⏎- Phòng Văn hóa lập danh sách đối tượng sinh trước ngày 01/01/1947, báo cáo trước ngày 30/11/2026.⏎- Kế toán dự toán kinh phí năm 2027, trình trong tháng 12/2026. => before 2026-11-30 | within 2026-12-31
KẾT LUẬN⏎của Bí thư Đảng ủy tại hội nghị giao ban ngày 13/11/2026⏎Đồng chí Bí thư kết luận:⏎1. Đánh giá: Tháng 10, các chi bộ đã hoàn thành sinh hoạt chuyên đề. Còn 2 chi bộ chưa nộp hồ sơ (hạn 31/10/2026).⏎2. Giao Ủy ban Kiểm tra hoàn thành kiểm tra 3 chi bộ trong quý IV/2026; Văn phòng Đảng ủy tham mưu chương trình làm việc năm 2027, xong trước 15/12.⏎3. Thống nhất tổ chức hội nghị tổng kết vào ngày 22/12/2026. => within 2026-12-31 | before 2026-12-15 | by 2026-12-22
PHỤ LỤC⏎TT⇥Nội dung⇥Đơn vị thực hiện⇥Thời gian hoàn thành⇥Ghi chú⏎I⇥Công tác tuyên truyền⇥⇥⇥⏎1⇥Phát thanh⇥Đài phường⇥Từ 20/11⇥⏎2⇥Pano⇥VHXH⇥30/11⇥Theo Công văn số 15/VHTT ngày 02/11/2026⏎II⇥Công tác kiểm tra⇥⇥⇥⏎3⇥Kiểm tra PCCC⇥CA⇥Trước ngày 10/12⇥⏎4⇥Tổng hợp⇥VP⇥Sau khi kết thúc⇥⏎5⇥Báo cáo⇥VP⇥Hàng tháng, trước ngày 20⇥⏎6⇥Duy trì⇥VP⇥Trong năm 2027⇥ => by 2026-11-20 | by 2026-11-30 | before 2026-12-10 | before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20 | within 2027-12-31
Thời gian: 02 ngày (ngày 25 và 26/11/2026), bắt đầu từ 8h00. Mời các đồng chí tham dự tập huấn. => at 2026-11-25 08:00
UBND phường mời các hộ dân đến nhận tiền bồi thường từ ngày 20/11/2026 đến ngày 25/11/2026 tại trụ sở. => by 2026-11-25
Mời ông (bà) đến làm việc vào hồi 8 giờ 30 phút ngày 20/11/2026, mang theo giấy tờ liên quan. Quá thời hạn trên, ông (bà) không đến, UBND phường sẽ xử lý theo quy định. => at 2026-11-20 08:30
Yêu cầu ông A dừng thi công ngay và tháo dỡ trước 17 giờ ngày 20/11/2026. => before 2026-11-20 17:00
Công trình được phép thi công từ 6h00 đến 22h00 hằng ngày, hoàn trả mặt đường trước ngày 15/12/2026. => before 2026-12-15
Giấy phép đào đường có hiệu lực từ ngày 20/11/2026 đến ngày 20/12/2026; đơn vị thi công phải hoàn trả mặt bằng trước ngày 20/12/2026. => before 2026-12-20
Khách hàng thanh toán tiền điện trước ngày 25 hằng tháng. => before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
Thời hạn sử dụng đất: 50 năm kể từ ngày 01/01/2020. =>
Đơn vị trúng thầu phải ký hợp đồng trong vòng 20 ngày kể từ ngày có thông báo trúng thầu. => by - P20D event
Thời điểm đóng thầu: 9h00 ngày 30/11/2026. => by 2026-11-30 09:00
Thời điểm mở thầu: 9h30 ngày 30/11/2026. => at 2026-11-30 09:30
Phát hành hồ sơ mời thầu từ 8h00 ngày 17/11/2026 đến trước 9h00 ngày 30/11/2026. => before 2026-11-30 09:00
Phiên đấu giá: 14h00 ngày 10/12/2026 tại Trung tâm Dịch vụ đấu giá. => at 2026-12-10 14:00
Nộp tiền đặt trước từ ngày 07/12/2026 đến 17h00 ngày 09/12/2026. => by 2026-12-09 17:00
Xem tài sản: trong giờ hành chính các ngày 03, 04/12/2026. =>
Tiền thuê nộp trước ngày 05 tháng đầu mỗi quý. => before 2027-01-05 FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5
Đề nghị cử cán bộ tham gia lớp tập huấn (từ ngày 25/11 đến 27/11/2026), gửi danh sách trước ngày 20/11/2026. => at 2026-11-25 | before 2026-11-20
Danh sách gửi về trước 1 tuần so với ngày khai giảng. => by - -P1W event
Bộ trưởng Bộ Nội vụ giao các địa phương hoàn thành trong quý IV/2026, báo cáo trước 05/01/2027. => within 2026-12-31 | before 2027-01-05
Theo dự thảo, từ ngày 01/01/2027 mức đóng tăng 2%. =>
Dự thảo Nghị định lấy ý kiến đến hết ngày 30/11/2026. => by 2026-11-30
UBND phường gửi kèm dự thảo, xin ý kiến các đơn vị trước ngày 20/11/2026. => before 2026-11-20
Xin ý kiến góp ý của quý cơ quan, gửi về trước ngày 20/11/2026. => before 2026-11-20
Rất mong nhận được ý kiến của quý cơ quan trước ngày 20/11/2026. => before 2026-11-20
Kính mong quý đơn vị phản hồi trước ngày 20/11/2026. => before 2026-11-20
Kính trình đồng chí Chủ tịch cho ý kiến chỉ đạo trước ngày 20/11/2026. =>
Đề nghị Thường trực HĐND thành phố cho ý kiến trước ngày 20/11/2026. =>
Phòng Kinh tế kính trình UBND phường xem xét. Bút phê: Đồng ý, hoàn thành trước 20/11. => before 2026-11-20
`;
