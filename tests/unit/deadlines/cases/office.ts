/** Sentences of whole offices' days: longer, with several dates of different roles. The document is of 16 November 2026. */
export const office = `
# directives in many words
Văn phòng HĐND và UBND phường chủ trì, phối hợp các đơn vị liên quan tham mưu, trình Chủ tịch UBND phường xem xét, quyết định trước ngày 28/11/2026. => before 2026-11-28
Trưởng các khu phố thông báo rộng rãi để người dân biết, đăng ký tại nhà văn hóa chậm nhất ngày 30/11/2026. => by 2026-11-30
Đề nghị đơn vị thi công khẩn trương hoàn trả mặt đường, hoàn thành trước ngày 05/12/2026 để phục vụ người dân. => before 2026-12-05
Kết quả thực hiện gửi về UBND phường (qua Phòng Văn hóa - Xã hội) trước 15 giờ 00 ngày 20/11/2026 để tổng hợp, báo cáo UBND thành phố. => before 2026-11-20 15:00
Riêng đối với các trường hợp vướng mắc, đề nghị có văn bản gửi về Phòng Kinh tế, Hạ tầng và Đô thị trước ngày 22/11/2026 để được hướng dẫn. => before 2026-11-22
Các cơ sở kinh doanh có trách nhiệm bổ sung thiết bị chữa cháy, thời hạn khắc phục đến ngày 15/12/2026. => by 2026-12-15
Giao đồng chí Nguyễn Văn B theo dõi, đôn đốc; kết quả báo cáo Thường trực Đảng ủy vào ngày 27/11/2026. => by 2026-11-27
Đảng ủy yêu cầu các chi bộ hoàn thành kiểm điểm cuối năm, xong trước ngày 10/12/2026, gửi hồ sơ về Ban Xây dựng Đảng chậm nhất ngày 12/12/2026. => before 2026-12-10 | by 2026-12-12
Yêu cầu chủ đầu tư giải ngân hết kế hoạch vốn được giao trước ngày 31/12/2026. => before 2026-12-31
UBND phường giao Trạm Y tế tham mưu tổ chức tiêm vắc xin bổ sung, hoàn tất trước ngày 18/12. => before 2026-12-18
Nhận được văn bản này, đề nghị Thủ trưởng các đơn vị quan tâm chỉ đạo, báo cáo kết quả trước ngày 24/11/2026. => before 2026-11-24
Bảng lương tháng 12/2026 gửi Kho bạc trước ngày 05/12/2026. => before 2026-12-05
Danh sách đề nghị khen thưởng gửi về Thường trực Hội đồng Thi đua - Khen thưởng, hạn cuối là ngày 30/11/2026; quá thời hạn trên sẽ không xem xét. => by 2026-11-30
Đơn vị nào chưa nộp thì khẩn trương nộp trong ngày 18/11/2026. => within 2026-11-18
Tất cả hồ sơ tồn đọng phải được giải quyết dứt điểm trước ngày 30 tháng 11. => before 2026-11-30
Ban Quản lý dự án bàn giao hồ sơ quyết toán cho Phòng Kinh tế thẩm tra, thời gian bàn giao chậm nhất vào 17 giờ ngày 27/11/2026. => by 2026-11-27 17:00
Công an phường tăng cường tuần tra, bảo đảm an ninh trật tự; báo cáo nhanh tình hình về UBND phường trước 7h00 sáng ngày 20/11. => before 2026-11-20 07:00
Phòng Văn hóa - Xã hội hướng dẫn các trường mầm non tư thục hoàn thiện hồ sơ; thẩm định, trình cấp phép trong tháng 12 năm 2026. => within 2026-12-31
Đề nghị Mặt trận Tổ quốc phường tổ chức giám sát việc chi trả quà Tết, thời gian thực hiện trong tháng 01/2027. => within 2027-01-31
Các tổ chức, cá nhân có nhu cầu đăng ký tham gia gửi hồ sơ về UBND phường từ ngày ra thông báo đến hết ngày 30/11/2026. => by 2026-11-30
Thời gian tiếp nhận hồ sơ dự tuyển: kể từ ngày 17/11/2026 đến 17 giờ 00 ngày 16/12/2026 (trong giờ hành chính). => by 2026-12-16 17:00
Người trúng tuyển phải đến nhận việc chậm nhất trong ngày 01/12/2026. => by 2026-12-01
Thời gian niêm yết từ ngày 20/11/2026 đến ngày 20/12/2026, mọi ý kiến phản ánh gửi về UBND phường trong thời gian trên. => by 2026-12-20
Tổ chức tổng kết phong trào thi đua năm 2026 xong trước 31/12/2026, gửi báo cáo tổng kết về Phòng Văn hóa - Xã hội. => before 2026-12-31
Giao Phòng Kinh tế phối hợp Thuế cơ sở rà soát hộ kinh doanh nợ thuế, báo cáo đề xuất hướng xử lý trước ngày 25/11/2026. => before 2026-11-25
UBND các phường, xã, đặc khu gửi kiến nghị, đề xuất (nếu có) về Sở Nội vụ trước ngày 25/11/2026. => before 2026-11-25
Sở Tài chính đề nghị UBND các phường, xã rà soát nhu cầu kinh phí, gửi về Sở trước ngày 25/11/2026 để trình UBND thành phố. => before 2026-11-25
UBND thành phố yêu cầu Chủ tịch UBND các xã, phường chịu trách nhiệm nếu để xảy ra chậm trễ sau ngày 30/11/2026. =>
Chủ tịch UBND thành phố giao Sở Xây dựng báo cáo kết quả trước ngày 25/11/2026. => before 2026-11-25
Bộ Nội vụ đề nghị UBND các tỉnh, thành phố báo cáo trước ngày 25/11/2026. => before 2026-11-25
Đề nghị UBND thành phố Đà Nẵng, UBND tỉnh Quảng Trị chỉ đạo rà soát, gửi kết quả về Bộ Xây dựng trước ngày 15/12/2026. => before 2026-12-15
Quá thời hạn ngày 30/11/2026 mà không có ý kiến thì xem như thống nhất. => by 2026-11-30
Sau ngày 30/11/2026, đơn vị nào không gửi báo cáo coi như không có phát sinh. => by 2026-11-30
Hệ thống sẽ khóa sổ lúc 17 giờ ngày 30/11/2026, đề nghị các đơn vị nhập xong số liệu trước thời điểm trên. => by 2026-11-30 17:00
# history and limit together
Qua theo dõi, đến ngày 15/11/2026 mới có 05/12 khu phố gửi báo cáo; đề nghị các khu phố còn lại gửi trước ngày 20/11/2026. => before 2026-11-20
UBND phường đã có Công văn số 456/UBND-VX ngày 01/11/2026 yêu cầu báo cáo trước ngày 10/11/2026, tuy nhiên đến nay một số đơn vị chưa thực hiện. Đề nghị khẩn trương gửi báo cáo trước ngày 20/11/2026. => before 2026-11-20
Ngày 10/11/2026, UBND phường nhận được đơn của ông A. Giao Phòng Kinh tế kiểm tra, trả lời công dân trước ngày 30/11/2026. => before 2026-11-30
Thực hiện Kế hoạch số 100/KH-UBND ngày 05/01/2026 về cải cách hành chính năm 2026, UBND phường yêu cầu hoàn thành các chỉ tiêu còn lại trước ngày 15/12/2026. => before 2026-12-15
Từ ngày 01/10/2026 đến ngày 31/10/2026 có 12 hồ sơ trễ hạn; yêu cầu giải quyết dứt điểm trong tháng 11/2026. => within 2026-11-30
# asks of a superior that still bind
Kính đề nghị Sở Y tế cho ý kiến bằng văn bản trước ngày 30/11/2026 để UBND phường có cơ sở triển khai. => before 2026-11-30
# terms in longer sentences
Trong thời hạn 10 ngày kể từ ngày nhận được Quyết định này, ông Trần Văn C phải nộp đủ số tiền phạt tại Kho bạc; quá thời hạn trên sẽ bị cưỡng chế. => by 2026-11-27 P10D received
Yêu cầu các hộ lấn chiếm tự tháo dỡ, trả lại hiện trạng ban đầu trong vòng 07 (bảy) ngày, kể từ ngày ký Thông báo này. => by 2026-11-23 P7D issued
Sau 05 ngày làm việc kể từ ngày nhận được văn bản này, nếu không có ý kiến phản hồi thì xem như đồng ý. => by 2026-11-24 P5WD received
Chủ đầu tư nộp báo cáo quyết toán chậm nhất 04 tháng kể từ ngày công trình được bàn giao. => by - P4M event
Tổ công tác hoàn thành kiểm tra trong 15 ngày làm việc, kể từ ngày công bố quyết định kiểm tra. => by - P15WD event
Kể từ ngày ký Quyết định này, trong vòng 30 ngày, Ban Chỉ đạo phải ban hành quy chế hoạt động. => by 2026-12-16 P30D issued
Trong vòng 48 tiếng kể từ khi nhận thông báo này, các nhà thầu phải có mặt tại hiện trường để phối hợp. => by 2026-11-20 PT48H received
Phản hồi trong vòng 01 ngày làm việc kể từ khi nhận được phiếu chuyển. => by 2026-11-18 P1WD received
Văn phòng thông báo kết luận trong 02 ngày làm việc sau cuộc họp. => by - P2WD event
Tài liệu gửi đại biểu trước ngày khai mạc kỳ họp ít nhất 05 ngày. => by - -P5D event
# recurrences in longer sentences
Chế độ báo cáo: báo cáo tuần trước 15h00 thứ Năm; báo cáo tháng trước ngày 20; báo cáo quý trước ngày 15 tháng cuối quý. => before 2026-11-19 15:00 FREQ=WEEKLY;BYDAY=TH | before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20 | before 2026-12-15 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15
Định kỳ trước ngày 20 hằng tháng, các tổ công nghệ số cộng đồng gửi kết quả về Văn phòng. => before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20
Báo cáo định kỳ hằng tháng (trước ngày 18), hằng quý (trước ngày 18 của tháng cuối quý). => before 2026-11-18 FREQ=MONTHLY;BYMONTHDAY=18 | before 2026-12-18 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18
Hằng năm, trước ngày 01 tháng 12, UBND phường lập danh sách công dân đủ điều kiện nhập ngũ. => before 2026-12-01 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1
Mỗi tháng một lần, chậm nhất ngày 28, kế toán đối chiếu công nợ. => by 2026-11-28 FREQ=MONTHLY;BYMONTHDAY=28
Kết quả thực hiện báo cáo vào chiều thứ Sáu hằng tuần. => by 2026-11-20 FREQ=WEEKLY;BYDAY=FR
Số liệu cập nhật lên hệ thống chậm nhất 10 giờ thứ Hai hằng tuần. => by 2026-11-16 10:00 FREQ=WEEKLY;BYDAY=MO
# meetings in longer sentences
Đúng 07 giờ 00 ngày 22/11/2026 (Chủ nhật), các lực lượng tập trung tại Công viên khu phố 2 để ra quân tổng vệ sinh. => at 2026-11-22 07:00
Thường trực Đảng ủy triệu tập các đồng chí Ủy viên Ban Chấp hành dự Hội nghị lần thứ 5, khai mạc lúc 07 giờ 30 phút, ngày 25/11/2026. => at 2026-11-25 07:30
Thời gian: 01 buổi, bắt đầu từ 08 giờ 00, ngày 24 tháng 11 năm 2026 (thứ Ba). => at 2026-11-24 08:00
Thời gian, địa điểm: 14h00 ngày 24/11/2026, tại Hội trường tầng 3. => at 2026-11-24 14:00
Đoàn giám sát HĐND thành phố sẽ làm việc với UBND phường lúc 14 giờ ngày 24/11/2026; giao Văn phòng chuẩn bị báo cáo, gửi Đoàn trước ngày 20/11/2026. => at 2026-11-24 14:00 | before 2026-11-20
Phiên họp thường kỳ tháng 11 diễn ra vào 8h sáng thứ Ba, ngày 24/11/2026. => at 2026-11-24 08:00
Lễ phát động được tổ chức lúc 7 giờ 30 ngày 21/11/2026, đề nghị mỗi khu phố cử 10 người tham gia. => at 2026-11-21 07:30
Do thay đổi lịch, cuộc họp lúc 14 giờ ngày 18/11/2026 được chuyển sang 09 giờ ngày 20/11/2026. => at 2026-11-20 09:00
Hoãn cuộc họp lúc 8 giờ ngày 19/11/2026, thời gian tổ chức lại: 8 giờ ngày 26/11/2026. => at 2026-11-26 08:00
Buổi đối thoại với hộ dân diễn ra từ 14h00 đến 16h30 ngày 25/11/2026 tại nhà văn hóa khu phố 4. => at 2026-11-25 14:00
`;

/** More that states no limit. */
export const officeNone = `
Tại kỳ họp thứ 12 ngày 10/12/2025, HĐND phường đã thông qua Nghị quyết về dự toán ngân sách năm 2026.
Đoàn kiểm tra ghi nhận trong 6 tháng đầu năm 2026, đơn vị chấp hành tốt quy định.
Hiện trạng công trình đến ngày 15/11/2026 đã thi công 80% khối lượng.
Dự án khởi công ngày 02/9/2026, thời gian thi công 180 ngày.
Hợp đồng số 12/HĐ-KT ký ngày 20/11/2026 có thời gian thực hiện 90 ngày.
Công ty bảo hành công trình 12 tháng kể từ ngày nghiệm thu, bàn giao.
Tiền lương cơ sở mới áp dụng từ ngày 01/7/2026.
UBND phường đang lấy ý kiến và sẽ trình HĐND phường tại kỳ họp cuối năm 2026.
Trung tâm sẽ trả kết quả cho công dân trong 03 ngày làm việc.
Công trình dự kiến hoàn thành trước ngày 31/12/2026 theo tiến độ hợp đồng.
Sau 15 ngày làm việc, kết quả kiểm tra được công bố trên Cổng thông tin điện tử.
Ủy ban nhân dân phường kính đề nghị UBND thành phố cho phép kéo dài thời gian thực hiện đến ngày 30/6/2027.
Hồ sơ lưu trữ từ năm 2010 đến năm 2020 đã được chỉnh lý.
Lịch nghỉ Tết Nguyên đán từ ngày 05/02/2027 đến hết ngày 11/02/2027.
Giờ cao điểm từ 6h30 đến 8h00 và từ 16h30 đến 18h00, cấm xe tải trên đường số 5.
Chợ hoa xuân hoạt động từ ngày 20 tháng Chạp đến 30 Tết.
Bầu cử đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031 diễn ra ngày 15/3/2026.
Cửa hàng được phép hoạt động đến 22 giờ hằng ngày.
Điện lực thông báo ngừng cung cấp điện từ 7 giờ đến 11 giờ ngày 20/11/2026 để bảo trì lưới điện.
Thời tiết nguy hiểm có thể kéo dài đến hết ngày 20/11/2026.
Dự báo từ ngày 18 đến ngày 20/11, khu vực có mưa to đến rất to.
Bão số 12 dự kiến đổ bộ vào chiều tối ngày 19/11/2026.
Nộp thuế điện tử 24/7; tra cứu tại địa chỉ trang web của ngành thuế.
Trân trọng cảm ơn sự phối hợp của Quý cơ quan trong năm 2026.
Chúc các đồng chí hoàn thành tốt nhiệm vụ năm 2026.
Ông B được bổ nhiệm giữ chức Trưởng phòng từ ngày 01/12/2026, thời hạn bổ nhiệm là 05 năm.
Đảng viên dự bị từ ngày 20/11/2025 đến ngày 20/11/2026.
Thời gian nghỉ thai sản của bà C từ ngày 01/12/2026 đến ngày 31/5/2027.
Quyết định cho ông D nghỉ hưu, hưởng chế độ từ ngày 01/01/2027.
Cử ông E đi học lớp trung cấp lý luận chính trị từ tháng 12/2026 đến tháng 6/2027.
Khoản vay có thời hạn 36 tháng, lãi suất 6%/năm.
Số hồ sơ nhận trước ngày 15/11/2026 là 120 hồ sơ.
Kết quả khảo sát trong tháng 9/2026 cho thấy 92% người dân hài lòng.
So với cùng kỳ năm 2025, thu ngân sách tăng 12%.
Giá đất áp dụng từ ngày 01/01/2026 đến ngày 31/12/2026 theo Quyết định của UBND thành phố.
Thẻ có thời hạn sử dụng đến ngày 31/12/2030.
Theo kế hoạch, đoạn đường này sẽ thông xe vào cuối năm 2027.
Biên lai số 20/11 lập ngày 12/11/2026.
Phụ lục số 01 (ban hành kèm theo Kế hoạch số 12 ngày 20/12/2026).
Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Phòng Văn hóa - Xã hội (đ/c Lan, ĐT: 0905 12 11 26).
Mọi chi tiết liên hệ bà Nguyễn Thị H, điện thoại 0236.20.11.2026.
Năm học 2026-2027, toàn phường có 12 trường.
Khẩu hiệu: "Chào mừng 81 năm Quốc khánh 02/9 (1945 - 2026)".
Tháng hành động vì trẻ em năm 2026 được tổ chức từ ngày 01/6 đến ngày 30/6.
Người cao tuổi đủ 75 tuổi tính đến ngày 01/7/2026 được hưởng trợ cấp.
Quy định này không áp dụng đối với hồ sơ nộp trước ngày 01/12/2026.
`;
