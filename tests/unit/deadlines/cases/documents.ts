/** Whole documents and rarer turns of phrase. The document is of Monday 16 November 2026, received on Tuesday. */
export const documents = `
UBND PHƯỜNG TÂN AN⇥CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎VĂN PHÒNG⇥Độc lập - Tự do - Hạnh phúc⏎Số: 45/TB-UBND⇥Tân An, ngày 16 tháng 11 năm 2026⏎THÔNG BÁO⏎Kết luận của Chủ tịch UBND phường tại cuộc họp giao ban ngày 13/11/2026⏎Ngày 13/11/2026, Chủ tịch UBND phường chủ trì họp giao ban. Sau khi nghe báo cáo, Chủ tịch UBND phường kết luận:⏎1. Phòng Kinh tế, Hạ tầng và Đô thị:⏎- Hoàn thành hồ sơ cấp phép đào đường trước ngày 20/11/2026.⏎- Báo cáo tiến độ giải ngân hằng tuần, gửi Văn phòng trước 16 giờ thứ Năm.⏎2. Phòng Văn hóa - Xã hội tổ chức Ngày hội Đại đoàn kết trong tháng 11/2026.⏎3. Các nội dung khác thực hiện theo Thông báo số 40/TB-UBND ngày 06/11/2026.⏎Nơi nhận:⏎- Như trên;⏎- Lưu: VT. => before 2026-11-20 | before 2026-11-19 16:00 FREQ=WEEKLY;BYDAY=TH | within 2026-11-30
CÔNG ĐIỆN⏎Về việc ứng phó bão số 13⏎CHỦ TỊCH UBND PHƯỜNG điện:⏎- Trưởng các khu phố;⏎- Công an phường.⏎Theo dự báo, bão đổ bộ vào đêm 18/11/2026. Chủ tịch UBND phường yêu cầu:⏎1. Kêu gọi toàn bộ tàu thuyền vào nơi trú tránh an toàn trước 12 giờ ngày 18/11/2026.⏎2. Hoàn thành việc sơ tán dân trước 17 giờ ngày 18/11/2026.⏎3. Báo cáo nhanh về Văn phòng trước 16 giờ hằng ngày. => before 2026-11-18 12:00 | before 2026-11-18 17:00 | before 2026-11-16 16:00 FREQ=DAILY
KẾ HOẠCH⏎Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2026⏎I. MỤC ĐÍCH, YÊU CẦU⏎Nâng cao nhận thức của người dân.⏎II. NỘI DUNG⏎1. Thời gian: từ ngày 23/11/2026 đến ngày 29/11/2026.⏎2. Lễ phát động: 7 giờ 30 ngày 23/11/2026 tại Trường Tiểu học Hòa Bình.⏎III. TỔ CHỨC THỰC HIỆN⏎- Các trường xây dựng kế hoạch trước ngày 20/11/2026, báo cáo kết quả về Phòng Văn hóa - Xã hội trước ngày 05/12/2026. => by 2026-11-29 | at 2026-11-23 07:30 | before 2026-11-20 | before 2026-12-05
QUYẾT ĐỊNH⏎Về việc thành lập Tổ công tác⏎Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;⏎Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2026;⏎QUYẾT ĐỊNH:⏎Điều 1. Thành lập Tổ công tác gồm các ông, bà có tên sau.⏎Điều 2. Tổ công tác có nhiệm vụ kiểm tra, báo cáo kết quả trước ngày 15 tháng 12 năm 2026 và tự giải thể sau khi hoàn thành nhiệm vụ.⏎Điều 3. Quyết định này có hiệu lực kể từ ngày ký. => before 2026-12-15
GIẤY MỜI⏎Họp thông qua dự thảo Đề án⏎Kính gửi: Trưởng các phòng chuyên môn⏎UBND phường trân trọng kính mời quý đại biểu tham dự cuộc họp:⏎1. Thời gian: 14 giờ 00 phút, ngày 19 tháng 11 năm 2026 (Thứ Năm).⏎2. Địa điểm: Phòng họp tầng 2.⏎3. Nội dung: Thông qua dự thảo Đề án số hóa.⏎Đề nghị quý đại biểu gửi ý kiến bằng văn bản về Văn phòng trước ngày 18/11/2026. => at 2026-11-19 14:00 | before 2026-11-18
PHIẾU GIAO VIỆC⏎Người giao: Chủ tịch UBND phường⏎Người nhận: Phòng Kinh tế⏎Nội dung: Kiểm tra phản ánh của công dân về tiếng ồn⏎Thời hạn hoàn thành: 17h00 ngày 20/11/2026⏎Ngày giao: 16/11/2026 => by 2026-11-20 17:00
BÁO CÁO⏎Kết quả công tác tháng 11, phương hướng tháng 12 năm 2026⏎I. Kết quả đạt được⏎- Tiếp nhận 1.200 hồ sơ, giải quyết trước hạn 1.150 hồ sơ.⏎- Ngày 05/11/2026, ban hành Kế hoạch số 88/KH-UBND.⏎II. Phương hướng⏎- Tiếp tục thực hiện các nhiệm vụ thường xuyên. =>
V/v rà soát, cập nhật dữ liệu đất đai⏎⏎Kính gửi: UBND các phường, xã⏎⏎Thực hiện Công văn số 3456/BNNMT-QLĐĐ ngày 10/11/2026 của Bộ Nông nghiệp và Môi trường, Sở đề nghị:⏎1. Rà soát toàn bộ hồ sơ địa chính, hoàn thành trong quý I/2027.⏎2. Cử 01 đầu mối, gửi danh sách về Sở chậm nhất ngày 20/11/2026 (qua thư điện tử).⏎3. Định kỳ trước ngày 25 hằng tháng báo cáo tiến độ.⏎Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về Sở để được hướng dẫn./. => within 2027-03-31 | by 2026-11-20 | before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
PHỤ LỤC⏎PHÂN CÔNG NHIỆM VỤ⏎TT⇥Nhiệm vụ⇥Cơ quan chủ trì⇥Cơ quan phối hợp⇥Thời hạn hoàn thành⇥Sản phẩm⏎1⇥Rà soát quy trình nội bộ⇥Văn phòng⇥Các phòng⇥Trước 30/11/2026⇥Quy trình⏎2⇥Tập huấn nghiệp vụ⇥Phòng Văn hóa - Xã hội⇥Văn phòng⇥Tháng 12/2026⇥Lớp tập huấn⏎3⇥Đánh giá kết quả⇥Văn phòng⇥Các phòng⇥Quý II/2027⇥Báo cáo⏎4⇥Duy trì vận hành⇥Văn phòng⇥⇥Thường xuyên⇥ => before 2026-11-30 | within 2026-12-31 | within 2027-06-30
# rarer turns
Đề nghị gửi về Văn phòng trước khi kết thúc ngày 20/11/2026. => by 2026-11-20
Đề nghị nộp trước cuối giờ chiều thứ Sáu. => before 2026-11-20
Báo cáo gửi về cuối giờ chiều ngày 20/11/2026, yêu cầu đúng giờ. => by 2026-11-20
Giao Văn phòng hoàn thành trong sáng mai. => within 2026-11-17
Giao Văn phòng hoàn thành trong chiều nay. => within 2026-11-16
Yêu cầu hoàn thành trong hai ngày 20 và 21/11/2026. => by 2026-11-21
Các trường hoàn thành kiểm tra học kỳ I từ ngày 21/12/2026 đến 31/12/2026. => by 2026-12-31
Thời gian nộp: chậm nhất 10 giờ, thứ Sáu (20/11/2026). => by 2026-11-20 10:00
Nộp báo cáo trước ngày 30/11/2026 (đối với báo cáo quý) và trước ngày 15/12/2026 (đối với báo cáo năm). => before 2026-11-30 | before 2026-12-15
Đợt 1: trước ngày 30/11/2026; đợt 2: trước ngày 31/12/2026, đề nghị các đơn vị gửi hồ sơ đúng hạn. => before 2026-11-30 | before 2026-12-31
Hạn nộp thuế môn bài năm 2027 chậm nhất là ngày 30/01/2027. => by 2027-01-30
Yêu cầu khắc phục trong tháng 11 và báo cáo trước ngày 05/12. => within 2026-11-30 | before 2026-12-05
Yêu cầu các đơn vị hoàn thành trước ngày 30/11/2026, trừ Trạm Y tế hoàn thành trước ngày 15/12/2026. => before 2026-11-30 | before 2026-12-15
Giao Phòng Kinh tế hoàn thành thiết kế trong quý IV/2026, khởi công quý I/2027. => within 2026-12-31 | within 2027-03-31
Báo cáo sơ bộ: 20/11/2026. Báo cáo chính thức: 30/11/2026. => by 2026-11-20 | by 2026-11-30
Lộ trình: Tháng 12/2026 hoàn thành khảo sát; Quý I/2027 lập dự án; Quý II/2027 khởi công. => within 2026-12-31 | within 2027-03-31 | within 2027-06-30
Việc này phải xong trước Tết. => before 2027-02-06
Chậm nhất 05 ngày sau khi kết thúc hội nghị, các đơn vị nộp thu hoạch. => by - P5D event
Trước ngày 20/11/2026, các đơn vị phải gửi dự thảo; đến 30/11/2026 phải hoàn chỉnh. => before 2026-11-20 | by 2026-11-30
Yêu cầu báo cáo kết quả chậm nhất vào cuối tuần. => by 2026-11-22
Giao Phòng Kinh tế tham mưu trong tuần 47. => within 2026-11-22
Giao Phòng Kinh tế hoàn thành chậm nhất trong tuần đầu tháng 12/2026. => by 2026-12-06
Đề nghị các đơn vị gửi báo cáo quý IV và cả năm 2026 trước ngày 10/12/2026. => before 2026-12-10
Đề nghị gửi báo cáo tháng 11 trước ngày 25/11/2026. => before 2026-11-25
Kết quả giải quyết trả lời công dân và báo cáo UBND phường trước 01/12/2026. => before 2026-12-01
Thời gian lấy ý kiến: 20 ngày kể từ ngày niêm yết. => by - P20D event
Thời gian niêm yết công khai: 15 ngày, từ ngày 17/11/2026 đến hết ngày 01/12/2026. => by 2026-12-01
Các đơn vị đăng ký tham gia trước 17h ngày 20/11 qua đường link đính kèm. => before 2026-11-20 17:00
Hạn đăng ký: Thứ Sáu, 20/11. => by 2026-11-20
Đề nghị các đồng chí nộp bài thu hoạch trước 20-11-2026. => before 2026-11-20
Hạn báo cáo lần 1: ngày 20/11/2026; lần 2: ngày 20/12/2026. => by 2026-11-20 | by 2026-12-20
Kinh phí phải giải ngân xong trước 31/01/2027, quá thời hạn trên sẽ thu hồi về ngân sách. => before 2027-01-31
Đề nghị UBND phường phê duyệt trước ngày 25/11/2026 để đơn vị triển khai đúng tiến độ. => before 2026-11-25
Nhà thầu cam kết thi công, yêu cầu hoàn thành toàn bộ trước ngày 20/12/2026. => before 2026-12-20
Đoàn viên nộp sổ đoàn về Đoàn phường, thời hạn: hết ngày 10/12/2026. => by 2026-12-10
UBND phường đồng ý cho Trạm Y tế kéo dài thời gian hoàn thành đến hết ngày 15/12/2026. => by 2026-12-15
Tổ chức đại hội chi bộ xong trước ngày 31/12/2026; riêng chi bộ điểm tổ chức trong tháng 11/2026. => before 2026-12-31 | within 2026-11-30
`;

export const documentsNone = `
Căn cứ Quyết định số 1234/QĐ-UBND ngày 20 tháng 12 năm 2025 của Chủ tịch UBND thành phố về việc giao chỉ tiêu kế hoạch năm 2026;
Theo Kết luận số 12-KL/TU ngày 20/12/2025 của Ban Thường vụ Thành ủy.
Ngày sinh: 20/12/1990. Ngày vào Đảng: 03/02/2015.
Họ và tên⇥Ngày sinh⇥Ngày cấp⏎Nguyễn Văn A⇥20/12/1990⇥15/12/2021
TT⇥Số ký hiệu⇥Ngày ban hành⇥Trích yếu⏎1⇥45/UBND⇥20/11/2026⇥Về việc báo cáo
TT⇥Thủ tục⇥Thời hạn giải quyết⏎1⇥Chứng thực⇥02 ngày làm việc⏎2⇥Khai sinh⇥05 ngày làm việc
Thời gian làm việc: Sáng: 7h30 - 11h30; chiều: 13h30 - 17h00.
Thời gian thi công: 90 ngày.
Công văn này thay thế Công văn số 123/UBND ngày 20/11/2026.
Thời hạn hợp đồng: 12 tháng kể từ ngày 01/12/2026.
Giấy phép số 12/GP có thời hạn đến ngày 31/12/2028.
Hiện nay, sau 5 tháng thực hiện, kết quả đạt 60% kế hoạch năm 2026.
Hội nghị tổng kết năm 2025 đã được tổ chức vào ngày 20/12/2025.
Đợt thi đua từ ngày 01/9/2026 đến ngày 15/11/2026 đã kết thúc.
Trong các ngày 10, 11 và 12/11/2026, Đoàn đã kiểm tra 12 cơ sở.
Sáng ngày 14/11, Đoàn công tác đã đến thăm và tặng quà.
Mức hỗ trợ 500.000 đồng/tháng, thời gian hỗ trợ 12 tháng.
Chính sách được thực hiện từ năm 2027.
Đề án phát triển du lịch đến năm 2030, tầm nhìn đến năm 2045.
Nghị quyết đại hội nhiệm kỳ 2025 - 2030 đề ra 15 chỉ tiêu.
Trung bình mỗi hồ sơ được giải quyết trong 2 ngày.
Thời gian giải quyết được rút ngắn từ 10 ngày xuống 07 ngày.
Số ngày nghỉ phép năm là 12 ngày.
Nơi nhận: - Như trên; - Lưu: VT, VP.
Trang 20/11
Địa chỉ: 25/11 đường Nguyễn Trãi, phường Tân An.
Km 20/11+300 tuyến ĐT.601.
Điểm trung bình môn đạt 8/10.
Áp dụng cho các hợp đồng ký sau ngày 01/01/2026.
Người có quốc tịch Việt Nam từ đủ 18 tuổi tính đến ngày 20/12/2026.
Tổng hợp tình hình từ ngày 10/11 đến ngày 16/11/2026.
Trường hợp hồ sơ chưa đủ, trong thời hạn 02 ngày làm việc kể từ ngày nhận hồ sơ, cơ quan tiếp nhận phải thông báo cho tổ chức, cá nhân.
UBND phường tiếp nhận phản ánh qua tổng đài 1022 hoạt động 24/7.
Quý I năm 2026, phường có 12 doanh nghiệp thành lập mới.
Trung thu năm nay, phường tặng 500 suất quà cho trẻ em.
Tết Nguyên đán 2026, toàn phường không xảy ra cháy nổ.
Chúng tôi sẽ phản hồi Quý khách trong vòng 24 giờ.
Bản vẽ số 11.25 và bản vẽ 12.26 kèm theo thuyết minh.
`;
