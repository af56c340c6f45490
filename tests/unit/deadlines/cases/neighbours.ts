/** Documents and turns of phrase beside them. The document is of Monday 16 November 2026. */
export const neighbours = `
# whole documents
SỞ NỘI VỤ⇥CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Số: 12/SNV-CCHC⇥Tân An, ngày 16 tháng 11 năm 2026⏎V/v báo cáo cải cách hành chính năm 2026⏎Kính gửi: UBND các xã, phường.⏎Thực hiện Công văn số 55/UBND ngày 10/11/2026 của UBND tỉnh về việc báo cáo công tác năm, Sở Nội vụ đề nghị UBND các xã, phường:⏎1. Báo cáo kết quả cải cách hành chính năm 2026 (số liệu tính từ ngày 15/12/2025 đến ngày 14/11/2026), gửi về Sở trước ngày 25/11/2026 để tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Nội vụ trước ngày 05/12/2026.⏎2. Cập nhật bảng điểm trên phần mềm từ ngày 20/11/2026 đến hết ngày 30/11/2026; sau thời gian này, hệ thống tự động khóa.⏎3. Rà soát các nhiệm vụ quá hạn (đã giao trước ngày 30/9/2026).⏎Thời gian qua, một số địa phương gửi báo cáo chậm từ 5 đến 7 ngày.⏎Mọi chi tiết liên hệ đ/c Lan, ĐT 0905.25.11.26./. => before 2026-11-25 | by 2026-11-30
KẾ HOẠCH⏎Tổ chức Tết Trồng cây năm 2027⏎I. MỤC ĐÍCH⏎Phấn đấu trồng 5.000 cây trong năm 2027.⏎II. THỜI GIAN, ĐỊA ĐIỂM⏎1. Lễ phát động: 7h30 ngày 15/02/2027 tại công viên.⏎2. Thời gian trồng cây: từ ngày 15/02/2027 đến hết ngày 28/02/2027.⏎III. PHÂN CÔNG⏎1. Phòng Kinh tế⏎- Chuẩn bị cây giống, hoàn thành trước ngày 05/02/2027.⏎- Tổng hợp kết quả, báo cáo UBND phường trước ngày 10/3/2027.⏎2. Các khu phố⏎- Đăng ký số lượng cây về Phòng Kinh tế chậm nhất ngày 20/01/2027. => at 2027-02-15 07:30 | by 2027-02-28 | before 2027-02-05 | before 2027-03-10 | by 2027-01-20
QUYẾT ĐỊNH⏎Về việc gia hạn thời gian thực hiện dự án⏎Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;⏎Xét Tờ trình số 12/TTr-BQL ngày 10/11/2026 của Ban Quản lý dự án đề nghị gia hạn đến ngày 31/12/2027,⏎QUYẾT ĐỊNH:⏎Điều 1. Gia hạn thời gian thực hiện dự án Đường số 5 từ ngày 31/12/2026 đến hết ngày 30/6/2027.⏎Điều 2. Ban Quản lý dự án báo cáo tiến độ định kỳ trước ngày 25 hằng tháng.⏎Điều 3. Quyết định này có hiệu lực từ ngày ký. => by 2027-06-30 | before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
QUYẾT ĐỊNH⏎Về việc xử phạt vi phạm hành chính⏎Điều 1. Xử phạt ông A 5.000.000 đồng.⏎Điều 2. Ông A phải nộp tiền phạt trong thời hạn 10 ngày, kể từ ngày nhận được Quyết định này. Quá thời hạn trên sẽ bị cưỡng chế.⏎Điều 3. Ông A có quyền khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được Quyết định.⏎Điều 4. Quyết định có hiệu lực từ ngày 20/11/2026. => by 2026-11-27 P10D received
THÔNG BÁO⏎Về việc niêm yết công khai phương án bồi thường⏎UBND phường thông báo niêm yết công khai phương án bồi thường từ ngày 17/11/2026 đến hết ngày 17/12/2026 tại nhà văn hóa khu phố 3.⏎Mọi ý kiến góp ý gửi về UBND phường trước 17h00 ngày 17/12/2026. => by 2026-12-17 | before 2026-12-17 17:00
GIẤY MỜI⏎Chủ tịch UBND phường trân trọng kính mời: Đại diện lãnh đạo các phòng⏎Dự họp nghe báo cáo phương án Tết 2027.⏎Thời gian: 14 giờ 00, ngày 20/11/2026 (thứ Sáu).⏎Địa điểm: Phòng họp số 2.⏎Giao Phòng Kinh tế chuẩn bị tài liệu, gửi Văn phòng trước ngày họp 01 ngày.⏎Phòng Văn hóa gửi báo cáo trước 10 giờ ngày 19/11/2026. => at 2026-11-20 14:00 | by 2026-11-19 -P1D event | before 2026-11-19 10:00
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
Đảm bảo đến ngày 31/12/2026 giải ngân 100% vốn. =>
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
