/**
 * What each sign around a time weighs (`signs.ts`): a weight in tenths, then the signs that have it, parted by tabs.
 * Words stand behind where they were seen: < near before the cue, _ before it, << right before it, > near after the
 * time, ~ after it, >> right after it, ^ at the head of the sentence, # in what governs it, | in the column's header, = at
 * the head of the document. Measured from labelled papers by scripts/weights.ts; made anew with each round of them.
 */
export const WEIGHTS = `24	this paper
16	cue none column limit
13	form calendar+h
12	column limit	cue latest form calendar
11	governor none side to come
10	governor none cue before	side to come
9	cue latest side to come	duty 10 recurrence	form D< event
8	cue before side open	direction	form every YEARLY	|hạn
7	<)	=này	>tại	_gửi	cue before side none	cue latest	cue none form calendar+h	duty 10 day	form every MONTHLY
6	<< 	<gian :	<gửi	<khu	=hoàn	=hằng năm	=nộp	_phòng	cue extended form calendar+h	cue from form calendar-
6	cue latest column text	cue term form D< event	duty 01 recurrence	form WD received
6	governor directive side to come	|hoàn	|hoàn thành	|thời	|thời hạn	~dự
5	<< ,	<< 0	<< :	<< trong	<< định kỳ	<<from :	<<limit-noun trong	<về	<định kỳ	=hệ	=nhận được	=này ,	=quý	=xong
5	>> ,	>thay	^hạn	^hạn xử	^tổ	^xử lý	_xong	_đ/c	column schedule	cue before	cue before form calendar+h
5	cue latest side open	cue on side to come	cue within-term form calendar	duty 11 recurrence	form D received
5	form calendar-	form month-	governor directive 	governor none cue within-term	governor none side this year
5	title kế hoạch
4	#0 .	#và	<,	<, gửi	<< xong	<<before (	<<none 	<<none :	<lại	<lớp	<phiếu	<vận	=0 :	=bầu	=danh	=hoàn thành
4	=hằng	=nghị báo	=sẽ làm	=trước 0	=tuần tháng	=ý	=điểm	>> .	>> phải	>> tại	>trường	>để	^các	^giao	^lý
4	^nghị báo	^tập	^yêu	_)	_, gửi	_, hoàn	_:	_chiếu	_các trường	_danh	_dự toán	_gian :	_khu	_lại	_lập	_nộp
4	_quyết định	_sẽ làm	_thể	_đến	cue before column text	cue from form month-	cue immediate
4	cue immediate column text	cue immediate form immediate	cue immediate side none
4	cue limit-noun form D received	cue limit-noun side open	cue none column schedule
4	cue recurrence form every MONTHLY	cue term form WD< event	cue within-term	form D event
4	governor directive cue latest	governor directive cue within-term	governor none 	|gian hoàn	|thành	~0 .	~thay
4	~tại	~đầu
3	#. lịch	#gian	#quý	#thời gian	<, hoàn	<0 ngày	<:	<;	<< )	<< , hoàn thành	<< chiều	<< gian :	<< nay	<< phòng
3	<< sáng	<< thời gian :	<< tôi	<< ubnd phường	<<none chiều	<<within-term thành	<bản	<cơ sở	<khu phố	<ký	<kỳ 0
3	<nay	<nhận	<phòng	<sẽ làm	<tiến	<tiến độ	<trình	<tôi	<ubnd xã	<văn phòng	=)	=, đề	=0 (	=0 )	=a	=chính thức
3	=chỉnh	=cuối	=cục thuế	=danh sách	=dời	=hệ thống	=lý :	=mai	=mốc	=phải hoàn	=quá ngày	=tham	=thi	=tháng 0
3	=thôn	=thảo	=thức	=tp .	=tra	=trúng	=tuyển	=tuần	=tài liệu	=tập	=tổng	=việc tại	=về ủy	=xã ,	=đ/c
3	=được thông	>> :	>chính	>các	>cáo kết	>hạn	>kết	>phải	>tôi	>tại phòng	>tổng	>việc	>đoàn	>đầu	>địa điểm	^. 0
3	^0	^báo cáo	^chủ	^các xã	^gian :	^phòng kinh	^sau	^trả	^xã	^xử	^đoàn	^đăng ký	^đề nghị	_, đề	_; hoàn
3	_cho người	_chủ trì	_các	_các đơn	_cáo	_cáo kết	_cơ sở	_danh sách	_dứt	_dữ	_giờ ngày	_hoàn	_hoàn thành	_hạ
3	_hộ	_kiểm	_kt	_loạt	_lớp	_mưu	_nay	_nghị báo	_như	_phòng kinh	_phương án	_phối hợp	_soạn	_sách	_sơ	_tham mưu
3	_thu	_thảo	_thị	_toàn bộ	_tra	_trúng	_tân	_tôi	_tế	_về	_đối	_đối chiếu	_đồng loạt	_đợt	after deemed
3	cue before form every DAILY	cue before form every YEARLY	cue done-by	cue done-by column text
3	cue on side none	cue within-term column text	cue within-term form D event	cue within-term form WD received
3	form D issued	form WD< event	form calendar-+h	form every WEEKLY	form immediate	form monthend	form relative
3	form same+h	form third	governor none cue immediate	governor none side next year	governor none side open
3	governor other cue extended	kind bullet	side this year	title công điện	~.	~bản	~các	~giờ 0	~và 0	~xã .	~đoàn
3	~để
2	#0	#biện	#biện pháp	#công	#cầu :	#họp	#kính mời	#nhiệm	#nhiệm vụ	#thị :	#thời	#xã	#đại	#để	#định :	<, nộp
2	<, trình	<, ubnd	<. thời	<0 ,	<0 ;	<; báo	<< 0 .	<< 0 ngày ,	<< 0 tháng (	<< ;	<< nghị báo cáo	<< ngày ,
2	<< phường	<< xã	<<before xong	<<limit-noun 	<<limit-noun ngày	<<recurrence kỳ	<<within-term ,
2	<<within-term 0	<cho người	<chung	<cáo	<cáo kết	<cáo tiến	<dự thi	<gian	<hiện	<khai	<khai giảng	<loạt
2	<nghị báo	<ngành	<ngày ,	<nhận hồ	<nộp	<tham	<thu	<thảo	<thời gian	<thực	<tiền	<trong	<trong 0	<trường
2	<tuyến	<tổ	<ubnd phường	<việc tại	<về văn	<vực	<xong	<đồng	<đồng loạt	<đợt 0	=(	=( trước	=) ,	=, bắt	=. hồ
2	=0 ;	=0 cđ	=0 lập	=0 và	=: các	=: từ	=;	=ban bầu	=bản	=chiếu	=chiều	=cho các	=chấm	=công điện	=cđ	=cđ ubnd
2	=cầu	=của tháng	=cử	=dục	=dự thảo	=giai	=giai đoạn	=giáo dục	=giống	=giờ kể	=hiện	=hiện từ	=huấn	=hóa	=hết
2	=hộ	=hợp tác	=ii	=kh ubnd	=khảo	=khảo sát	=kiểm	=kp	=kp 0	=liệu	=làm	=làm việc	=lễ	=mặt	=mặt trận	=mỗi
2	=nam ủy	=nghĩa vụ	=nghệ	=nghệ an	=ngành	=ngày ,	=ngày hết	=như	=năm nay	=nộp bản	=phân	=phòng	=phòng văn
2	=phúc số	=quý i	=sát	=sáu	=tham gia	=tháng	=tháo	=thống	=thứ sáu	=toán	=trong vòng	=tại	=tập huấn	=tỉnh đồng
2	=từ ngày	=tự	=việc .	=việc với	=viện	=và báo	=vào 0	=yếu	=yếu :	=ý kiến	=đi	=đoàn	=đoạn	=đoạn 0	=đại	=đất
2	=đến tháng	=đề nghị	=địa	=địa điểm	>(	>, 0	>, không	>> , báo	>> , không	>> ;	>> để	>báo cáo	>bảng	>bộ	>cho
2	>châu	>cáo	>dự	>giải	>giờ	>hoàn	>hội	>không	>không để	>lễ	>nhật	>năm (	>nếu	>nộp	>sau	>sáng	>thay cho
2	>truyền	>và	>điểm không	>điện	^. sau	^ban	^báo	^cuối	^cáo	^công an	^cầu	^do	^gian	^hoàn	^huấn	^hết	^hết hạn
2	^kinh	^ngày hết	^nhận	^sát	^tham	^thời gian	^tài liệu	^tập huấn	^tổng	^yêu cầu	^định kỳ	^đợt	_, báo	_, trình
2	_. hội	_0 )	_0 ;	_ban	_báo	_cao	_chỉnh	_chủ	_cáo nhanh	_cáo về	_công an	_dân	_dỡ	_dứt điểm	_dữ liệu	_giai
2	_giai đoạn	_giao	_giao phòng	_huấn	_hằng năm	_hội	_khai giảng	_khảo	_khảo sát	_ký	_kỳ 0	_liệu	_loa	_lấy ý
2	_minh	_nghĩa	_nghĩa vụ	_nguyện	_p	_p .	_phiếu :	_phân	_phải hoàn	_phối	_phụ	_quân	_tham	_toán	_trong 0
2	_trì ,	_trước 0	_trạm	_trực	_trực tuyến	_tuyến	_tuyển	_tài khoản	_tài liệu	_tại 0	_tầng	_tập	_tập huấn
2	_tế hoàn	_tổ	_từ ngày	_từng	_ubnd xã	_uống	_việc tại	_việc với	_và báo	_vào tài	_vùng	_vấn	_vận	_về văn
2	_về ủy	_với	_với ubnd	_xã	_ý	_điểm 0	_đô thị	_đơn	_đấu giá	_đợt 0	_ấp	after must	cue extended side to come
2	cue latest form every YEARLY	cue limit-noun form D event	cue limit-noun form WD received
2	cue none form calendar-+h	cue within-term form month	cue within-term side this year	duty 01 day
2	form WD issued	governor directive side open	governor eligibility side to come	governor none cue done-by
2	governor none cue extended	governor none cue limit-noun	governor other eligibility	invites	told 1000	~(	~0 g
2	~bảng	~bắt đầu	~bộ	~châu	~cáo kết	~danh	~g	~g 0	~giờ	~h 0	~hoàn	~hội	~không để	~kết	~lễ	~nghỉ	~như thống
2	~nhật	~năm (	~nếu	~phố	~quý	~thay cho	~thống	~trường	~tại phòng	~và	~về	~xã	~ý	~điểm không	~điện	~đổi .
1	#, hạ	#, phường	#. nhiệm	#. tổ	#0 ,	#:	#biểu	#bị	#chuẩn bị	#chức thực	#cầu	#dung ,	#hóa	#hạ	#hạ tầng	#iii
1	#iii .	#khu	#kỳ	#kỳ họp	#lịch làm	#nhà	#này	#pháp	#phường	#phường ,	#phường :	#phường yêu	#quyết	#quyết định
1	#thể	#thị	#thứ	#tầng	#tầng và	#tế ,	#và thời	#và đô	#văn hóa	#xã ,	#yêu	#yêu cầu	#đô	#đô thị	#đại biểu	#định
1	#động	<% số	<, 0	<, đề	<.	<: 0	<; hoàn	<< 0 0 ;	<< cơ sở	<< cầu	<< dứt điểm	<< hiện	<< kỳ	<< lại	<< thành
1	<< tháng (	<< thực hiện	<< trong 0	<< trường	<< từ nay	<< ubnd xã	<< văn phòng	<< yêu cầu	<< đầu tư
1	<<before 0	<<extended nay	<<from hiện	<<none ,	<<none ;	<<none sáng	<<part 	<<until nay	<bàn	<bàn giao	<bệnh
1	<chiếu	<cho	<cho chủ	<chỉ huy	<chủ	<cuối	<các trường	<công khai	<cơ	<duyệt	<dự toán	<gian nhận	<gửi về	<hoàn
1	<hằng năm	<hộ	<hội đồng	<khu vực	<kiểm	<kể từ	<làm việc	<lấy ý	<mẫu	<mặt	<mặt bằng	<mềm	<một lần	<nghĩa	<như
1	<nhất	<nhận phiếu	<nhận việc	<này	<phiếu :	<phân	<phân công	<phường	<phường trong	<quyết định	<sau	<sau khi
1	<soạn	<số tiền	<thể	<thực hiện	<tra	<trên	<trúng	<trực tuyến	<tế	<từng	<uống	<vb	<và công	<vào vận	<vùng
1	<vấn	<vận hành	<vận động	<về sở	<với ubnd	<xác	<yêu	<yêu cầu	<đơn	<đề	<địa	<đợt	<ấp	=, 0	=, chậm	=, hoàn
1	=, hộ	=0 có	=0 h	=0 kh	=0 ngày	=0 phải	=0 sang	=0 tại	=0 đến	=:	=: tháng	=; 0	=an ninh	=anh	=ban khối
1	=ban tổ	=bàn giao	=báo cáo	=báo này	=bút	=bút phê	=bản này	=bầu cử	=bệnh	=bồi	=cao	=cao tuổi	=chi trả
1	=chiều 0	=cho	=cho người	=chung	=chót	=chốt số	=chủ	=chủ trì	=cuối cùng	=cuối tháng	=các	=các cơ	=các trường
1	=các xã	=cáo kết	=cáo về	=công khai	=cơ sở	=dung	=dân phường	=dân sự	=dân tỉnh	=dõi	=dỡ	=gian :	=giá	=giáo
1	=giảng	=gửi	=h	=hiểm xã	=hiện :	=hương	=hạn	=hạn chót	=hạn nộp	=họp	=họp 0	=hồng	=hội	=hội nghị	=i 0	=ii 0
1	=kh	=khai giảng	=khu	=khu phố	=khánh	=khánh hòa	=kinh doanh	=kiểm tra	=kt	=ký quyết	=kỳ 0	=liên	=lập
1	=lập danh	=lập dự	=minh	=minh cộng	=miền	=mời	=nam sở	=nay	=ngày 0	=ngày cuối	=người cao	=năm học	=nội dung
1	=nộp hồ	=nộp phiếu	=phút ngày	=phố số	=phối	=phối hợp	=quyết toán	=quá	=quý ii	=quốc	=ra quân	=sai	=soạn
1	=sáng mai	=sản phẩm	=số đến	=sở giáo	=thanh	=theo dõi	=thu	=thành	=tháo dỡ	=thí	=thượng	=thứ	=thứ 0
1	=thực hiện	=tiến	=tiếp xúc	=tp	=trong	=truyền	=trì	=trì ,	=trích yếu	=trận	=tt nội	=tuyến	=tuyển sinh
1	=tác xã	=tôi	=tại phường	=tất	=tế hoàn	=tỉnh khánh	=tỉnh nghệ	=tổ	=tổ quốc	=ubnd cộng	=ubnd tp	=uống	=vhxh
1	=viên	=và công	=và ngày	=vòng	=vòng 0	=văn phòng	=vấn	=vật	=với ubnd	=vụ quân	=xem như	=xác	=xã đại	=xúc
1	=xúc cử	=yêu	=yêu cầu	=án	=ăn	=điều chỉnh	=điểm 0	=đoàn kiểm	=đánh	=đánh giá	=đưa	=được công	=đấu giá	=đặt
1	=đến :	=đến hết	=đến trước	=đối chiếu	=đồng nghĩa	=đồng số	=đợt 0	=ấp	>) và	>,	>, báo	>, chuyển	>, các
1	>, nếu	>, phòng	>, tại	>, đề	>.	>> ) và	>> , các	>> , phòng	>> tại nhà	>> và	>bản	>bản chính	>chính thức
1	>có báo	>cập	>cập nhật	>danh	>danh sách	>dỡ	>giờ 0	>giờ hành	>gửi	>hoàn thành	>họp	>hội trường	>hợp	>khu phố
1	>không thay	>kéo	>kết quả	>liệu	>nhà	>phải giải	>quả	>quản	>sau đó	>sáng từ	>sát	>tháo	>thức	>trong giờ
1	>trực tiếp	>tôi .	>tại hội	>tổ	>việc với	>và 0	>để kéo	^)	^. các	^. hội	^. tổ	^0 g	^an phường	^bút	^bút phê
1	^chiếu	^chức	^g	^g 0	^giao ban	^gửi	^họp	^hội	^kinh tế	^kỳ 0	^lại	^lớp	^nghị	^nộp	^phát	^phê	^phê :	^phố
1	^quá	^quá ngày	^thành	^thí	^thời	^tra	^trước	^trưởng	^tác	^tế	^ubnd	^đăng	^đơn	^đối	^đối chiếu	_% số	_( nếu
1	_,	_, 0	_, các	_. kt	_0 0	_0 giờ	_0 hộ	_0 ngày	_: giao	_; báo	_an phường	_ban bầu	_biên	_biên bản	_bàn giao
1	_bán	_báo cáo	_báo kết	_bản	_bầu	_bồi	_cao tuổi	_chi	_chi tiết	_chiến	_cho	_chqs	_chất vấn	_chỉ huy	_cuối
1	_cuối cùng	_cáo tiến	_công nghệ	_cùng	_cơ	_cụ	_duyệt	_dây	_dõi ,	_dời	_dự thảo	_giống	_giờ 0	_gửi sở	_gửi về
1	_huy	_huynh	_hóa	_hạ tầng	_hết	_họp	_hồ	_hồ sơ	_hộ dân	_hợp đã	_khai	_khoản tạm	_khắc	_ký hợp	_liên
1	_làm việc	_lễ	_máy	_mốc	_mối	_mức độ	_mỹ	_nghị các	_ngành	_ngày ,	_ngày 0	_người cao	_người có	_nhận hồ
1	_nhận phiếu	_nhận việc	_nhận được	_này	_nếu	_nếu có	_phê	_phê :	_phương	_phần	_phần mềm	_phụ huynh	_phục
1	_qua	_quyết	_sai	_sau :	_soát	_soát ,	_sát	_sản phẩm	_số tiền	_thuế khoán	_tháng 0	_tháo	_thí	_tiếp xúc
1	_tiền	_toàn	_trung tâm	_trình	_trúng tuyển	_trường	_trạm y	_tên	_tư pháp	_tại	_tại phường	_tấn	_tầng và	_tết
1	_tổ công	_tổng vệ	_tử	_tự	_vb	_vào	_vào vận	_văn phòng	_vận hành	_vận động	_vệ	_vệ sinh	_vị	_vụ hành	_xúc	_y
1	_án	_ý kiến	_điều tra	_điện tử	_đoàn	_đoàn kiểm	_đoạn 0	_đô	_được thông	_đất	_đến ngày	_địa	_định kỳ	_đội
1	_ứng	cue before form every WEEKLY	cue extended	cue extended column text	cue limit-noun form calendar
1	cue limit-noun side to come	cue none form relative	cue none form third	cue none form week
1	cue none side to come	cue term form WD event	cue until-end	cue until-end column text
1	cue until-end form calendar	cue until-end side to come	cue within-term form WD event
1	cue within-term form WD issued	cue within-term side open	duty 11 day	form WD event	form quarter-
1	form weekday+h	governor directive cue before	governor directive cue from	governor directive cue until-end
1	governor directive side this year	governor history side to come	governor none cue latest
1	governor none cue on	governor other cue clock	named	title hướng dẫn	title thông báo	told 0001	told 1010
1	told 1100	|gian	|gửi	|thời gian	~) và	~, chuyển	~, các	~, không	~, nếu	~, phòng	~, số	~, tại	~, đề	~0 giờ
1	~ban	~bản chính	~bắt	~cho	~chính thức	~cập	~cập nhật	~danh sách	~dân	~dỡ	~dự thảo	~giao ban	~giải	~giờ hành
1	~gửi	~h	~hoàn thành	~hóa	~hạn	~họp	~khu phố	~không	~không thay	~kéo	~liên tục	~liệu	~lê	~nhà	~nhận được	~nộp
1	~phòng	~phải	~phải giải	~qua	~quản	~sinh	~sáng	~sáng từ	~số	~số 0	~thanh	~thành	~thống nhất	~tiến độ
1	~toàn bộ	~trong giờ	~truyền	~trạm	~trực tiếp	~tôi .	~từ 0	~từ ngày	~tự	~việc	~việc với	~xem như	~xong	~án
1	~ý kiến	~để kéo	~địa điểm	~đợt
-1	#(	#) :	#,	#. nội	#bàn	#bảo	#cơ sở	#dung đề	#hướng dẫn	#hội	#hội nghị	#ngày	#phương	#thành phố	#thường
-1	#tiếp nhận	#tượng	#ubnd thành	#v	#v .	#vi	#xuất	#đến	#đề	#đề xuất	#đối tượng	<, không	<, thời	<0 còn
-1	<0 hằng	<0 năm	<0 xã	<0 đến	<< (	<< báo	<< báo cáo	<< chào cờ	<< cuộc họp	<< dự kiến	<< giải quyết	<< họp
-1	<< liệu :	<< lượng	<< nhận	<< phê	<< phí	<< phải báo cáo	<< quyết	<< số liệu :	<< sử dụng	<< toán	<< tra
-1	<< trị	<< tuần ,	<< ubnd thành phố	<< và báo cáo	<< án	<< điều 0 .	<<before cáo	<<before gửi	<<from việc
-1	<<none phê	<<within-term :	<buổi sáng	<báo cho	<bảo	<bộ nội	<cho học	<chưa	<chậm	<chốt số	<cung	<cung cấp
-1	<cuộc họp	<cáo bộ	<còn 0	<có giá	<công tác	<dịp	<dự kiến	<giao sở	<giải	<giải quyết	<h 0	<hiệu lực	<hoạt
-1	<hoạt động	<hạn	<hằng tháng	<học	<học sinh	<họp thường	<hỗ	<hỗ trợ	<không để	<kinh doanh	<kinh phí	<liệu :
-1	<nghỉ học	<nghị được	<ngừng cung	<nhà	<nhân dân	<nại	<nội	<phát	<phí	<phải báo	<phấn	<phấn đấu	<quyền
-1	<sung kinh	<số 0	<sử	<sử dụng	<theo	<thi	<thành	<thành phố	<thông báo	<thường	<thẩm	<thẩm định	<thẻ
-1	<thời hạn	<tin	<tiếp tục	<trang	<trí	<trước	<trưởng	<trả kết	<trị	<trở	<tuần	<tuần ,	<tạm	<tạm ngừng	<tốt
-1	<tốt nghiệp	<tục	<từ	<ubnd thành	<và	<và năm	<vụ	<xã gửi	<xã hội	<đi	<đoàn viên	<đạt	<đến 0	<động	<đủ
-1	=( ban	=,	=, cá	=, ngày	=, phó	=.	=. chậm	=0 0	=0 gm	=0 trên	=0 đơn	=: sáng	=an giang	=ban hành	=ban nhân
-1	=bch	=biến động	=báo :	=báo cho	=báo số	=bão	=bí	=bí thư	=bạc nhà	=bộ	=chi bộ	=chào	=chấp	=chức	=chức ,
-1	=chức vụ	=chữa	=cp	=các ngày	=có 0	=công an	=công dân	=cơ quan	=cấp phép	=cắt	=cộng	=cộng hòa	=của thường
-1	=do hạnh	=dân	=dân ,	=dịch	=dự báo	=dự kiến	=ghi	=ghi nhận	=gia	=gia hạn	=giang	=giấy chứng	=gm	=gồm
-1	=gửi báo	=hiệp	=hiệu lực	=hoạt động	=huy quân	=hàng chính	=hành	=hành kèm	=hình	=hòa xã	=hóa ,	=hđnd
-1	=hạn giải	=hạnh	=hải	=hợp ,	=khiếu	=khiếu nại	=kho	=kho bạc	=khoảng	=khu vực	=khó	=khó khăn	=khăn	=kiến
-1	=kthtđt	=kèm theo	=kính đề	=kết	=kết quả	=kết thúc	=lao	=luật	=lâm	=lâm đồng	=lịch công	=lực	=mùa	=mắc	=một
-1	=nam	=nam công	=nam phường	=nam xã	=nghị các	=nghị định	=nguyễn	=ngày ;	=ngày thứ	=ngân	=ngân hàng
-1	=ngừng cung	=nhà nước	=nhân	=nhân dân	=nhất ngày	=năm	=năng	=nước khu	=nại	=phiên	=pháp	=phát sinh
-1	=phòng trước	=phường phú	=quyết 0	=quyết thủ	=quả	=qđ ubnd	=rộng	=sách xã	=sơn	=sản	=số :	=số liệu	=sớm
-1	=sở 0	=tb ubnd	=thanh toán	=thuế cơ	=thành phố	=tháng đầu	=thông tin	=thúc	=thẩm	=thời	=thời gian
-1	=tiếp nhận	=tiết	=toàn	=tri khu	=triệu đồng	=trung	=trên	=trường	=trả	=trần	=trở	=ttr	=tuy	=tài chính
-1	=tác tuần	=tây ninh	=tế	=tết	=tỉnh an	=tịch	=tốt	=tổ 0	=tờ trình	=tỷ lệ	=ubnd	=ubnd ngày	=v/v	=việc :
-1	=việc từ	=vp ngày	=và	=vào	=vướng	=về	=vụ công	=vực	=xét ,	=xảy	=xảy ra	=điện lực	=đã giao	=đông	=được
-1	=đảng	=đẩy	=đến	=đề xuất	=địa bàn	=định .	=đồng nhân	=đổi	=độc	=độc lập	=động	=ở	>) .	>, cơ	>, tuy	>. 0
-1	>0 ;	>0 tháng	>0 triệu	>: 0	>: giao	>> )	>> , tuy	>> trước	>> đến	>cao	>chuyển	>chủ	>các đơn	>còn 0	>công
-1	>công văn	>cơ quan	>hình	>hưởng	>không phải	>kinh	>luật	>là 0	>lại	>mưa	>một	>nhiên	>phải báo	>quốc
-1	>tiếp nhận	>triệu đồng	>trên	>trả	>tuy	>tuy nhiên	>tế	>văn bản	>xét	>xét .	>áp	>đơn	>đơn vị	>định	^0 h	^bản
-1	^bảo	^cháy	^công	^công ty	^cứ kế	^doanh	^dung	^dịch	^dự	^h	^học	^hồ sơ	^ngày	^năm	^nội dung	^sử dụng
-1	^thường	^thứ tư	^thực hiện	^trường hợp	^ty	^từ	^văn bản	^xem	^điểm	^đảng	^đến	^ủy	_%	_(	_, chữa	_, cá
-1	_, không	_, thời	_. 0	_0 %	_0 còn	_0 g	_0 kh	_0 xã	_an	_an toàn	_b	_ban hành	_biến	_biểu có	_báo cho	_bị
-1	_bố trí	_bổ	_bộ	_chấp thuận	_chỉ	_chỉ đạo	_chống	_chức	_chức ,	_chữa	_cuộc họp	_cáo bộ	_còn	_còn 0	_cơ quan
-1	_cải	_cấp	_cần	_của	_doanh	_dõi tại	_dịp	_dụng	_dự báo	_dự án	_ghi	_giá	_giám	_giải ngân	_giảm 0	_hoàng
-1	_học kỳ	_hỗ	_hỗ trợ	_khiếu	_khiếu nại	_không để	_kinh phí	_kiến	_kiện	_kỷ	_liệu :	_luận	_lượng	_lực	_mất
-1	_một số	_mới	_ngay	_nghiệp và	_nghị ban	_nghị ubnd	_nguyên	_nguồn	_ngày	_người	_ngừng cung	_nhiệm	_nhân dân
-1	_năm	_nại	_nội	_nội vụ	_phát hiện	_phát hành	_phút	_phút ,	_phường sẽ	_phường đã	_phải	_phải có	_quan	_quy
-1	_quản	_quản lý	_so	_so với	_sung kinh	_sáu	_sơ nộp	_sơ trước	_sản	_số	_sở tài	_tháng	_tháng ,	_thì	_thụ lý
-1	_thứ sáu	_tin	_trang	_trang ,	_trong ngày	_trung	_trích lục	_trả kết	_tuần	_tuần ,	_tạm ngừng	_tỉnh ủy
-1	_tốt nghiệp	_tổng	_tỷ	_tỷ lệ	_văn số	_vắc	_vốn	_xe	_xã gửi	_xét ,	_xảy	_yết tại	_ánh	_điện :	_đã yêu	_đạo
-1	_đạt 0	_đến 0	_để tổng	_đổi	_động	_đợt rà	_ủy	cue before form D none	cue before form calendar
-1	cue before side to come	cue clock	cue clock form clock	cue clock side none	cue extended form calendar
-1	cue from side open	cue latest form D none	cue latest form WD none	cue none form half	cue on form clock
-1	cue on form month	cue on form yearend	cue past side none	cue past side to come	cue within-term form D none
-1	cue within-term form M none	cue within-term form clock	duty 00 period	duty 01 term	duty 10 period
-1	duty 10 term	form H event	form every DAILY	form yearstart	governor none cue part
-1	governor office-hours side none	governor other cue limit-noun	governor other history
-1	governor promise side next year	governor promise side none	kind cell	kind heading	normative D event
-1	normative WD event	normative WD none	normative WD received	side none	|dung	|nội	|nội dung	~)	~, công	~, tuy
-1	~0 )	~0 ;	~0 hồ	~0 luật	~0 tháng	~: giao	~;	~bình	~bạc	~bằng	~chuyên	~cháy	~chậm	~chế độ	~các đơn	~còn 0
-1	~có	~công	~dụng	~giấy	~hành	~hình	~hưởng	~khi	~khoảng 0	~không phải	~kt	~là	~là 0	~lại	~một	~mới	~mức
-1	~nguồn	~ngày	~người	~nhiên	~nhiệm vụ	~nhận 0	~năm	~năm 0	~phép	~phường	~phải báo	~quan	~so	~sổ	~theo điều
-1	~tiếp nhận	~tri	~trên	~trên cổng	~trước ngày	~trở	~tuy	~tuy nhiên	~tác	~tế	~tịch	~tục	~tử	~vòng 0	~xem xét
-1	~yêu	~áp dụng	~điều	~đơn	~đơn vị	~đạt 0	~địa	~định	~đồng	~động
-2		#)	#, yêu	#. kết	#dung	#hạn	#kiến nghị	#mục	#mục đích	#nội	#nội dung	#thành	#xem	#xem xét	#xét	#điện :
-2	#đích	#đích ,	<< cáo	<< cấp	<< gửi báo cáo	<< kiểm tra	<< lực	<< phấn đấu	<< thanh toán	<< thay cho
-2	<< thời điểm	<< tại thời điểm	<< điểm	<<from ,	<bút	<bút phê	<bị	<bố trí	<bộ	<cam	<cam kết	<cho phép	<chấp
-2	<chữa	<các	<còn	<dự báo	<giá	<giá trị	<gửi báo	<h	<hiệu	<hướng	<hợp	<lưu	<lệ	<lực	<nghiệp	<người	<nhân	<năm
-2	<năm 0	<nội vụ	<phát sinh	<phải	<sau 0	<sẽ	<thay cho	<thông	<tiếp	<tiếp công	<trung	<tại thời	<tế xã	<từ 0
-2	<xem	<xét	<yết tại	<điều	<đó	<đối với	=, bộ	=, công	=, cơ	=, từ	=. người	=0 bc	=0 số	=0 tháng	=0 triệu
-2	=0 để	=; trường	=b	=bình	=bổ	=cam kết	=chánh	=chánh văn	=chỉ	=chỉ đạo	=chứng	=cách	=cáo tình	=còn 0	=có
-2	=công tác	=cấm	=cấp điện	=cửa	=dân cộng	=giải quyết	=giấy	=giữ chức	=gm ubnd	=hai	=hạn sử	=hồ	=hợp	=khi có
-2	=khoảng 0	=km	=km 0	=kính	=kính trình	=ký	=ký khai	=lợi	=ngừng	=nhà	=phó	=phường tiếp	=phải báo	=quan đăng
-2	=quy định	=quyền	=sau	=sau ngày	=sơ nộp	=sơ trước	=số	=sở	=sử	=sử dụng	=sửa	=sửa chữa	=tcs	=tcs 0	=theo
-2	=tháng .	=thông	=thủ tục	=trước ngày	=trường hợp	=tình	=tính	=tế xã	=từ	=tỷ	=việc (	=về việc	=xin	=xuất	=xã
-2	=y tế	=áp dụng	=đăng	=đạo	=đạo sở	=đến ngày	=đến số	=định	=đối với	>, công	>0 )	>> ( trước	>> , cơ	>> của
-2	>> không	>> sang	>> trên	>bằng	>chiều	>chậm nhất	>của	>hiện	>phường	>theo	>theo quy	>tháng	>thực	>tiếp
-2	>triệu	>tâm	>tục	>văn	>vị	>điều	>đến nay	^,	^0 giờ	^bổ	^cam	^cơ quan	^cấm	^cấp	^của	^cử	^dụng	^dự báo	^giấy
-2	^giờ	^hiện	^hạn sử	^kho	^kiến	^kính	^kết quả	^một	^ngày đến	^nội	^quan	^quy định	^quả	^sở	^trong tháng
-2	^trình	^tại	^về	^điều	^được	_0 của	_buổi sáng	_bảo	_bố	_chí	_chấp	_cuộc	_cán	_cán bộ	_có	_có giá	_công tác
-2	_công văn	_căn cứ	_cấm	_cứ	_cử tri	_cửa	_g	_g 0	_giá trị	_giải quyết	_gửi báo	_hoạch số	_hoạt động	_hướng
-2	_hằng tháng	_hợp	_khai sinh	_khi có	_ký :	_kết hoàn	_loại	_lệ	_một	_mục	_nghiệp	_nghỉ	_nghị	_ngừng	_nhân
-2	_phát	_phó	_phải báo	_phấn	_phấn đấu	_phố	_phố 0	_quyền	_sau 0	_sung 0	_sáng	_số liệu	_sớm	_sở	_thay
-2	_thay cho	_thông	_tiếp tục	_tri	_tri khu	_trị	_tại thời	_tế xã	_tỉnh	_tốt	_ubnd tỉnh	_vòng	_vòng 0	_xã hội
-2	_xét	_đang	_điều	_điều 0	_đoàn viên	_đèn	_đạo sở	_đề xuất	cue from form calendar+h
-2	cue limit-noun form M none	cue none form quarter	cue none side open	cue on form calendar	cue on side past
-2	cue on side same day	cue term form MIN none	cue until side none	duty 00 day	form M event	form half
-2	governor history side open	governor none cue none	governor other cue none	governor other cue on
-2	governor other cue term	governor other cue until	governor promise side to come	|ngày	~,	~, cơ	~0 triệu	~: 0
-2	~bão	~chuyển	~chưa	~cơ	~cơ quan	~cấp	~cổng	~hiện	~khoảng	~kinh	~mưa	~như sau	~quy định	~quyền	~quốc	~sau :
-2	~theo	~theo quy	~tháng	~thực	~triệu	~triệu đồng	~trước	~tuần	~tâm	~tỷ	~vào	~vụ	~xét	~xét .	~áp	~điều 0
-2	~đến nay	~độ
-3	#. mục	#chương	#chương trình	#hoạch	#hướng	#i .	#kế	#kế hoạch	#nghị	#nhận	#tiêu	#tài	<0 (	<< cho	<< dụng
-3	<< sinh	<<from 	<<none điểm	<bố	<cuộc	<dồn	<dụng	<kinh	<là	<lịch	<nghỉ	<ngừng	<phép	<quy định	<sinh
-3	<số liệu	<thời	<trước ngày	<xem xét	<xin	<điều 0	<điện	=0 ttr	=: 0	=bc	=chính sách	=cấp	=dân xã	=giao dịch
-3	=giữ	=hiệu	=hồ sơ	=khai sinh	=khuyến	=lưu	=lệ	=lịch	=nhận đủ	=ninh	=sau 0	=sẽ	=số 0	=thường trực	=tin
-3	=trình	=trả kết	=tâm	=tải	=tờ	=vào ngày	=xem	=xét	=áp	=điện :	=đạt	=đủ hồ	>)	>> 	>> nhưng	>bão	>lệ	>nay
-3	>nhưng	>sang	>tiếp tục	>vào	>đạt	^công văn	^căn	^hợp	^hợp đồng	^luật	^điều 0	^đến :	_, trong	_0	_cam
-3	_cam kết	_cho phép	_căn	_dồn	_giải	_hoạt	_hợp ,	_không	_lưu	_nghị sở	_phát sinh	_phép	_sẽ tổng	_tiếp
-3	_tiếp công	_tổng hợp	_từ 0	_ubnd	_ubnd thành	_văn	_xin	_điện	cue from form clock	cue latest side none
-3	cue limit-noun form D none	cue limit-noun form Y event	cue none form month	cue part	cue part column text
-3	cue past	cue past column text	cue term form Y none	cue within-term form H none	cue within-term form WD none
-3	duty 01 period	form month	governor cut-off side to come	governor directive cue extended
-3	governor directive cue none	governor none cue clock	governor none cue from	governor none cue past
-3	governor none cue until	governor other validity	nameless	side far	told 0100	~%	~. .	~0 %	~cao	~chậm nhất
-3	~chủ	~luật	~lệ	~nhiệm	~nhưng	~quy	~sang	~thể	~tiếp	~tiếp tục	~trong	~trả	~vị
-4	#i	#kết	#trình	<(	<< dự báo	<< phát sinh	<< tính	<<none (	<<until ngày	<<within-term 	<có	<cấp	<doanh
-4	<thời điểm	<thứ	<đã	=. .	=0 .	=còn	=dụng	=kiến nghị	=là 0	=mới	=nghỉ	=người	=phép	=quy chế	=sinh	=tiếp
-4	=tiếp tục	=từ 0	=điện	=đủ	>0	>> được	>quy	>quy định	>thể	^căn cứ	^cơ	^cứ	^cử tri	^quy	^số	^sử	^tri	^trong
-4	^văn	^đã	_0 để	_kính đề	_luật	_là	_quy định	_thành phố	_trong đó	_trước	_tính	_tục	_xem	_xem xét	_xuất	_đạt
-4	column text	cue from form month	cue from side past	cue latest form MIN none	cue term	cue term column text
-4	cue term side none	duty 00 recurrence	form Y event	governor history side past	governor other effect
-4	kind sentence	later	~0	~nay
-5	<< bút phê	<của	<không	<thay	<tính	<được	=0 năm	=hàng	=hợp đồng	=tục	=xem xét	=điều	^đồng	_kiến nghị	_kính
-5	_thời	_thời điểm	_về việc	_được	cue none side past	cue none side same day	cue on side open
-5	cue part form yearend	cue recurrence form every DAILY	cue term form D none	form H none
-5	governor other cut-off	told 0000	~của	~thứ
-6	#kiến	<để	=chế	=quy	>được	^theo	_khi	_số 0	_trước ngày	_đã	cue part side open	cue until
-6	cue until column text	duty 11 period	form WD none	form Y none	form calendar	governor directive side past
-6	governor other cue within-term	governor promise side open	governor promise side this year
-6	governor proposal side to come	~được	~đạt
-7	=điều 0	=đã	>đã	_thứ	_đó	_để	cue from	cue from side none	cue none	cue term form M none	duty 00 clock
-7	form clock	form lunar	governor other cue before	governor other proposal	~đã
-8	asks	cue from column text	cue none column other-dates	cue none form lunar	form yearend
-8	governor other cue from	title tờ trình
-9	cue before side past	cue none form calendar	governor none side same day
-10	_sẽ	column other-dates	side same day
-12	cue none form year	form MIN none
-13	cue none column text	duty 00 term	title báo cáo
-14	form D none	form year	governor none side past	governor other promise
-15	form M none
-16	cue from form calendar
-17	normative
-25	side past`;
