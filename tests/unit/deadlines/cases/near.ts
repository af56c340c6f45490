/** Neighbours of what a ninth round of papers showed. The document is of Monday 16 November 2026. */
export const near = `
# what an office does after a comma, beside a stretch of years or a round of the past
Giao Thuế tỉnh rà soát nghĩa vụ giai đoạn 2022 - 2025 của Công ty, thông báo kết quả trong quý I/2027. => within 2027-03-31
Kỳ quyết toán năm 2025, yêu cầu các trường nộp hồ sơ trước ngày 15/12. => before 2026-12-15
Sở Tài chính tham mưu cấp kinh phí khẩn cấp từ ngân sách tỉnh trong vòng 03 ngày kể từ ngày 23/11/2026. => by 2026-11-26 P3D event
Ký bổ sung cam kết ba bên giữa nhà trường và đơn vị cung cấp suất ăn, hoàn thành trước ngày 20/11/2026. => before 2026-11-20
UBND xã cập nhật số hộ đã nhập phiếu lên phần mềm và báo cáo Tổ giúp việc trước 15 giờ thứ Sáu hằng tuần. => before 2026-11-20 15:00 FREQ=WEEKLY;BYDAY=FR
Chi trả xong chế độ cho các trường hợp đã có quyết định nghỉ trong tháng 12 năm 2026, không để kéo dài. => within 2026-12-31
Phòng Kinh tế tham mưu phương án, báo cáo Thường trực Đảng ủy tuần thứ 2 của tháng 12/2026. => within 2026-12-13
Cấp phát quà cho các hộ nghèo trong ngày 19 và 20/12/2026. => within 2026-12-20
Yêu cầu các phòng gửi báo cáo chậm nhất ngày 30/11/2026. Các nội dung đã gửi trước ngày 13/11 không phải gửi lại. => by 2026-11-30
Về đề nghị lùi thời gian nộp báo cáo của Trạm Y tế: đồng ý lùi đến ngày 20/12/2026. => by 2026-12-20
Do một số đơn vị chưa nộp báo cáo trước ngày 10/11/2026, yêu cầu nộp bổ sung trước ngày 20/11/2026. => before 2026-11-20
Căn cứ Công văn số 12/UBND-VP của UBND tỉnh yêu cầu báo cáo, Phòng Kinh tế đề nghị các thôn gửi số liệu trước ngày 10/12/2026. => before 2026-12-10
Đối với đề nghị của UBND thành phố về kéo dài thí điểm đến hết năm 2027, Bộ Tư pháp cho ý kiến trong vòng 10 ngày kể từ ngày nhận được hồ sơ của Thành phố. => by - P10D event
Nộp 50% trong 30 ngày kể từ ngày nhận được thông báo nộp tiền của cơ quan thuế, phần còn lại trong 90 ngày kể từ ngày nhận được thông báo nêu trên. => by - P30D event | by - P90D event
Phòng Kinh tế kiểm tra, nếu đủ điều kiện thì trình Chủ tịch ký trong ngày 25/11. => within 2026-11-25
Báo cáo Ban Chỉ đạo trong vòng 05 ngày làm việc. => by 2026-11-24 P5WD received
# months in a row, and numbers of others behind one month
Mỗi chi bộ gửi 01 bài viết về Ban Tuyên giáo trong tháng 3, 6 và 9/2027. => within 2027-09-30
Báo cáo trong quý II, III và IV năm 2027. => within 2027-12-31
Trong tháng 11, 12 hộ phải di dời xong. => within 2026-11-30
Trong quý IV, 3 đơn vị phải hoàn thành sắp xếp. => within 2026-12-31
Chuyển Văn phòng tổng hợp, báo cáo Đảng ủy trước phiên họp UBND (ngày 27/11). => before 2026-11-27
# shorthand and slips
Chuyển P. KT xử lý. HXL: 26/11/26. => by 2026-11-26
- Phòng KT: chuẩn bị báo cáo chuyên đề ngân sách – 26/11. => by 2026-11-26
Đề nghị gửi kết qủa trứơc ngày 22/12/2026. => before 2026-12-22
# rows of an annex that the body states in other words: one row, of the same office
Văn phòng theo dõi, đôn đốc; tham mưu tổng kết năm trước ngày 05/12/2026.⏎STT⇥Nội dung công việc⇥Chủ trì⇥Thời hạn⏎1⇥Tổng kết công tác cải cách hành chính⇥Văn phòng⇥Trước ngày 05/12/2026⏎2⇥Tổng kết phong trào thi đua⇥Phòng Văn hóa⇥Trước ngày 05/12/2026 => before 2026-12-05 | before 2026-12-05
Văn phòng theo dõi, đôn đốc; tham mưu tổng kết năm trước ngày 05/12/2026.⏎STT⇥Nội dung công việc⇥Chủ trì⇥Thời hạn⏎1⇥Tổng kết cải cách hành chính⇥Văn phòng⇥Trước ngày 05/12/2026⏎2⇥Tổng kết dân vận⇥Văn phòng⇥Trước ngày 05/12/2026 => before 2026-12-05 | before 2026-12-05
Thời gian tổng vệ sinh: bắt đầu từ 6 giờ 30, Chủ nhật ngày 22/11/2026. => at 2026-11-22 06:30
# columns under numbers, windows, gatherings
STT⇥Khu phố⇥Số hộ⇥Số khẩu⇥Thời hạn nộp⏎1⇥Khu phố 1⇥210⇥800⇥25/11/2026⏎2⇥Khu phố 2⇥180⇥702⇥30/11/2026 => by 2026-11-25 | by 2026-11-30
Bán hồ sơ mời tham gia đấu giá: đến 16 giờ 30 ngày 20/12/2026. => by 2026-12-20 16:30
Tổ chức đấu giá: từ 8 giờ 00 ngày 28/12/2026. => at 2026-12-28 08:00
Phỏng vấn: từ ngày 20/12/2026 đến ngày 22/12/2026. => at 2026-12-20
Các đoàn kiểm tra của Sở Y tế làm việc tại xã từ ngày 25/11/2026 đến ngày 27/11/2026. => at 2026-11-25
Cử đồng chí Lan tham dự hội nghị, thời gian: 02 ngày, từ ngày 10/12/2026 đến ngày 11/12/2026 tại Hà Nội. => at 2026-12-10
Các điểm cầu thử đường truyền lúc 15 giờ ngày 10/12/2026. => at 2026-12-10 15:00
Vòng chung kết lúc 8 giờ ngày 18/12/2026 tại Nhà văn hóa. => at 2026-12-18 08:00
`;
export const nearNone = `
Yêu cầu các chủ đầu tư đẩy nhanh tiến độ, không để xảy ra tình trạng dồn hồ sơ thanh toán vào cuối năm. =>
Đề nghị các phòng tránh việc tập trung khối lượng vào tháng 12. =>
Về đề nghị gia hạn nộp báo cáo của Công an xã: không đồng ý gia hạn đến ngày 30/11/2026. =>
UBND xã không chấp thuận gia hạn thời gian nộp đến ngày 30/11/2026. =>
UBND xã đã yêu cầu tháo dỡ xong trước ngày 15/10, tuy nhiên mới tháo dỡ được 4/11 trường hợp. =>
04 người bị hủy kết quả do không hoàn thiện hồ sơ trước ngày 30/9/2026. =>
Đợt rà soát năm 2025 còn 09 xã gửi báo cáo trước ngày 15/12 nhưng phải làm lại. =>
Căn cứ Văn bản số 118/UBND-VP ngày 20/10/2026 của UBND tỉnh giao Sở Xây dựng tham mưu, báo cáo trước ngày 10/12/2026. =>
ỦY BAN NHÂN DÂN⏎PHƯỜNG CAO LÃNH⏎Theo Phiếu chuyển của Ban Tiếp công dân, phường phải trả lời và báo cáo trước ngày 30/11/2026. =>
HỘI ĐỒNG TUYỂN DỤNG VIÊN CHỨC⏎Hội đồng niêm yết danh sách tại trụ sở vào ngày 24/11/2026. =>
Tiến độ thi công được quy định trong hợp đồng là 600 ngày kể từ ngày khởi công. =>
Trưởng thôn xem xét trong 07 ngày làm việc kể từ ngày tiếp nhận theo Điều 6 Quyết định số 24/2021/QĐ-TTg. =>
Thu nhập của hộ được tính bình quân trong 12 tháng, từ tháng 10/2025 đến tháng 9/2026. =>
Xem xét báo cáo công tác của các Ban từ ngày 01/10/2026 đến ngày 31/12/2026. =>
UBND xã sẽ tổng hợp, báo cáo Ban Chỉ đạo tỉnh vào kỳ họp tháng 12/2026. =>
Trong tháng 12/2026, phường tiếp tục đẩy mạnh chuyển đổi số. =>
Hộ phát sinh theo kết quả rà soát cuối năm được hỗ trợ theo quy định. =>
Gửi tin nhắn nhắc nộp tờ khai quý III đến 4.906 hộ. =>
Vòng 2 dạy 01 tiết, thời gian chuẩn bị giáo án 30 phút trước khi thực hành. =>
Thời gian mất điện: bắt đầu từ 5 giờ 00 ngày 24/11/2026. =>
Cung cấp nước sạch liên tục trong vòng 03 tháng. =>
Thủ tục đăng ký khai sinh: giải quyết ngay trong ngày; trường hợp nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo. =>
QUY CHẾ⏎Văn bản mang chỉ mức độ khẩn phải được trình ngay sau khi nhận được. =>
QUY CHẾ⏎Số văn bản đi được cấp liên tục theo năm, bắt đầu từ số 01 vào ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12. =>
- Trưởng phòng: Nguyễn Văn A - 26/11 =>
`;
