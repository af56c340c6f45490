/** Meetings, and limits that stand in tables, lists, headings and instructions. The document is of 16 November 2026. */
export const meetings = `
Kính mời các đồng chí dự họp lúc 08 giờ 00 ngày 20/11/2026 tại Phòng họp số 1. => at 2026-11-20 08:00
Thời gian: 14 giờ 00, thứ Sáu, ngày 20/11/2026. => at 2026-11-20 14:00
Thời gian: 14h00 ngày 20 tháng 11 năm 2026 (thứ Sáu) => at 2026-11-20 14:00
GIẤY MỜI⏎Kính mời: Trưởng các khu phố⏎Thời gian: 07h30, ngày 20/11/2026⏎Địa điểm: Hội trường UBND phường => at 2026-11-20 07:30
GIẤY MỜI⏎Thời gian: Bắt đầu từ 8 giờ 00 phút, ngày 20/11/2026.⏎Nội dung: Sơ kết. => at 2026-11-20 08:00
Mời đại diện lãnh đạo Phòng Kinh tế dự họp vào lúc 9h00 sáng mai tại trụ sở UBND phường. => at 2026-11-17 09:00
UBND phường tổ chức Hội nghị tập huấn vào 8 giờ ngày 20/11/2026, đề nghị các đơn vị cử cán bộ tham dự. => at 2026-11-20 08:00
Đoàn kiểm tra của Sở Nội vụ làm việc với UBND phường vào 14h00 ngày 20/11/2026. => at 2026-11-20 14:00
Cuộc họp giao ban được dời từ 8h ngày 18/11/2026 sang 14h ngày 20/11/2026. => at 2026-11-20 14:00
Hội nghị chuyển sang 14 giờ 00 ngày 20/11/2026 thay vì 08 giờ 00 ngày 19/11/2026. => at 2026-11-20 14:00
Đề nghị cử cán bộ tham gia lớp tập huấn từ ngày 25/11/2026 đến ngày 27/11/2026 tại Hội trường. => at 2026-11-25
Thời gian tổ chức lớp bồi dưỡng: từ ngày 01/12 đến ngày 03/12/2026, đề nghị các đơn vị cử học viên. => at 2026-12-01
Các đơn vị đăng ký tham gia lớp tập huấn từ ngày 20/11 đến hết ngày 25/11/2026. => by 2026-11-25
Mời họp lúc 8h00 ngày 20/11/2026; đăng ký danh sách dự họp trước ngày 19/11/2026. => at 2026-11-20 08:00 | before 2026-11-19
Tập huấn từ ngày 20/11 đến ngày 21/11/2026, bắt đầu 8h00 ngày 20/11/2026, mời công chức tham dự. => at 2026-11-20 08:00
Lớp tập huấn tổ chức trong 02 ngày, từ 08h00 ngày 20/11/2026 đến 17h00 ngày 21/11/2026. => at 2026-11-20 08:00
Thời gian: 08h00 - 11h00 ngày 20/11/2026. => at 2026-11-20 08:00
Ngày⇥Giờ⇥Nội dung⇥Địa điểm⏎20/11/2026⇥08:00⇥Họp giao ban⇥Phòng họp A⏎21/11/2026⇥14:00⇥Làm việc với Sở Xây dựng⇥Phòng họp B => at 2026-11-20 08:00 | at 2026-11-21 14:00
| Thời gian | Nội dung | Thành phần |⏎| 08h00 ngày 20/11/2026 | Họp Hội đồng nghĩa vụ quân sự | Thành viên Hội đồng | => at 2026-11-20 08:00
LỊCH CÔNG TÁC TUẦN⏎Thứ Sáu (20/11/2026): 08h00 họp Thường trực. => at 2026-11-20 08:00
Yêu cầu các đồng chí có mặt tại Hội trường lúc 07h00 ngày 20/11/2026. => at 2026-11-20 07:00
`;

export const structures = `
TT⇥Nội dung⇥Đơn vị thực hiện⇥Thời gian hoàn thành⏎1⇥Rà soát hộ nghèo⇥Phòng VH-XH⇥25/11/2026⏎2⇥Lập dự toán⇥Phòng Kinh tế⇥30/11/2026 => by 2026-11-25 | by 2026-11-30
| TT | Nhiệm vụ | Chủ trì | Thời hạn |⏎|---|---|---|---|⏎| 1 | Sửa chữa hội trường | Văn phòng | Trước ngày 25/11/2026 |⏎| 2 | Mua máy quét | Văn phòng | như trên | => before 2026-11-25 | before 2026-11-25
STT⇥Công việc⇥Căn cứ⇥Hạn xử lý⏎1⇥Trả lời cử tri⇥Công văn số 12/HĐND ngày 10/12/2026⇥25/11/2026 => by 2026-11-25
TT⇥Nhiệm vụ⇥Thời gian thực hiện⏎1⇥Ban hành kế hoạch⇥Tháng 11/2026⏎2⇥Tổ chức triển khai⇥Quý I/2027⏎3⇥Tuyên truyền⇥Thường xuyên => within 2026-11-30 | within 2027-03-31
TT⇥Nội dung⇥Ngày hoàn thành⏎1⇥Nghiệm thu⇥25/11/2026⏎2⇥Bàn giao⇥25/11/2026 => by 2026-11-25 | by 2026-11-25
TT⇥Nội dung⇥Bắt đầu⇥Kết thúc⏎1⇥Thi công⇥20/11/2026⇥25/11/2026 => by 2026-11-25
Nội dung; Chủ trì; Thời hạn⏎Lập danh sách; Phòng VH-XH; 25/11/2026⏎Chi trả; Bưu điện; trước ngày 30/11/2026 => by 2026-11-25 | before 2026-11-30
Các đơn vị hoàn thành những việc sau trước ngày 25/11/2026:⏎- Rà soát hồ sơ tồn.⏎- Niêm yết thủ tục hành chính. => before 2026-11-25
NHIỆM VỤ PHẢI HOÀN THÀNH TRƯỚC NGÀY 25/11/2026⏎1. Số hóa hồ sơ.⏎2. Bàn giao tài liệu. => before 2026-11-25
Giao nhiệm vụ cụ thể như sau:⏎- Phòng Kinh tế: lập dự toán, trình trước ngày 20/11/2026.⏎- Công an phường: kiểm tra PCCC, hoàn thành trong tháng 11.⏎- Văn phòng: tổng hợp, báo cáo chậm nhất ngày 30/11. => before 2026-11-20 | within 2026-11-30 | by 2026-11-30
V/v báo cáo công tác cải cách hành chính (trước ngày 25/11/2026) => before 2026-11-25
V/v góp ý dự thảo (gửi trước ngày 25/11/2026)⏎⏎Đề nghị các phòng góp ý dự thảo, gửi về Văn phòng trước ngày 25/11/2026. => before 2026-11-25
Bút phê: Giao Phòng VH-XH tham mưu, xong trước ngày 25. => before 2026-11-25
Bút phê ngày 18/11/2026: Chuyển Văn phòng tổng hợp, báo cáo tôi trước thứ Tư. => before 2026-11-18
Ý kiến chỉ đạo của Chủ tịch: Chuyển Công an phường xử lý, báo cáo trong tuần này. => within 2026-11-22
PHIẾU CHUYỂN⏎Kính chuyển: Phòng Kinh tế⏎Hạn xử lý: 25/11/2026⏎Ngày đến: 17/11/2026 => by 2026-11-25
Điều 2. Giao Phòng Kinh tế hoàn thành thủ tục trước ngày 25 tháng 11 năm 2026. => before 2026-11-25
(Báo cáo gửi về Văn phòng trước ngày 25/11/2026, bản mềm gửi qua thư điện tử) => before 2026-11-25
Thời gian thực hiện: Hoàn thành trước 25/11/2026. => before 2026-11-25
`;
