/** The language of news and of laws about deadlines. The text is of Monday 16 November 2026. */
export const news = `
Phó Thủ tướng yêu cầu Bộ Xây dựng khẩn trương hoàn thiện dự thảo nghị định, trình Chính phủ trước ngày 30/11. => before 2026-11-30
Thủ tướng giao Bộ Tài chính chủ trì nghiên cứu, báo cáo trong tháng 12/2026. => within 2026-12-31
Chủ tịch UBND TP.HCM vừa có văn bản chỉ đạo các sở ngành báo cáo tình hình ngập nước trước ngày 25-11. => before 2026-11-25
Theo chỉ đạo của Bộ trưởng, các đơn vị phải hoàn thành giải ngân chậm nhất ngày 31-12. => by 2026-12-31
Hạn chót để người dân hoàn tất xác thực thông tin là ngày 31/12. => by 2026-12-31
Ngày 30/11 là hạn cuối cùng nộp thuế sử dụng đất. => by 2026-11-30
Doanh nghiệp phải nộp báo cáo tài chính năm 2026 trước ngày 31/3/2027. => before 2027-03-31
UBND tỉnh giao Sở Y tế khẩn trương xử lý dứt điểm, báo cáo kết quả trong quý I-2027. => within 2027-03-31
Lãnh đạo thành phố yêu cầu đến cuối năm nay phải hoàn thành di dời các hộ dân ven kênh. => by 2026-12-31
Thành phố yêu cầu chủ đầu tư đến hết quý II/2027 phải đưa công trình vào sử dụng. => by 2027-06-30
Bộ Giáo dục và Đào tạo yêu cầu các sở báo cáo về bộ trước 17h ngày 20/11. => before 2026-11-20 17:00
Ông A đề nghị các địa phương hoàn thành bàn giao mặt bằng trong tháng 11 này. => within 2026-11-30
Thủ tướng yêu cầu khởi công dự án chậm nhất trong quý 1/2027. => by 2027-03-31
Công ty được yêu cầu khắc phục ô nhiễm trước ngày 1/12/2026. => before 2026-12-01
Thanh tra thành phố kiến nghị, Chủ tịch UBND thành phố giao Sở Xây dựng kiểm điểm trách nhiệm, báo cáo trước 15-12. => before 2026-12-15
Cục Thuế nhắc người nộp thuế kê khai trước ngày 20/12/2026 để tránh bị phạt. => before 2026-12-20
Các trường phải công bố đề án tuyển sinh trước ngày 30.11. => before 2026-11-30
Thí sinh đăng ký dự thi trực tuyến từ ngày 1/12 đến 17h ngày 10/12. => by 2026-12-10 17:00
Chậm nhất ngày 01 tháng 12 hằng năm, Ủy ban nhân dân cấp xã gửi báo cáo về Ủy ban nhân dân cấp tỉnh. => by 2026-12-01 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1
Báo cáo định kỳ hằng quý gửi trước ngày 05 của tháng đầu quý tiếp theo. => before 2027-01-05 FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5
Định kỳ 6 tháng (trước ngày 15 tháng 6) và hằng năm (trước ngày 15 tháng 12), các cơ quan báo cáo Bộ Nội vụ. => before 2027-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 | before 2026-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
`;

export const newsNone = `
Sáng 16/11, Quốc hội thảo luận tại hội trường về dự án luật.
Ngày 15-11, Công an TP Đà Nẵng cho biết đã khởi tố vụ án.
Theo kế hoạch, kỳ họp sẽ bế mạc vào ngày 28/11.
Dự kiến, luật này được Quốc hội thông qua vào cuối kỳ họp.
Tuyến metro dự kiến vận hành thương mại vào quý IV/2027.
Trong 10 tháng năm 2026, kim ngạch xuất khẩu đạt 350 tỷ USD.
Từ đầu năm đến nay, thành phố xảy ra 120 vụ cháy.
Bà B cho biết công ty đã nộp đơn từ tháng 6/2026 nhưng chưa được giải quyết.
Dự án được khởi công từ tháng 5-2024, tổng mức đầu tư 1.200 tỷ đồng.
Trước đó, ngày 10/11, Thủ tướng đã ký công điện về ứng phó bão.
Chiều 14/11, tại Hà Nội, Bộ trưởng tiếp đoàn đại biểu nước ngoài.
Giá xăng được điều chỉnh từ 15h ngày 14/11.
Lễ hội diễn ra từ ngày 20 đến 25/11 tại Quảng trường thành phố.
Vé được bán từ ngày 1/12.
Năm ngoái, Sở đã yêu cầu công ty khắc phục trước ngày 30/6/2025.
Nghị định có hiệu lực từ ngày 1-1-2027.
Hai năm sau, vào tháng 3/2024, công trình hoàn thành.
Ông nói đến cuối năm 2026, thành phố sẽ có thêm 50 xe buýt điện.
Chủ tịch tỉnh cho biết sẽ trả lời người dân trong tuần tới.
Mục tiêu đến năm 2030, tỷ lệ đô thị hóa đạt 50%.
Sở Giao thông đề xuất Thủ tướng cho phép triển khai dự án trong năm 2027.
Hiệp hội kiến nghị Bộ Tài chính lùi thời hạn áp dụng đến ngày 1/7/2027.
Người dân phản ánh từ giữa tháng 10, bãi rác bốc mùi hôi.
Phiên tòa sẽ mở lại vào ngày 25/11.
Trận đấu diễn ra lúc 19h ngày 18/11 trên sân Mỹ Đình.
Cửa hàng mở cửa từ 7h đến 22h hằng ngày.
Khách hàng mua vé trước ngày 30/11 được giảm giá 20%.
Các hộ xây dựng trước năm 2004 được xem xét cấp giấy chứng nhận.
Điều 15. Thời hạn giải quyết khiếu nại lần đầu không quá 30 ngày, kể từ ngày thụ lý.
Trong thời hạn 15 ngày, kể từ ngày nhận được hồ sơ, cơ quan cấp phép có trách nhiệm thẩm định và cấp giấy phép.
Giấy phép có thời hạn 05 năm kể từ ngày cấp.
Tổ chức, cá nhân phải thông báo cho cơ quan đăng ký trong thời hạn 10 ngày kể từ khi có thay đổi.
Luật này được Quốc hội khóa XV thông qua ngày 27 tháng 6 năm 2025.
Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.
Hội nghị họp định kỳ mỗi quý một lần.
Thời hạn sử dụng đất là 50 năm kể từ ngày có quyết định giao đất.
Nhiệm kỳ của Hội đồng là 05 năm.
`;
