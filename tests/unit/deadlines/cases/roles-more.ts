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

/** Whose duty it is, and what is no duty at all: proposals, papers cited, the issuer's own steps, what is recalled, validity, rules, promises. The document is of Monday 16 November 2026. */
export const whose = `
# proposals
Kính đề nghị UBND tỉnh chấp thuận cho lùi thời hạn quyết toán đến hết ngày 30/6/2027. =>
Nhằm sớm khởi công, chủ đầu tư kiến nghị UBND tỉnh yêu cầu Sở Tài chính thẩm định giá trước ngày 31/12/2026. =>
Cử tri khu phố 5 đề nghị Công ty Cấp nước thay đường ống và làm xong trước tháng 12. =>
Cử tri khu phố 3 kiến nghị sửa chữa đường hẻm trước Tết. =>
UBND phường kiến nghị Sở Xây dựng sửa chữa tuyến đường số 5, hoàn thành trước ngày 31/12/2026. =>
UBND phường đề xuất UBND thành phố giao Ban Quản lý dự án bàn giao mặt bằng trước ngày 15/12/2026. =>
Kiến nghị với UBND thành phố:⏎- Bố trí bổ sung kinh phí trước ngày 15/12/2026.⏎- Chỉ đạo Sở Xây dựng thẩm định trong tháng 12/2026. =>
Phường đề nghị Sở Nội vụ cho phép tuyển dụng trong quý I/2027. =>
Kính mong UBND thành phố phê duyệt trước ngày 30/11/2026. =>
Kính trình Chủ tịch UBND phường xem xét, phê duyệt trước ngày 25/11/2026. =>
TỜ TRÌNH⏎Về việc mua sắm máy tính⏎Kính gửi: Chủ tịch UBND phường⏎Văn phòng kính trình Chủ tịch xem xét:⏎- Tiến độ đề xuất: mời báo giá trước ngày 01/12/2026, bàn giao trước ngày 20/12/2026.⏎- Kiến nghị giao Phòng Kinh tế thẩm định trong thời hạn 05 ngày.⏎Khi được duyệt, Văn phòng cam kết ký hợp đồng trong vòng 03 ngày.⏎Ý kiến chỉ đạo của Chủ tịch (18/11/2026): Thống nhất. Giao Phòng Kinh tế lập dự toán, trình trước 25/11. => before 2026-11-25
Thanh tra thành phố kiến nghị Chủ tịch UBND thành phố chỉ đạo Sở Tài chính xử lý số dư tạm ứng trong tháng 12/2026. =>
# kept neighbours
Yêu cầu các đơn vị giải quyết dứt điểm kiến nghị của cử tri trước ngày 25/11/2026. => before 2026-11-25
Giao Phòng Kinh tế tham mưu UBND phường kiến nghị UBND thành phố bố trí kinh phí trước ngày 25/11/2026. => before 2026-11-25
Các đơn vị tổng hợp khó khăn, đề xuất, kiến nghị gửi về Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Đề nghị UBND các xã, phường báo cáo UBND thành phố trước ngày 25/11/2026. => before 2026-11-25
Đề nghị UBND phường trả lời kiến nghị trước ngày 25/11/2026. => before 2026-11-25
UBND thành phố đề nghị Sở Tài chính thẩm định trước ngày 25/11/2026. => before 2026-11-25
Kính đề nghị các đồng chí Ủy viên cho ý kiến trước ngày 25/11/2026. => before 2026-11-25
Kính đề nghị Quý đơn vị phản hồi trước ngày 25/11/2026. => before 2026-11-25
Đề nghị Sở Tài chính có ý kiến bằng văn bản trước ngày 25/11/2026. => before 2026-11-25
Tham mưu, đề xuất UBND phường xử lý trước ngày 25/11/2026. => before 2026-11-25
Giao Công an phường đề xuất phương án, báo cáo trước ngày 25/11/2026. => before 2026-11-25
UBND thành phố đồng ý gia hạn thời gian thực hiện dự án đến hết ngày 30/6/2027. => by 2027-06-30
# papers cited
Thực hiện Kế hoạch số 77/KH-BYT ngày 05/11/2026 của Bộ Y tế, trong đó giao các địa phương tổng hợp trước ngày 05/12/2026, Sở Y tế đề nghị các trạm nộp số liệu trước ngày 28/11/2026. => before 2026-11-28
Thực hiện Công văn số 712/UBND-NN ngày 13/11/2026 của UBND thành phố (yêu cầu báo cáo trước ngày 15/12/2026). =>
Luật số 55/2026/QH16 giao Chính phủ quy định chi tiết trước ngày 01/7/2027. =>
Nghị quyết số 12/NQ-CP giao Bộ Nội vụ trình Chính phủ trước ngày 31/12/2026. =>
Thủ tướng Chính phủ đã giao Bộ Xây dựng trình đề án trước ngày 31/12/2026. =>
Căn cứ Kế hoạch số 12/KH-UBND về việc hoàn thành số hóa trước ngày 31/12/2026; =>
BỘ Y TẾ⏎CỤC AN TOÀN THỰC PHẨM⏎Bộ trưởng giao Cục An toàn thực phẩm xây dựng đề án, hoàn thành trước ngày 31/3/2027.⏎Đề nghị Quý Sở góp ý trước ngày 30/11/2026. => before 2027-03-31 | before 2026-11-30
# neighbours
Thực hiện Công văn số 9812/BNV ngày 05/11/2026 của Bộ Nội vụ, UBND phường yêu cầu các khu phố báo cáo trước ngày 25/11/2026. => before 2026-11-25
Thực hiện Công văn số 9812/BNV ngày 05/11/2026 của Bộ Nội vụ về việc báo cáo biên chế, đề nghị các phòng gửi số liệu trước ngày 25/11/2026. => before 2026-11-25
Căn cứ Công văn số 12/SNV ngày 05/11/2026, Văn phòng đề nghị các phòng nộp báo cáo trước ngày 25/11/2026. => before 2026-11-25
Quyết định số 45/QĐ-UBND giao Phòng Kinh tế hoàn thành hồ sơ; yêu cầu báo cáo trước ngày 25/11/2026. => before 2026-11-25
Nhận được Công văn số 12/SNV ngày 10/11/2026, yêu cầu Phòng Văn hóa báo cáo trước ngày 25/11/2026. => before 2026-11-25
# recalled
Tuy nhiên, mốc bàn giao mặt bằng trước ngày 28/10/2026 theo Thông báo số 98/TB-VP ngày 10/10/2026 không đạt. =>
Ngày 15/10/2026, Chủ tịch UBND phường ban hành Công văn số 49/UBND yêu cầu các đơn vị hoàn thành số hóa trước ngày 31/10/2026. Tuy nhiên, đến hết ngày 10/11/2026 mới có 6/14 đơn vị hoàn thành. =>
Một số khu phố để tồn tại vi phạm, dù UBND phường đã yêu cầu xử lý xong trước ngày 31/10/2026. =>
Sở có Công văn số 3011/SNN hướng dẫn thực hiện, trong đó ấn định thời hạn hoàn thành là ngày 15/11/2026. Nay gia hạn đến hết ngày 15/12/2026. => by 2026-12-15
Mặc dù đã được nhắc nhở nhiều lần, đơn vị vẫn chưa nộp báo cáo (hạn nộp ngày 05/11/2026). =>
12 đơn vị chưa có báo cáo (thời hạn báo cáo là ngày 05/11/2026). =>
Đến nay, còn 05 đơn vị chưa gửi báo cáo theo yêu cầu (trước ngày 10/11/2026). Đề nghị gửi ngay trước ngày 18/11/2026. => before 2026-11-18
UBND phường đã có Công văn số 45/UBND đề nghị các đơn vị báo cáo trước ngày 10/11/2026, song đến nay mới nhận được 3 báo cáo. =>
# the issuer's own step
Đề nghị các khu phố bàn giao hồ sơ trước ngày 25/11/2026 để UBND phường báo cáo UBND thành phố trước ngày 30/11/2026. => before 2026-11-25
Các đơn vị gửi báo cáo trước ngày 25/11/2026 để Sở tổng hợp, báo cáo UBND thành phố trước ngày 30/11/2026. => before 2026-11-25
Gửi về Văn phòng trước ngày 25/11/2026 để tổng hợp, báo cáo Thường trực Thành ủy trước ngày 30/11/2026. => before 2026-11-25
Đề nghị gửi kết quả về Sở Nội vụ trước ngày 25/11/2026 để Sở Nội vụ tổng hợp, tham mưu UBND thành phố báo cáo Bộ Nội vụ đúng thời hạn trước ngày 30/11/2026. => before 2026-11-25
Đề nghị gửi kết quả trước ngày 25/11/2026 (để kịp tổng hợp báo cáo Bộ trước ngày 30/11/2026). => before 2026-11-25
Các đơn vị gửi báo cáo trước ngày 25/11/2026, UBND phường tổng hợp, báo cáo UBND thành phố trước ngày 30/11/2026. => before 2026-11-25 | before 2026-11-30
Các đơn vị gửi báo cáo về Văn phòng để tổng hợp trước ngày 25/11/2026. => before 2026-11-25
Đề nghị các đơn vị phối hợp để hoàn thành trước ngày 25/11/2026. => before 2026-11-25
Yêu cầu tập trung lực lượng để công trình hoàn thành trước ngày 25/12/2026. => before 2026-12-25
Gửi dự thảo trước ngày 25/11/2026 để các đơn vị góp ý trước ngày 30/11/2026. => before 2026-11-25 | before 2026-11-30
# validity, sanctions
Chứng chỉ hành nghề số 12/CCHN của bà A hết hạn vào ngày 20/5/2027. =>
Hạn dùng: 11/11/2027. =>
Hạn sử dụng: 11/11/2027. HSD: 11/11/2027. =>
Hình phạt bổ sung: đình chỉ hoạt động kinh doanh 03 tháng, tính từ ngày 06/12/2026 đến ngày 06/3/2027. =>
Đình chỉ hoạt động của cơ sở trong thời hạn 03 tháng, kể từ ngày 20/11/2026. =>
Thẻ căn cước có giá trị đến ngày 20/12/2031. =>
Hợp đồng hết hạn ngày 31/12/2026. =>
Giấy phép kinh doanh hết hạn ngày 30/11/2026, đề nghị làm thủ tục cấp lại trước ngày 25/11/2026. => before 2026-11-25
Tạm đình chỉ công tác từ ngày 20/11/2026 đến ngày 20/12/2026. =>
Hạn cuối cùng: 25/11/2026. => by 2026-11-25
# eligibility
Vận động viên phải là đoàn viên được kết nạp trước ngày 01/12/2026. =>
Đối tượng: đảng viên được kết nạp trước ngày 01/11/2026. =>
Người dự tuyển phải có bằng tốt nghiệp cấp trước ngày 30/11/2026. =>
Thí sinh phải sinh trước ngày 31/12/2008. =>
Hộ phải có hộ khẩu thường trú trước ngày 01/01/2026. =>
# general rules, lengths
Giấy tờ tiếp nhận trước 16 giờ được giải quyết trong ngày, sau 16 giờ được giải quyết vào ngày làm việc tiếp theo. =>
Điều 18. Chậm nhất 03 ngày làm việc kể từ ngày kết thúc hội nghị, cơ quan tổ chức phải gửi biên bản cho đại biểu. =>
Ngân hàng chuyển nhóm nợ đối với khách hàng chậm trả quá 30 ngày kể từ ngày đến hạn. =>
Hai dự án nộp hồ sơ chậm hơn mức quy định (chậm nhất 06 tháng kể từ ngày bàn giao). =>
Theo quy định, chậm nhất 30 ngày kể từ ngày nhận hồ sơ, cơ quan thuế phải trả lời. =>
Thời gian niêm yết ít nhất 15 ngày liên tục. =>
Niêm yết công khai tối thiểu 30 ngày tại nhà văn hóa. =>
Hồ sơ nộp sau 16 giờ tính vào ngày làm việc tiếp theo. =>
# promises, forecasts, amendments, office hours
Nhà thầu cam kết lắp đặt trong vòng 15 ngày kể từ ngày ký hợp đồng và thay thế thiết bị hỏng trong 48 giờ. =>
Dự báo từ ngày 20/11 đến ngày 25/11/2026, xâm nhập mặn có khả năng lên mức cao. =>
Bỏ cụm từ "chậm nhất ngày 10 tháng 12" ở điểm b khoản 3 Điều 9. =>
Thay cụm từ "trước ngày 15 tháng 12" bằng cụm từ "trước ngày 20 tháng 12" tại khoản 1 Điều 5. =>
Trung tâm tiếp nhận hồ sơ từ 7 giờ 30 đến 11 giờ 30, các ngày từ thứ Hai đến sáng thứ Bảy. =>
Nhà thầu cam kết bàn giao trước ngày 25/12/2026. =>
Công ty chúng tôi xin cam kết giao hàng trước ngày 25/12/2026. =>
Nhận định, trong 3 ngày tới nắng nóng diện rộng. =>
Bão có khả năng đổ bộ từ đêm 19/11 đến ngày 20/11/2026. =>
# lengths, days off
Quý III, một số phòng nộp sản phẩm trễ hạn từ 5 đến 15 ngày. =>
Một số đơn vị nộp chậm so với thời hạn từ 5 đến 7 ngày. =>
Báo cáo danh sách trực Tết chậm nhất ngày 10/01/2027. => by 2027-01-10
Các đơn vị phân công trực Tết, gửi lịch trực chậm nhất ngày 10/01/2027. Thời gian nghỉ Tết từ ngày 05/02/2027 đến hết ngày 11/02/2027. => by 2027-01-10
Cơ quan được nghỉ Tết từ ngày 05/02/2027 đến hết ngày 11/02/2027, yêu cầu phân công trực. =>
# how long a periodic duty lasts
Từ nay đến hết ngày 28/02/2027, các tổ trực báo cáo tình hình an ninh trật tự trước 17h00 hằng ngày. => before 2026-11-16 17:00 FREQ=DAILY;UNTIL=20270228
Từ ngày 20/11/2026 đến ngày 31/12/2026, định kỳ thứ Sáu hằng tuần các đơn vị báo cáo tiến độ. => by 2026-11-20 FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231
Báo cáo trước ngày 25 hằng tháng cho đến hết tháng 6/2027. => before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20270630
Phòng Kinh tế báo cáo tiến độ hằng tuần vào thứ Sáu, trước 15 giờ. => before 2026-11-20 15:00 FREQ=WEEKLY;BYDAY=FR
Rà soát hồ sơ cấp quyền sử dụng đất: thực hiện từ ngày 20/11/2026 đến hết ngày 05/12/2026. => by 2026-12-05
Báo cáo kết quả hằng tuần vào thứ Sáu, đến hết ngày 31/12/2026. => by 2026-11-20 FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231
Định kỳ trước ngày 25 hằng tháng (đến hết tháng 6/2027) báo cáo về Sở. => before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20270630
Báo cáo trước 15 giờ hằng ngày (từ ngày 18/11/2026 đến ngày 25/11/2026) về Văn phòng. => before 2026-11-16 15:00 FREQ=DAILY;UNTIL=20261125
Các trường gửi báo cáo ngày 20 hằng tháng, thực hiện đến tháng 5/2027. => by 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20270531
Báo cáo trước thứ Sáu hằng tuần, hoàn thành toàn bộ trước ngày 31/12/2026. => before 2026-11-20 FREQ=WEEKLY;BYDAY=FR | before 2026-12-31
`;

/** Headings, stages, annex tables, labels, instructions, invitations. The document is of Monday 16 November 2026. */
export const forms = `
# headings with limits
CÁC VIỆC CẦN LÀM NGAY, HOÀN THÀNH TRƯỚC NGÀY 25/11/2026:⏎- Rà soát hồ sơ⏎- Niêm yết thủ tục => before 2026-11-25
I. Nhiệm vụ hoàn thành trong tháng 11/2026⏎1. Văn phòng rà soát hồ sơ.⏎2. Công an phường kiểm tra. => within 2026-11-30
A. NHÓM NHIỆM VỤ HOÀN THÀNH TRONG QUÝ IV/2026⏎1. Rà soát hồ sơ⏎B. NHÓM NHIỆM VỤ HOÀN THÀNH TRONG QUÝ I/2027⏎1. Tổng kết => within 2026-12-31 | within 2027-03-31
Giai đoạn 1 (từ ngày 20/11/2026 đến ngày 30/11/2026): tuyên truyền.⏎Giai đoạn 2 (từ ngày 01/12/2026 đến ngày 20/12/2026): tổ chức kiểm tra. => by 2026-11-30 | by 2026-12-20
Đợt 1: từ ngày 20/11 đến ngày 30/11/2026; đợt 2: từ ngày 01/12 đến ngày 15/12/2026, các khu phố tổ chức ra quân dọn vệ sinh. => by 2026-11-30 | by 2026-12-15
Bước 1: Lập danh sách (trước ngày 25/11/2026).⏎Bước 2: Niêm yết (từ ngày 26/11 đến ngày 30/11/2026).⏎Bước 3: Trình phê duyệt (chậm nhất 05/12/2026). => before 2026-11-25 | by 2026-11-30 | by 2026-12-05
1. Thời gian, tiến độ thực hiện⏎- Tháng 11/2026: ban hành kế hoạch.⏎- Tháng 12/2026: tổ chức kiểm tra.⏎- Quý I/2027: tổng kết. => within 2026-11-30 | within 2026-12-31 | within 2027-03-31
Thời gian hoàn thành:⏎- Cấp phường: trước ngày 25/11/2026⏎- Cấp thành phố: trước ngày 15/12/2026 => before 2026-11-25 | before 2026-12-15
Các mốc thời gian cụ thể:⏎+ 20/11/2026: nộp hồ sơ⏎+ 25/11/2026: thẩm định⏎+ 30/11/2026: công bố kết quả => by 2026-11-20 | by 2026-11-25 | by 2026-11-30
- Ngày 20/11/2026: gửi dự thảo.⏎- Ngày 25/11/2026: họp góp ý. => by 2026-11-20 | at 2026-11-25
# tables with other names
TT⇥Nội dung⇥Hạn nộp⏎1⇥Báo cáo thu chi⇥25/11/2026⏎2⇥Bảng chấm công⇥Ngày 30 hằng tháng => by 2026-11-25 | by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=30
STT⇥Tên báo cáo⇥Thời hạn báo cáo⇥Nơi nhận⏎1⇥Báo cáo tháng⇥Trước ngày 20 hằng tháng⇥Văn phòng⏎2⇥Báo cáo quý⇥Ngày 20 tháng cuối quý⇥Văn phòng⏎3⇥Báo cáo năm⇥15/12⇥Văn phòng => before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20 | by 2026-12-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | by 2026-12-15
TT⇥Nhiệm vụ⇥Tiến độ⏎1⇥Thiết kế⇥Trong tháng 12/2026⏎2⇥Thi công⇥Quý II/2027⏎3⇥Duy tu⇥Hằng năm => within 2026-12-31 | within 2027-06-30
TT⇥Hạng mục⇥Mốc thời gian⏎1⇥Trình dự toán⇥25/11/2026⏎2⇥Phê duyệt⇥05/12/2026 => by 2026-11-25 | by 2026-12-05
TT⇥Nội dung công việc⇥Đơn vị chủ trì⇥Đơn vị phối hợp⇥Thời gian⏎1⇥Lập danh sách⇥Phòng VHXH⇥Khu phố⇥25/11/2026⏎2⇥Thẩm định⇥Phòng KT⇥Khu phố⇥Trước 30/11/2026⏎3⇥Chi trả⇥Bưu điện⇥Khu phố⇥Tháng 12/2026 => by 2026-11-25 | before 2026-11-30 | within 2026-12-31
STT⇥Nội dung⇥Cơ quan chủ trì⇥Thời gian thực hiện⇥Kinh phí⏎1⇥Tuyên truyền⇥Văn phòng⇥Từ 20/11/2026 đến 30/11/2026⇥5.000.000⏎2⇥Tổng kết⇥Văn phòng⇥20/12/2026⇥3.000.000 => by 2026-11-30 | by 2026-12-20
TT⇥Nhiệm vụ⇥Ngày giao⇥Hạn hoàn thành⇥Tình trạng⏎1⇥Sửa bảng tin⇥10/11/2026⇥25/11/2026⇥Đang làm⏎2⇥Kiểm kê⇥11/11/2026⇥20/11/2026⇥Đã xong ngày 15/11/2026 => by 2026-11-25 | by 2026-11-20
TT⇥Số, ký hiệu văn bản⇥Ngày tháng⇥Nội dung giao⇥Thời hạn⏎1⇥123/UBND-VX⇥10/11/2026⇥Báo cáo chuyển đổi số⇥25/11/2026 => by 2026-11-25
TT⇥Họ tên⇥Ngày sinh⇥Chức vụ⏎1⇥Nguyễn A⇥20/12/1990⇥Công chức =>
TT⇥Khu phố⇥Ngày bàn giao mặt bằng⏎1⇥KP 1⇥25/11/2026 => by 2026-11-25
TT⇥Công trình⇥Khởi công⇥Hoàn thành⏎1⇥Đường số 5⇥01/12/2026⇥30/6/2027 => by 2027-06-30
| STT | Nội dung | Thời gian bắt đầu | Thời gian kết thúc |⏎| 1 | Đăng ký trực tuyến | 20/11/2026 | 30/11/2026 | => by 2026-11-30
TT⇥Nội dung⇥Thời gian⇥Địa điểm⇥Thành phần⏎1⇥Lễ phát động⇥7h30 ngày 25/11/2026⇥Quảng trường⇥Toàn thể⏎2⇥Hội thi⇥Sáng 28/11/2026⇥Hội trường⇥Các đội => at 2026-11-25 07:30 | at 2026-11-28
LỊCH TIẾP XÚC CỬ TRI⏎Ngày⇥Thời gian⇥Địa điểm⇥Đại biểu⏎25/11/2026⇥8h00⇥Hội trường KP1⇥Tổ 1⏎⇥14h00⇥Hội trường KP2⇥Tổ 1 => at 2026-11-25 08:00 | at 2026-11-25 14:00
# labels alone
Thời hạn nộp hồ sơ: đến hết ngày 25/11/2026. => by 2026-11-25
Thời gian đăng ký: đến 17h00 ngày 25/11/2026. => by 2026-11-25 17:00
Thời gian nộp hồ sơ dự tuyển: 30 ngày kể từ ngày thông báo. => by 2026-12-16 P30D issued
Hạn phản hồi: 03 ngày làm việc. => by 2026-11-20 P3WD received
Thời hạn giải quyết: 25/11/2026 => by 2026-11-25
Ngày hết hạn: 25/11/2026 => by 2026-11-25
Deadline: 25/11 => by 2026-11-25
Yêu cầu hoàn thành: 25/11/2026 => by 2026-11-25
Thời gian góp ý: từ ngày 17/11/2026 đến hết ngày 30/11/2026 => by 2026-11-30
Thời gian niêm yết: từ ngày 17/11/2026 đến hết ngày 30/11/2026. => by 2026-11-30
Thời gian thi công: từ ngày 20/11/2026 đến ngày 20/12/2026. => by 2026-12-20
# issuer's own
UBND phường sẽ tổng hợp, báo cáo UBND thành phố trước ngày 30/11/2026. =>
Phòng Nội vụ có trách nhiệm tổng hợp, báo cáo UBND phường trước ngày 30/11/2026. => before 2026-11-30
Đề nghị các đơn vị báo cáo gửi về Phòng Nội vụ để tổng hợp, báo cáo UBND thành phố trước ngày 30/11/2026. => before 2026-11-30
Báo cáo gửi trước ngày 25/11/2026 để UBND phường kịp thời tổng hợp, báo cáo thành phố đúng thời gian quy định (ngày 30/11/2026). => before 2026-11-25
Gửi hồ sơ trước ngày 25/11/2026 (Sở sẽ thẩm định xong trước ngày 05/12/2026). => before 2026-11-25
Kết quả sẽ được công bố trước ngày 15/12/2026. =>
Sở Nội vụ dự kiến tổ chức kiểm tra vào tháng 12/2026. =>
# proposals etc
Đơn vị đề nghị được điều chỉnh thời gian hoàn thành sang ngày 30/12/2026. =>
Chủ đầu tư đề nghị gia hạn thời gian thực hiện hợp đồng đến ngày 30/12/2026. =>
Công ty có văn bản xin gia hạn đến ngày 30/12/2026. =>
Trên cơ sở đề nghị của Phòng Kinh tế, UBND phường gia hạn thời gian nộp báo cáo đến ngày 30/11/2026. => by 2026-11-30
Xét đề nghị của các đơn vị, UBND phường đồng ý lùi thời hạn báo cáo đến hết ngày 30/11/2026. => by 2026-11-30
UBND phường trân trọng đề nghị Điện lực di dời trụ điện trước ngày 30/11/2026. => before 2026-11-30
Đề nghị Ủy ban MTTQ Việt Nam phường phối hợp lấy ý kiến, hoàn thành trước ngày 30/11/2026. => before 2026-11-30
# cited
Căn cứ Công văn số 120/SNV ngày 10/11/2026 của Sở Nội vụ về việc báo cáo kết quả trước ngày 30/11/2026, Văn phòng đề nghị các phòng gửi số liệu trước ngày 24/11/2026. => before 2026-11-24
Thực hiện Kế hoạch số 15/KH-UBND ngày 05/11/2026 của UBND thành phố (hạn báo cáo 05/12/2026); UBND phường yêu cầu các khu phố gửi kết quả trước ngày 30/11/2026. => before 2026-11-30
Theo quy định tại Nghị định số 61/2018/NĐ-CP, thời hạn giải quyết là 15 ngày kể từ ngày nhận đủ hồ sơ. =>
Tiếp theo Công văn số 45/UBND ngày 02/11/2026 đề nghị báo cáo trước ngày 10/11/2026, đến nay UBND phường chưa nhận được báo cáo. Đề nghị gửi chậm nhất ngày 20/11/2026. => by 2026-11-20
Công văn này thay thế Công văn số 45/UBND ngày 02/11/2026 (yêu cầu báo cáo trước ngày 10/12/2026). =>
# recalled
Theo kế hoạch, công trình phải hoàn thành trước ngày 30/9/2026 nhưng đến nay chưa xong. =>
Một số nhiệm vụ quá hạn: báo cáo tháng 10 (hạn 25/10/2026), báo cáo quý III (hạn 05/10/2026). =>
TT⇥Nhiệm vụ quá hạn⇥Hạn hoàn thành⏎1⇥Báo cáo quý III⇥05/10/2026 => by 2026-10-05
# forecasts, events
Bão số 13 dự kiến đổ bộ trong đêm 19/11/2026. =>
Mất điện từ 8h00 đến 17h00 ngày 22/11/2026 để sửa chữa. =>
Tuyến đường số 5 tạm cấm xe từ 7h00 ngày 20/11/2026 đến 17h00 ngày 22/11/2026. =>
Thời gian cắt nước: từ 22h00 ngày 20/11/2026 đến 5h00 ngày 21/11/2026. =>
Triển lãm mở cửa từ ngày 20/11/2026 đến hết ngày 30/11/2026. =>
Năm học mới bắt đầu từ ngày 05/9/2027. =>
Kỳ thi tốt nghiệp diễn ra trong hai ngày 26 và 27/6/2027. =>
Chương trình khuyến mại áp dụng từ ngày 20/11/2026 đến hết ngày 31/12/2026. =>
Tháng cao điểm từ ngày 15/11/2026 đến ngày 15/12/2026. =>
# validity
Quyết định có hiệu lực kể từ ngày 01/12/2026. =>
Giấy phép xây dựng có thời hạn 12 tháng kể từ ngày cấp. =>
Giấy giới thiệu có giá trị đến hết ngày 30/11/2026. =>
Giấy mời này có giá trị đến ngày 30/11/2026. =>
Báo giá có hiệu lực trong 30 ngày kể từ ngày 16/11/2026. =>
Hồ sơ dự thầu có hiệu lực 90 ngày kể từ ngày đóng thầu. =>
Thẻ đảng viên đổi trước ngày 30/12/2026. => before 2026-12-30
Bảo lãnh dự thầu có giá trị đến ngày 30/3/2027. =>
Hạn mức sử dụng đến 31/12/2026 là 500 triệu đồng. =>
Nợ quá hạn đến 31/10/2026 là 12 tỷ đồng. =>
Có hạn dùng từ 12 tháng trở lên kể từ ngày giao hàng. =>
# general rules
Điều 15. Chậm nhất 10 ngày kể từ ngày nhận được báo cáo, cơ quan chủ trì phải trả lời. =>
Định kỳ hằng năm, trước ngày 15 tháng 12, các phòng gửi báo cáo về Văn phòng. => before 2026-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
Công dân được nhận kết quả trong vòng 03 ngày làm việc. =>
Trường hợp quá thời hạn 05 ngày làm việc mà không có ý kiến thì coi như thống nhất. =>
Quá ngày 25/11/2026, đơn vị không có ý kiến xem như thống nhất. => by 2026-11-25
Mỗi năm, cán bộ được nghỉ phép 12 ngày. =>
Người sử dụng lao động phải báo trước ít nhất 30 ngày. =>
# instructions
VP tham mưu văn bản triển khai, xong trước 25/11. => before 2026-11-25
Bút phê: Chuyển P. KT nghiên cứu, tham mưu trước 20/11. => before 2026-11-20
Ý kiến chỉ đạo: Giao đ/c Nam chủ trì, báo cáo kết quả ngày 20/11. => by 2026-11-20
Bút phê ngày 18/11/2026: Giao VP soạn thư mời, họp chiều thứ Sáu. => at 2026-11-20
Bút phê: Lưu, theo dõi. =>
Bút phê 18/11: Đ/c Hà xử lý, báo cáo trong tuần. => within 2026-11-22
Bút phê: CA phường kiểm tra, trả lời công dân trong 5 ngày. => by 2026-11-23 P5D received
Bút phê: P.VHXH thực hiện theo đúng thời gian (trước 30/11). => before 2026-11-30
# invitations
GIẤY MỜI⏎Trân trọng kính mời: Ông/bà Trưởng khu phố⏎Dự: Hội nghị tổng kết⏎Thời gian: 01 buổi, bắt đầu lúc 8h00 ngày 25/11/2026 (thứ Tư)⏎Địa điểm: Hội trường => at 2026-11-25 08:00
GIẤY MỜI⏎Đến dự: Lễ khánh thành⏎Vào lúc: 7 giờ 30 phút, Chủ nhật ngày 22/11/2026⏎Tại: Nhà văn hóa => at 2026-11-22 07:30
THÔNG BÁO⏎Về việc tổ chức kiểm tra công vụ⏎Thời gian kiểm tra: ngày 25/11/2026. => at 2026-11-25
Thời gian kiểm tra: từ ngày 20/11/2026 đến ngày 30/11/2026. => by 2026-11-30
Đoàn sẽ làm việc tại phường trong 02 ngày 25 và 26/11/2026, đề nghị chuẩn bị hồ sơ. => at 2026-11-25
Họp trù bị: 14 giờ ngày 24/11/2026. Khai mạc chính thức: 8 giờ ngày 25/11/2026. => at 2026-11-24 14:00 | at 2026-11-25 08:00
Đề nghị các đại biểu có mặt trước 15 phút. =>
# data cut-offs
Số liệu trong báo cáo được tổng hợp đến ngày 16/11/2026. =>
Tổng hợp số liệu từ các khu phố, báo cáo trước ngày 25/11/2026. => before 2026-11-25
Gửi số liệu đến Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Báo cáo số liệu từ ngày 01/11 đến ngày 15/11/2026 trước ngày 20/11/2026. => before 2026-11-20
Thời gian lấy số liệu: từ ngày 15/12/2025 đến ngày 14/12/2026. =>
Thời gian chốt số liệu báo cáo năm: tính từ ngày 15/12/2025 đến ngày 14/12/2026; gửi báo cáo trước ngày 18/12/2026. => before 2026-12-18
Mốc lấy số liệu: 0 giờ ngày 01/12/2026. =>
`;

/** Documents and turns of phrase beside them. The document is of Monday 16 November 2026. */
export const more = `
# whole documents
SỞ NỘI VỤ⇥CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Số: 12/SNV-CCHC⇥Tân An, ngày 16 tháng 11 năm 2026⏎V/v báo cáo cải cách hành chính năm 2026⏎Kính gửi: UBND các xã, phường.⏎Thực hiện Công văn số 55/UBND ngày 10/11/2026 của UBND tỉnh về việc báo cáo công tác năm, Sở Nội vụ đề nghị UBND các xã, phường:⏎1. Báo cáo kết quả cải cách hành chính năm 2026 (số liệu tính từ ngày 15/12/2025 đến ngày 14/11/2026), gửi về Sở trước ngày 25/11/2026 để tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Nội vụ trước ngày 05/12/2026.⏎2. Cập nhật bảng điểm trên phần mềm từ ngày 20/11/2026 đến hết ngày 30/11/2026; sau thời gian này, hệ thống tự động khóa.⏎3. Rà soát các nhiệm vụ quá hạn (đã giao trước ngày 30/9/2026).⏎Thời gian qua, một số địa phương gửi báo cáo chậm từ 5 đến 7 ngày.⏎Mọi chi tiết liên hệ đ/c Lan, ĐT 0905.25.11.26./. => before 2026-11-25 | by 2026-11-30
KẾ HOẠCH⏎Tổ chức Tết Trồng cây năm 2027⏎I. MỤC ĐÍCH⏎Phấn đấu trồng 5.000 cây trong năm 2027.⏎II. THỜI GIAN, ĐỊA ĐIỂM⏎1. Lễ phát động: 7h30 ngày 15/02/2027 tại công viên.⏎2. Thời gian trồng cây: từ ngày 15/02/2027 đến hết ngày 28/02/2027.⏎III. PHÂN CÔNG⏎1. Phòng Kinh tế⏎- Chuẩn bị cây giống, hoàn thành trước ngày 05/02/2027.⏎- Tổng hợp kết quả, báo cáo UBND phường trước ngày 10/3/2027.⏎2. Các khu phố⏎- Đăng ký số lượng cây về Phòng Kinh tế chậm nhất ngày 20/01/2027. => at 2027-02-15 07:30 | by 2027-02-28 | before 2027-02-05 | before 2027-03-10 | by 2027-01-20
QUYẾT ĐỊNH⏎Về việc gia hạn thời gian thực hiện dự án⏎Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;⏎Xét Tờ trình số 12/TTr-BQL ngày 10/11/2026 của Ban Quản lý dự án đề nghị gia hạn đến ngày 31/12/2027,⏎QUYẾT ĐỊNH:⏎Điều 1. Gia hạn thời gian thực hiện dự án Đường số 5 từ ngày 31/12/2026 đến hết ngày 30/6/2027.⏎Điều 2. Ban Quản lý dự án báo cáo tiến độ định kỳ trước ngày 25 hằng tháng.⏎Điều 3. Quyết định này có hiệu lực từ ngày ký. => by 2027-06-30 | before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
QUYẾT ĐỊNH⏎Về việc xử phạt vi phạm hành chính⏎Điều 1. Xử phạt ông A 5.000.000 đồng.⏎Điều 2. Ông A phải nộp tiền phạt trong thời hạn 10 ngày, kể từ ngày nhận được Quyết định này. Quá thời hạn trên sẽ bị cưỡng chế.⏎Điều 3. Ông A có quyền khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được Quyết định.⏎Điều 4. Quyết định có hiệu lực từ ngày 20/11/2026. => by 2026-11-27 P10D received
THÔNG BÁO⏎Về việc niêm yết công khai phương án bồi thường⏎UBND phường thông báo niêm yết công khai phương án bồi thường từ ngày 17/11/2026 đến hết ngày 17/12/2026 tại nhà văn hóa khu phố 3.⏎Mọi ý kiến góp ý gửi về UBND phường trước 17h00 ngày 17/12/2026. => by 2026-12-17 | before 2026-12-17 17:00
GIẤY MỜI⏎Chủ tịch UBND phường trân trọng kính mời: Đại diện lãnh đạo các phòng⏎Dự họp nghe báo cáo phương án Tết 2027.⏎Thời gian: 14 giờ 00, ngày 20/11/2026 (thứ Sáu).⏎Địa điểm: Phòng họp số 2.⏎Giao Phòng Kinh tế chuẩn bị tài liệu, gửi Văn phòng trước ngày họp 01 ngày.⏎Phòng Văn hóa gửi báo cáo trước 10 giờ ngày 19/11/2026. => at 2026-11-20 14:00 | by - -P1D event | before 2026-11-19 10:00
BÁO CÁO⏎Tình hình thực hiện nhiệm vụ tháng 11 năm 2026⏎I. KẾT QUẢ⏎Trong tháng, UBND phường đã ban hành 45 văn bản. Ngày 05/11/2026, tổ chức hội nghị.⏎II. NHIỆM VỤ THÁNG 12⏎1. Hoàn thành quyết toán trước ngày 20/12/2026.⏎2. Tổ chức tổng kết năm vào ngày 25/12/2026.⏎III. KIẾN NGHỊ⏎Đề nghị UBND thành phố cấp bổ sung kinh phí trước ngày 15/12/2026. => before 2026-12-20 | by 2026-12-25
CÔNG ĐIỆN⏎Chủ tịch UBND thành phố điện:⏎Hồi 7 giờ ngày 16/11/2026, vị trí tâm bão ở khoảng 15,5 độ Vĩ Bắc. Dự báo trong 24 giờ tới, bão di chuyển theo hướng Tây. Đến 7 giờ ngày 17/11/2026, bão cách bờ 200 km.⏎Yêu cầu:⏎1. Cấm biển từ 12 giờ ngày 16/11/2026.⏎2. Hoàn thành chằng chống nhà cửa trước 18 giờ ngày 17/11/2026.⏎3. Báo cáo về Ban Chỉ huy trước 16 giờ hằng ngày. => before 2026-11-17 18:00 | before 2026-11-16 16:00 FREQ=DAILY
HƯỚNG DẪN⏎Chế độ báo cáo⏎a) Báo cáo tuần: trước 15 giờ thứ Năm hằng tuần.⏎b) Báo cáo tháng: trước ngày 18 hằng tháng.⏎c) Báo cáo quý: trước ngày 18 tháng cuối quý.⏎d) Báo cáo 6 tháng: trước ngày 15/6.⏎đ) Báo cáo năm: trước ngày 10/12.⏎e) Báo cáo đột xuất: theo yêu cầu. => before 2026-11-19 15:00 FREQ=WEEKLY;BYDAY=TH | before 2026-11-18 FREQ=MONTHLY;BYMONTHDAY=18 | before 2026-12-18 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18 | before 2027-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 | before 2026-12-10 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10
PHIẾU CHUYỂN VĂN BẢN⏎Số đến: 1234⏎Ngày đến: 17/11/2026⏎Trích yếu: V/v báo cáo công tác dân vận (hạn 25/11/2026)⏎Bút phê của Chủ tịch (17/11/2026): Chuyển đ/c Hoa tham mưu, trình ký trước 23/11. => by 2026-11-25 | before 2026-11-23
THÔNG BÁO TUYỂN DỤNG⏎1. Điều kiện: tốt nghiệp đại học trước ngày 30/10/2026; sinh từ ngày 01/01/1990.⏎2. Hồ sơ nộp trực tiếp hoặc qua bưu điện (tính theo dấu bưu điện) đến hết ngày 16/12/2026.⏎3. Dự kiến thi tuyển: ngày 10/01/2027.⏎4. Thời gian công bố kết quả: trước ngày 20/01/2027. => by 2026-12-16 | before 2027-01-20
Kính gửi: Các phòng chuyên môn⏎Ngày 12/11/2026, UBND phường nhận được Công văn số 345/SYT ngày 10/11/2026 của Sở Y tế yêu cầu báo cáo tình hình dịch trước ngày 25/11/2026.⏎UBND phường yêu cầu Trạm Y tế tham mưu báo cáo, trình UBND phường trước ngày 22/11/2026. => before 2026-11-25 | before 2026-11-22
Nghị quyết này được HĐND phường thông qua tại kỳ họp thứ 5 ngày 12/11/2026 và có hiệu lực từ ngày 22/11/2026. =>
Ban Thường vụ yêu cầu các chi bộ sinh hoạt chuyên đề trong tháng 11, 12/2026. => within 2026-12-31
Giao các đơn vị hoàn thành trong quý IV/2026 và quý I/2027. => within 2027-03-31
Hoàn thành trước kỳ họp HĐND cuối năm 2026. =>
Tổng kết vào dịp cuối năm. =>
Chấm dứt tình trạng nợ đọng trước ngày 31/12/2026. => before 2026-12-31
Đảm bảo đến ngày 31/12/2026 giải ngân 100% vốn. => by 2026-12-31
Phấn đấu đến ngày 31/12/2026 giải ngân đạt 100% kế hoạch vốn. =>
Yêu cầu giải ngân 100% vốn trước ngày 31/01/2027. => before 2027-01-31
100% các khu phố hoàn thành đại hội trước ngày 30/11/2026. => before 2026-11-30
Các chi bộ tổ chức đại hội từ ngày 20/11/2026, hoàn thành trước ngày 15/12/2026. => before 2026-12-15
Đại hội điểm hoàn thành trong tháng 11/2026; các chi bộ còn lại xong trước 20/12/2026. => within 2026-11-30 | before 2026-12-20
Thời gian gửi báo cáo: Báo cáo tháng trước ngày 20; báo cáo quý trước ngày 20 tháng cuối quý. => before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20 | before 2026-12-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
Đề nghị báo cáo lại trước 16h chiều nay. => before 2026-11-16 16:00
Đồng chí Nam chuẩn bị nội dung, gửi tôi trước 10h sáng mai. => before 2026-11-17 10:00
Giao Văn phòng theo dõi, đôn đốc, báo cáo vào thứ Sáu hằng tuần. => by 2026-11-20 FREQ=WEEKLY;BYDAY=FR
Yêu cầu báo cáo ngay kết quả trước 11 giờ hôm nay. => before 2026-11-16 11:00
Đến ngày 25/11/2026 mà đơn vị nào chưa nộp thì xem như không có ý kiến. => by 2026-11-25
Quá thời hạn ngày 25/11/2026, đơn vị không gửi ý kiến coi như đồng ý. => by 2026-11-25
Hết ngày 25/11/2026 không nhận được phản hồi, UBND phường xem như thống nhất. => by 2026-11-25
Sau ngày 25/11/2026, hồ sơ gửi về không được xem xét. =>
Các đơn vị hoàn thiện báo cáo, gửi lại cho Văn phòng trong sáng 18/11/2026. => within 2026-11-18
Yêu cầu hoàn thành trong 02 ngày (20 - 21/11/2026). => by 2026-11-21
Đăng ký qua đường link trước 11h30 ngày 19/11 (thứ Năm). => before 2026-11-19 11:30
Kế hoạch giám sát gửi trước ngày 05/12; báo cáo kết quả gửi sau giám sát 10 ngày. => before 2026-12-05
Thực hiện cưỡng chế vào lúc 8h00 ngày 25/11/2026 tại thửa đất số 12. => at 2026-11-25 08:00
Yêu cầu hộ ông A bàn giao mặt bằng trước 8h00 ngày 25/11/2026. => before 2026-11-25 08:00
Thu hồi đất trong thời hạn 30 ngày kể từ ngày phương án được niêm yết công khai. => by - P30D event
`;

/** Letters, plans, decisions. The document is of Monday 16 November 2026. */
export const letters = `
# letters
Sở Tài chính đề nghị UBND phường rà soát, báo cáo tình hình nợ công đến ngày 31/12/2026 về Sở trước ngày 10/01/2027. => before 2027-01-10
Đề nghị quý cơ quan, đơn vị quan tâm, phối hợp và phản hồi về UBND phường trong vòng 03 ngày làm việc kể từ ngày ban hành văn bản này. => by 2026-11-19 P3WD issued
Báo cáo gửi về Phòng VHXH (qua đ/c Lan) bằng văn bản và file mềm chậm nhất vào lúc 10h00, thứ 4 ngày 18/11/2026. => by 2026-11-18 10:00
Văn bản gửi về Sở trước 15/11 (đối với quý III) và trước 15/12 (đối với cả năm). => before 2027-11-15 | before 2026-12-15
Yêu cầu các phòng, ban nghiêm túc thực hiện, hoàn thành 100% chỉ tiêu được giao trước ngày 15/12/2026. => before 2026-12-15
Đề nghị các trường báo cáo số lượng học sinh tính đến thời điểm 15/11/2026, gửi trước 20/11/2026. => before 2026-11-20
Trong thời hạn 05 ngày làm việc kể từ ngày nhận được công văn này, nếu đơn vị không có ý kiến phản hồi thì coi như thống nhất. => by 2026-11-24 P5WD received
Trường hợp có thay đổi, đề nghị thông báo lại trước ngày 20/11/2026. => before 2026-11-20
Nếu có vướng mắc, đề nghị phản ánh về Sở trước ngày 20/11/2026. => before 2026-11-20
Chậm nhất sau 03 ngày kể từ ngày tổ chức kiểm tra, các đoàn gửi báo cáo về Thường trực. => by - P3D event
Đơn vị nào chưa nộp báo cáo trước ngày 20/11/2026 sẽ bị trừ điểm thi đua. => before 2026-11-20
Các đơn vị chưa hoàn thành khẩn trương thực hiện, chậm nhất 20/11/2026 phải xong. => by 2026-11-20
Thời gian áp dụng: từ ngày 01/12/2026. =>
Thời gian thực hiện thí điểm: từ ngày 01/12/2026 đến ngày 31/5/2027. => by 2027-05-31
Đề nghị cung cấp thông tin về các vụ việc xảy ra từ ngày 01/01/2026 đến ngày 31/10/2026, gửi về Công an phường trước ngày 20/11/2026. => before 2026-11-20
Thống kê số hộ nghèo cuối năm 2026 gửi trước ngày 10/12/2026. => before 2026-12-10
Căn cứ tình hình thực tế, UBND phường điều chỉnh thời gian nộp hồ sơ từ ngày 20/11/2026 thành ngày 25/11/2026. => by 2026-11-25
Đính chính thời hạn nộp hồ sơ tại Thông báo số 12: "trước ngày 20/11/2026" thành "trước ngày 30/11/2026". => before 2026-11-30
UBND phường gia hạn thêm 10 ngày, đến hết ngày 30/11/2026. => by 2026-11-30
Thời gian báo cáo: Trước 15h ngày 25 hằng tháng. => before 2026-11-25 15:00 FREQ=MONTHLY;BYMONTHDAY=25
Thực hiện chế độ báo cáo định kỳ 06 tháng (trước ngày 10/6), năm (trước ngày 10/12). => before 2027-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10 | before 2026-12-10 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10
Hằng quý (trước ngày 25 của tháng cuối quý) tổng hợp báo cáo UBND thành phố. => before 2026-12-25 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
# plans
- Xây dựng kế hoạch: Xong trong tháng 11/2026. => within 2026-11-30
- Thời gian: Tháng 12/2026. => within 2026-12-31
- Thời gian: Trong quý I/2027. => within 2027-03-31
- Thời gian: Hoàn thành trước ngày 20/12/2026. => before 2026-12-20
- Thời gian thực hiện: Thường xuyên. =>
- Thời gian thực hiện: Năm 2027. => within 2027-12-31
- Thời gian thực hiện: Năm 2026 và các năm tiếp theo. => within 2026-12-31
- Thời gian thực hiện: Giai đoạn 2026 - 2030. =>
- Thời gian hoàn thành: 31/12/2026. => by 2026-12-31
- Đơn vị chủ trì: Công an phường; thời gian hoàn thành: 15/12/2026. => by 2026-12-15
Từ ngày 20/11 - 25/11/2026: các khu phố rà soát, lập danh sách. => by 2026-11-25
Từ nay đến 15/12/2026: tập trung tuyên truyền. => by 2026-12-15
Đến 31/12/2026, hoàn thành 100% việc cấp mã số. => by 2026-12-31
Đến hết quý I/2027 hoàn thành cơ sở dữ liệu. => by 2027-03-31
Tháng 12/2026: Tổ chức sơ kết, đánh giá. => within 2026-12-31
Tuần 1 tháng 12/2026: khảo sát; tuần 2 tháng 12/2026: tổng hợp. => within 2026-12-06 | within 2026-12-13
Sáng 20/11/2026: ra quân tại khu phố 2. => at 2026-11-20
Ngày 25/11/2026 (thứ Tư): tổng kết, trao giải. => by 2026-11-25
Thời gian tổ chức Đại hội: hoàn thành trước ngày 20/12/2026. => before 2026-12-20
Thời gian và địa điểm: 8h00, ngày 25/11/2026, tại Hội trường. => at 2026-11-25 08:00
Kinh phí năm 2026: 500 triệu đồng; năm 2027: 700 triệu đồng. =>
Nguồn kinh phí: ngân sách năm 2026. =>
Tổng kết Kế hoạch vào quý IV/2027. => within 2027-12-31
Chia làm 02 đợt: đợt 1 hoàn thành trước 30/11/2026, đợt 2 hoàn thành trước 31/12/2026. => before 2026-11-30 | before 2026-12-31
# decisions and conclusions
Tổ công tác hoạt động từ ngày ký đến hết ngày 31/12/2026. =>
Tổ công tác có trách nhiệm hoàn thành nhiệm vụ trước ngày 31/12/2026 và tự giải thể. => before 2026-12-31
Điều động ông A đến nhận công tác tại Văn phòng kể từ ngày 01/12/2026. =>
Ông A có trách nhiệm bàn giao công việc trước ngày 30/11/2026. => before 2026-11-30
Thời gian biệt phái 12 tháng, từ ngày 01/12/2026 đến ngày 30/11/2027. =>
Giao Chánh Văn phòng báo cáo Chủ tịch trước ngày 20/11/2026 về kết quả xử lý. => before 2026-11-20
Thống nhất chủ trương; giao Phòng KT hoàn thiện hồ sơ trong 03 ngày. => by 2026-11-20 P3D received
Phiên họp tiếp theo tổ chức vào 14h00 thứ Tư tuần sau (25/11/2026). => at 2026-11-25 14:00
Chủ tịch nhấn mạnh thời hạn cuối là 30/11/2026. => by 2026-11-30
# reports
Ngày 15/11, UBND phường đã tổ chức lễ phát động; phong trào kéo dài đến hết ngày 30/11. =>
Theo ông A, dự án sẽ hoàn thành vào cuối năm 2027. =>
Chủ tịch UBND tỉnh yêu cầu các địa phương hoàn thành bàn giao mặt bằng trước ngày 30/11/2026. => before 2026-11-30
Người dân có thể nộp hồ sơ trực tuyến đến hết ngày 30/11/2026. => by 2026-11-30
`;

/** Whole papers of offices, tenders and auctions, and requests to others. The document is of Monday 16 November 2026. */
export const papers = `
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

/** What is told, aimed at or laid down, and orders beside it. The document is of Monday 16 November 2026. */
export const told = `
Trước ngày 01/7/2025, thẩm quyền này thuộc UBND cấp huyện. =>
Các hợp đồng ký trước ngày 01/01/2027 được tiếp tục thực hiện đến khi hết hạn. =>
Việc chuyển tiếp thực hiện đến hết ngày 28/02/2027 theo Điều 30 Luật này. =>
Hồ sơ đã nộp trước ngày Nghị định này có hiệu lực thì tiếp tục giải quyết theo quy định cũ. =>
Bộ phận Một cửa nghỉ làm việc ngày 01/01/2027, làm bù vào thứ Bảy ngày 09/01/2027. =>
Năm 2026 là năm cuối thực hiện Nghị quyết Đại hội nhiệm kỳ 2025 - 2030. =>
Công trình hoàn thành đưa vào sử dụng từ tháng 9/2026. =>
Tổng số hồ sơ tiếp nhận từ ngày 01/01/2026 đến ngày 15/11/2026: 12.345 hồ sơ. =>
Số liệu lấy từ hệ thống lúc 8h00 ngày 16/11/2026. =>
Chủ tịch UBND phường tiếp công dân vào ngày 15 và 30 hằng tháng. =>
Thời gian tiếp nhận hồ sơ: sáng từ 7h30 đến 11h00, chiều từ 13h30 đến 16h30 các ngày làm việc trong tuần. =>
Ông A sẽ đi công tác từ ngày 20/11/2026 đến ngày 25/11/2026. =>
Ủy quyền cho bà B giải quyết công việc từ ngày 20/11/2026 đến ngày 25/11/2026. =>
Đồng chí C nghỉ phép từ ngày 20/11 đến hết ngày 25/11/2026. =>
Thời tiết từ nay đến hết tháng 11/2026 có khả năng xuất hiện 2 đợt mưa lớn. =>
Dịch bệnh có nguy cơ bùng phát trong những tháng cuối năm 2026. =>
Dự án có tổng mức đầu tư 12 tỷ đồng, thời gian thực hiện 2026 - 2028. =>
Tiến độ thực hiện dự án: 2026 - 2027. =>
Thời gian thực hiện dự án: 24 tháng. =>
Thời gian thực hiện hợp đồng: 90 ngày. =>
Bảo đảm 100% hồ sơ được giải quyết trước và đúng hạn. =>
Học kỳ I từ ngày 05/9/2026 đến ngày 10/01/2027. =>
Cuộc thi bắt đầu từ ngày 20/11/2026. =>
Luật Đất đai số 31/2024/QH15 được Quốc hội thông qua ngày 18/01/2024, có hiệu lực từ ngày 01/8/2024. =>
Mức lương tối thiểu vùng áp dụng từ 01/01/2027. =>
Người lao động có thời gian đóng BHXH từ đủ 15 năm trước ngày 01/7/2025. =>
Danh sách cử tri lập đến ngày 20/11/2026 gồm 12.000 người. =>
Thực hiện nghiêm chế độ báo cáo theo quy định tại Quyết định số 12/QĐ-UBND ngày 10/01/2026. =>
(Báo cáo tổng hợp kèm theo, số liệu đến 15/11/2026) =>
Theo thống kê, đến cuối tháng 10/2026, toàn phường còn 12 hộ nghèo. =>
Chúc mừng năm mới 2027! =>
Nhân kỷ niệm 82 năm Ngày thành lập QĐND Việt Nam (22/12/1944 - 22/12/2026), phường tổ chức nhiều hoạt động. =>
UBND thành phố hứa sẽ giải quyết trước quý II/2027. =>
Chậm nhất đến năm 2030, 100% trạm y tế đạt chuẩn. =>
# positives
Thực hiện Kế hoạch số 15/KH-UBND, UBND phường giao các đơn vị: hoàn thành số hóa trước ngày 31/12/2026. => before 2026-12-31
Đề nghị hộ dân thực hiện nghĩa vụ tài chính trước ngày 30/11/2026. => before 2026-11-30
Thông báo đến ông bà có tên sau đến nhận quyết định trước ngày 30/11/2026. => before 2026-11-30
Lãnh đạo phường yêu cầu các đơn vị không được chậm trễ, hạn cuối là 17h ngày 20/11/2026. => by 2026-11-20 17:00
- Báo cáo kết quả: Trước 25/11. => before 2026-11-25
- Hoàn thành việc lấy ý kiến: chậm nhất 20/11/2026 => by 2026-11-20
* Thời hạn: 20/11/2026 => by 2026-11-20
c) Thời hạn hoàn thành: Trước ngày 20/11/2026; => before 2026-11-20
Nghiêm cấm đốt pháo. Các hộ ký cam kết trước ngày 15/12/2026. => before 2026-12-15
Gia đình ông A phải tự tháo dỡ công trình vi phạm xong trước ngày 20/11/2026, nếu không sẽ bị cưỡng chế. => before 2026-11-20
Công an phường kiểm tra, xử lý dứt điểm trong tháng 11, báo cáo kết quả trước ngày 02/12. => within 2026-11-30 | before 2026-12-02
Đề nghị UBND các xã, phường khẩn trương rà soát; gửi Sở (qua Thanh tra Sở) trước ngày 20/11/2026 để kịp tổng hợp báo cáo Thanh tra Chính phủ. => before 2026-11-20
Các đơn vị dự toán kinh phí năm 2027 gửi Phòng Kinh tế trước 20/11/2026. => before 2026-11-20
Công khai dự toán trong thời hạn 15 ngày kể từ ngày được giao dự toán. => by - P15D event
Thời hạn công khai là 30 ngày kể từ ngày 20/11/2026. => by 2026-12-21 P30D event
Việc nộp tiền thực hiện xong trong vòng 30 ngày, kể từ ngày 20/11/2026. => by 2026-12-21 P30D event
Chủ hộ phải khai báo trong vòng 24 giờ kể từ khi phát hiện gia súc ốm. => by - PT24H event
Trong vòng 01 tuần, các phòng phải báo cáo. => by 2026-11-24 P1W received
`;

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
