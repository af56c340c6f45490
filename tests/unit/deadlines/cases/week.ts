/** An ordinary week of a ward: instructions, invitations, slips, timetables, and what is only told. The document is of Monday 16 November 2026. */
export const week = `
# bút phê, phiếu chuyển
Bút phê: Kính chuyển đ/c Minh PCT chỉ đạo, VP theo dõi. P. KT-HT&ĐT tham mưu VB trả lời, xong trước 24/11. => before 2026-11-24
Ý kiến chỉ đạo của Chủ tịch (17/11/2026): Giao Trạm Y tế phối hợp Công an, báo cáo tôi chậm nhất cuối ngày thứ Năm. => by 2026-11-19
Chuyển: TP VH-XH th/mưu, t/hạn 20/11. => by 2026-11-20
Chuyen P.TC-KH tham muu, bao cao truoc 20/11/2026. => before 2026-11-20
Phiếu chuyển: chuyển đơn của ông Hùng đến Công an phường để giải quyết theo thẩm quyền; kết quả thông báo cho ông Hùng và báo cáo UBND phường trước ngày 05/12/2026. => before 2026-12-05
# meetings
Kính mời quý đại biểu dành thời gian tham dự Hội nghị vào sáng thứ Bảy, ngày 28/11/2026, bắt đầu từ 8 giờ 00. => at 2026-11-28 08:00
Thời gian: 01 buổi, bắt đầu từ 13h30' ngày 25/11/2026 (thứ Tư). => at 2026-11-25 13:30
Thời gian: 1/2 ngày, khai mạc lúc 08 giờ 00 phút, thứ Ba ngày 24 tháng 11 năm 2026. => at 2026-11-24 08:00
Đoàn kiểm tra sẽ làm việc với UBND phường từ 8h00 ngày 26/11/2026; đề nghị UBND phường bố trí phòng họp, chuẩn bị báo cáo gửi Đoàn trước ngày 24/11/2026. => at 2026-11-26 08:00 | before 2026-11-24
Thay đổi thời gian họp giao ban tuần từ 8h00 thứ Hai sang 14h00 thứ Ba ngày 24/11/2026. => at 2026-11-24 14:00
Hoãn cuộc họp lúc 14h00 ngày 18/11/2026; thời gian tổ chức sẽ thông báo sau. =>
Mời các hộ dân có tên trong danh sách đến Nhà văn hóa tổ 5 lúc 19 giờ 30 phút ngày 22/11/2026 để nghe công bố quyết định thu hồi đất. => at 2026-11-22 19:30
Tập huấn trực tuyến trong 02 ngày (24 và 25/11/2026), sáng bắt đầu từ 8h00. => at 2026-11-24 08:00
Yêu cầu ông Nguyễn Văn A có mặt tại trụ sở Công an phường vào hồi 09 giờ 00 phút ngày 20/11/2026 để làm việc. => at 2026-11-20 09:00
Phiên tòa sơ thẩm được mở vào lúc 07 giờ 30 phút, ngày 10 tháng 12 năm 2026 tại phòng xử án A. => at 2026-12-10 07:30
# deadlines
Văn bản góp ý gửi về Sở Tư pháp trước ngày 25/11/2026, quá thời hạn trên nếu không nhận được văn bản coi như đơn vị thống nhất với dự thảo. => before 2026-11-25
Đề nghị quý cơ quan cho ý kiến bằng văn bản, gửi về Phòng Tư pháp trong ngày 19/11 (thứ Năm) để kịp tổng hợp. => within 2026-11-19
Báo cáo gửi về UBND phường (qua Phòng Kinh tế, Hạ tầng và Đô thị) trước 14 giờ, ngày 23/11/2026. => before 2026-11-23 14:00
Thời gian gửi báo cáo: Trước ngày 25 tháng cuối quý. => before 2026-12-25 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
Báo cáo đột xuất khi có yêu cầu; báo cáo định kỳ trước ngày 10/6 (6 tháng) và trước ngày 10/12 (năm). => before 2026-12-10 FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10
Chế độ báo cáo: tuần (trước 16h00 thứ Sáu), tháng (trước ngày 20), quý (trước ngày 20 của tháng cuối quý). => before 2026-11-20 16:00 FREQ=WEEKLY;BYDAY=FR | before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20 | before 2026-12-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
Các đơn vị chưa gửi báo cáo (khu phố 2, 5, 7) khẩn trương gửi về Văn phòng trong sáng ngày 18/11/2026. => within 2026-11-18
Nhận được công văn này, yêu cầu các đồng chí Trưởng khu phố triển khai thực hiện và báo cáo kết quả trong vòng 03 ngày. => by 2026-11-20 P3D received
Hồ sơ trúng tuyển nộp trong thời hạn 30 ngày kể từ ngày nhận được thông báo kết quả tuyển dụng. => by - P30D event
Người trúng đấu giá phải nộp đủ tiền trong thời hạn không quá 90 ngày kể từ ngày có quyết định công nhận kết quả. => by - P90D event
Bà Lê Thị B phải nộp phạt trong thời hạn 10 ngày kể từ ngày nhận được Quyết định này. => by 2026-11-27 P10D received
Trong thời hạn 10 ngày, kể từ ngày được giao Quyết định này, ông A phải chấp hành; nếu không tự nguyện chấp hành sẽ bị cưỡng chế. => by 2026-11-27 P10D received
Quyết định này có hiệu lực kể từ ngày ký; ông A có nghĩa vụ tháo dỡ công trình trong thời hạn 15 ngày kể từ ngày nhận Quyết định. => by 2026-12-02 P15D received
Niêm yết công khai trong 15 ngày kể từ ngày 17/11/2026 tại trụ sở UBND phường. => by 2026-12-02 P15D event
Thời gian niêm yết: 30 ngày (từ ngày 17/11/2026 đến hết ngày 16/12/2026). => by 2026-12-16
Mọi ý kiến khiếu nại, thắc mắc gửi về UBND phường trong thời gian niêm yết; quá thời hạn trên, mọi khiếu nại không được giải quyết. =>
Đề nghị các chủ phương tiện đến nhận lại xe trong vòng 30 ngày kể từ ngày thông báo. => by 2026-12-16 P30D issued
Phấn đấu đến 31/12/2026 giải ngân 100% kế hoạch vốn. =>
Ban QLDA hoàn thành nghiệm thu khối lượng trước 10/12, thủ tục thanh toán xong trước 25/12/2026. => before 2026-12-10 | before 2026-12-25
Hạn cuối nộp bài dự thi: 24h00 ngày 30/11/2026 (tính theo dấu bưu điện). => by 2026-11-30 23:59
Lùi thời hạn nộp báo cáo từ 20/11 đến 27/11/2026. => by 2026-11-27
Thời hạn nhận hồ sơ được kéo dài đến 17h00 ngày 04/12/2026 thay vì ngày 27/11/2026 như thông báo trước. => by 2026-12-04 17:00
Đính chính: tại trang 2 Công văn số 120, thời hạn "trước ngày 18/11/2026" sửa thành "trước ngày 28/11/2026". => before 2026-11-28
Từ ngày 20/11 đến 30/11/2026, các khu phố tổ chức tổng dọn vệ sinh. => by 2026-11-30
Cao điểm từ nay đến hết Tết Nguyên đán Đinh Mùi 2027, các lực lượng tuần tra liên tục. => by 2027-02-06
Khung giờ đăng ký: từ 08h00 ngày 20/11 đến 17h00 ngày 25/11/2026 trên hệ thống. => by 2026-11-25 17:00
Chậm nhất 02 ngày trước khi họp, các đơn vị gửi tài liệu về Văn phòng. => by - -P2D event
Tài liệu gửi trước cuộc họp ít nhất 01 ngày làm việc. => by - -P1WD event
Đăng ký dự lớp về Ban Tổ chức trước 3 ngày so với ngày khai giảng (01/12/2026). => by 2026-11-28 -P3D event
Mỗi tháng một lần, vào ngày làm việc đầu tiên của tháng, Văn phòng niêm yết lịch. =>
Ngày 05 hàng tháng các đơn vị gửi bảng chấm công của tháng trước về bộ phận kế toán. => by 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
Chậm nhất ngày 15 tháng sau phải nộp báo cáo của tháng trước. => by 2026-12-15
Trong tuần đầu tháng 12, các trường tổ chức ngoại khóa và gửi ảnh về Phòng. => within 2026-12-06
Trước mùng 10 tháng Chạp, hoàn thành việc trao quà cho hộ nghèo. => before 2027-01-17
Quý I/2027: hoàn thành bồi thường; quý II/2027: khởi công. => within 2027-03-31 | within 2027-06-30
Khởi công trong tháng 12/2026, hoàn thành trước 30/6/2027. => within 2026-12-31 | before 2027-06-30
Đến ngày 20/11/2026 phải có danh sách chính thức. => by 2026-11-20
Đến 17h ngày 15/11/2026, còn 03 khu phố chưa gửi báo cáo; yêu cầu gửi ngay trong ngày 16/11. => within 2026-11-16
Thời gian hoàn thành trước ngày 28 tháng 11. => before 2026-11-28
Báo cáo trước thứ 6 (20/11). => before 2026-11-20
gửi bản mềm trước qua Zalo, bản giấy nộp trc 20/11 => before 2026-11-20
Trình HĐND phường thông qua tại kỳ họp cuối năm 2026. =>
Hạn đăng ký: hết ngày 22/11. Link: https://forms.gle/abc. => by 2026-11-22
Các trường hợp nộp hồ sơ sau ngày 25/11/2026 sẽ chuyển sang kỳ xét tháng 01/2027. =>
# nothing
Thông tư này có hiệu lực từ ngày 01 tháng 01 năm 2027. =>
Giấy phép có giá trị đến hết ngày 30/11/2026. =>
Thực hiện Công văn số 2345/UBND-VX ngày 12/11/2026 của UBND Thành phố về việc tổ chức Ngày hội Đại đoàn kết 18/11. =>
Báo cáo kết quả thực hiện nhiệm vụ tháng 11, phương hướng nhiệm vụ tháng 12 năm 2026. =>
Tính đến ngày 15/11/2026, phường đã tiếp nhận 1.250 hồ sơ, giải quyết đúng hạn 1.248 hồ sơ. =>
Số liệu báo cáo lấy từ ngày 15/12/2025 đến ngày 14/11/2026. =>
Bí thư chi bộ nhiệm kỳ 2025 - 2027 do đồng chí Hà đảm nhiệm từ tháng 3/2025. =>
UBND phường trân trọng cảm ơn và sẽ phản hồi trước ngày 30/11/2026. =>
Công ty cam kết hoàn trả mặt đường trước 20/12/2026. =>
Đề nghị UBND Thành phố cho phép lùi thời gian hoàn thành dự án đến 30/6/2027. =>
Trong 10 tháng đầu năm 2026, thu ngân sách đạt 85% dự toán. =>
Thời gian giải quyết: 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ. =>
Giờ làm việc: sáng từ 7h30 đến 11h30, chiều từ 13h30 đến 17h00, từ thứ Hai đến thứ Sáu. =>
Cử tri phản ánh việc cấp nước bị gián đoạn từ ngày 10/11 đến ngày 14/11/2026. =>
Hộ ông Nam được hỗ trợ tiền thuê nhà trong 06 tháng. =>
Công dân sinh từ 01/01/2001 đến 31/12/2008 thuộc diện đăng ký. =>
Kỷ niệm 44 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2026). =>
Điện lực thông báo ngừng cấp điện từ 07h00 đến 11h30 ngày 22/11/2026 để sửa chữa. =>
Áp thấp nhiệt đới dự kiến đổ bộ vào đêm 18/11. =>
Theo Nghị định 154/2025/NĐ-CP, người hưởng phải nộp trong 30 ngày kể từ ngày có quyết định tinh giản. =>
Chủ tịch UBND phường yêu cầu khẩn trương triển khai, không để chậm trễ. =>
Giấy mời số 45/GM-UBND ngày 10/11/2026 về dự họp ngày 12/11/2026 =>
Họp thôn ngày 14/11/2026 đã thống nhất chọn phương án 2. =>
Danh sách công dân đủ 17 tuổi tính đến 31/12/2026. =>
Chốt số liệu đến hết ngày 25/11/2026, gửi báo cáo về Phòng trước ngày 28/11/2026. => before 2026-11-28
Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 12/11/2026 có hiệu lực đến 31/12/2026. =>
# giao ban, kết luận
Chủ tịch UBND phường giao: Phòng KTHTĐT hoàn thành thủ tục trước 20/11; Văn phòng rà soát lại trụ sở, báo cáo tuần sau; Công an phường ra quân ngay tuần này. => before 2026-11-20 | within 2026-11-29 | within 2026-11-22
Giao đồng chí Phó Chủ tịch phụ trách chỉ đạo giải quyết dứt điểm, không để kéo dài sang năm 2027. =>
Thời gian hoàn thành: Xong trước ngày 10 hàng tháng. => before 2026-12-10 FREQ=MONTHLY;BYMONTHDAY=10
Yêu cầu nộp báo cáo đúng thời hạn (ngày 25/11/2026), không nộp xem như không hoàn thành nhiệm vụ. => by 2026-11-25
Trường hợp đến ngày 30/11/2026 chưa hoàn thành thì Trưởng phòng phải giải trình bằng văn bản. => by 2026-11-30
Yêu cầu Trạm Y tế báo cáo số liệu trước 15h hằng ngày về UBND phường đến khi kết thúc ổ dịch. => before 2026-11-16 15:00 FREQ=DAILY
Báo cáo nhanh: 02 lần/ngày (trước 6h và trước 16h). => before 2026-11-16 06:00 FREQ=DAILY | before 2026-11-16 16:00 FREQ=DAILY
Kết quả thực hiện báo cáo về UBND phường (qua Văn phòng) trước ngày 15 của tháng cuối quý để tổng hợp. => before 2026-12-15 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15
Báo cáo quý: trước ngày 20 tháng cuối quý; báo cáo năm: trước ngày 10/12. => before 2026-12-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | before 2026-12-10 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10
Định kỳ hằng quý (trước ngày 15 tháng cuối quý), hằng năm (trước ngày 15/12) báo cáo kết quả về Sở. => before 2026-12-15 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 | before 2026-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
Trước ngày 05 tháng sau liền kề, các đơn vị gửi bảng đối chiếu. => before 2026-12-05
# forms of dates
Hạn gửi: 17h30 - 20/11/2026 => by 2026-11-20 17:30
Thời gian: 8h00 – 11h30, sáng thứ Sáu (20/11/2026) => at 2026-11-20 08:00
Đề nghị gửi trước 11 giờ 30 ngày 20-11-2026. => before 2026-11-20 11:30
Hạn cuối: 20/11/26 => by 2026-11-20
Hạn: thứ 6, ngày 20/11 => by 2026-11-20
Thời hạn hoàn thành: tháng 12 năm 2026 => within 2026-12-31
Hạn chót là ngày thứ Hai, 23/11/2026. => by 2026-11-23
Nộp hồ sơ trước 16h00 chiều ngày mai (17/11). => before 2026-11-17 16:00
Đề nghị gửi file word trước 10 giờ sáng thứ năm tới. => before 2026-11-19 10:00
Gửi về trước ngày hai mươi tháng mười một. => before 2026-11-20
Báo cáo trước 09g00, ngày 20.11.2026 => before 2026-11-20 09:00
Hoàn thành trước 24 giờ ngày 30/11/2026. => before 2026-11-30 23:59
# meetings
V/v mời họp triển khai công tác bầu cử⏎Thời gian: Vào lúc 14 giờ 00, ngày 20 tháng 11 năm 2026 (Chiều thứ sáu)⏎Địa điểm: Phòng họp số 2 => at 2026-11-20 14:00
Kính mời các đồng chí dự Lễ chào cờ đầu tháng 12 vào lúc 7h00 ngày 01/12/2026. => at 2026-12-01 07:00
Hội nghị được tổ chức trong 01 ngày, khai mạc 8h00 ngày 25/11/2026. => at 2026-11-25 08:00
Lịch tiếp xúc cử tri:⏎- Khu phố 1, 2: 18 giờ 30 ngày 23/11/2026 tại Nhà văn hóa khu phố 1;⏎- Khu phố 3: 18 giờ 30 ngày 24/11/2026 tại đình Tân Lân. => at 2026-11-23 18:30 | at 2026-11-24 18:30
Thành phần: Thường trực Đảng ủy, HĐND, UBND. Thời gian: 07h30, thứ 4 ngày 18/11/2026. Địa điểm: Hội trường tầng 3. => at 2026-11-18 07:30
Đề nghị đồng chí bố trí thời gian dự họp đúng giờ. =>
Cuộc họp dự kiến diễn ra vào lúc 9h ngày 20/11/2026, thời gian chính thức sẽ thông báo sau. => at 2026-11-20 09:00
Đúng 8h00' ngày 21/11/2026 (thứ Bảy) các lực lượng tập trung tại công viên để ra quân. => at 2026-11-21 08:00
# tables plain
STT⇥Nội dung công việc⇥Đơn vị chủ trì⇥Đơn vị phối hợp⇥Thời gian⏎1⇥Khảo sát hiện trạng⇥P. KT⇥Khu phố⇥16-20/11/2026⏎2⇥Lập dự toán⇥P. KT⇥⇥Trước 25/11/2026⏎3⇥Thẩm định⇥P. TC⇥⇥Tuần 1 tháng 12⏎4⇥Phê duyệt⇥CT UBND⇥⇥10/12/2026 => by 2026-11-20 | before 2026-11-25 | within 2026-12-06 | by 2026-12-10
TT⇥Họ và tên⇥Ngày sinh⇥Ngày vào Đảng⇥Ngày chính thức⏎1⇥Lê A⇥12/03/1990⇥05/11/2018⇥05/11/2019 =>
TT⇥Tên văn bản⇥Ngày ban hành⇥Hạn xử lý⇥Trạng thái⏎1⇥CV 123/STP⇥10/11/2026⇥20/11/2026⇥Chưa xử lý⏎2⇥CV 99/STC⇥09/11/2026⇥18/11/2026⇥Đang xử lý => by 2026-11-20 | by 2026-11-18
Nhiệm vụ⇥Thời gian bắt đầu⇥Thời gian kết thúc⏎Tuyên truyền⇥20/11/2026⇥20/12/2026⏎Tổng kết⇥21/12/2026⇥31/12/2026 => by 2026-12-20 | by 2026-12-31
Ngày⇥Buổi⇥Nội dung⇥Địa điểm⏎18/11⇥Sáng⇥8h00: Họp giao ban⇥Phòng họp 1⏎⇥Chiều⇥14h00: Tiếp công dân⇥Trụ sở => at 2026-11-18 08:00 | at 2026-11-18 14:00
Khu vực⇥Thời gian cắt điện⇥Lý do⏎Tổ 5⇥7h30 - 16h00 ngày 20/11/2026⇥Sửa chữa lưới điện =>
# none
Chủ đầu tư đã cam kết khởi công vào ngày 20/12/2026. =>
Ông A sinh ngày 20/11/1960, thường trú tại tổ 3. =>
Chỉ tiêu giao quân năm 2027: 25 công dân. =>
Nghị quyết có hiệu lực thi hành sau 10 ngày kể từ ngày được thông qua. =>
Mức đóng áp dụng từ ngày 01/7/2026 đến hết ngày 31/12/2026. =>
Trẻ sinh từ ngày 01/01/2021 đến 31/12/2021 đăng ký vào lớp 1. =>
Phiếu lý lịch tư pháp có giá trị trong vòng 06 tháng. =>
Hộ kinh doanh tạm ngừng kinh doanh từ ngày 01/12/2026 đến ngày 30/11/2027. =>
Người được tuyển dụng phải thực hiện chế độ tập sự 12 tháng. =>
Bản án có hiệu lực pháp luật từ ngày 15/12/2026. =>
UBND phường sẽ tổ chức cưỡng chế vào ngày 25/11/2026 nếu ông A không tự nguyện chấp hành. =>
Thời gian nghỉ Tết Dương lịch: từ ngày 01/01/2027 đến hết ngày 03/01/2027. =>
Tỷ lệ giải ngân đến ngày 31/10/2026 đạt 62,5%. =>
Kinh phí năm 2026 chuyển nguồn sang năm 2027. =>
Đoàn công tác đã đến kiểm tra vào lúc 9h ngày 12/11/2026. =>
Chương trình "Ngày thứ Bảy vì dân" bắt đầu từ tháng 12/2026. =>
Nắng nóng còn kéo dài đến ngày 20/11. =>
Tuyến đường cấm lưu thông từ 22h ngày 20/11 đến 5h ngày 21/11/2026. =>
# orders
Đề nghị các hộ dân tự tháo dỡ mái hiên, bảng hiệu lấn chiếm trước ngày 30/11/2026; sau thời gian này lực lượng chức năng sẽ xử lý. => before 2026-11-30
Ai có nhu cầu đăng ký với tổ trưởng trước 20/11. => before 2026-11-20
Mời các đơn vị quan tâm nộp báo giá trước 17h00 ngày 24/11/2026, báo giá có hiệu lực tối thiểu 30 ngày. => before 2026-11-24 17:00
Thời hạn tiếp nhận báo giá: Từ 08h ngày 17/11/2026 đến trước 17h ngày 27/11/2026. => before 2026-11-27 17:00
Thời hạn có hiệu lực của báo giá: tối thiểu 90 ngày, kể từ ngày 27/11/2026. =>
Thời điểm đóng thầu: 09:00 ngày 30/11/2026; mở thầu: 09:30 ngày 30/11/2026. => by 2026-11-30 09:00 | at 2026-11-30 09:30
Trong thời hạn 05 ngày kể từ ngày nhận được thông báo này nếu ông A không đến làm việc, UBND phường sẽ giải quyết theo quy định. => by 2026-11-23 P5D received
Kỳ nộp: quý IV/2026. Hạn nộp: chậm nhất ngày 31/12/2026. Số tiền: 1.200.000 đồng. => by 2026-12-31
Người nộp thuế nộp tiền thuế đất phi nông nghiệp chậm nhất ngày 31/12/2026 vào tài khoản Kho bạc. => by 2026-12-31
Đảng phí quý IV nộp về Văn phòng Đảng ủy trong khoảng từ ngày 01 đến ngày 10/12/2026. => by 2026-12-10
Thanh niên có lệnh gọi khám sức khỏe có mặt lúc 06h30 ngày 01/12/2026, mang theo CCCD. => at 2026-12-01 06:30
Chuyển đơn trong thời hạn 05 ngày làm việc; kết quả báo cáo trước 30/11. => by 2026-11-24 P5WD received | before 2026-11-30
# said at the end of the week
Nhận được Công điện này, yêu cầu các đơn vị triển khai ngay, báo cáo kết quả về Ban Chỉ huy trước 19h00 cùng ngày. => before 2026-11-16 19:00
Hồ sơ khen thưởng gửi về Phòng Nội vụ chậm nhất 05 ngày sau khi kết thúc phong trào. => by - P5D event
Yêu cầu Ban Quản lý chợ hoàn thành lắp đặt hệ thống PCCC, thời gian xong trước Tết Nguyên đán Đinh Mùi. => before 2027-02-06
Đề nghị Quý phụ huynh đóng học phí tháng 11 trước ngày 25/11/2026. => before 2026-11-25
Báo cáo phải gửi trước ngày 18 hàng tháng; số liệu tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo. => before 2026-11-18 FREQ=MONTHLY;BYMONTHDAY=18
Trong trường hợp cần thiết phải kéo dài, thời gian không quá 10 ngày. =>
Căn cước công dân hết hạn trước ngày 15/01/2027 được tiếp tục sử dụng đến hết ngày 30/6/2027. =>
Đối với hồ sơ tồn đọng từ trước ngày 01/7/2026, các phòng giải quyết xong trong tháng 12/2026. => within 2026-12-31
Xin ý kiến các đồng chí UV UBND, gửi lại phiếu trước 16h ngày 18/11, quá thời hạn coi như đồng ý. => before 2026-11-18 16:00
Hết hạn nhận bài: 30/11/2026. Công bố kết quả: 15/12/2026. Trao giải: 20/12/2026. => by 2026-11-30
Thời gian thực hiện: Quý IV/2026 và quý I/2027. => within 2027-03-31
Lộ trình: năm 2026 hoàn thành 50%, năm 2027 hoàn thành 100%. =>
Đúng ngày 01 hằng tháng, các trường cập nhật số liệu. => by 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1
Trong vòng 24h kể từ khi nhận được tin báo, Công an phường phải xác minh và báo cáo. =>
Căn cứ Kế hoạch 45 ngày 10/10/2026, đến nay đã quá hạn (31/10/2026) nhưng còn 05 đơn vị chưa báo cáo, đề nghị các đơn vị khẩn trương báo cáo. =>
Thời hạn thông báo công khai: 07 ngày, kể từ ngày 17/11/2026. => by 2026-11-24 P7D event
Chiều mai 15h mời các đồng chí họp tại phòng họp 1. => at 2026-11-17 15:00
Ngày 20/11: nộp bản nháp; 25/11: nộp bản chính. => by 2026-11-20 | by 2026-11-25
`;
