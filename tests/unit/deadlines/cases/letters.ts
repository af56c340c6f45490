/** Letters, plans, decisions. The document is of Monday 16 November 2026. */
export const letters = `
# letters
Sở Tài chính đề nghị UBND phường rà soát, báo cáo tình hình nợ công đến ngày 31/12/2026 về Sở trước ngày 10/01/2027. => before 2027-01-10
Đề nghị quý cơ quan, đơn vị quan tâm, phối hợp và phản hồi về UBND phường trong vòng 03 ngày làm việc kể từ ngày ban hành văn bản này. => by 2026-11-19 P3WD issued
Báo cáo gửi về Phòng VHXH (qua đ/c Lan) bằng văn bản và file mềm chậm nhất vào lúc 10h00, thứ 4 ngày 18/11/2026. => by 2026-11-18 10:00
Văn bản gửi về Sở trước 15/11 (đối với quý III) và trước 15/12 (đối với cả năm). => before 2027-11-15 | before 2026-12-15
Yêu cầu các phòng, ban nghiêm túc thực hiện, hoàn thành 100% chỉ tiêu được giao trước ngày 15/12/2026. => before 2026-12-15
Đề nghị các trường báo cáo số lượng học sinh tính đến thời điểm 15/11/2026, gửi trước 20/11/2026. => before 2026-11-20
Trong thời hạn 05 ngày làm việc kể từ ngày nhận được công văn này, nếu đơn vị không có ý kiến phản hồi thì coi như thống nhất. => by 2026-11-24 P5WD received
Trường hợp có thay đổi, đề nghị thông báo lại trước ngày 20/11/2026. => before 2026-11-20
Nếu có vướng mắc, đề nghị phản ánh về Sở trước ngày 20/11/2026. => before 2026-11-20
Chậm nhất sau 03 ngày kể từ ngày tổ chức kiểm tra, các đoàn gửi báo cáo về Thường trực. => by - P3D event
Đơn vị nào chưa nộp báo cáo trước ngày 20/11/2026 sẽ bị trừ điểm thi đua. => before 2026-11-20
Các đơn vị chưa hoàn thành khẩn trương thực hiện, chậm nhất 20/11/2026 phải xong. => by 2026-11-20
Thời gian áp dụng: từ ngày 01/12/2026. =>
Thời gian thực hiện thí điểm: từ ngày 01/12/2026 đến ngày 31/5/2027. => by 2027-05-31
Đề nghị cung cấp thông tin về các vụ việc xảy ra từ ngày 01/01/2026 đến ngày 31/10/2026, gửi về Công an phường trước ngày 20/11/2026. => before 2026-11-20
Thống kê số hộ nghèo cuối năm 2026 gửi trước ngày 10/12/2026. => before 2026-12-10
Căn cứ tình hình thực tế, UBND phường điều chỉnh thời gian nộp hồ sơ từ ngày 20/11/2026 thành ngày 25/11/2026. => by 2026-11-25
Đính chính thời hạn nộp hồ sơ tại Thông báo số 12: "trước ngày 20/11/2026" thành "trước ngày 30/11/2026". => before 2026-11-30
UBND phường gia hạn thêm 10 ngày, đến hết ngày 30/11/2026. => by 2026-11-30
Thời gian báo cáo: Trước 15h ngày 25 hằng tháng. => before 2026-11-25 15:00 FREQ=MONTHLY;BYMONTHDAY=25
Thực hiện chế độ báo cáo định kỳ 06 tháng (trước ngày 10/6), năm (trước ngày 10/12). => before 2026-12-10 FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10
Hằng quý (trước ngày 25 của tháng cuối quý) tổng hợp báo cáo UBND thành phố. => before 2026-12-25 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
# plans
- Xây dựng kế hoạch: Xong trong tháng 11/2026. => within 2026-11-30
- Thời gian: Tháng 12/2026. => within 2026-12-31
- Thời gian: Trong quý I/2027. => within 2027-03-31
- Thời gian: Hoàn thành trước ngày 20/12/2026. => before 2026-12-20
- Thời gian thực hiện: Thường xuyên. =>
- Thời gian thực hiện: Năm 2027. => within 2027-12-31
- Thời gian thực hiện: Năm 2026 và các năm tiếp theo. => within 2026-12-31
- Thời gian thực hiện: Giai đoạn 2026 - 2030. =>
- Thời gian hoàn thành: 31/12/2026. => by 2026-12-31
- Đơn vị chủ trì: Công an phường; thời gian hoàn thành: 15/12/2026. => by 2026-12-15
Từ ngày 20/11 - 25/11/2026: các khu phố rà soát, lập danh sách. => by 2026-11-25
Từ nay đến 15/12/2026: tập trung tuyên truyền. => by 2026-12-15
Đến 31/12/2026, hoàn thành 100% việc cấp mã số. => by 2026-12-31
Đến hết quý I/2027 hoàn thành cơ sở dữ liệu. => by 2027-03-31
Tháng 12/2026: Tổ chức sơ kết, đánh giá. => within 2026-12-31
Tuần 1 tháng 12/2026: khảo sát; tuần 2 tháng 12/2026: tổng hợp. => within 2026-12-06 | within 2026-12-13
Sáng 20/11/2026: ra quân tại khu phố 2. => at 2026-11-20
Ngày 25/11/2026 (thứ Tư): tổng kết, trao giải. => by 2026-11-25
Thời gian tổ chức Đại hội: hoàn thành trước ngày 20/12/2026. => before 2026-12-20
Thời gian và địa điểm: 8h00, ngày 25/11/2026, tại Hội trường. => at 2026-11-25 08:00
Kinh phí năm 2026: 500 triệu đồng; năm 2027: 700 triệu đồng. =>
Nguồn kinh phí: ngân sách năm 2026. =>
Tổng kết Kế hoạch vào quý IV/2027. => within 2027-12-31
Chia làm 02 đợt: đợt 1 hoàn thành trước 30/11/2026, đợt 2 hoàn thành trước 31/12/2026. => before 2026-11-30 | before 2026-12-31
# decisions and conclusions
Tổ công tác hoạt động từ ngày ký đến hết ngày 31/12/2026. =>
Tổ công tác có trách nhiệm hoàn thành nhiệm vụ trước ngày 31/12/2026 và tự giải thể. => before 2026-12-31
Điều động ông A đến nhận công tác tại Văn phòng kể từ ngày 01/12/2026. =>
Ông A có trách nhiệm bàn giao công việc trước ngày 30/11/2026. => before 2026-11-30
Thời gian biệt phái 12 tháng, từ ngày 01/12/2026 đến ngày 30/11/2027. =>
Giao Chánh Văn phòng báo cáo Chủ tịch trước ngày 20/11/2026 về kết quả xử lý. => before 2026-11-20
Thống nhất chủ trương; giao Phòng KT hoàn thiện hồ sơ trong 03 ngày. => by 2026-11-20 P3D received
Phiên họp tiếp theo tổ chức vào 14h00 thứ Tư tuần sau (25/11/2026). => at 2026-11-25 14:00
Chủ tịch nhấn mạnh thời hạn cuối là 30/11/2026. => by 2026-11-30
# reports
Ngày 15/11, UBND phường đã tổ chức lễ phát động; phong trào kéo dài đến hết ngày 30/11. =>
Theo ông A, dự án sẽ hoàn thành vào cuối năm 2027. =>
Chủ tịch UBND tỉnh yêu cầu các địa phương hoàn thành bàn giao mặt bằng trước ngày 30/11/2026. => before 2026-11-30
Người dân có thể nộp hồ sơ trực tuyến đến hết ngày 30/11/2026. => by 2026-11-30
`;
