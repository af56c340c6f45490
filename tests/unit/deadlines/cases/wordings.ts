/** Wordings of limits: politeness, windows with hours, ends of months, weeks, tables of gatherings. The document is of Monday 16 November 2026. */
export const wordings = `
# a request put politely
Ý kiến góp ý xin gửi về Phòng Kinh tế chậm nhất ngày 25/11/2026. => by 2026-11-25
Danh sách xin gửi lại Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Mọi ý kiến xin được phản hồi trước 16 giờ ngày 25/11/2026. => before 2026-11-25 16:00
Xin các đồng chí báo cáo trước ngày 25/11/2026. => before 2026-11-25
Xin đồng chí cho ý kiến trước ngày 25/11/2026. => before 2026-11-25
Văn phòng xin ý kiến các thành viên UBND phường, đề nghị trả lời trước ngày 25/11/2026. => before 2026-11-25
UBND phường xin lùi thời gian báo cáo đến ngày 25/11/2026. =>
Đơn vị xin phép được nộp hồ sơ trước ngày 25/11/2026. =>
Công ty xin hứa khắc phục trước ngày 25/11/2026. =>
Kính xin UBND thành phố cho gia hạn đến hết ngày 25/12/2026. =>
# figures to be closed, and figures as of a day
Các khu phố chốt số liệu, gửi Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Chốt số liệu hộ nghèo, báo cáo chậm nhất thứ Sáu tuần này. => by 2026-11-20
Yêu cầu chốt số liệu trước 16 giờ ngày 25/11/2026. => before 2026-11-25 16:00
Thời gian chốt số liệu: 25/11/2026. =>
Số liệu chốt đến ngày 15/12/2026. =>
Số liệu báo cáo chốt đến 17 giờ ngày 25/11/2026, gửi về Văn phòng trước ngày 26/11/2026. => before 2026-11-26
Chốt số liệu đến ngày 30/11/2026, báo cáo trước ngày 05/12/2026. => before 2026-12-05
# a bracket in the introduction
Báo cáo định kỳ (số liệu tính đến ngày cuối tháng):⏎- Báo cáo tháng: trước ngày 05 tháng kế tiếp;⏎- Báo cáo quý: chậm nhất ngày 10 tháng đầu quý sau;⏎- Báo cáo năm: trước ngày 20/01 hằng năm. => before 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5 | by 2027-01-10 FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10 | before 2027-01-20 FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20
Các đơn vị báo cáo kết quả (số liệu lấy đến ngày 20/11/2026) như sau:⏎- Phòng Kinh tế: trước ngày 24/11/2026;⏎- Công an phường: chậm nhất ngày 25/11/2026. => before 2026-11-24 | by 2026-11-25
Đề nghị các đơn vị báo cáo (đã gửi mẫu tại Công văn số 12):⏎- Đợt 1: trước ngày 24/11/2026;⏎- Đợt 2: trước ngày 24/12/2026. => before 2026-11-24 | before 2026-12-24
# what an earlier clause says was done
Công ty Điện lực di dời đường dây; lịch cắt điện đã thống nhất với phường; hoàn thành việc di dời trong quý I năm 2027. => within 2027-03-31
Mặt bằng đã bàn giao đủ; yêu cầu nhà thầu thi công xong trong tháng 12/2026. => within 2026-12-31
Kinh phí đã được phân bổ; hoàn thành việc mua sắm trong tháng 12/2026. => within 2026-12-31
Kinh phí đã phân bổ; mua sắm xong trong tháng 10/2026. =>
# a hundred percent of something
Triển khai sổ sức khỏe điện tử đối với 100% học sinh, hoàn thành trước ngày 25/12/2026. => before 2026-12-25
Cấp căn cước cho 100% công dân đủ điều kiện, xong trước ngày 31/12/2026. => before 2026-12-31
Thu hồ sơ của 100% học sinh năm học 2026 - 2027, hoàn thành trước ngày 25/12/2026. => before 2026-12-25
Phấn đấu 100% hộ ký cam kết, hoàn thành trước ngày 25/12/2026. => before 2026-12-25
Đạt tỷ lệ giải ngân 95% trước ngày 31/12/2026. =>
Phấn đấu giải ngân đạt 95% kế hoạch vốn đến hết ngày 31/12/2026. =>
# any time in a period
Rà soát tuyến mương, hoàn thành giữa tháng 12/2026. => within 2026-12-15
Hoàn thành cuối tháng 12/2026. => within 2026-12-31
Dự toán xong đầu tháng 12/2026. => within 2026-12-01
TT⇥Nội dung⇥Thời gian thực hiện⏎1⇥Tuyên truyền lưu động⇥Tháng 11-12/2026⏎2⇥Tập huấn kỹ năng số⇥Quý I, II/2027⏎3⇥Giám sát cấp đất⇥Tháng 4 - 5/2027⏎4⇥Tiếp xúc cử tri⇥Từ 01/6 đến 10/6/2027⏎5⇥Khảo sát⇥Từ tháng 7 đến tháng 9/2027⏎6⇥Hội thi⇥Giữa tháng 10/2027⏎7⇥Sơ kết⇥Đến hết tháng 6/2027⏎8⇥Mua sắm⇥Trong quý I và quý II năm 2027 => within 2026-12-31 | within 2027-06-30 | within 2027-05-31 | by 2027-06-10 | within 2027-09-30 | within 2027-10-15 | by 2027-06-30 | within 2027-06-30
# after "như sau:"
Thời gian triển khai như sau: thượng tuần tháng 12/2026 phát phiếu; hạ tuần tháng 12/2026 nhập dữ liệu. => within 2026-12-10 | within 2026-12-31
Tiến độ như sau: đầu tháng 12/2026 lập danh sách; giữa tháng 12/2026 chi trả. => within 2026-12-01 | within 2026-12-15
Kế hoạch cụ thể như sau: tháng 12/2026 khảo sát; quý I/2027 lập dự án. => within 2026-12-31 | within 2027-03-31
# a part of the day between hour and weekday
Lãnh đạo UBND phường giao ban lúc 7h45 sáng thứ Hai hằng tuần. => at 2026-11-16 07:45 FREQ=WEEKLY;BYDAY=MO
Báo cáo gửi trước 16h00 chiều thứ Năm hằng tuần. => before 2026-11-19 16:00 FREQ=WEEKLY;BYDAY=TH
Chế độ báo cáo tuần: trước 3 giờ chiều thứ Sáu hằng tuần. => before 2026-11-20 15:00 FREQ=WEEKLY;BYDAY=FR
Báo cáo nhanh trước 4 giờ chiều hằng ngày. => before 2026-11-16 16:00 FREQ=DAILY
Họp giao ban lúc 8 giờ sáng thứ Hai hằng tuần. => at 2026-11-16 08:00 FREQ=WEEKLY;BYDAY=MO
# the last day of a month
Kế toán khóa sổ chậm nhất ngày cuối cùng của tháng, hằng tháng. => by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
Nộp bảng kê vào ngày cuối cùng của tháng. => by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
Nộp bảng kê vào ngày cuối tháng hằng tháng. => by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
Báo cáo gửi vào ngày cuối cùng của quý. => by 2026-12-31 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
# hours counted from an hour
Yêu cầu khôi phục đường truyền trong vòng 48 giờ kể từ 9 giờ 30 ngày 24/11/2026. => by 2026-11-26 09:30 PT48H event
Yêu cầu báo cáo trong 24 giờ kể từ 14h30 ngày 18/11/2026. => by 2026-11-19 14:30 PT24H event
Phải sơ tán trong vòng 06 giờ kể từ 20 giờ ngày 18/11/2026. => by 2026-11-19 02:00 PT6H event
# windows with hours
Thời gian tiếp nhận sản phẩm dự thi: từ 7h30 ngày 02/12/2026 đến 16h30 ngày 28/12/2026 (trừ ngày nghỉ, ngày lễ). => by 2026-12-28 16:30
Thời gian thu hồ sơ: từ ngày 23/11/2026 đến hết ngày 23/12/2026 (buổi sáng từ 8h00 đến 11h30; buổi chiều từ 14h00 đến 17h00). => by 2026-12-23
Thời gian nhận phiếu: từ ngày 23/11/2026 đến ngày 23/12/2026, sáng từ 7h30 đến 11h30. => by 2026-12-23
Tiếp nhận hồ sơ từ ngày 23/11/2026 đến 17h00 ngày 23/12/2026. => by 2026-12-23 17:00
Thời gian đăng ký: từ 8h ngày 23/11/2026 đến 17h ngày 30/11/2026. => by 2026-11-30 17:00
Thời gian nộp bài dự thi: từ 8h00 ngày 23/11/2026 đến 17h00 ngày 30/11/2026. => by 2026-11-30 17:00
Thời gian lấy ý kiến: từ 8h00 ngày 23/11/2026 đến 17h00 ngày 30/11/2026. => by 2026-11-30 17:00
Thời gian bán hồ sơ mời thầu: từ 8h00 ngày 23/11/2026 đến trước 9h00 ngày 30/11/2026. => before 2026-11-30 09:00
Thời gian tập huấn: từ 8h00 ngày 23/11/2026 đến 17h00 ngày 24/11/2026. => at 2026-11-23 08:00
Thời gian tổ chức: từ 7h30 ngày 23/11/2026 đến 17h00 ngày 24/11/2026. => at 2026-11-23 07:30
# the first of January
Các chi bộ kiểm điểm xong trước Tết Dương lịch. => before 2027-01-01
Các chi bộ kiểm điểm xong trước Tết Dương lịch (01/01/2027). => before 2027-01-01
Hoàn thành chi trả trước Tết Dương lịch năm 2027. => before 2027-01-01
Bảo đảm an toàn dịp Tết Dương lịch 2027. =>
# columns of gatherings
STT⇥Cơ sở⇥Thời gian kiểm tra⇥Thành phần⏎1⇥Chợ Tân An⇥8h00 ngày 24/11/2026⇥Tổ 1⏎2⇥Karaoke Sao⇥14h00 ngày 24/11/2026⇥Tổ 2 => at 2026-11-24 08:00 | at 2026-11-24 14:00
STT⇥Cơ sở⇥Ngày kiểm tra⇥Ghi chú⏎1⇥Chợ Tân An⇥24/11/2026⇥⏎2⇥Karaoke Sao⇥25/11/2026⇥ => at 2026-11-24 | at 2026-11-25
TT⇥Đơn vị được kiểm tra⇥Thời gian⏎1⇥Khu phố 1⇥8h00 ngày 24/11/2026⏎2⇥Khu phố 2⇥14h00 ngày 24/11/2026 => at 2026-11-24 08:00 | at 2026-11-24 14:00
TT⇥Khu phố⇥Thời gian tiếp xúc cử tri⇥Địa điểm⏎1⇥Khu phố 1⇥19h00 ngày 24/11/2026⇥Nhà văn hóa => at 2026-11-24 19:00
TT⇥Lớp⇥Thời gian tập huấn⇥Số người⏎1⇥Lớp 1⇥08h00 ngày 24/11/2026⇥50 => at 2026-11-24 08:00
TT⇥Đơn vị⇥Thời gian làm việc⇥Địa điểm⏎1⇥UBND phường⇥14h00 ngày 24/11/2026⇥Phòng họp 1 => at 2026-11-24 14:00
TT⇥Nội dung⇥Thời gian khảo sát⏎1⇥Tuyến đường số 5⇥24/11/2026 => at 2026-11-24
TT⇥Môn⇥Ngày thi⇥Giờ thi⏎1⇥Toán⇥24/11/2026⇥7h30 => at 2026-11-24 07:30
# gatherings in rows
Nội dung⇥Thời gian⇥Người thực hiện⏎Phát hành phiếu đăng ký⇥Từ ngày 18/11 đến 17h00 ngày 25/11/2026⇥Học sinh⏎Nộp danh sách về Sở⇥Trước 30/11/2026⇥Văn thư⏎Họp hội đồng coi thi⇥7h30 ngày 02/12/2026⇥Giám thị => by 2026-11-25 17:00 | before 2026-11-30 | at 2026-12-02 07:30
TT⇥Nội dung công việc⇥Thời gian hoàn thành⏎1⇥Họp Ban tổ chức⇥14h00 ngày 25/11/2026⏎2⇥Gửi giấy mời⇥20/11/2026⏎3⇥Khai mạc hội thi⇥8h00 ngày 27/11/2026 => at 2026-11-25 14:00 | by 2026-11-20 | at 2026-11-27 08:00
TT⇥Nhiệm vụ⇥Thời hạn⏎1⇥Tổ chức hội nghị tổng kết⇥25/12/2026⏎2⇥Báo cáo kết quả họp⇥17h00 ngày 25/11/2026 => by 2026-12-25 | by 2026-11-25 17:00
# asked to be there
Đoàn thanh tra công bố quyết định thanh tra vào sáng ngày 24/11/2026, đề nghị Chủ tịch UBND phường có mặt. => at 2026-11-24
Lễ công bố quyết định tổ chức vào sáng ngày 24/11/2026, mời các đồng chí đến dự. => at 2026-11-24
Đoàn giám sát làm việc với UBND phường vào chiều ngày 24/11/2026, đề nghị lãnh đạo phường tham dự. => at 2026-11-24
# counted back from a meeting
Các phòng gửi tài liệu về Văn phòng trước 01 ngày so với thời gian họp. => by - -P1D event
Tài liệu gửi trước thời gian họp 01 ngày. => by - -P1D event
Tài liệu gửi trước giờ họp ít nhất 01 ngày. => by - -P1D event
Đề nghị gửi tài liệu trước cuộc họp 02 ngày làm việc. => by - -P2WD event
Gửi tài liệu trước khi họp 01 ngày. => by - -P1D event
Đăng ký trước 03 ngày so với ngày tổ chức. => by - -P3D event
Gửi tài liệu chậm nhất trước 01 ngày diễn ra hội nghị. => by - -P1D event
# the paper by its full name
KẾT LUẬN KIỂM TRA⏎Yêu cầu niêm yết trong 07 ngày làm việc kể từ ngày nhận được Kết luận kiểm tra. => by 2026-11-26 P7WD received
Yêu cầu báo cáo trong 05 ngày làm việc kể từ ngày nhận được Thông báo kết luận này. => by 2026-11-24 P5WD received
Yêu cầu báo cáo trong 05 ngày làm việc kể từ ngày nhận được Quyết định thu hồi đất của UBND thành phố. => by - P5WD event
Báo cáo trong 05 ngày làm việc kể từ ngày nhận được kết quả kiểm tra. => by - P5WD event
# days of an instruction
Bút phê ngày 18/11/2026: 1. Xây dựng kiểm tra hiện trường ngày mai; 2. Văn phòng soạn trả lời, chậm nhất 25/11 phải gửi. => by 2026-11-19 | by 2026-11-25
Bút phê: VP báo cáo tôi sáng mai. => by 2026-11-18
Bút phê: Đ/c Nam kiểm tra, báo cáo trong ngày mai. => within 2026-11-18
Bút phê ngày 18/11/2026: Giao Phòng Kinh tế kiểm tra thực tế thứ Sáu này. => by 2026-11-20
Bút phê ngày 18/11/2026: Chuyển Tư pháp tham mưu trong hôm nay. => by 2026-11-17 P0D received
# periods in titles
KẾ HOẠCH⏎Chuyển đổi số trên địa bàn phường những tháng cuối năm 2026 và năm 2027⏎TT⇥Nhiệm vụ⇥Thời hạn hoàn thành⏎1⇥Tập huấn AI cho cán bộ⇥Trong tháng 12/2026⏎2⇥Đánh giá chuyển đổi số⇥Tháng 12/2026 => within 2026-12-31 | within 2026-12-31
KẾ HOẠCH⏎Tổ chức các hoạt động trong tháng 12 năm 2026⏎I. MỤC ĐÍCH =>
THÔNG BÁO⏎Kết luận giao ban tháng 11, triển khai nhiệm vụ trọng tâm tháng 12 năm 2026 =>
# weeks of a month
Yêu cầu hoàn thành trong tuần 2 tháng 12/2026. => within 2026-12-13
Yêu cầu hoàn thành trong tuần 3 của tháng 12/2026. => within 2026-12-20
TT⇥Nhiệm vụ⇥Thời gian⏎1⇥Kiểm kê⇥Tuần 2 tháng 12/2026⏎2⇥Báo cáo⇥Tuần 4/12⏎3⇥Sơ kết⇥Tuần cuối tháng 12/2026⏎4⇥Tuyên truyền⇥Tuần thứ 3 tháng 12 => within 2026-12-13 | within 2026-12-27 | within 2026-12-27 | within 2026-12-20
`;
