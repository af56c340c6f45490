/** Tables, timetables, instructions and expressions in less common shapes. The document is of Monday 16 November 2026. */
export const rare = `
TT⇥Nội dung⇥Thời gian/Tiến độ⏎1⇥Lập danh sách⇥12/2026⏎2⇥Thẩm định⇥Q1/2027⏎3⇥Chi trả⇥T3/2027 => within 2026-12-31 | within 2027-03-31 | within 2027-03-31
TT⇥Nội dung⇥Thời gian báo cáo kết quả⏎1⇥Rà soát⇥30/11/2026 => by 2026-11-30
TT⇥Nội dung⇥Thời hạn HT⏎1⇥Rà soát⇥30/11/2026 => by 2026-11-30
TT⇥Nội dung⇥Thời gian thực hiện⏎1⇥Tuyên truyền⇥Từ 20/11/2026 đến 30/11/2026⏎2⇥Báo cáo⇥Ngày 20 hằng tháng => by 2026-11-30 | by 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20
TT⇥Nội dung⇥Thời hạn⏎1⇥Trả lời đơn⇥05 ngày làm việc⏎2⇥Khảo sát⇥Cuối tháng 11⏎3⇥Tổng kết⇥Năm 2026 => by 2026-11-24 P5WD received | within 2026-11-30 | within 2026-12-31
TT⇥Nội dung⇥Thời gian⇥Đơn vị⏎1⇥Họp dân⇥20/11/2026⇥Khu phố 1⏎2⇥Nộp biên bản⇥25/11/2026⇥Khu phố 1 => by 2026-11-20 | by 2026-11-25
TT⇥Công việc⇥Từ ngày⇥Đến ngày⏎1⇥Điều tra⇥20/11/2026⇥05/12/2026 => by 2026-12-05
Thời gian⇥Nội dung⇥Địa điểm⏎8h00, 24/11/2026⇥Họp HĐND⇥Hội trường⏎14h00, 25/11/2026⇥Tiếp xúc cử tri⇥Khu phố 2 => at 2026-11-24 08:00 | at 2026-11-25 14:00
Thứ/ngày⇥Thời gian⇥Nội dung⇥Chủ trì⏎Thứ Ba 24/11/2026⇥8h00⇥Họp giao ban⇥Chủ tịch⏎Thứ Tư 25/11/2026⇥14h00⇥Làm việc với Sở Y tế⇥Phó Chủ tịch => at 2026-11-24 08:00 | at 2026-11-25 14:00
Mời dự họp từ 14h00 - 16h00 ngày 24/11/2026. => at 2026-11-24 14:00
Mời họp vào hồi 14 giờ 00' ngày 24/11/2026. => at 2026-11-24 14:00
Thời gian: lúc 8 giờ 00, sáng thứ Ba (24/11/2026). => at 2026-11-24 08:00
Thời gian: 02 ngày (24 - 25/11/2026), mời các đồng chí dự tập huấn. => at 2026-11-24
Mời ông Nguyễn Văn A đến trụ sở UBND phường lúc 8h00 ngày 24/11/2026 để làm việc. => at 2026-11-24 08:00
Kính mời đồng chí tham dự Hội nghị tổng kết vào sáng ngày 24/11/2026. => at 2026-11-24
Giấy triệu tập: 8h30 ngày 24 tháng 11 năm 2026, có mặt tại Công an phường. => at 2026-11-24 08:30
Đề nghị đồng chí Trưởng khu phố có mặt lúc 19h00 ngày mai để họp dân. => at 2026-11-17 19:00
Giao Phòng Kinh tế hoàn thành trước 12/2026. => before 2026-12-01
Giao Phòng Kinh tế hoàn thành trong 12/2026. => within 2026-12-31
Giao Phòng Kinh tế hoàn thành trong tuần 3 tháng 12/2026. => within 2026-12-20
Giao Phòng Kinh tế hoàn thành xong trong nửa đầu tháng 12/2026. => within 2026-12-15
Giao Phòng Kinh tế hoàn thành trong 3 tháng cuối năm 2026. => within 2026-12-31
Giao Phòng Kinh tế hoàn thành trong 10 ngày đầu tháng 12. => within 2026-12-10
Giao Phòng Kinh tế hoàn thành trước 30 Tết. => before 2027-02-05
Giao Phòng Kinh tế hoàn thành trước rằm tháng Giêng. => before 2027-02-20
Giao Phòng Kinh tế hoàn thành vào ngày cuối cùng của tháng này. => by 2026-11-30
Giao Phòng Kinh tế hoàn thành trước ngày cuối tháng. => before 2026-11-30
Giao Phòng Kinh tế hoàn thành sớm nhất có thể, chậm nhất 20/11. => by 2026-11-20
Giao Phòng Kinh tế hoàn thành trong hôm nay. => by 2026-11-17 P0D received
Yêu cầu báo cáo ngay trong sáng mai. => within 2026-11-17
Yêu cầu báo cáo trước 24h ngày 20/11/2026. => before 2026-11-20 23:59
Yêu cầu báo cáo trước 0 giờ ngày 20/11/2026. => before 2026-11-20 00:00
Yêu cầu báo cáo trước 5 giờ chiều nay. => before 2026-11-16 17:00
Yêu cầu báo cáo trước 11 giờ 30 trưa mai. => before 2026-11-17 11:30
Yêu cầu báo cáo chậm nhất 9 giờ sáng thứ Hai tuần sau. => by 2026-11-23 09:00
Yêu cầu báo cáo trước 17h00' ngày 20-11-2026. => before 2026-11-20 17:00
Yêu cầu báo cáo muộn nhất là cuối ngày 20/11/2026. => by 2026-11-20
Đề nghị báo cáo không trễ hơn ngày 20/11/2026. => by 2026-11-20
Đề nghị báo cáo trễ nhất ngày 20/11/2026. => by 2026-11-20
Đề nghị báo cáo (chậm nhất: 20/11/2026). => by 2026-11-20
Đề nghị báo cáo (hạn: 20/11/2026). => by 2026-11-20
Đề nghị báo cáo, thời hạn trước ngày 20/11/2026. => before 2026-11-20
Đề nghị báo cáo trước ngày 20/11/2026 và ngày 20/12/2026. => before 2026-11-20 | before 2026-12-20
Đề nghị báo cáo kết quả (thời gian trước 16 giờ, ngày 20/11/2026). => before 2026-11-20 16:00
Đề nghị hoàn thành trong vòng một tuần. => by 2026-11-24 P1W received
Đề nghị hoàn thành trong một tuần tới. => by 2026-11-23 P1W issued
Đề nghị hoàn thành trong ba ngày kể từ hôm nay. => by 2026-11-19 P3D issued
Đề nghị hoàn thành trong 15 ngày, tính từ ngày ban hành văn bản này. => by 2026-12-01 P15D issued
Đề nghị hoàn thành sau 10 ngày kể từ ngày nhận được thông báo này. => by 2026-11-27 P10D received
Đề nghị trả lời trong thời hạn tối đa 07 ngày làm việc kể từ ngày nhận được văn bản. => by 2026-11-26 P7WD received
Đề nghị trả lời trong thời gian 03 (ba) ngày làm việc (kể từ ngày nhận được Công văn này). => by 2026-11-20 P3WD received
Đề nghị gửi tài liệu trước 02 ngày so với ngày họp. => by - -P2D event
Đề nghị gửi tài liệu trước cuộc họp 01 ngày. => by - -P1D event
Đề nghị gửi tài liệu chậm nhất 03 ngày trước ngày 30/11/2026. => by 2026-11-27 -P3D event
Bút phê: VP tổng hợp, báo cáo tôi trong ngày. => by 2026-11-17 P0D received
Ý kiến chỉ đạo (18/11/2026): Phòng KT kiểm tra, xong trước ngày 20. => before 2026-11-20
Báo cáo tháng (trước ngày 20), quý (trước ngày 15 tháng cuối quý), năm (trước ngày 15/12). => before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20 | before 2026-12-15 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 | before 2026-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
Trước 10h thứ Hai và thứ Năm hằng tuần gửi số liệu về Văn phòng. => before 2026-11-16 10:00 FREQ=WEEKLY;BYDAY=MO,TH
Gửi báo cáo vào ngày làm việc cuối cùng của tháng. => by 2026-11-30 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
Nộp báo cáo trước ngày 05 tháng liền kề sau tháng báo cáo, định kỳ hằng tháng. => before 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
`;

/** Still more of the office's language, of every role. The document is of Monday 16 November 2026. */
export const mixed = `
Công tác chuẩn bị phải xong trước ngày bầu cử 15/3/2027. => before 2027-03-15
Yêu cầu hoàn thành trước giờ khai mạc Đại hội ngày 25/11/2026. => before 2026-11-25
Gửi báo cáo tổng hợp chậm nhất sau 05 ngày làm việc. => by 2026-11-24 P5WD received
Đoàn phúc tra sẽ về kiểm tra tại phường trong ngày 25/11/2026. => at 2026-11-25
Phòng Kinh tế chậm nhất ngày 27/11/2026 phải gửi dự toán cho Văn phòng thẩm định. => by 2026-11-27
Phiếu lấy ý kiến đề nghị gửi lại trước 16 giờ chiều thứ Năm. => before 2026-11-19 16:00
Ngày 20/11/2026, lúc 14 giờ, Ban Chỉ đạo họp phiên thứ nhất, đề nghị thành viên dự đầy đủ. => at 2026-11-20 14:00
Thường trực HĐND phường đề nghị UBND phường gửi báo cáo thẩm tra chậm nhất 10 ngày trước ngày khai mạc kỳ họp. => by - -P10D event
Các tổ chức chính trị - xã hội phường hoàn thành đăng ký mô hình "Dân vận khéo" năm 2027 trước ngày 15/12/2026. => before 2026-12-15
Đề nghị quý phụ huynh đóng góp ý kiến qua đường dây nóng 0905123456 trước ngày 25/11/2026. => before 2026-11-25
Giao Phòng Kinh tế, Hạ tầng và Đô thị kiểm tra, xử lý kiến nghị của cử tri khu phố 3; trả lời cử tri trước kỳ họp thường lệ cuối năm. =>
Yêu cầu Ban Quản lý chợ bố trí lại gian hàng, thời gian thực hiện xong trong tháng 12/2026. => within 2026-12-31
Trung tâm Phục vụ hành chính công mở đợt cao điểm cấp căn cước từ ngày 20/11 đến 20/12/2026, đề nghị các khu phố thông báo đến người dân. => by 2026-12-20
Yêu cầu các đơn vị cài đặt phần mềm trước ngày 01/12/2026, kể từ ngày 01/12/2026 thực hiện ký số toàn bộ văn bản. => before 2026-12-01
Từ ngày 01/12/2026 áp dụng mẫu mới; các đơn vị đăng ký tài khoản trước ngày 28/11/2026. => before 2026-11-28
Văn bản này thay thế Công văn số 12/UBND ngày 10/11/2026; thời hạn báo cáo điều chỉnh thành ngày 30/11/2026. => by 2026-11-30
Đề nghị Công an phường phối hợp, cử 02 cán bộ tham gia đoàn kiểm tra, danh sách gửi trước ngày 19/11. => before 2026-11-19
Chủ tịch UBND phường giao: Phòng VH-XH (chủ trì) hoàn thành trước 20/11/2026; Văn phòng (phối hợp) hoàn thành trước 22/11/2026. => before 2026-11-20 | before 2026-11-22
Thời gian tổ chức Đại hội: hoàn thành trước ngày 30/4/2027. => before 2027-04-30
Các hộ dân trong vùng ảnh hưởng phải di dời chậm nhất 18 giờ ngày 18/11/2026. => by 2026-11-18 18:00
Báo cáo đột xuất: ngay khi có sự cố xảy ra. =>
Đối với báo cáo tuần: gửi trước 10 giờ sáng thứ Sáu hằng tuần; đối với báo cáo đột xuất: gửi ngay sau khi có yêu cầu. => before 2026-11-20 10:00 FREQ=WEEKLY;BYDAY=FR
Yêu cầu hoàn thành việc lắp đặt trước mùa mưa năm 2027. =>
Đề nghị các đồng chí nghiên cứu tài liệu trước khi dự họp. =>
Trước hết, các đơn vị tập trung rà soát hồ sơ tồn đọng. =>
Trước mắt, trong năm 2026 tập trung hoàn thành 03 tuyến đường. => within 2026-12-31
Trước, trong và sau Tết Nguyên đán, Công an phường tăng cường tuần tra. =>
Trong 02 ngày 20 và 21/11/2026, Đoàn thanh tra làm việc tại phường. => at 2026-11-20
Hạn sử dụng của thuốc đến ngày 31/12/2026. =>
Hạn mức tín dụng năm 2026 là 500 triệu đồng. =>
Thời hạn công tác của đoàn là 05 ngày. =>
UBND phường báo cáo UBND thành phố kết quả thực hiện nhiệm vụ tháng 11 năm 2026 như sau: =>
Văn phòng trân trọng thông báo lịch nghỉ lễ từ ngày 31/12/2026 đến hết ngày 03/01/2027. =>
Tỷ lệ hồ sơ đúng hạn tháng 11/2026 đạt 98%. =>
Yêu cầu 100% hồ sơ được số hóa trước ngày 31/12/2026. => before 2026-12-31
Phấn đấu đến ngày 31/12/2026 hoàn thành 100% kế hoạch. =>
Đề nghị giải ngân đạt 95% kế hoạch vốn trước ngày 31/12/2026. => before 2026-12-31
Hộ kinh doanh phải chuyển sang kê khai từ ngày 01/01/2027. =>
Đề nghị UBND phường xác nhận hộ khẩu cho ông A, sinh ngày 20/12/1990. =>
`;
