/** Days off, and duties that have to do with them. */
export const daysOff = `
Yêu cầu các trường thống kê số giáo viên nghỉ ốm, nghỉ học kỳ và gửi trong vòng 03 ngày kể từ ngày nhận được công văn này. => by 2026-11-20 P3D received
Các trường cho trẻ nghỉ học, nhắn tin cho cha mẹ và báo cáo trong ngày 18/11/2026. => within 2026-11-18
Bố trí trực các ngày nghỉ lễ, gửi danh sách trong ngày 20/12/2026. => within 2026-12-20
Sau đợt nghỉ lễ, các khu phố báo cáo tình hình trật tự đến hết ngày 05/01/2027. => by 2027-01-05
Cho học sinh nghỉ học trong ngày 18/11/2026.
Cho toàn trường nghỉ học 02 ngày, từ ngày 18/11/2026 đến hết ngày 19/11/2026.
Lịch nghỉ hè từ ngày 01/6/2027 đến ngày 31/7/2027.
`;

/** What stands under an order far above and is still no limit, and its neighbours that are. */
export const underAnOrder = `
I. MỤC ĐÍCH, YÊU CẦU⏎- Đến năm 2031, phường cơ bản không còn hồ sơ giấy.
I. MỤC ĐÍCH, YÊU CẦU⏎- Hoàn thành việc cấp chữ ký số trước ngày 15/12/2026. => before 2026-12-15
I. MỤC ĐÍCH, YÊU CẦU⏎- Đến hết năm 2026, các phòng hoàn thành việc dán mã tài sản. => by 2026-12-31
I. YÊU CẦU⏎- Đến hết năm 2026, các tổ làm xong sổ theo dõi. => by 2026-12-31
Chủ tịch UBND phường yêu cầu:⏎1. Gió giật cấp 10. Dự báo trong 12 giờ tới, bão vào gần bờ.⏎2. Các khu phố trực ban, trong 12 giờ tới báo cáo số nhà yếu. => by 2026-11-17 PT12H issued
Chủ tịch chủ trì họp giao ban, kết luận như sau:⏎1. Chuẩn bị lễ kỷ niệm ngày truyền thống (19/12/1946 - 19/12/2026), trình kịch bản chậm nhất ngày 25/11/2026. => by 2026-11-25
Chủ tịch chủ trì họp giao ban, kết luận như sau:⏎1. Báo cáo tuần của hai tổ còn nộp chậm (hạn ngày 12/11/2026), rút kinh nghiệm chung.
Yêu cầu các tổ khắc phục, không để nộp chậm (hạn ngày 25/11/2026). => by 2026-11-25
`;

/** What is asked, owed, counted and told with a date that is no limit. */
export const described = `
Đối với kiến nghị của các hộ tổ 4 về lắp đèn trước tháng 02/2027: giao Phòng Kinh tế xem xét.
Đối với kiến nghị của các hộ tổ 4 về lắp đèn: giao Phòng Kinh tế trả lời trước ngày 25/11/2026. => before 2026-11-25
Xét đơn của bà Lan xin gia hạn đến ngày 30/6/2027, giao Phòng Kinh tế trả lời trong tháng 12/2026. => within 2026-12-31
Về việc sửa chợ, kính đề nghị UBND tỉnh xem xét, giao Sở Công Thương làm xong trong tháng 12/2026.
Giải quyết đơn của bà Lan trước ngày 25/11/2026, giao Công an phường phối hợp. => before 2026-11-25
Thu đủ tiền điện còn nợ đến hết tháng 11/2026, chậm nhất ngày 10/12/2026. => by 2026-12-10
Hồ sơ nộp sau ngày 25/11/2026 được chuyển sang tháng 12/2026.
Danh sách đăng ký sau ngày 25/11/2026 được tính vào đợt tháng 01/2027.
Thời hạn nộp được chuyển sang ngày 25/12/2026. => by 2026-12-25
Các tổ phải nộp trước ngày 30/10/2026 nhưng đến giữa tháng 11 mới có 4 tổ nộp.
Gửi ảnh Ngày thứ Bảy tình nguyện trước ngày 25/11/2026. => before 2026-11-25
Gửi ảnh trước thứ Bảy tuần này. => before 2026-11-21
Tạm giữ phương tiện trong thời hạn 07 ngày.
Đình chỉ thi công; yêu cầu khắc phục trong thời hạn 10 ngày. => by 2026-11-27 P10D received
QUY CHẾ⏎Sử dụng xe công⏎Điều 4. Lái xe phải báo cáo trong thời hạn 02 ngày làm việc kể từ ngày xảy ra va chạm.
V/v góp ý quy chế⏎Đề nghị góp ý trong 05 ngày làm việc kể từ ngày nhận được văn bản này. => by 2026-11-24 P5WD received
Để khóa sổ thu năm 2026 theo quy định, đề nghị các đơn vị rà soát.
Yêu cầu các đơn vị hoàn thành năm 2026. => within 2026-12-31
`;

/** Limits in words that often mean something else. */
export const limitsAfterAll = `
Các trường tổ chức hoạt động hưởng ứng Tuần lễ an toàn từ ngày 01/12/2026 đến hết ngày 07/12/2026. => by 2026-12-07
Hưởng ứng Tuần lễ an toàn từ ngày 01/12/2026 đến hết ngày 07/12/2026.
Từ nay đến hết ngày 20/12/2026, các ấp dọn sạch cỏ ven đường. => by 2026-12-20
Từ nay đến hết tháng 12/2026, các ấp dọn sạch cỏ ven đường. => by 2026-12-31
Từ nay đến hết ngày 20/11/2026, trời tiếp tục rét đậm.
Giai đoạn 2: Thí điểm tại hai tổ, từ ngày 01/12/2026 đến ngày 20/12/2026. => by 2026-12-20
Cử người đến đối chiếu số liệu tại trụ sở từ ngày 23/11/2026 đến hết ngày 27/11/2026. => by 2026-11-27
Đối chiếu số liệu từ ngày 01/12/2026 đến ngày 31/12/2026, gửi trước ngày 05/01/2027. => before 2027-01-05
Giao Phòng Tư pháp thẩm tra, gửi kết quả trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ. => by - P3WD event
Trong 03 ngày kể từ ngày nhận hồ sơ do Công an phường chuyển đến, Văn phòng trình Chủ tịch. => by - P3D event
Bộ phận Một cửa trả kết quả trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.
Yêu cầu công chức trả kết quả thủ tục trong 05 ngày kể từ ngày nhận đủ hồ sơ.
`;
