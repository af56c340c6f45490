/** Limits stated as a period, a counted term, at once, or periodically. The document is of Monday 16 November 2026. */
export const periods = `
Phòng Kinh tế hoàn thành việc rà soát trong tháng 11/2026. => within 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát trong tháng 11 năm 2026. => within 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát trong tháng 11. => within 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát trong tháng 3. => within 2027-03-31
Phòng Kinh tế hoàn thành việc rà soát trong tháng này. => within 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát trong tháng sau. => within 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát trước tháng 12. => before 2026-12-01
Phòng Kinh tế hoàn thành việc rà soát đến hết tháng 11/2026. => by 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát chậm nhất cuối tháng 11/2026. => by 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát vào cuối tháng 11/2026. => within 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát trước cuối tháng 11. => before 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát vào giữa tháng 12. => within 2026-12-15
Phòng Kinh tế hoàn thành việc rà soát vào đầu tháng 12/2026. => within 2026-12-01
Phòng Kinh tế hoàn thành việc rà soát trong quý IV/2026. => within 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát trong quý I năm 2027. => within 2027-03-31
Phòng Kinh tế hoàn thành việc rà soát trong quý 1/2027. => within 2027-03-31
Phòng Kinh tế hoàn thành việc rà soát trước quý I/2027. => before 2027-01-01
Phòng Kinh tế hoàn thành việc rà soát trong quý này. => within 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát trong quý I, II năm 2027. => within 2027-06-30
Phòng Kinh tế hoàn thành việc rà soát cuối quý I/2027. => within 2027-03-31
Phòng Kinh tế hoàn thành việc rà soát trong năm 2026. => within 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát trong năm nay. => within 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát trước năm 2027. => before 2027-01-01
Phòng Kinh tế hoàn thành việc rà soát chậm nhất đến hết năm 2026. => by 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát giữa năm 2027. => within 2027-06-30
Phòng Kinh tế hoàn thành việc rà soát trong 6 tháng đầu năm 2027. => within 2027-06-30
Phòng Kinh tế hoàn thành việc rà soát trong tuần này. => within 2026-11-22
Phòng Kinh tế hoàn thành việc rà soát trong tuần. => within 2026-11-22
Phòng Kinh tế hoàn thành việc rà soát trong tuần sau. => within 2026-11-29
Phòng Kinh tế hoàn thành việc rà soát vào đầu tuần sau. => within 2026-11-23
Phòng Kinh tế hoàn thành việc rà soát trong tuần 48. => within 2026-11-29
Phòng Kinh tế hoàn thành việc rà soát trong tuần thứ 2 của tháng 12. => within 2026-12-13
Phòng Kinh tế hoàn thành việc rà soát trong hạ tuần tháng 11/2026. => within 2026-11-30
Phòng Kinh tế hoàn thành việc rà soát trong thượng tuần tháng 12. => within 2026-12-10
Phòng Kinh tế hoàn thành việc rà soát từ tháng 11 đến tháng 12/2026. => within 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát trong tháng 11-12/2026. => within 2026-12-31
Phòng Kinh tế hoàn thành việc rà soát trong tháng mười hai. => within 2026-12-31
Thời gian thực hiện: Quý IV/2026. => within 2026-12-31
Thời gian hoàn thành: tháng 12/2026. => within 2026-12-31
- Tháng 12/2026: hoàn thành số hóa sổ hộ tịch. => within 2026-12-31
Quý I/2027: tổ chức hội nghị tổng kết. => within 2027-03-31
Cuối tuần này báo cáo tôi kết quả. => within 2026-11-22
Phải tiêm xong trước Tết Nguyên đán. => before 2027-02-06
Chi trả quà cho người có công trước ngày 23 tháng Chạp. => before 2027-01-30
`;

export const terms = `
Đề nghị trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này. => by 2026-11-24 P5WD received
Đề nghị trả lời trong vòng 05 ngày làm việc, kể từ ngày nhận được Công văn này. => by 2026-11-24 P5WD received
Đề nghị trả lời trong 05 (năm) ngày làm việc kể từ ngày nhận được công văn. => by 2026-11-24 P5WD received
Đề nghị trả lời trong năm ngày làm việc kể từ khi nhận được văn bản này. => by 2026-11-24 P5WD received
Đề nghị trả lời không quá 05 ngày làm việc kể từ ngày nhận. => by 2026-11-24 P5WD received
Đề nghị trả lời chậm nhất sau 05 ngày làm việc kể từ ngày nhận được văn bản này. => by 2026-11-24 P5WD received
Đề nghị trả lời chậm nhất 05 ngày làm việc. => by 2026-11-24 P5WD received
Đề nghị các đơn vị trả lời trong vòng 05 ngày làm việc. => by 2026-11-24 P5WD received
Thời hạn trả lời: 05 ngày làm việc kể từ ngày nhận được văn bản này. => by 2026-11-24 P5WD received
Kể từ ngày nhận được thông báo này, trong thời hạn 10 ngày, yêu cầu ông (bà) tháo dỡ công trình. => by 2026-11-27 P10D received
Yêu cầu tự tháo dỡ trong thời hạn 10 ngày kể từ ngày nhận được thông báo này. => by 2026-11-27 P10D received
Yêu cầu nộp phạt trong thời hạn 10 ngày kể từ ngày ký Quyết định này. => by 2026-11-26 P10D issued
Yêu cầu báo cáo trong thời hạn 07 ngày kể từ ngày ban hành Kế hoạch này. => by 2026-11-23 P7D issued
Yêu cầu báo cáo trong 15 ngày kể từ ngày ký. => by 2026-12-01 P15D issued
Yêu cầu báo cáo trong 02 tuần kể từ ngày nhận được văn bản này. => by 2026-12-01 P2W received
Yêu cầu báo cáo trong thời hạn 01 tháng kể từ ngày ký Thông báo này. => by 2026-12-16 P1M issued
Yêu cầu báo cáo trong nửa tháng kể từ ngày ban hành Kế hoạch này. => by 2026-12-01 P15D issued
Yêu cầu báo cáo trong vòng 24 giờ kể từ khi nhận được công điện này. => by 2026-11-19 PT24H received
Yêu cầu báo cáo không quá 02 giờ kể từ khi nhận được phiếu này. => by 2026-11-18 PT2H received
Các đơn vị khắc phục trong 05 ngày tới. => by 2026-11-23 P5D issued
Các đơn vị khắc phục trong vòng 10 ngày kể từ ngày 20/11/2026. => by 2026-11-30 P10D event
Phòng Kinh tế trình kết quả trong 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra. => by - P5WD event
Tổ thẩm định báo cáo trong vòng 03 ngày sau khi có kết quả kiểm tra. => by - P3D event
Gửi tài liệu họp chậm nhất 02 ngày trước ngày họp. => by - -P2D event
Đề nghị gửi tài liệu cho đại biểu chậm nhất 03 ngày làm việc trước khi khai mạc kỳ họp. => by - -P3WD event
Đề nghị phản hồi trong ngày làm việc tiếp theo. => by 2026-11-18 P1WD received
Đề nghị cho ý kiến trong 03 ngày làm việc và gửi bản chính thức trước ngày 30/11/2026. => by 2026-11-20 P3WD received | before 2026-11-30
Đề nghị trả lời trong 03 ngày kể từ ngày nhận được văn bản này và báo cáo kết quả trước ngày 30/11/2026. => by 2026-11-20 P3D received | before 2026-11-30
# at once
Yêu cầu các đơn vị triển khai ngay khi nhận được công điện này. => by 2026-11-17 P0D received
Ngay sau khi nhận được văn bản này, các khu phố tổ chức rà soát. => by 2026-11-17 P0D received
Giao Công an phường xử lý ngay trong ngày. => by 2026-11-17 P0D received
Yêu cầu báo cáo trong ngày hôm nay. => by 2026-11-17 P0D received
`;

export const recurrences = `
Định kỳ hằng tháng, báo cáo kết quả trước ngày 25. => before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
Báo cáo tháng gửi trước ngày 25 hằng tháng. => before 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=25
Các đơn vị báo cáo chậm nhất ngày 05 hàng tháng. => by 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
Báo cáo hằng tháng gửi trước ngày 05 của tháng sau. => before 2026-12-05 FREQ=MONTHLY;BYMONTHDAY=5
Nộp báo cáo vào ngày 10 và 25 hằng tháng. => by 2026-11-25 FREQ=MONTHLY;BYMONTHDAY=10,25
Báo cáo tuần gửi trước 16 giờ thứ Sáu hằng tuần. => before 2026-11-20 16:00 FREQ=WEEKLY;BYDAY=FR
Định kỳ hằng tuần báo cáo kết quả trước thứ Năm. => before 2026-11-19 FREQ=WEEKLY;BYDAY=TH
Báo cáo quý gửi trước ngày 15 của tháng cuối quý. => before 2026-12-15 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15
Hằng quý báo cáo chậm nhất ngày 05 tháng đầu quý sau. => by 2027-01-05 FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5
Báo cáo năm gửi trước ngày 15/12 hằng năm. => before 2026-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
Báo cáo 6 tháng và năm gửi trước ngày 15/6 và 15/12 hằng năm. => before 2026-12-15 FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15
Gửi báo cáo trước ngày 20 của các tháng 3, 6, 9, 12 hằng năm. => before 2026-12-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
Hằng năm, các đơn vị báo cáo kết quả trước ngày 30 tháng 11. => before 2026-11-30 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30
Hằng ngày báo cáo tình hình trước 16 giờ. => before 2026-11-16 16:00 FREQ=DAILY
Báo cáo nhanh trước 17 giờ hằng ngày. => before 2026-11-16 17:00 FREQ=DAILY
Gửi bảng chấm công vào ngày cuối cùng hằng tháng. => by 2026-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
Chậm nhất ngày 15 tháng 10 hằng năm, Sở trình kế hoạch năm sau. => by 2027-10-15 FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=15
`;
