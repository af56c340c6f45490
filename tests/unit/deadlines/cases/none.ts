/** Texts that state no limit on a duty. */
export const none = `
Theo bản tin của Đài Khí tượng Thủy văn, từ ngày 20/11 đến ngày 22/11/2026 triều cường lên cao.
Dự thảo được đăng tải trên Cổng thông tin điện tử của Sở từ ngày 16/11/2026 đến hết ngày 16/12/2026.
# the document's own date, stamps, blanks
Phường Tân An, ngày 16 tháng 11 năm 2026
Hà Nội, ngày 16/11/2026
UBND PHƯỜNG TÂN AN⇥CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Số: 45/UBND-VX⇥Tân An, ngày 16 tháng 11 năm 2026
Tân An, ngày    tháng 11 năm 2026
Tân An, ngày ... tháng ... năm 2026
Ngày ký: 16/11/2026 08:12:45
Người ký: Nguyễn Văn A. Thời gian ký: 16/11/2026 16:02:11
Công văn đến số 123, ngày 17/11/2026
Ngày đến: 17/11/2026
Ngày ban hành: 16/11/2026
Văn bản đến⇥Số 345⇥Ngày 17/11/2026⇥Chuyển: Văn phòng
Sao y bản chính ngày 17/11/2026.
# citations and bases
Căn cứ Công văn số 123/SNV-CCHC ngày 10/11/2026 của Sở Nội vụ về cải cách hành chính.
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Thực hiện Kế hoạch số 12/KH-UBND ngày 01/12/2026 của UBND thành phố, UBND phường đề nghị các đơn vị phối hợp.
Theo Thông báo số 88/TB-UBND, ngày 12-11-2026 về kết luận của Chủ tịch UBND thành phố.
Xét Tờ trình số 12/TTr-VP ngày 15 tháng 11 năm 2026 của Văn phòng.
Đề nghị thực hiện nghiêm Chỉ thị số 05/CT-UBND ngày 20/11/2026.
(Kèm theo Quyết định số 45/QĐ-UBND ngày 16/11/2026 của Chủ tịch UBND phường)
Tại cuộc họp ngày 12/11/2026, Chủ tịch UBND phường đã nghe báo cáo.
Thông báo kết luận của đồng chí Chủ tịch tại phiên họp ngày 14/11/2026.
Giấy ủy quyền lập ngày 20/11/2026 tại Văn phòng công chứng.
# effect and validity
Quyết định này có hiệu lực kể từ ngày ký.
Quyết định này có hiệu lực thi hành từ ngày 01/12/2026.
Nghị định có hiệu lực thi hành từ ngày 01 tháng 01 năm 2027 và thay thế Nghị định số 12.
Quy định mới được áp dụng từ ngày 01/12/2026.
Thông tư số 10 hết hiệu lực kể từ ngày 01/12/2026.
Từ ngày 01/12/2026, lệ phí đăng ký cư trú thực hiện theo mức mới.
Kể từ ngày 01/12/2026 trở đi, hồ sơ nộp qua Cổng dịch vụ công.
Giấy phép có giá trị đến ngày 31/12/2027.
Hợp đồng thuê mặt bằng có thời hạn đến hết ngày 31/12/2026.
Chứng thư số của đơn vị có hiệu lực đến ngày 30/11/2026.
Thẻ bảo hiểm y tế có giá trị sử dụng từ ngày 01/12/2026 đến ngày 30/11/2027.
Thời hạn của giấy phép xây dựng là 12 tháng kể từ ngày cấp.
Thời gian bảo hành thiết bị là 24 tháng kể từ ngày nghiệm thu.
# cut-offs, reporting periods
Số liệu tính đến ngày 30/11/2026.
Tính đến hết ngày 15/11/2026, toàn phường thu ngân sách đạt 95% dự toán.
Tính đến 17 giờ ngày 15/11/2026 có 12 nhà bị ngập.
Số liệu báo cáo lấy từ ngày 01/01/2026 đến ngày 30/11/2026.
Kỳ báo cáo từ ngày 16/10/2026 đến ngày 15/11/2026.
Thời điểm chốt số liệu: 31/12/2026.
Từ ngày 01/10/2026 đến ngày 31/10/2026, Bộ phận Một cửa đã tiếp nhận 1.200 hồ sơ.
Trong tháng 10/2026, Công an phường đã xử lý 25 vụ vi phạm.
Trong 6 tháng đầu năm 2026, phường giải quyết 5.000 hồ sơ.
Lũy kế đến ngày 31/10/2026 đạt 12 tỷ đồng.
Trong quý III/2026, các đơn vị đã hoàn thành 15 nhiệm vụ.
# history
Các khu phố đã nộp báo cáo trước ngày 10/11/2026.
UBND phường đã hoàn thành việc kiểm kê trước ngày 31/10/2026.
Ngày 12/11/2026, Đoàn kiểm tra đã làm việc với các hộ kinh doanh.
Công trình được khởi công vào ngày 01/10/2026.
Vừa qua, vào ngày 10/11/2026, Công an phường ra quân xử lý lấn chiếm.
Phường được thành lập từ ngày 01/7/2025 trên cơ sở sắp xếp 03 phường.
Ngày 20/10/2026, hộ ông A nộp đơn đề nghị cấp giấy phép.
Sáng 15/11, tại trụ sở, Thường trực Đảng ủy họp giao ban.
Hội nghị đã diễn ra lúc 8 giờ ngày 14/11/2026 tại Hội trường.
# recalled limits
UBND phường đã yêu cầu báo cáo trước ngày 25/10/2026, tuy nhiên đến nay còn 03 đơn vị chưa gửi.
Theo Công văn số 12, các đơn vị phải báo cáo trước ngày 01/11/2026 nhưng đến nay vẫn chưa thực hiện.
# anniversaries, births, terms of office, plans
Kỷ niệm 82 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2026).
Nhân dịp Ngày Nhà giáo Việt Nam 20/11, UBND phường gửi lời chúc mừng.
Chào mừng Ngày Pháp luật Việt Nam 09/11 và Ngày Đại đoàn kết 18/11.
Hưởng ứng Tháng hành động vì bình đẳng giới từ ngày 15/11 đến ngày 15/12.
Ông Nguyễn Văn A, sinh ngày 20/12/1990, thường trú tại khu phố 3.
Công dân sinh năm 2008 thuộc diện đăng ký nghĩa vụ quân sự.
CCCD số 079090001234 cấp ngày 20/12/2021 tại Cục Cảnh sát.
Đại biểu HĐND phường nhiệm kỳ 2026 - 2031.
Chương trình phát triển đô thị giai đoạn 2026-2030.
Kế hoạch phát triển kinh tế - xã hội năm 2027.
Phương hướng nhiệm vụ tháng 12 năm 2026.
Báo cáo tình hình tháng 11 năm 2026.
BÁO CÁO⏎Kết quả công tác quý IV năm 2026
# lengths, procedures
Rút ngắn thời gian giải quyết từ 15 ngày xuống còn 07 ngày làm việc.
Sau 16 tháng triển khai mô hình chính quyền địa phương hai cấp, kết quả đạt được tích cực.
Giảm 50% thời gian giải quyết thủ tục hành chính so với quy định.
Thời hạn giải quyết thủ tục là 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.
Thủ tục đăng ký kết hôn: thời gian giải quyết 05 ngày làm việc.
Hồ sơ được trả sớm hơn 03 ngày so với thời hạn quy định.
Đã trễ hạn 05 ngày so với yêu cầu.
Thời gian xử lý trung bình là 2,5 ngày.
Thời gian lưu trữ hồ sơ là 10 năm.
Ông A có 15 năm công tác trong ngành giáo dục.
# promises of the issuer, proposals
UBND phường sẽ kiểm tra và thông báo kết quả trước ngày 30/11/2026.
Chúng tôi cam kết hoàn thành trước ngày 30/11/2026.
Sở sẽ tổ chức thẩm định trong tháng 12/2026.
Dự kiến công trình hoàn thành trong quý I/2027.
UBND phường đề xuất gia hạn thời gian thực hiện dự án đến ngày 31/12/2026.
Kính đề nghị UBND thành phố xem xét, bố trí kinh phí trước ngày 30/11/2026.
Kiến nghị Sở Tài chính cấp bổ sung kinh phí trong quý IV/2026.
Đơn vị xin lùi thời hạn nộp báo cáo đến ngày 30/11/2026.
Đề nghị được gia hạn đến hết ngày 30/11/2026.
# targets
Phấn đấu đến hết năm 2026 đạt 95% hồ sơ trực tuyến.
Mục tiêu đến năm 2030 có 80% người dân sử dụng dịch vụ số.
Đến cuối năm 2026, tỷ lệ hộ nghèo giảm còn 0,5%.
Phấn đấu trong năm 2026 tăng thu ngân sách 10%.
# eligibility
Giấy chứng nhận đã cấp trước ngày 01/7/2025 tiếp tục có giá trị sử dụng.
Nhà ở xây dựng trước ngày 01/7/2006 thì được miễn giấy phép.
Hồ sơ tiếp nhận trước ngày 01/12/2026 thì tiếp tục giải quyết theo quy định cũ.
Người lao động được tuyển dụng trước ngày 01/01/2026 được hưởng chế độ.
Công dân sinh từ ngày 01/01/2001 đến ngày 31/12/2008 phải đăng ký.
# office hours, habits, haste, recurrences without a day
Giờ làm việc: sáng từ 7h30 đến 11h30, chiều từ 13h30 đến 17h00.
Tiếp công dân vào thứ Năm hằng tuần tại trụ sở.
Bộ phận Một cửa làm việc từ thứ Hai đến thứ Sáu hằng tuần.
Các đơn vị báo cáo hằng quý theo quy định.
Định kỳ hằng tháng báo cáo kết quả về Văn phòng.
Đề nghị các đơn vị khẩn trương thực hiện.
Yêu cầu thực hiện ngay các biện pháp phòng cháy.
Ngay sau khi kết thúc đợt kiểm tra, các đơn vị khắc phục tồn tại.
Chào cờ vào sáng thứ Hai đầu tháng.
# general rules
Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan có thẩm quyền cấp giấy phép.
Người khiếu nại có quyền khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được quyết định hành chính.
Trong thời hạn 10 ngày kể từ ngày nhận được yêu cầu của tổ chức, cá nhân, cơ quan có thẩm quyền phải trả lời bằng văn bản.
# numbers
Số tiền 20.112.026 đồng.
Tỷ lệ 25/11 đại biểu tán thành, đạt 3/4.
Điện thoại: 0909.25.11.26.
Quyết định số 25/11/QĐ.
Điều 25, khoản 11, điểm a Nghị định số 12/2026/NĐ-CP.
Phiên bản 25.11.26 của phần mềm.
25.11. Công tác văn thư
Trực 24/7 tại Trạm Y tế.
Đường 30/4, khu phố 2; đường 3/2, khu phố 5.
Quốc lộ 1A đoạn Km 25 đến Km 30.
Lớp 12/11 Trường THPT có 45 học sinh.
Số nhà 25/11 đường Lê Lợi.
Bảng 20.11 kèm theo thuyết minh.
Mẫu số 02/2026 ban hành kèm theo.
`;
