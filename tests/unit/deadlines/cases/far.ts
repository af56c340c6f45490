/** What the open web showed: limits far from their names, beginnings, hours of a day's list, what was moved since. */
export const far = `
Hạn cuối để các tổ chức, hộ gia đình, cá nhân có nhà ở thuộc diện hỗ trợ của chương trình nộp hồ sơ đề nghị xét duyệt bổ sung là ngày 20/12. => by 2026-12-20
Thời hạn cuối cùng nhận hồ sơ đề nghị công nhận sản phẩm đạt chuẩn của các hợp tác xã, tổ hợp tác đã được phường giới thiệu là 16h30 ngày 11/12/2026. => by 2026-12-11 16:30
Sở Văn hóa thông báo lùi thời hạn nhận tác phẩm tham dự cuộc thi ảnh nghệ thuật về đất và người các vùng quê ven biển toàn tỉnh lần thứ 5 đến ngày 15/12/2026. => by 2026-12-15
Theo thể lệ, thời hạn nhận bài dự thi sẽ kết thúc vào ngày 30/11/2026. => by 2026-11-30
Thời hạn nộp giấy đề nghị gia hạn tiền thuê đất chậm nhất là ngày 30/12/2026. => by 2026-12-30
Thời gian đăng ký bắt đầu từ 08 giờ ngày 23/11/2026 và kết thúc vào lúc 16 giờ ngày 04/12/2026. => by 2026-12-04 16:00
Bộ Y tế vừa có văn bản đề nghị UBND các tỉnh, thành phố gửi báo cáo rà soát nhân lực trạm y tế về Bộ trước ngày 28/11/2026 để tổng hợp. => before 2026-11-28
Các phòng chuẩn bị báo cáo theo chương trình, gửi Văn phòng chậm nhất ngày 25 của tháng trước tháng tổ chức phiên họp. => by 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
Cơ quan quản lý đình chỉ lưu hành lô vắc xin trên, yêu cầu trong 3 ngày, đơn vị phân phối phải gửi thông báo thu hồi tới các cơ sở. => by 2026-11-20 P3D received
THỨ NĂM, NGÀY 19/11/2026:⏎- Chủ tịch: 7 giờ 30, dự họp tỉnh nghe báo cáo tiến độ. 13 giờ 30, họp Đảng ủy, tại Hội trường.⏎- PCT.KT: 8 giờ 00, kiểm tra các điểm sạt lở. => at 2026-11-19 07:30 | at 2026-11-19 13:30 | at 2026-11-19 08:00
Nhận hồ sơ⏎- Đối với trường tiểu học: đến 25/11/2026⏎- Đối với trường trung học cơ sở: đến hết ngày 30/11/2026 => by 2026-11-25 | by 2026-11-30
Các khoa phải gửi danh sách về Phòng Đào tạo trong tuần sau (từ 23 đến 27/11). => by 2026-11-27
Thí sinh có nguyện vọng phúc khảo nộp đơn từ ngày 20/11 đến hết 25/11. => by 2026-11-25
`;

export const farNone = `
Thời gian thực hiện kể từ 00 giờ ngày 23/11/2026 cho đến khi UBND tỉnh có thông báo mới.
Bộ yêu cầu các trường không được tổ chức nhập học trước ngày 22/12.
Các hộ không được thu hoạch trước ngày 05/12/2026 để bảo đảm thời gian cách ly thuốc.
`;

/** The earlier limit stands no more. */
export const movedLater = `
Ngày 10/10/2026, Ban tổ chức đã có Thông báo số 79/TB-BTC về thể lệ hội thi, thời hạn cuối nhận bài là ngày 30/11/2026. Để các tác giả có thêm thời gian, nay Ban tổ chức thông báo gia hạn thời gian nhận bài đến hết ngày 31/12/2026. => by 2026-12-31
`;
