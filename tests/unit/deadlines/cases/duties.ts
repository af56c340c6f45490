/** Whose duty it is, and what is no duty at all: proposals, papers cited, the issuer's own steps, what is recalled, validity, rules, promises. The document is of Monday 16 November 2026. */
export const duties = `
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
