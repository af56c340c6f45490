/** Whose duty it is, what is told of, and what a day belongs to. The document is of Monday 16 November 2026. */
export const voices = `
# what somebody says he will do, in several verbs
Phòng Kinh tế sẽ tổng hợp, tham mưu UBND phường phúc đáp Ban QLDA trong tuần sau và niêm yết công khai phương án. =>
Chi cục sẽ cử cán bộ hướng dẫn, đôn đốc các hộ ký cam kết xong trước ngày 05/12/2026. =>
Ban Chỉ huy quân sự sẽ chủ trì, phối hợp Công an kiểm tra trong tháng 12. =>
Hạt Kiểm lâm sẽ tiếp tục khảo sát và báo cáo trước ngày 10/12/2026. =>
UBND phường sẽ họp xét; yêu cầu Văn phòng tham mưu giấy mời trước ngày 20/11/2026. => before 2026-11-20
Nhà trường sẽ tổ chức lễ, đề nghị Đoàn phường chuẩn bị tiết mục trước ngày 20/11/2026. => before 2026-11-20
Đoàn sẽ làm việc tại trụ sở; Văn phòng chủ trì chuẩn bị tài liệu trước ngày 24/11/2026. => before 2026-11-24
# what is asked of an office beside or above
Trạm Y tế xã đề xuất Trung tâm Y tế khu vực cấp bổ sung 300 liều vắc xin trước ngày 10/12/2026. =>
Nhà trường kiến nghị Điện lực Hoàng Mai thay công tơ trước ngày 05/12/2026. =>
Đội dân phòng đề xuất Công an phường trang bị 10 bình chữa cháy trước ngày 31/12/2026. =>
Hồ sơ đề xuất cấp độ 1, 2 gửi Sở thẩm định chậm nhất ngày 29/11/2026. => by 2026-11-29
Danh mục đề xuất đầu tư gửi Phòng Kinh tế trước ngày 02/12/2026. => before 2026-12-02
Giao Trạm Y tế đề xuất Trung tâm Y tế khu vực cấp vắc xin trước ngày 05/12/2026. => before 2026-12-05
# a limit after which silence is consent, and whom it binds
Đề nghị các đồng chí Ủy viên cho ý kiến; quá ngày 29/11/2026 đồng chí nào không gửi ý kiến xem như thống nhất với dự thảo. => by 2026-11-29
Đến hết ngày 25/11/2026 hộ nào chưa ký thì lập danh sách gửi Công an phường. => by 2026-11-25
Trước ngày 25/11/2026 người đứng đầu các cơ sở phải gửi báo cáo tự kiểm tra. => before 2026-11-25
Sau 01 tháng kể từ ngày ký thông báo này, chủ phương tiện không đến giải quyết thì Công an phường làm thủ tục tịch thu. => by 2026-12-16 P1M issued
Sau 15 ngày kể từ ngày nhận được thông báo này, nếu ông bà không nộp tiền thì cơ quan thuế cưỡng chế. => by 2026-12-02 P15D received
Sau 03 tháng kể từ ngày triển khai, mô hình đã thu hút 200 hộ tham gia. =>
# the end of a paper's own length
Hợp đồng thuê đất số 77/HĐTĐ ký ngày 12/6/2006, thời hạn thuê 20 năm, hết hạn ngày 12/12/2026. =>
Hợp đồng thuê phần mềm số 26/2025/HĐ-KHCN có thời hạn 36 tháng, đến ngày 30/11/2028. =>
Giấy phép xây dựng có giá trị 12 tháng, đến hết ngày 20/12/2026. =>
Đề nghị đơn vị thuê nộp hồ sơ gia hạn hợp đồng chậm nhất ngày 10/12/2026. => by 2026-12-10
# told to others, for knowledge
Theo kết luận tại Thông báo số 88-TB/TU, Đảng ủy UBND thành phố phải trình phương án trước ngày 28/12/2026; Đảng ủy phường thông báo để các chi bộ nắm, chưa phải thực hiện nội dung này. =>
Các sở phải báo cáo trước ngày 05/12/2026, UBND cấp xã không phải báo cáo. =>
Các phòng phải báo cáo trước ngày 05/12/2026, đề nghị không phải nhắc lại. => before 2026-12-05
# what was done with papers, and when
(Quyết định đã giao trực tiếp cho cá nhân vi phạm vào hồi 16 giờ 10 phút ngày 16 tháng 11 năm 2026.) =>
Thông báo được niêm yết tại nhà văn hóa lúc 08 giờ 00 ngày 17/11/2026. =>
Nhiệm vụ đã giao phải hoàn thành trước ngày 05/12/2026. => before 2026-12-05
# a limit of the past and what came of it
Theo hợp đồng, nhà thầu phải bàn giao trước ngày 30/6/2026, tuy nhiên do ảnh hưởng của bão nên chậm. =>
Nhiệm vụ lập hồ sơ sức khỏe phải xong trước 30/6/2026 nhưng mới đạt 81%. =>
Đối với 01 hồ sơ nộp muộn (phải nộp trước 30/6/2026, thực tế nộp ngày 09/10/2026), yêu cầu kiểm điểm. =>
Năm 2025, cuộc kiểm tra kéo dài, phải gia hạn đến ngày 15/12/2025; đề nghị rút kinh nghiệm. =>
Kết quả còn hạn chế: 02 dự án phải gia hạn sang năm 2027. =>
Gia hạn thời gian nộp hồ sơ đến hết ngày 15/12/2026. => by 2026-12-15
Phòng Kinh tế phải báo cáo nguyên nhân chậm tiến độ trước ngày 20/11/2026. => before 2026-11-20
# "đã" said of the matter, not of the deed
Các thôn thu hoạch xong diện tích lúa đã chín đến hết ngày 25/11/2026. => by 2026-11-25
UBND phường đối chiếu danh sách người hưởng đã chết, chuyển đi vào các ngày 10 và 25 hằng tháng gửi BHXH cơ sở. => by 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=10,25
- Ủy nhiệm thu nộp toàn bộ tiền thuế đã thu vào Kho bạc và quyết toán biên lai chậm nhất ngày 25 hàng tháng. => by 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
Rà soát người có công đã mất, cắt giảm chế độ xong trong tháng 12/2026. => within 2026-12-31
Rà soát các bản cam kết đã nộp trước ngày 24/11/2026. =>
Công tác rà soát hộ nghèo đã hoàn thành trước ngày 10/11/2026. =>
# who is eligible, then what is to be done
Đăng ký nghĩa vụ quân sự lần đầu cho công dân nam đủ 17 tuổi, hoàn thành trong tháng 4. => within 2027-04-30
Tổ chức ký cam kết không sử dụng pháo nổ đến 100% hộ dân, xong trong tháng 12/2026. => within 2026-12-31
Cấp thẻ cho người cao tuổi đủ 75 tuổi, gửi danh sách trước ngày 05/12/2026. => before 2026-12-05
Người đủ 75 tuổi trong năm 2026 được hưởng trợ cấp. =>
# stretches of watch
Các chòi canh lửa duy trì chế độ trực đến 24 giờ 00 ngày 31/3/2027. => by 2027-03-31 23:59
Tổ liên gia thường trực 24/24 giờ từ ngày 03/02/2027 (27 tháng Chạp) đến ngày 12/02/2027. => by 2027-02-12
# hours and days in words
Yêu cầu ông Sáu có mặt tại trụ sở lúc tám giờ ngày mùng 5 tháng 12 năm 2026. => at 2026-12-05 08:00
Kính mời đồng chí dự họp vào mười bốn giờ ba mươi phút ngày 25/11/2026. => at 2026-11-25 14:30
# a periodic day under an order, and habits
Điện lực đề nghị UBND phường xác nhận sản lượng chiếu sáng vào ngày cuối cùng của mỗi tháng. => by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
Công khai kết quả đánh giá mức độ hài lòng vào ngày 03 hằng tháng. => by 2026-12-03 FREQ=MONTHLY;BYMONTHDAY=3
Kho Trạm giao nhận vắc xin các ngày thứ Ba, thứ Năm, từ 7 giờ 30 đến 10 giờ 30. =>
Mời ông bà đến gặp cán bộ thụ lý vào các ngày thứ Ba, thứ Năm hằng tuần, từ 8h30 đến 11h00. =>
# handing over and its day, without a cue
File excel gửi trước vào nhóm, bản đóng dấu gửi về Thuế cơ sở 3 (đ/c Oanh) ngày 28/11/2026. => by 2026-11-28
- Quyết toán kinh phí: bảng kê, danh sách ký nhận nộp Phòng Tài chính - Kế toán tháng 12/2026. => within 2026-12-31
Trình phê duyệt kế hoạch sử dụng đất năm 2027. =>
2.3. Gỡ bỏ phần mềm không bản quyền, tài khoản quản trị dùng chung: trong quý I/2027. => within 2027-03-31
# what a period or a day belongs to
Phiên họp đánh giá tình hình kinh tế - xã hội tháng 3, quý I và bàn nhiệm vụ tới. =>
Căn cứ công văn của Kho bạc về hướng dẫn công tác khóa sổ kế toán cuối năm 2026, Kho bạc khu vực VII đề nghị các đơn vị phối hợp. =>
Ví dụ: hộ bà A có doanh thu từ ngày 01/12/2026 đến ngày 31/12/2026 là 210 triệu đồng. =>
Dự án do Công ty Điện lực làm chủ đầu tư, khởi công quý I/2027. =>
Người được tiêm phải tiếp tục theo dõi tại nhà trong vòng 24 giờ. =>
STT⇥Nội dung⇥Hạn gửi hồ sơ⏎3⇥Chi thường xuyên phát sinh trước 31/12⇥16h00 ngày 26/01/2027 => by 2027-01-26 16:00
Yêu cầu cấp bản sao trích lục được giải quyết ngay trong ngày; trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo. =>
Quy trình cập nhật biến động: chi nhánh cập nhật trong thời hạn 01 ngày làm việc kể từ ngày ký giấy chứng nhận. =>
# two terms of one length from two events
Người trúng tuyển nộp hồ sơ trong thời hạn 30 ngày kể từ ngày nhận được thông báo trúng tuyển, đến nhận việc trong thời hạn 30 ngày kể từ ngày nhận được quyết định tuyển dụng. => by - P30D event | by - P30D event
Tổ chức đảng được kiểm tra giải trình bằng văn bản những nội dung Đoàn yêu cầu trong vòng 02 ngày làm việc kể từ khi có yêu cầu. => by - P2WD event
# a range of days ends as its cue says
Kiểm tra trực tiếp các chợ; kết thúc trong ngày 08/12/2026. => within 2026-12-08
# a table's announcement governs no more than the table
Đội đề nghị các xã phối hợp như sau:⏎Lịch cắt điện dự kiến (Đội thực hiện):⏎Ngày⇥Thời gian⇥Phạm vi mất điện⏎18/11/2026⇥07h00 - 16h30⇥Kim Hoa⏎2. Các xã ký biên bản và gửi lại Đội trong vòng 10 ngày làm việc kể từ ngày nhận được Công văn. => by 2026-12-01 P10WD received
`;
