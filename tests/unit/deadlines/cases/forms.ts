/** Headings, stages, annex tables, labels, instructions, invitations. The document is of Monday 16 November 2026. */
export const forms = `
# headings with limits
CÁC VIỆC CẦN LÀM NGAY, HOÀN THÀNH TRƯỚC NGÀY 25/11/2026:⏎- Rà soát hồ sơ⏎- Niêm yết thủ tục => before 2026-11-25
I. Nhiệm vụ hoàn thành trong tháng 11/2026⏎1. Văn phòng rà soát hồ sơ.⏎2. Công an phường kiểm tra. => within 2026-11-30
A. NHÓM NHIỆM VỤ HOÀN THÀNH TRONG QUÝ IV/2026⏎1. Rà soát hồ sơ⏎B. NHÓM NHIỆM VỤ HOÀN THÀNH TRONG QUÝ I/2027⏎1. Tổng kết => within 2026-12-31 | within 2027-03-31
Giai đoạn 1 (từ ngày 20/11/2026 đến ngày 30/11/2026): tuyên truyền.⏎Giai đoạn 2 (từ ngày 01/12/2026 đến ngày 20/12/2026): tổ chức kiểm tra. => by 2026-11-30 | by 2026-12-20
Đợt 1: từ ngày 20/11 đến ngày 30/11/2026; đợt 2: từ ngày 01/12 đến ngày 15/12/2026, các khu phố tổ chức ra quân dọn vệ sinh. => by 2026-11-30 | by 2026-12-15
Bước 1: Lập danh sách (trước ngày 25/11/2026).⏎Bước 2: Niêm yết (từ ngày 26/11 đến ngày 30/11/2026).⏎Bước 3: Trình phê duyệt (chậm nhất 05/12/2026). => before 2026-11-25 | by 2026-11-30 | by 2026-12-05
1. Thời gian, tiến độ thực hiện⏎- Tháng 11/2026: ban hành kế hoạch.⏎- Tháng 12/2026: tổ chức kiểm tra.⏎- Quý I/2027: tổng kết. => within 2026-11-30 | within 2026-12-31 | within 2027-03-31
Thời gian hoàn thành:⏎- Cấp phường: trước ngày 25/11/2026⏎- Cấp thành phố: trước ngày 15/12/2026 => before 2026-11-25 | before 2026-12-15
Các mốc thời gian cụ thể:⏎+ 20/11/2026: nộp hồ sơ⏎+ 25/11/2026: thẩm định⏎+ 30/11/2026: công bố kết quả => by 2026-11-20 | by 2026-11-25 | by 2026-11-30
- Ngày 20/11/2026: gửi dự thảo.⏎- Ngày 25/11/2026: họp góp ý. => by 2026-11-20 | at 2026-11-25
# tables with other names
TT⇥Nội dung⇥Hạn nộp⏎1⇥Báo cáo thu chi⇥25/11/2026⏎2⇥Bảng chấm công⇥Ngày 30 hằng tháng => by 2026-11-25 | by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=30
STT⇥Tên báo cáo⇥Thời hạn báo cáo⇥Nơi nhận⏎1⇥Báo cáo tháng⇥Trước ngày 20 hằng tháng⇥Văn phòng⏎2⇥Báo cáo quý⇥Ngày 20 tháng cuối quý⇥Văn phòng⏎3⇥Báo cáo năm⇥15/12⇥Văn phòng => before 2026-11-20 FREQ=MONTHLY;BYMONTHDAY=20 | by 2026-12-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 | by 2026-12-15
TT⇥Nhiệm vụ⇥Tiến độ⏎1⇥Thiết kế⇥Trong tháng 12/2026⏎2⇥Thi công⇥Quý II/2027⏎3⇥Duy tu⇥Hằng năm => within 2026-12-31 | within 2027-06-30
TT⇥Hạng mục⇥Mốc thời gian⏎1⇥Trình dự toán⇥25/11/2026⏎2⇥Phê duyệt⇥05/12/2026 => by 2026-11-25 | by 2026-12-05
TT⇥Nội dung công việc⇥Đơn vị chủ trì⇥Đơn vị phối hợp⇥Thời gian⏎1⇥Lập danh sách⇥Phòng VHXH⇥Khu phố⇥25/11/2026⏎2⇥Thẩm định⇥Phòng KT⇥Khu phố⇥Trước 30/11/2026⏎3⇥Chi trả⇥Bưu điện⇥Khu phố⇥Tháng 12/2026 => by 2026-11-25 | before 2026-11-30 | within 2026-12-31
STT⇥Nội dung⇥Cơ quan chủ trì⇥Thời gian thực hiện⇥Kinh phí⏎1⇥Tuyên truyền⇥Văn phòng⇥Từ 20/11/2026 đến 30/11/2026⇥5.000.000⏎2⇥Tổng kết⇥Văn phòng⇥20/12/2026⇥3.000.000 => by 2026-11-30 | by 2026-12-20
TT⇥Nhiệm vụ⇥Ngày giao⇥Hạn hoàn thành⇥Tình trạng⏎1⇥Sửa bảng tin⇥10/11/2026⇥25/11/2026⇥Đang làm⏎2⇥Kiểm kê⇥11/11/2026⇥20/11/2026⇥Đã xong ngày 15/11/2026 => by 2026-11-25 | by 2026-11-20
TT⇥Số, ký hiệu văn bản⇥Ngày tháng⇥Nội dung giao⇥Thời hạn⏎1⇥123/UBND-VX⇥10/11/2026⇥Báo cáo chuyển đổi số⇥25/11/2026 => by 2026-11-25
TT⇥Họ tên⇥Ngày sinh⇥Chức vụ⏎1⇥Nguyễn A⇥20/12/1990⇥Công chức =>
TT⇥Khu phố⇥Ngày bàn giao mặt bằng⏎1⇥KP 1⇥25/11/2026 => by 2026-11-25
TT⇥Công trình⇥Khởi công⇥Hoàn thành⏎1⇥Đường số 5⇥01/12/2026⇥30/6/2027 => by 2027-06-30
| STT | Nội dung | Thời gian bắt đầu | Thời gian kết thúc |⏎| 1 | Đăng ký trực tuyến | 20/11/2026 | 30/11/2026 | => by 2026-11-30
TT⇥Nội dung⇥Thời gian⇥Địa điểm⇥Thành phần⏎1⇥Lễ phát động⇥7h30 ngày 25/11/2026⇥Quảng trường⇥Toàn thể⏎2⇥Hội thi⇥Sáng 28/11/2026⇥Hội trường⇥Các đội => at 2026-11-25 07:30 | at 2026-11-28
LỊCH TIẾP XÚC CỬ TRI⏎Ngày⇥Thời gian⇥Địa điểm⇥Đại biểu⏎25/11/2026⇥8h00⇥Hội trường KP1⇥Tổ 1⏎⇥14h00⇥Hội trường KP2⇥Tổ 1 => at 2026-11-25 08:00 | at 2026-11-25 14:00
# labels alone
Thời hạn nộp hồ sơ: đến hết ngày 25/11/2026. => by 2026-11-25
Thời gian đăng ký: đến 17h00 ngày 25/11/2026. => by 2026-11-25 17:00
Thời gian nộp hồ sơ dự tuyển: 30 ngày kể từ ngày thông báo. => by 2026-12-16 P30D issued
Hạn phản hồi: 03 ngày làm việc. => by 2026-11-20 P3WD received
Thời hạn giải quyết: 25/11/2026 => by 2026-11-25
Ngày hết hạn: 25/11/2026 => by 2026-11-25
Deadline: 25/11 => by 2026-11-25
Yêu cầu hoàn thành: 25/11/2026 => by 2026-11-25
Thời gian góp ý: từ ngày 17/11/2026 đến hết ngày 30/11/2026 => by 2026-11-30
Thời gian niêm yết: từ ngày 17/11/2026 đến hết ngày 30/11/2026. => by 2026-11-30
Thời gian thi công: từ ngày 20/11/2026 đến ngày 20/12/2026. => by 2026-12-20
# issuer's own
UBND phường sẽ tổng hợp, báo cáo UBND thành phố trước ngày 30/11/2026. =>
Phòng Nội vụ có trách nhiệm tổng hợp, báo cáo UBND phường trước ngày 30/11/2026. => before 2026-11-30
Đề nghị các đơn vị báo cáo gửi về Phòng Nội vụ để tổng hợp, báo cáo UBND thành phố trước ngày 30/11/2026. => before 2026-11-30
Báo cáo gửi trước ngày 25/11/2026 để UBND phường kịp thời tổng hợp, báo cáo thành phố đúng thời gian quy định (ngày 30/11/2026). => before 2026-11-25
Gửi hồ sơ trước ngày 25/11/2026 (Sở sẽ thẩm định xong trước ngày 05/12/2026). => before 2026-11-25
Kết quả sẽ được công bố trước ngày 15/12/2026. =>
Sở Nội vụ dự kiến tổ chức kiểm tra vào tháng 12/2026. =>
# proposals etc
Đơn vị đề nghị được điều chỉnh thời gian hoàn thành sang ngày 30/12/2026. =>
Chủ đầu tư đề nghị gia hạn thời gian thực hiện hợp đồng đến ngày 30/12/2026. =>
Công ty có văn bản xin gia hạn đến ngày 30/12/2026. =>
Trên cơ sở đề nghị của Phòng Kinh tế, UBND phường gia hạn thời gian nộp báo cáo đến ngày 30/11/2026. => by 2026-11-30
Xét đề nghị của các đơn vị, UBND phường đồng ý lùi thời hạn báo cáo đến hết ngày 30/11/2026. => by 2026-11-30
UBND phường trân trọng đề nghị Điện lực di dời trụ điện trước ngày 30/11/2026. => before 2026-11-30
Đề nghị Ủy ban MTTQ Việt Nam phường phối hợp lấy ý kiến, hoàn thành trước ngày 30/11/2026. => before 2026-11-30
# cited
Căn cứ Công văn số 120/SNV ngày 10/11/2026 của Sở Nội vụ về việc báo cáo kết quả trước ngày 30/11/2026, Văn phòng đề nghị các phòng gửi số liệu trước ngày 24/11/2026. => before 2026-11-24
Thực hiện Kế hoạch số 15/KH-UBND ngày 05/11/2026 của UBND thành phố (hạn báo cáo 05/12/2026); UBND phường yêu cầu các khu phố gửi kết quả trước ngày 30/11/2026. => before 2026-11-30
Theo quy định tại Nghị định số 61/2018/NĐ-CP, thời hạn giải quyết là 15 ngày kể từ ngày nhận đủ hồ sơ. =>
Tiếp theo Công văn số 45/UBND ngày 02/11/2026 đề nghị báo cáo trước ngày 10/11/2026, đến nay UBND phường chưa nhận được báo cáo. Đề nghị gửi chậm nhất ngày 20/11/2026. => by 2026-11-20
Công văn này thay thế Công văn số 45/UBND ngày 02/11/2026 (yêu cầu báo cáo trước ngày 10/12/2026). =>
# recalled
Theo kế hoạch, công trình phải hoàn thành trước ngày 30/9/2026 nhưng đến nay chưa xong. =>
Một số nhiệm vụ quá hạn: báo cáo tháng 10 (hạn 25/10/2026), báo cáo quý III (hạn 05/10/2026). =>
TT⇥Nhiệm vụ quá hạn⇥Hạn hoàn thành⏎1⇥Báo cáo quý III⇥05/10/2026 => by 2026-10-05
# forecasts, events
Bão số 13 dự kiến đổ bộ trong đêm 19/11/2026. =>
Mất điện từ 8h00 đến 17h00 ngày 22/11/2026 để sửa chữa. =>
Tuyến đường số 5 tạm cấm xe từ 7h00 ngày 20/11/2026 đến 17h00 ngày 22/11/2026. =>
Thời gian cắt nước: từ 22h00 ngày 20/11/2026 đến 5h00 ngày 21/11/2026. =>
Triển lãm mở cửa từ ngày 20/11/2026 đến hết ngày 30/11/2026. =>
Năm học mới bắt đầu từ ngày 05/9/2027. =>
Kỳ thi tốt nghiệp diễn ra trong hai ngày 26 và 27/6/2027. =>
Chương trình khuyến mại áp dụng từ ngày 20/11/2026 đến hết ngày 31/12/2026. =>
Tháng cao điểm từ ngày 15/11/2026 đến ngày 15/12/2026. =>
# validity
Quyết định có hiệu lực kể từ ngày 01/12/2026. =>
Giấy phép xây dựng có thời hạn 12 tháng kể từ ngày cấp. =>
Giấy giới thiệu có giá trị đến hết ngày 30/11/2026. =>
Giấy mời này có giá trị đến ngày 30/11/2026. =>
Báo giá có hiệu lực trong 30 ngày kể từ ngày 16/11/2026. =>
Hồ sơ dự thầu có hiệu lực 90 ngày kể từ ngày đóng thầu. =>
Thẻ đảng viên đổi trước ngày 30/12/2026. => before 2026-12-30
Bảo lãnh dự thầu có giá trị đến ngày 30/3/2027. =>
Hạn mức sử dụng đến 31/12/2026 là 500 triệu đồng. =>
Nợ quá hạn đến 31/10/2026 là 12 tỷ đồng. =>
Có hạn dùng từ 12 tháng trở lên kể từ ngày giao hàng. =>
# general rules
Điều 15. Chậm nhất 10 ngày kể từ ngày nhận được báo cáo, cơ quan chủ trì phải trả lời. =>
Định kỳ hằng năm, trước ngày 15 tháng 12, các phòng gửi báo cáo về Văn phòng. => before 2026-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
Công dân được nhận kết quả trong vòng 03 ngày làm việc. =>
Trường hợp quá thời hạn 05 ngày làm việc mà không có ý kiến thì coi như thống nhất. =>
Quá ngày 25/11/2026, đơn vị không có ý kiến xem như thống nhất. => by 2026-11-25
Mỗi năm, cán bộ được nghỉ phép 12 ngày. =>
Người sử dụng lao động phải báo trước ít nhất 30 ngày. =>
# instructions
VP tham mưu văn bản triển khai, xong trước 25/11. => before 2026-11-25
Bút phê: Chuyển P. KT nghiên cứu, tham mưu trước 20/11. => before 2026-11-20
Ý kiến chỉ đạo: Giao đ/c Nam chủ trì, báo cáo kết quả ngày 20/11. => by 2026-11-20
Bút phê ngày 18/11/2026: Giao VP soạn thư mời, họp chiều thứ Sáu. => at 2026-11-20
Bút phê: Lưu, theo dõi. =>
Bút phê 18/11: Đ/c Hà xử lý, báo cáo trong tuần. => within 2026-11-22
Bút phê: CA phường kiểm tra, trả lời công dân trong 5 ngày. => by 2026-11-23 P5D received
Bút phê: P.VHXH thực hiện theo đúng thời gian (trước 30/11). => before 2026-11-30
# invitations
GIẤY MỜI⏎Trân trọng kính mời: Ông/bà Trưởng khu phố⏎Dự: Hội nghị tổng kết⏎Thời gian: 01 buổi, bắt đầu lúc 8h00 ngày 25/11/2026 (thứ Tư)⏎Địa điểm: Hội trường => at 2026-11-25 08:00
GIẤY MỜI⏎Đến dự: Lễ khánh thành⏎Vào lúc: 7 giờ 30 phút, Chủ nhật ngày 22/11/2026⏎Tại: Nhà văn hóa => at 2026-11-22 07:30
THÔNG BÁO⏎Về việc tổ chức kiểm tra công vụ⏎Thời gian kiểm tra: ngày 25/11/2026. => at 2026-11-25
Thời gian kiểm tra: từ ngày 20/11/2026 đến ngày 30/11/2026. => by 2026-11-30
Đoàn sẽ làm việc tại phường trong 02 ngày 25 và 26/11/2026, đề nghị chuẩn bị hồ sơ. => at 2026-11-25
Họp trù bị: 14 giờ ngày 24/11/2026. Khai mạc chính thức: 8 giờ ngày 25/11/2026. => at 2026-11-24 14:00 | at 2026-11-25 08:00
Đề nghị các đại biểu có mặt trước 15 phút. =>
# data cut-offs
Số liệu trong báo cáo được tổng hợp đến ngày 16/11/2026. =>
Tổng hợp số liệu từ các khu phố, báo cáo trước ngày 25/11/2026. => before 2026-11-25
Gửi số liệu đến Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Báo cáo số liệu từ ngày 01/11 đến ngày 15/11/2026 trước ngày 20/11/2026. => before 2026-11-20
Thời gian lấy số liệu: từ ngày 15/12/2025 đến ngày 14/12/2026. =>
Thời gian chốt số liệu báo cáo năm: tính từ ngày 15/12/2025 đến ngày 14/12/2026; gửi báo cáo trước ngày 18/12/2026. => before 2026-12-18
Mốc lấy số liệu: 0 giờ ngày 01/12/2026. =>
`;
