/** Limits stated as a day: cue × form of the date × frame. The document is of Monday 16 November 2026. */
export const dates = `
# cues before a full date
Đề nghị các phòng chuyên môn gửi báo cáo về Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Yêu cầu các khu phố nộp danh sách chậm nhất ngày 25/11/2026. => by 2026-11-25
Giao Phòng Kinh tế tham mưu văn bản trả lời, chậm nhất là ngày 25/11/2026. => by 2026-11-25
Đề nghị quý cơ quan có ý kiến muộn nhất vào ngày 25/11/2026. => by 2026-11-25
Báo cáo gửi về Sở Nội vụ chậm nhất trước ngày 25/11/2026 để tổng hợp. => before 2026-11-25
Hồ sơ phải được nộp không muộn hơn ngày 25/11/2026. => by 2026-11-25
Các trường học hoàn thành việc tự đánh giá không quá ngày 25/11/2026. => by 2026-11-25
Phòng Văn hóa - Xã hội tiếp nhận hồ sơ đăng ký đến hết ngày 25/11/2026. => by 2026-11-25
Thời hạn gửi ý kiến góp ý: đến hết ngày 25/11/2026. => by 2026-11-25
Thời hạn nộp hồ sơ: 25/11/2026. => by 2026-11-25
Hạn chót nhận bài dự thi là ngày 25/11/2026. => by 2026-11-25
Hạn cuối cùng để các đơn vị đăng ký là 25/11/2026. => by 2026-11-25
Ngày 25/11/2026 là hạn chót để các hộ tự tháo dỡ. => by 2026-11-25
Thời gian hoàn thành: trước ngày 25/11/2026. => before 2026-11-25
Thời gian hoàn thành: 25/11/2026. => by 2026-11-25
Đến ngày 25/11/2026 phải hoàn thành việc bàn giao mặt bằng. => by 2026-11-25
Công an phường xác minh, báo cáo kết quả vào ngày 25/11/2026. => by 2026-11-25
Từ nay đến ngày 25/11/2026, các tổ dân phố tổ chức họp dân lấy ý kiến. => by 2026-11-25
Yêu cầu khắc phục xong trong ngày 25/11/2026. => within 2026-11-25
Việc niêm yết phải xong trước 25/11/2026. => before 2026-11-25
Văn bản góp ý gửi về Sở Tư pháp trước thời điểm ngày 25/11/2026. => before 2026-11-25
Quá ngày 25/11/2026, đơn vị nào không có ý kiến xem như thống nhất với dự thảo. => by 2026-11-25
Sau ngày 25/11/2026, nếu không nhận được ý kiến thì coi như các đơn vị đồng ý. => by 2026-11-25
Các hộ dân tự giác di dời tài sản, hạn cuối: 25/11/2026 => by 2026-11-25
# forms of the date
Đề nghị báo cáo trước ngày 25 tháng 11 năm 2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 25-11-2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 25.11.2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 25/11/26. => before 2026-11-25
Đề nghị báo cáo trước ngày 2026-11-25. => before 2026-11-25
Đề nghị báo cáo trước ngày 25 / 11 / 2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 25/11. => before 2026-11-25
Đề nghị báo cáo trước 25/11. => before 2026-11-25
Đề nghị báo cáo chậm nhất 25-11. => by 2026-11-25
Đề nghị báo cáo trước ngày 25 tháng 11. => before 2026-11-25
Đề nghị báo cáo trước ngày 25. => before 2026-11-25
Đề nghị báo cáo trước ngày 25 tháng này. => before 2026-11-25
Đề nghị báo cáo trước ngày 05 tháng sau. => before 2026-12-05
Đề nghị báo cáo trước mùng 5 tháng 12. => before 2026-12-05
Đề nghị báo cáo trước ngày hai mươi lăm tháng mười một năm 2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 10/01. => before 2027-01-10
Đề nghị báo cáo trước ngày 29/02/2028. => before 2028-02-29
ĐỀ NGHỊ BÁO CÁO TRƯỚC NGÀY 25/11/2026 => before 2026-11-25
Đề nghị báo cáo trước ngày ２５/１１/２０２６. => before 2026-11-25
Đề nghị báo cáo trước ngày 2S/11/2026 hoặc trước ngày 25/11/2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 25/l1/2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 2o/11/2o26. => before 2026-11-20
Đề nghị báo cáo trước ngày⏎25/11/2026. => before 2026-11-25
Đề nghị báo cáo trước⏎ngày 25 tháng 11⏎năm 2026. => before 2026-11-25
Đề nghị báo cáo trước  ngày  25/11/2026. => before 2026-11-25
Đề nghị báo cáo trước ngày **25/11/2026**. => before 2026-11-25
# hours
Báo cáo nhanh gửi về trước 16 giờ 30 ngày 25/11/2026. => before 2026-11-25 16:30
Báo cáo nhanh gửi về trước 16h30 ngày 25/11/2026. => before 2026-11-25 16:30
Báo cáo nhanh gửi về trước 16g30, ngày 25/11/2026. => before 2026-11-25 16:30
Báo cáo nhanh gửi về trước 16:30 ngày 25/11/2026. => before 2026-11-25 16:30
Báo cáo nhanh gửi về trước 16 giờ 30 phút, ngày 25/11/2026. => before 2026-11-25 16:30
Báo cáo nhanh gửi về trước 16h ngày 25/11. => before 2026-11-25 16:00
Báo cáo nhanh gửi về chậm nhất 4 giờ chiều ngày 25/11/2026. => by 2026-11-25 16:00
Báo cáo nhanh gửi về trước 7 giờ tối ngày 25/11/2026. => before 2026-11-25 19:00
Báo cáo nhanh gửi về trước 12 giờ trưa ngày 25/11/2026. => before 2026-11-25 12:00
Báo cáo nhanh gửi về chậm nhất lúc 17h00 ngày 25/11/2026. => by 2026-11-25 17:00
Báo cáo nhanh gửi về ngày 25/11/2026, trước 17 giờ 00. => before 2026-11-25 17:00
Hạn nhận hồ sơ đến 24 giờ 00 ngày 25/11/2026. => by 2026-11-25 23:59
Hệ thống nhận đăng ký đến 23 giờ 59 phút ngày 25/11/2026. => by 2026-11-25 23:59
Báo cáo nhanh gửi về trước 15 giờ hôm nay. => before 2026-11-16 15:00
Báo cáo nhanh gửi về trước 10 giờ sáng mai. => before 2026-11-17 10:00
Báo cáo nhanh gửi về trước 8h ngày mai. => before 2026-11-17 08:00
Báo cáo nhanh gửi về trước 17 giờ cùng ngày. => before 2026-11-16 17:00
Báo cáo gửi về trong buổi chiều ngày 25/11/2026. => within 2026-11-25
Báo cáo gửi về trước hết giờ hành chính ngày 25/11/2026. => by 2026-11-25
# weekdays
Đề nghị báo cáo trước thứ Sáu. => before 2026-11-20
Đề nghị báo cáo trước 11h thứ Sáu. => before 2026-11-20 11:00
Đề nghị báo cáo chậm nhất thứ Sáu tuần này. => by 2026-11-20
Đề nghị báo cáo chậm nhất thứ 4 tuần sau. => by 2026-11-25
Đề nghị báo cáo trước thứ Tư, ngày 25/11/2026. => before 2026-11-25
Đề nghị báo cáo trước ngày 25/11/2026 (thứ Tư). => before 2026-11-25
Đề nghị báo cáo trước thứ Năm, ngày 25/11/2026. => before 2026-11-25
Đề nghị báo cáo muộn nhất chiều thứ Năm. => by 2026-11-19
Đề nghị báo cáo trước Chủ nhật. => before 2026-11-22
# relative days
Phải hoàn thành trong ngày mai. => within 2026-11-17
Yêu cầu báo cáo chậm nhất ngày mai. => by 2026-11-17
# ranges
Thời gian thực hiện: từ ngày 20/11/2026 đến ngày 25/11/2026. => by 2026-11-25
Tổ chức lấy ý kiến từ ngày 20/11 đến hết ngày 25/11/2026. => by 2026-11-25
Thời gian nhận hồ sơ: từ 20/11/2026 - 25/11/2026. => by 2026-11-25
Thời gian nộp phiếu đăng ký dự tuyển: 20 - 25/11/2026. => by 2026-11-25
Các đơn vị tổ chức tuyên truyền từ ngày 20 đến ngày 25/11/2026. => by 2026-11-25
Đợt ra quân thực hiện từ ngày 20 tháng 11 đến hết ngày 25 tháng 12 năm 2026. => by 2026-12-25
# labels
Hạn xử lý: 25/11/2026 => by 2026-11-25
Hạn XL: 25/11/2026 17:00 => by 2026-11-25 17:00
Hạn trả lời: 25-11-2026 => by 2026-11-25
Ngày hết hạn xử lý: 25/11/2026 => by 2026-11-25
Thời hạn giải quyết: 25/11/2026 => by 2026-11-25
Hạn hoàn thành: 16h00 ngày 25/11/2026 => by 2026-11-25 16:00
Hạn xử lý⇥25/11/2026 => by 2026-11-25
| Hạn xử lý | 25/11/2026 | Độ khẩn | Khẩn | => by 2026-11-25
# several in one text
Phòng A gửi số liệu trước ngày 20/11/2026, Phòng B tổng hợp xong trước ngày 25/11/2026. => before 2026-11-20 | before 2026-11-25
Khu phố nộp chậm nhất ngày 20/11; Công an phường nộp chậm nhất ngày 25/11. => by 2026-11-20 | by 2026-11-25
Hoàn thành dự thảo trước ngày 20/11/2026, trình ký chính thức trước ngày 25/11/2026. => before 2026-11-20 | before 2026-11-25
Rà soát, lập danh sách, thẩm định và gửi kết quả trước ngày 25/11/2026. => before 2026-11-25
Trường Tiểu học nộp kế hoạch trước ngày 25/11/2026. Trạm Y tế kiểm tra bếp ăn xong trước ngày 25/11/2026. => before 2026-11-25 | before 2026-11-25
Đề nghị gửi báo cáo trước ngày 25/11/2026. Báo cáo gửi đúng thời hạn nêu trên (trước ngày 25/11/2026). => before 2026-11-25
# moved and extended
UBND phường gia hạn thời gian nộp báo cáo từ ngày 20/11/2026 đến hết ngày 25/11/2026. => by 2026-11-25
Thời hạn góp ý được kéo dài đến ngày 25/11/2026. => by 2026-11-25
Điều chỉnh thời hạn nộp hồ sơ từ ngày 20/11/2026 sang ngày 25/11/2026. => by 2026-11-25
Thời hạn nộp báo cáo lùi đến ngày 25/11/2026 (thay cho ngày 20/11/2026). => by 2026-11-25
# terms beside a date
Đề nghị trả lời trong 05 ngày làm việc (trước ngày 25/11/2026). => before 2026-11-25
# citations and cut-offs in the same sentence
Thực hiện Công văn số 123/SNV ngày 10/11/2026 của Sở Nội vụ, đề nghị các đơn vị báo cáo trước ngày 25/11/2026. => before 2026-11-25
Căn cứ Kế hoạch số 45/KH-UBND ngày 12 tháng 11 năm 2026, giao Văn phòng tổng hợp, trình chậm nhất ngày 25 tháng 11 năm 2026. => by 2026-11-25
Báo cáo số liệu tính đến ngày 15/11/2026, gửi trước ngày 25/11/2026. => before 2026-11-25
Đề nghị báo cáo số liệu (từ ngày 01/01/2026 đến ngày 15/11/2026) về Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Chào mừng kỷ niệm Ngày thành lập Quân đội nhân dân Việt Nam 22/12, các khu phố hoàn thành công trình trước ngày 20/12/2026. => before 2026-12-20
Phấn đấu hoàn thành trước ngày 25/11/2026. => before 2026-11-25
Chủ tịch UBND thành phố yêu cầu các sở đã được giao nhiệm vụ báo cáo trước ngày 25/11/2026. => before 2026-11-25
`;
