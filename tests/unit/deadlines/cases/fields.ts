/** Tables in plain text, terms from events, duties that come again, shorthand, presence. The document is of Monday 16 November 2026. */
export const fields = `
# tables in plain text
STT⇥Nhiệm vụ⇥Đơn vị chủ trì⇥Thời hạn⏎1⇥Rà soát hộ nghèo⇥Phòng VHXH⇥25/11/2026⏎2⇥Số hóa hộ tịch⇥Tư pháp⇥Tháng 12/2026 => by 2026-11-25 | within 2026-12-31
TT | Công việc | Hoàn thành | Ghi chú⏎1 | Lập danh sách cử tri | trước 20/11 | theo mẫu 01⏎2 | Niêm yết | 25/11 - 05/12 | tại trụ sở => before 2026-11-20 | by 2026-12-05
Đơn vị⇥Số hồ sơ⇥Ngày cấp⏎Tổ 1⇥15⇥20/11/2026⏎Tổ 2⇥16⇥25/11/2026 =>
Họ tên⇥Năm sinh⇥Ngày vào Đảng⏎Nguyễn Văn A⇥1990⇥19/12/2026 =>
Nội dung⇥Thời gian⇥Sản phẩm⏎Xây dựng kế hoạch⇥Trước 22/11/2026⇥Kế hoạch⏎Tổ chức tập huấn⇥Trong tháng 12⇥Báo cáo => before 2026-11-22 | within 2026-12-31
STT⇥Khu phố⇥Thời gian tiêm⇥Địa điểm⏎1⇥KP1⇥7h30 ngày 20/11/2026⇥Trạm Y tế⏎2⇥KP2⇥7h30 ngày 21/11/2026⇥Nhà văn hóa => at 2026-11-20 07:30 | at 2026-11-21 07:30
Nội dung⇥Hạn⏎Báo cáo tháng⇥ngày 25 hằng tháng⏎Báo cáo năm⇥10/12/2026 => by 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25 | by 2026-12-10
Tên văn bản⇥Số ký hiệu⇥Ngày ban hành⇥Hạn trả lời⏎Công văn về đất đai⇥125/SNNMT⇥10/11/2026⇥24/11/2026 => by 2026-11-24
# terms counted from events
Sau khi kết thúc đợt cao điểm 05 ngày, các chi đoàn gửi báo cáo về Đoàn phường. => by - P5D event
Trong 10 ngày kể từ ngày khai mạc hội nghị (25/11/2026), Văn phòng gửi dự thảo kết luận. => by 2026-12-07 P10D event
Đơn vị trúng thầu ký hợp đồng trong vòng 07 ngày kể từ ngày nhận được thông báo trúng thầu. => by - P7D event
Chậm nhất 03 ngày làm việc sau khi nhận bàn giao mặt bằng, nhà thầu phải khởi công. => by - P3WD event
Đề nghị quý đơn vị phản hồi trong 48 giờ kể từ khi nhận được công văn này. => by 2026-11-20 PT48H received
Các tổ dân phố gửi danh sách chậm nhất 02 ngày trước ngày bầu cử. => by - -P2D event
Biên bản họp gửi về Văn phòng không quá 24 giờ sau khi cuộc họp kết thúc. => by - PT24H event
Người bị xử phạt nộp tiền phạt trong thời hạn 10 ngày kể từ ngày nhận được Quyết định này. => by 2026-11-27 P10D received
Kể từ ngày 01/12/2026, trong vòng 30 ngày các hộ phải tháo dỡ mái che. => by 2026-12-31 P30D event
Thời hạn khiếu nại là 90 ngày kể từ ngày nhận được quyết định. =>
Luật quy định người lao động nộp hồ sơ trong 03 tháng kể từ ngày chấm dứt hợp đồng. =>
# recurring duties
Các trạm y tế báo cáo số ca mắc trước 15h00 hằng ngày. => before 2026-11-16 15:00 FREQ=DAILY
Tổng hợp gửi UBND phường vào thứ Sáu hằng tuần. => by 2026-11-20 FREQ=WEEKLY;BYDAY=FR
Báo cáo quý gửi trước ngày 05 của tháng đầu quý sau. => before 2027-01-05 FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5
Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12 hằng năm. => before 2027-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10 | before 2026-12-10 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10
Định kỳ ngày 15 và ngày cuối tháng, kế toán đối chiếu số dư với Kho bạc. => by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1,15
Hằng tháng, trước ngày 03, các trường nộp bảng chấm công. => before 2026-12-03 FREQ=MONTHLY;BYMONTHDAY=3
Chế độ báo cáo: hằng quý. =>
Chi bộ sinh hoạt vào ngày 03 hằng tháng. =>
Bưu điện chi trả lương hưu từ ngày 02 đến ngày 10 hằng tháng. =>
Từ tháng 12/2026, các đơn vị gửi báo cáo tiến độ chậm nhất ngày 20 hằng tháng. => by 2026-12-20 FREQ=MONTHLY;BYMONTHDAY=20
# proposals and promises of others
Nhà thầu cam kết hoàn thành móng trước ngày 30/11/2026. =>
Chủ đầu tư xin lùi thời gian khởi công đến ngày 15/12/2026. =>
Cử tri đề nghị thành phố sửa đường trước Tết Nguyên đán. =>
Công ty Môi trường hứa thu gom xong rác tồn trước ngày 20/11/2026. =>
Sở Xây dựng cho biết sẽ trả lời trước ngày 25/11/2026. =>
UBND xã kính đề nghị Sở Tài chính bổ sung kinh phí trước ngày 30/11/2026. =>
Yêu cầu nhà thầu hoàn thành móng trước ngày 30/11/2026 như đã cam kết. => before 2026-11-30
Đồng ý đề xuất của Phòng Kinh tế; giao Phòng triển khai xong trước ngày 30/11/2026. => before 2026-11-30
Theo kế hoạch, Sở sẽ kiểm tra trong tháng 12/2026; các trường chuẩn bị hồ sơ trước ngày 28/11/2026. => before 2026-11-28
# facts in the past
Ngày 10/11/2026, UBND phường đã ban hành Quyết định thành lập tổ công tác. =>
Đến ngày 15/11/2026, toàn phường thu được 2,3 tỷ đồng, đạt 78%. =>
Trong tháng 10/2026, Công an phường tiếp nhận 45 tin báo. =>
Hộ ông B nộp đơn ngày 05/11/2026, được hẹn trả kết quả ngày 12/11/2026. =>
Lớp tập huấn diễn ra từ ngày 03/11/2026 đến ngày 05/11/2026 với 120 học viên. =>
Vụ cháy xảy ra lúc 02 giờ 15 ngày 14/11/2026 tại chợ Bến. =>
# eligibility
Hỗ trợ hộ có thiệt hại phát sinh trước 31/12/2026. =>
Đối tượng: người lao động bị mất việc từ ngày 01/7/2026 đến ngày 31/12/2026. =>
Các công trình cấp phép trước ngày 01/01/2027 áp dụng quy chuẩn cũ. =>
Trẻ sinh từ 01/01/2021 đến 31/12/2026 được cấp thẻ. =>
Rà soát đối tượng hưởng trước ngày 01/12/2026, gửi danh sách về Phòng trước ngày 05/12/2026. => before 2026-12-05
Thanh toán các khoản chi phát sinh trước ngày 31/12/2026 theo đúng chế độ. =>
# directions in shorthand
Bút phê ngày 17/11/2026: Đ/c Hà XL, b/c tôi trc 20/11. => before 2026-11-20
Ý kiến chỉ đạo: VP th/mưu, xong trong tuần. => within 2026-11-22
Chỉ đạo: Chuyển đ/c Minh (ĐC) xem, trả lời dân ngay trong ngày. => by 2026-11-17 P0D received
Bút phê: A. Tuấn cho ktra, sáng mai báo tôi. => by 2026-11-18
Bút phê: K.tế chủ trì, 20/11 có dự thảo. => by 2026-11-20
Ý kiến lãnh đạo: Lưu, theo dõi. =>
Bút phê: p/h CA phường, trước 16h chiều nay b/c kq. => before 2026-11-17 16:00
# meetings and presence
Yêu cầu ông Nguyễn Văn C có mặt tại trụ sở Công an phường lúc 8 giờ 30 ngày 20/11/2026 để làm việc. => at 2026-11-20 08:30
Công dân trúng tuyển có mặt tại Ban CHQS phường đúng 07 giờ ngày 02/3/2027. => at 2027-03-02 07:00
Triệu tập cán bộ dự tập huấn: 02 ngày, từ 25/11 đến 26/11/2026, bắt đầu lúc 7h30. => at 2026-11-25 07:30
Đoàn kiểm tra làm việc với UBND phường sáng 24/11/2026; báo cáo gửi trước cho Đoàn ngày 20/11. => at 2026-11-24 | by 2026-11-20
Hội nghị dự kiến tổ chức vào hạ tuần tháng 12, có giấy mời sau. =>
Kính mời dự Lễ khai giảng lúc 7g ngày 05/12; đại biểu xác nhận tham dự trước 01/12. => at 2026-12-05 07:00 | before 2026-12-01
Cuộc họp ngày 18/11 chuyển sang 14h ngày 19/11/2026. => at 2026-11-19 14:00
# a stamp with its hour
HỎA TỐC HẸN GIỜ: 17 giờ 00 ngày 20/11/2026 => by 2026-11-20 17:00
Độ khẩn: Hỏa tốc hẹn giờ 17 giờ ngày 20/11/2026 => by 2026-11-20 17:00
Độ khẩn: Hỏa tốc =>
`;
