/** A second lot of the same fields: tables, habits, plans of others, shorthand. The document is of Monday 16 November 2026. */
export const again = `
# tables in plain text, second lot
STT⇥Tên dự án⇥Chủ đầu tư⇥Thời gian thực hiện⇥Ghi chú⏎1⇥Đường Lê Lợi⇥BQLDA⇥2025-2027⇥⏎2⇥Trường Hoa Sen⇥BQLDA⇥2026-2028⇥ =>
Việc cần làm⇥Ai làm⇥Xong trước⏎Dọn kho⇥Tổ 3⇥20/11⏎Kiểm kê tài sản⇥Kế toán⇥30/11 => before 2026-11-20 | before 2026-11-30
Chi bộ⇥Thời gian đại hội⇥Địa điểm⏎Chi bộ 1⇥14h00, 05/12/2026⇥Hội trường A⏎Chi bộ 2⇥8h00, 06/12/2026⇥Hội trường B => at 2026-12-05 14:00 | at 2026-12-06 08:00
Loại báo cáo⇥Kỳ số liệu⇥Thời hạn gửi⏎Báo cáo quý IV⇥từ 15/9 đến 14/12⇥Trước 18/12/2026 => before 2026-12-18
Nội dung⇥Thời hạn⇥Cơ quan phối hợp⏎Ban hành kế hoạch⇥Quý IV/2026⇥Các phòng⏎Tập huấn⇥Thường xuyên⇥Trung tâm⏎Kiểm tra⇥Hằng quý⇥Thanh tra => within 2026-12-31
Xã A⇥đã nộp ngày 10/11/2026⏎Xã B⇥chưa nộp⏎Đề nghị xã B nộp trước ngày 19/11/2026. => before 2026-11-19
Hộ⇥Số tiền⇥Hạn nộp⏎Nguyễn Văn A⇥1.250.000⇥30/11/2026⏎Trần Thị B⇥980.000⇥30/11/2026 => by 2026-11-30 | by 2026-11-30
# recurrences
Trước 16 giờ thứ Năm hằng tuần, các trường gửi thực đơn về Phòng. => before 2026-11-19 16:00 FREQ=WEEKLY;BYDAY=TH
Mỗi quý một lần, chậm nhất ngày 10 tháng đầu quý sau, báo cáo kết quả về UBND phường. => by 2027-01-10 FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10
Báo cáo năm gửi chậm nhất ngày 20/11 hằng năm. => by 2026-11-20 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20
Nộp quỹ vào mùng 5 mỗi tháng. => by 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
Các tổ báo cáo nhanh vào 7 giờ và 17 giờ hằng ngày. => by 2026-11-16 07:00 FREQ=DAILY | by 2026-11-16 17:00 FREQ=DAILY
Tuần cuối của tháng, các đơn vị tự kiểm tra. =>
Hai tuần một lần, Tổ công tác họp giao ban. =>
Thứ Bảy hằng tuần, các khu phố tổng vệ sinh môi trường. => by 2026-11-21 FREQ=WEEKLY;BYDAY=SA
# promises and plans of others
Công ty Cấp nước thông báo sẽ tạm ngừng cấp nước từ 22h ngày 20/11 đến 5h ngày 21/11/2026. =>
Dự kiến tuần sau đoàn sẽ xuống kiểm tra. =>
Kho bạc bảo đảm thanh toán trong 02 ngày làm việc sau khi nhận đủ hồ sơ. =>
Nhà trường xin phép được báo cáo sau ngày 25/11/2026. =>
Phường đề xuất thời gian khởi công là tháng 12/2026. =>
Ban Quản lý dự án cam kết bàn giao nhà trước 30/11/2026, đề nghị UBND phường giám sát. =>
Sở Y tế sẽ cấp vắc xin trước ngày 25/11/2026; trạm y tế cử người nhận. =>
# history
Báo cáo đã được gửi qua trục liên thông ngày 15/11/2026. =>
UBND phường nhận được đơn ngày 12/11/2026 của bà Hoa. =>
Tại kỳ họp ngày 10/11/2026, HĐND phường đã thông qua 05 nghị quyết. =>
Thời gian qua, từ ngày 01/10/2026 đến 15/11/2026, lực lượng chức năng đã xử lý 12 trường hợp. =>
Căn nhà xây dựng năm 1998, sửa chữa tháng 5/2020. =>
Ngày 20/11/2026 là Ngày Nhà giáo Việt Nam. =>
# eligibility
Hộ khẩu thường trú trước ngày 01/01/2026 mới đủ điều kiện. =>
Hồ sơ nộp sau ngày 30/11/2026 không được xem xét. =>
Người sinh trước ngày 01/01/1966 được miễn. =>
Áp dụng cho các hợp đồng ký kết sau ngày 01/12/2026. =>
Cán bộ có thời gian công tác đến ngày 31/12/2026 đủ 20 năm được đề nghị tặng Kỷ niệm chương. =>
Trường hợp đăng ký trước ngày 30/11/2026 được giảm 50% lệ phí. =>
# directions
Bút phê: CA phường, QS phường phối hợp; b/c kết quả trước 10h sáng thứ 6. => before 2026-11-20 10:00
Bút phê ngày 18/11: Giao TP VHXH. Hạn 22/11. => by 2026-11-22
Ý kiến chỉ đạo: đ/c Lan tổng hợp gửi lại a. Dũng trong sáng thứ tư. => within 2026-11-18
Chỉ đạo của Chủ tịch: "Đồng ý. VP lưu". =>
Bút phê: Kính chuyển a Hải. Dự họp thay tôi 8h 20/11. => at 2026-11-20 08:00
Ý kiến xử lý: Phòng KT nghiên cứu, tham mưu trong 3 ngày. => by 2026-11-20 P3D received
Lãnh đạo chỉ đạo: gấp, cuối giờ chiều mai có kết quả => by 2026-11-18
# presence and meetings
Mời bà Trần Thị H có mặt tại phòng 204 hồi 14 giờ 00, thứ Tư (25/11/2026). => at 2026-11-25 14:00
Đề nghị các đại biểu có mặt trước giờ khai mạc 15 phút. =>
Phiên tòa mở lúc 08h00 ngày 26/11/2026; yêu cầu người làm chứng có mặt đúng giờ. => at 2026-11-26 08:00
Học viên tập trung lúc 7 giờ ngày 30/11/2026 tại cổng UBND phường. => at 2026-11-30 07:00
Hội nghị trực tuyến bắt đầu từ 13 giờ 30 phút ngày 24/11/2026, các điểm cầu kiểm tra đường truyền trước 11 giờ cùng ngày. => at 2026-11-24 13:30 | before 2026-11-24 11:00
Lịch tiếp công dân của Chủ tịch: ngày 15 và 30 hằng tháng. =>
Đoàn giám sát của HĐND đến làm việc lúc 9h00 ngày 27/11/2026 tại Nhà văn hóa. => at 2026-11-27 09:00
Thời gian: 08h00, ngày 23/11/2026 (thứ Hai), kết thúc 11h30. => at 2026-11-23 08:00
# terms
Đề nghị thanh toán trong 15 ngày kể từ ngày ký biên bản nghiệm thu. => by - P15D event
Trong thời hạn 05 ngày kể từ ngày kết thúc niêm yết, phường gửi biên bản về Chi nhánh VPĐK. => by - P5D event
Nộp bản giải trình trong vòng một tuần, kể từ hôm nay. => by 2026-11-23 P1W issued
Sau 07 ngày làm việc kể từ ngày gửi công văn này, nếu không có ý kiến coi như đồng ý. => by 2026-11-25 P7WD issued
Trong vòng nửa tháng tới phải giải tỏa xong các điểm tập kết rác. => by 2026-12-01 P15D issued
Chậm nhất 10 ngày trước khi lễ hội khai mạc, ban tổ chức gửi hồ sơ thông báo. => by - -P10D event
Thời gian bảo hành 12 tháng kể từ ngày nghiệm thu. =>
Tập sự 06 tháng kể từ ngày 01/12/2026. =>
`;
/** A third lot of the same fields. The document is of Monday 16 November 2026. */
export const thirds = `
Thường trực Đảng ủy yêu cầu các chi bộ tổ chức kiểm điểm xong trước 15/12/2026; hồ sơ gửi Ban Xây dựng Đảng chậm nhất 20/12. => before 2026-12-15 | by 2026-12-20
Tổng thời gian chiến dịch là 10 ngày, bắt đầu từ 20/11/2026. =>
Thời gian chiến dịch: 10 ngày, từ 20/11 đến hết 29/11/2026. => by 2026-11-29
Đề nghị Trưởng thôn thông báo trên loa mỗi ngày 2 lần đến hết ngày 25/11/2026. => by 2026-11-25
Số liệu chốt đến 17h ngày 20/11/2026 và gửi về Sở trước 10h ngày 21/11/2026. => before 2026-11-21 10:00
Sau ngày 25/11/2026 đơn vị nào chưa báo cáo, Chủ tịch UBND phường sẽ phê bình. =>
Quá thời hạn trên, UBND phường sẽ tổ chức cưỡng chế từ ngày 01/12/2026. =>
Quyết định này có hiệu lực kể từ ngày 20/11/2026 và thay thế Quyết định số 12. =>
Kết quả thi công bố ngày 30/11/2026 trên Cổng thông tin. =>
Đăng ký trực tuyến mở từ 8h ngày 20/11 và đóng lúc 17h ngày 30/11/2026. => by 2026-11-30 17:00
Ủy ban Bầu cử phường công bố danh sách chậm nhất 25 ngày trước ngày bầu cử (14/3/2027). => by 2027-02-17 -P25D event
Học sinh nghỉ Tết từ 01/02/2027 đến 14/02/2027; giáo viên trực theo lịch gửi về Phòng trước 25/01/2027. => before 2027-01-25
Hồ sơ gồm 02 bộ, nộp trực tiếp trong giờ hành chính từ 17/11 đến 27/11/2026. => by 2026-11-27
Liên hệ đ/c Nam, SĐT 0912.345.678, trước 16h ngày 19/11 để nhận tài liệu. => before 2026-11-19 16:00
Thống nhất chủ trương chi hỗ trợ; thời gian hoàn thành chi trả: trước Tết Dương lịch. => before 2027-01-01
Giao kế toán rà soát, hoàn ứng xong trước 31/12; riêng khoản tạm ứng đoàn tham quan hoàn ứng trong tháng 11. => before 2026-12-31 | within 2026-11-30
Đơn vị thi công đã xin gia hạn đến 15/12/2026 nhưng UBND phường chỉ đồng ý đến 05/12/2026. => by 2026-12-05
Thay vì ngày 25/11 như thông báo trước, hạn nộp mới là 30/11/2026. => by 2026-11-30
Ngày pháp luật 9/11 và các hoạt động hưởng ứng đã kết thúc. =>
Chỉ tiêu đến 31/12/2026: 98% dân số tham gia BHYT. =>
Năm 2027 phấn đấu 100% khu phố đạt chuẩn văn hóa. =>
Kế hoạch vốn năm 2026 kéo dài sang năm 2027 thực hiện theo quy định. =>
Thời gian thử việc từ ngày 01/12/2026 đến ngày 31/01/2027. =>
Bảo hiểm xe hết hạn ngày 30/11/2026, giao Văn phòng mua mới trước ngày 28/11. => before 2026-11-28
Đề nghị quý phụ huynh hoàn thành học phí tháng 11 trước ngày 25/11. => before 2026-11-25
Tổ kiểm phiếu làm việc từ 07h00 đến khi kiểm phiếu xong. =>
Dự trù kinh phí tháng 12/2026 gửi Phòng Kinh tế trong ngày mai. => within 2026-11-17
Chậm nhất đến 16h30 hôm nay các chi bộ báo số lượng đảng viên dự. => by 2026-11-16 16:30
Ban hành công văn trong buổi sáng 18/11. => within 2026-11-18
Các khu phố treo cờ từ chiều 01/01 đến hết 03/01/2027. => by 2027-01-03
`;
