/**
 * Limits that a rule for something like them must leave, each beside what the rule is for. The document is of Monday
 * 16 November 2026.
 */
export const regained = `
# what is got by those who do it by a day to come, and who is eligible
Gia đình chính sách nộp đơn trước ngày 28/11/2026 được hỗ trợ 3 triệu đồng. => before 2026-11-28
Các hộ kê khai chuồng trại với thôn trước ngày 05/12/2026 được trợ cấp một lần. => before 2026-12-05
Hộ hoàn thành tháo dỡ trước ngày 12/12/2026 được nhận tiền thưởng 10 triệu đồng. => before 2026-12-12
Các hộ đăng ký đến hết ngày 02/12/2026 được nhận một bộ cây giống. => by 2026-12-02
Người lao động có hợp đồng ký trước ngày 01/11/2026 được hỗ trợ 500.000 đồng. =>
Các hộ đã nộp hồ sơ trước ngày 10/11/2026 được hỗ trợ 2 triệu đồng. =>
# the end of a term that is to be brought about, and a calendar
Các trường mầm non tổng kết phong trào, kết thúc học kỳ I trước ngày 12/01/2027. => before 2027-01-12
Học kỳ một kết thúc trước ngày 15/01/2027, học kỳ hai trước ngày 25/5/2027. =>
# at least so long
Văn phòng đăng công khai dự thảo ít nhất trong 07 ngày kể từ ngày nhận được công văn này. => by 2026-11-24 P7D received
Mỗi nhà dự trữ nước uống tối thiểu trong 03 ngày. =>
# what a report's heading looks back on, and what it orders
BÁO CÁO⏎Công tác phòng cháy⏎II. KẾT QUẢ KIỂM TRA VÀ YÊU CẦU KHẮC PHỤC⏎Các chợ khắc phục xong trước ngày 18/12/2026, gửi kết quả về Công an xã. => before 2026-12-18
BÁO CÁO⏎Công tác tháng 11⏎I. TÌNH HÌNH THÁNG 11, NHIỆM VỤ THÁNG 12⏎Các tổ dân phố nộp sổ thu trước ngày 08/12/2026. => before 2026-12-08
BÁO CÁO⏎Công tác tháng 11⏎I. KẾT QUẢ THỰC HIỆN⏎Các thôn nộp sổ thu trước ngày 08/11/2026. =>
# an old limit, and a limit for what is old
Hạn nộp giấy tờ cũ ngày 27/11/2026. => by 2026-11-27
Hạn nộp cũ ngày 27/11/2026, hạn mới ngày 04/12/2026. => by 2026-12-04
Hạn nộp bản kê cũ là ngày 23/11/2026, nay lùi đến ngày 30/11/2026. => by 2026-11-30
# what is surveyed, and an inquiry
Thời hạn điều tra bảng hỏi doanh nghiệp đến hết ngày 27/11/2026. => by 2026-11-27
Thời hạn điều tra vụ án đến hết ngày 27/11/2026. =>
Thời hạn điều tra đến hết ngày 27/11/2026. =>
# a plan of a year, and a paper by its number
Các phòng gửi KH 2027 ngày 27/11/2026. => by 2026-11-27
Thực hiện theo KH 215 ngày 27/11/2026. =>
# one day of two offices, and one duty whose system closes
Phòng Kinh tế gửi báo cáo đầu tư công trước ngày 27/11/2026. Phòng Văn hóa nhập đề án lên mạng, hệ thống khóa trước ngày 27/11/2026. => before 2026-11-27 | before 2026-11-27
Các phòng đăng ký thi đua trước ngày 27/11/2026. Biểu mẫu đóng trước ngày 27/11/2026. => before 2026-11-27
# results at an hour: of a gathering, and to be there
Mời đại biểu dự lễ trao kết quả hội thi lúc 7 giờ 30 ngày 27/11/2026. => at 2026-11-27 07:30
Họp nghe kết quả rà soát lúc 15 giờ ngày 27/11/2026, mời các thôn dự. => at 2026-11-27 15:00
Công an xã xác minh, có kết quả lúc 15 giờ ngày 27/11/2026. => by 2026-11-27 15:00
Trạm Y tế kiểm tra bếp ăn và có kết quả chính thức lúc 15 giờ ngày 27/11/2026. => by 2026-11-27 15:00
Họp nghe báo cáo tiến độ lúc 8 giờ 00 ngày 27/11/2026 tại hội trường. => at 2026-11-27 08:00
# papers on their way, and people
Gửi phiếu thu về Văn phòng lúc 16 giờ ngày 24/11/2026. Đề nghị các thôn cử cán bộ tham dự lớp bồi dưỡng. => by 2026-11-24 16:00
Khóa cổng đăng ký vào 16 giờ ngày 24/11/2026, đề nghị các đơn vị bố trí công chức tham gia. => by 2026-11-24 16:00
Sở tổ chức hội nghị. Chuyển kinh phí về Kho bạc vào 10 giờ ngày 24/11/2026. => by 2026-11-24 10:00
Các thôn nộp danh sách đến Phòng Y tế ký nhận vào lúc 10 giờ ngày 24/11/2026. => by 2026-11-24 10:00
Kết luận được công bố tại trường vào 14 giờ 30 ngày 24/11/2026; đề nghị xã cử đại diện dự. => at 2026-11-24 14:30
Báo cáo viên truyền đạt nghị quyết vào 14 giờ ngày 24/11/2026; đề nghị các chi bộ cử đảng viên tham dự. => at 2026-11-24 14:00
Sở tổ chức hội nghị ngày 24/11/2026. Chuyển sang 15 giờ ngày 26/11/2026. => at 2026-11-26 15:00
Trước đó đã mời dự đại hội lúc 8 giờ 00 ngày 24/11/2026. Nay lùi sang 14 giờ 00 ngày 26/11/2026. => at 2026-11-26 14:00
Yêu cầu chủ xe đến trụ sở công an làm việc lúc 14 giờ ngày 26/11/2026. => at 2026-11-26 14:00
# what is hoped for after the semicolon too, and what is not
Kính mong UBND tỉnh quan tâm; bố trí vốn, hoàn thành thủ tục cho phường trước ngày 27/11/2026. =>
Nhà trường kính mong Sở Giáo dục giúp đỡ; hỗ trợ kinh phí và gửi sách trước ngày 27/11/2026. =>
Kính mong quý cơ quan phối hợp; gửi văn bản trả lời trước ngày 27/11/2026. => before 2026-11-27
Kính mong cơ quan cho ý kiến; bản giấy gửi về Văn phòng trước ngày 27/11/2026. => before 2026-11-27
# a rumour, and a limit whose words say whose it is
Hạn chót nộp hồ sơ đợt một mà phụ huynh truyền nhau là ngày 18/12/2026 theo tin đồn, nhà trường chưa có. =>
Hạn báo cáo mà tỉnh giao là ngày 18/12/2026. => by 2026-12-18
Hạn chót nộp hồ sơ mà các trường phải theo là ngày 18/12/2026. => by 2026-12-18
# what would follow if something is not done, and by when it is to be done
Trường hợp chưa nhận được thẻ, trước ngày 27/11/2026 Bưu điện sẽ phát lại. =>
Nếu các hộ không tự di dời, chậm nhất ngày 27/11/2026 phường sẽ cưỡng chế. => by 2026-11-27
Nếu không tự di dời trước ngày 27/11/2026, phường sẽ cưỡng chế. => before 2026-11-27
`;
