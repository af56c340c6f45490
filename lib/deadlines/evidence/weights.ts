/**
 * What each sign around a time weighs (`signs.ts`): a weight in tenths, then the signs that have it, parted by tabs.
 * Words stand behind where they were seen: < near before the cue, _ before it, << right before it, > near after the
 * time, ~ after it, >> right after it, ^ at the head of the sentence, # in what governs it, | in the column's header, = at
 * the head of the document. Measured from labelled papers by scripts/weights.ts; made anew with each round of them.
 */
export const WEIGHTS = `25	this paper
16	cue none column limit
13	form calendar+h
12	column limit	cue latest form calendar
11	governor none side to come
10	cue latest side to come	side to come
9	cue before side open	duty 10 recurrence	form D< event	form every YEARLY	governor none cue before
8	cue before side none	direction	form every MONTHLY	|hạn
7	<)	<gian :	=này	>tại	_gửi	cue extended form calendar+h	cue latest	cue none form calendar+h	duty 10 day
7	duty 11 recurrence
6	<gửi	<khu	<về	=hoàn	=hằng năm	=nộp	=điểm	>thay	^hạn	_xong	column schedule	cue before	cue from form calendar-
6	cue latest column text	cue term form D< event	duty 01 recurrence	form D received	form WD received
6	form month-	governor directive 	governor directive side to come	|hoàn	|hoàn thành	|thời	|thời hạn
5	<, gửi	<< 	<< ,	<< :	<< trong	<< định kỳ	<<from :	<<limit-noun trong	<định kỳ	=nhận được	=quý	=tuần tháng
5	=xong	>> ,	>trường	^hạn xử	^tổ	^xử lý	_, gửi	_lại	_nộp	_phòng	cue before column text
5	cue before form calendar+h	cue from form month-	cue limit-noun side open	cue on side to come
5	cue term form WD< event	cue within-term form calendar	form calendar-	governor directive cue within-term
5	governor none cue within-term	governor none side this year	title kế hoạch	|thành	~dự
4	<:	<< 0	<< nay	<<none 	<<none :	<khu phố	<lại	<lớp	<nay	<vận	=)	=bầu	=danh	=hoàn thành	=hệ	=lý :	=mai	=này ,
4	=sẽ làm	=tham	=trước 0	=tập	=ý	>> phải	>> tại	>để	^. 0	^các	^giao	^lý	^tập	^xã	^xử	^yêu	_)	_, hoàn	_, đề	_:
4	_; hoàn	_chiếu	_cho người	_các trường	_gian :	_giờ ngày	_hoàn	_lập	_nay	_phòng kinh	_quyết định	_sơ	_thể
4	_đ/c	_đợt	cue before form every YEARLY	cue done-by column text	cue immediate	cue immediate column text
4	cue immediate form immediate	cue immediate side none	cue latest side open	cue none column schedule
4	cue within-term	cue within-term column text	form D event	form D issued	form monthend
4	governor directive cue latest	governor none 	governor none side next year	kind bullet	side this year
4	|gian hoàn	~0 .	~thay	~tại	~đầu
3	#0 .	#gian	#quý	#thời gian	#và	#định	#định :	<,	<, hoàn	<0 ngày	<< )	<< , hoàn thành	<< 0 .	<< chiều
3	<< gian :	<< phòng	<< sáng	<< thời gian :	<< tôi	<< ubnd phường	<< xong	<<before (	<<within-term 0	<bản
3	<cáo kết	<kỳ 0	<phiếu	<phòng	<sẽ làm	<thời gian	<tiến	<tiến độ	<trình	<tôi	<ubnd phường	<ubnd xã	<văn phòng
3	=, đề	=0 (	=0 )	=0 :	=a	=bản	=chiều	=cho người	=chính thức	=chỉnh	=cục thuế	=danh sách	=dân tỉnh	=dời	=giai
3	=giai đoạn	=hằng	=khảo	=kiểm	=mốc	=nghị báo	=pa	=phải hoàn	=quá ngày	=sáu	=thi	=tháng 0	=thôn	=thứ sáu	=thức
3	=tp .	=tra	=trúng	=tuyển	=tuần	=tài liệu	=việc tại	=về ủy	=đ/c	=đánh giá	=được thông	=đến tháng	=địa	>> .
3	>> :	>> để	>chính	>các	>hoàn	>hạn	>nếu	>phải	>tại phòng	>tổng	>việc	>đầu	>địa điểm	^0	^báo cáo	^các xã	^do
3	^gian :	^hết	^hết hạn	^nghị báo	^phòng kinh	^sau	^trả	^xã ,	^đăng ký	^đề nghị	^định kỳ	_0 ;	_chủ trì	_các
3	_cáo	_cáo kết	_danh	_dứt	_dứt điểm	_hạ	_hộ	_khu	_khảo	_kiểm	_kt	_loạt	_lớp	_nghị báo	_nguyện	_phương án
3	_phối hợp	_soạn	_sách	_sẽ làm	_tham mưu	_toàn bộ	_tra	_trong 0	_trúng	_tân	_tôi	_tế	_vùng	_về	_đến	_đối
3	_đối chiếu	_đồng loạt	after deemed	after must	cue before form every DAILY	cue done-by
3	cue latest form every YEARLY	cue limit-noun form D received	cue recurrence form every MONTHLY
3	cue within-term form D event	form WD< event	form calendar-+h	form every WEEKLY	form immediate	form relative
3	form same+h	form third	governor directive side open	governor none cue done-by	governor none cue extended
3	governor none side open	governor other cue extended	title công điện	told 1100	~.	~bản	~giờ 0	~không để	~nhật
3	~sinh	~thống	~và 0	~xã .
2	#. lịch	#. nhiệm	#. tổ	#0	#biện	#biện pháp	#họp	#kính mời	#kỳ	#phường	#quyết	#quyết định	#thị :	#ứng	<, 0
2	<, ubnd	<, đề	<0 ,	<0 ;	<: 0	<;	<; báo	<< 0 ngày ,	<< 0 tháng (	<< ;	<< nghị báo cáo	<< phường	<< ubnd xã
2	<< văn phòng	<< xã	<<before xong	<<limit-noun 	<<limit-noun ngày	<<none ,	<<none chiều	<<recurrence kỳ
2	<<within-term ,	<<within-term thành	<cho người	<chung	<chỉ huy	<các trường	<cáo	<cáo tiến	<cơ sở	<gian	<hiện
2	<hội đồng	<khai	<khai giảng	<ký	<loạt	<làm việc	<mẫu	<nghị báo	<ngành	<nhận	<nhận hồ	<này	<nộp	<quyết định
2	<tham	<thu	<thảo	<tiền	<trong	<trong 0	<tuyến	<tổ	<từng	<vào vận	<về văn	<vực	<xong	<đồng	<đồng loạt
2	=( trước	=) ,	=, bắt	=. hồ	=0 phải	=0 sáng	=0 và	=: các	=: từ	=;	=ban bầu	=báo này	=chiếu	=cho các	=chốt
2	=cuối	=cuối tháng	=các	=công điện	=cđ ubnd	=cầu	=của tháng	=cử	=dục	=dự thảo	=giá	=giáo dục	=giống	=giờ kể
2	=gửi	=hiện từ	=huấn	=hóa	=hương	=hạn xử	=hết	=hộ	=hợp tác	=ii	=khu phố	=khảo sát	=kinh doanh	=kp	=kp 0
2	=ký quyết	=liệu	=loa	=mặt	=mặt trận	=mời	=nam ủy	=nghĩa vụ	=nghệ	=nghệ an	=ngành	=ngày ,	=ngày hết	=như
2	=nộp bản	=phân	=phòng	=phòng văn	=phúc số	=quý ii	=sáng mai	=sát	=tham gia	=thanh	=tháng	=thượng	=thảo
2	=trong	=trong vòng	=truyền	=tuyển sinh	=tập huấn	=tỉnh nghệ	=tổ	=tổng	=từ ngày	=uống	=việc	=việc .	=việc với
2	=viện	=vào 0	=yếu	=yếu :	=ý kiến	=ăn	=đoàn	=đoạn	=đoạn 0	=đánh	=đưa	=đất	=đề nghị	=địa điểm	>(	>, 0	>> , báo
2	>> , không	>> ;	>> và	>báo	>báo cáo	>bảng	>bộ	>cho	>châu	>cáo	>cáo kết	>dự	>giờ	>không để	>kết	>nhật	>năm (
2	>nộp	>sau	>sáng	>truyền	>điểm không	>điện	>đoàn	^. sau	^. tổ	^ban	^chủ	^cáo	^cầu	^gian	^hoàn	^huấn	^họp
2	^kinh	^lớp	^ngày hết	^nhận	^phát	^phố	^tham	^thời gian	^tập huấn	^yêu cầu	^đoàn	^đợt	_. hội	_0 )	_ban	_biên
2	_báo	_bồi	_chi	_cho	_chqs	_chỉ huy	_chỉnh	_chủ	_cuối	_các đơn	_cáo về	_công an	_cùng	_cơ sở	_danh sách	_dân
2	_dỡ	_dữ	_dự thảo	_dự toán	_giai	_giai đoạn	_giao	_giáo	_giờ 0	_hoàn thành	_huynh	_huấn	_hằng năm	_hồ sơ
2	_khai giảng	_khảo sát	_ký	_kỳ 0	_liệu	_loa	_lấy ý	_minh	_máy	_nghĩa	_nghĩa vụ	_ngành	_như	_nhận phiếu
2	_nhận được	_nhập	_này	_p	_p .	_phiếu :	_phân	_phương	_phải hoàn	_phụ	_phụ huynh	_phục	_quyết	_soát	_sơ mời
2	_sản phẩm	_thu	_tháo	_thí	_thảo	_thị	_toán	_trì ,	_trước 0	_trạm	_trạm y	_trực	_tuyển	_tài khoản	_tài liệu
2	_tại 0	_tầng	_tập	_tế hoàn	_tổ	_tổ công	_từ ngày	_từng	_ubnd xã	_uống	_việc với	_và báo	_vào tài	_vào vận
2	_vận	_vận hành	_về văn	_với	_xã	_án	_ý	_điều tra	_điểm 0	_điện tử	_đoàn kiểm	_đô thị	_được thông	_đấu giá
2	_định kỳ	cue before form every WEEKLY	cue extended side to come	cue limit-noun form D event
2	cue limit-noun form WD received	cue none form relative+h	cue on side none	cue within-term form WD received
2	cue within-term form month	cue within-term side this year	duty 01 day	form WD issued	form weekday+h
2	governor directive cue before	governor directive cue from	governor directive cue until-end
2	governor eligibility side to come	governor none cue immediate	governor none cue latest
2	governor none cue limit-noun	governor other eligibility	invites	~(	~, phòng	~0 g	~bảng	~bắt đầu	~cho	~các
2	~cáo kết	~danh	~danh sách	~g	~g 0	~giờ	~h 0	~hoàn	~hội	~kết	~lễ	~nghỉ	~như thống	~nhận được	~năm (	~nếu	~nộp
2	~phải	~phố	~quý	~thống nhất	~trường	~tại phòng	~việc	~và	~ý	~điện	~đoàn	~để	~địa điểm
1	#, hạ	#, phường	#. phòng	#0 ,	#:	#biểu	#bị	#chức thực	#công	#cầu	#cầu :	#dung ,	#hiện một	#hóa	#hạ	#hạ tầng
1	#iii	#iii .	#kỳ họp	#làm	#lịch làm	#nhiệm	#nhiệm vụ	#nhà	#này	#năm 0	#phiếu	#pháp	#phòng	#phường :
1	#phường yêu	#thị	#thời	#thứ	#trân	#trân trọng	#trọng	#trọng kính	#tầng	#tầng và	#tế ,	#việc	#và thời	#và đô
1	#văn hóa	#xã	#xã ,	#yêu	#yêu cầu	#đô	#đô thị	#đại	#đại biểu	#để	#độ	#động	<% số	<, nộp	<, trình	<. thời	<0
1	<0 được	<; hoàn	<< 0 0 ;	<< cơ sở	<< dứt điểm	<< hiện	<< hành	<< kỳ	<< lại	<< ngày ,	<< thành	<< tháng (
1	<< thực hiện	<< trong 0	<< trình	<< trường	<< từ nay	<< yêu cầu	<< đầu tư	<<before 0	<<before bản
1	<<from hiện	<<none ;	<<none sáng	<<part 	<<until nay	<bàn giao	<bệnh	<chiếu	<chiều	<cho	<cho chủ	<chủ	<cuối
1	<còn lại	<công khai	<cơ	<cầu	<duyệt	<dự thảo	<gian nhận	<giờ ngày	<gửi về	<hoàn	<huy	<hình	<hằng năm
1	<khu vực	<khắc	<khắc phục	<kết	<kể từ	<làm	<lấy ý	<mặt	<mặt bằng	<mời	<nghĩa	<ngày ,	<nhận việc	<nông
1	<phiếu :	<phân	<phân công	<phường	<phường trong	<phục	<sau khi	<soạn	<số tiền	<sự	<thể	<thị	<thực	<thực hiện
1	<trên	<trúng	<trường	<trực tuyến	<tại	<tất	<tế	<ubnd	<uống	<việc tại	<vùng	<vận hành	<vận động	<với ubnd
1	<yêu	<yêu cầu	<đơn	<đề	<độ	<đợt	<đợt 0	<ấp	=(	=, 0	=, các	=, hoàn	=, hộ	=0 ;	=0 có	=0 cđ	=0 h	=0 lập	=0 ngày
1	=0 sang	=0 snv	=0 tb	=0 tại	=0 vào	=:	=: tháng	=: tổ	=; 0	=an ninh	=anh	=ban khối	=buổi	=báo	=bút	=bút phê
1	=bản này	=bảng	=bầu cử	=bệnh	=chi trả	=chiều 0	=cho	=chung	=chí	=chót	=chấm	=chậm	=chốt số	=chủ	=chủ trì
1	=cuối cùng	=các cơ	=các trường	=các xã	=các điểm	=cáo kết	=cáo về	=công khai	=cđ	=cả	=của bộ	=doanh	=dung
1	=dõi	=dỡ	=gian :	=giảng	=giờ 0	=hiểm xã	=hiện	=huế	=hưng	=hạn	=hạn chót	=hạn nộp	=hệ thống	=họp	=họp 0	=hồng
1	=hội	=hội nghị	=i 0	=ii 0	=kh	=kh ubnd	=khai giảng	=khánh	=khánh hòa	=khối	=kiểm tra	=kt	=kê	=kỳ 0	=loạt
1	=làm	=làm việc	=lần	=lập	=lập danh	=lập dự	=minh	=minh cộng	=miền	=mầm	=mầm non	=nam số	=nam sở	=ngày
1	=ngày 0	=ngày cuối	=ngày nhận	=nhất	=niêm	=niêm yết	=non	=năm học	=nội dung	=nộp hồ	=nộp phiếu	=phi	=phong
1	=phút ngày	=phố số	=phối	=phối hợp	=quyết toán	=quá	=quý i	=quốc	=ra quân	=sai	=soạn	=sản phẩm	=số đến
1	=sở giáo	=tb	=theo dõi	=thu	=thành	=tháo	=tháo dỡ	=thì	=thì xem	=thí	=thượng tuần	=thầu	=thống	=thứ	=thứ 0
1	=thực hiện	=tiếp xúc	=toán	=tp	=trích yếu	=trạm	=trận tổ	=tt nội	=tuyến	=tác xã	=tôi	=tại	=tại phường	=tất
1	=tế hoàn	=tỉnh khánh	=tỉnh đồng	=tổ quốc	=tự	=ubnd tp	=ven	=vhxh	=việc làm	=và báo	=và công	=và ngày	=vòng
1	=vòng 0	=văn phòng	=văn số	=vấn	=vận hành	=vật	=vụ quân	=xem như	=xã ,	=xã đại	=xúc	=xúc cử	=yêu	=yết	=án
1	=đi	=điều chỉnh	=điểm 0	=được công	=được văn	=đại	=đấu giá	=đầu quý	=đặt	=đến hết	=đến trước	=đề	=định này
1	=đối chiếu	=đồng nghĩa	=đồng số	=đợt	=đợt 0	=ấp	>) tại	>) và	>,	>, báo	>, chuyển	>, các	>, không	>, nếu
1	>, phòng	>, tại	>, địa	>:	>: họp	>> ) và	>> , các	>> , phòng	>> , đề	>> , địa	>> tại nhà	>> và 0	>> và ngày
1	>bản	>bản chính	>chính thức	>có báo	>cập	>cập nhật	>danh	>danh sách	>giải	>giờ 0	>giờ hành	>gửi	>hoàn thành
1	>họp	>hộ	>hội	>hội trường	>hợp	>khu phố	>không	>không thay	>kéo	>kết quả	>liệu	>lễ	>nhà	>nếu không	>phải có
1	>phải giải	>quả	>quản	>sáng từ	>sát	>thay cho	>thay vì	>tháo	>thẩm định	>thức	>trong giờ	>trình	>trực tiếp
1	>tôi	>tôi .	>tại hội	>tổ	>tổng hợp	>việc với	>và	>và 0	>và ngày	>xong	>điểm	>để kéo	^)	^. hội	^0 g	^báo
1	^chi trả	^chiếu	^chiều	^chức	^cuối	^công an	^g	^g 0	^giao ban	^hội	^kinh tế	^kỳ 0	^lại	^mưu	^nghị	^phê	^quá
1	^quá ngày	^rà	^sát	^tham mưu	^thi	^thành	^thí	^thí sinh	^thời	^trùng	^trước	^trưởng	^tài liệu	^tế	^tổng
1	^ubnd	^đoàn kiểm	^đăng	^đơn	^đối	^đối chiếu	_% số	_( nếu	_) :	_,	_, 0	_, báo	_, các	_, nhà	_, trình	_, xong
1	_. kt	_0 0	_0 hộ	_0 trường	_0 được	_; báo	_an phường	_ban bầu	_biên bản	_bàn giao	_bán	_báo cáo	_báo kết
1	_bản	_bầu	_bồi thường	_cao tuổi	_chi tiết	_chiến	_chung	_chất	_chất vấn	_chốt	_cuối cùng	_cáo nhanh
1	_cáo tiến	_còn lại	_công viên	_cơ	_cầu	_cụ	_do	_duyệt	_dõi ,	_dời	_dữ liệu	_dựng	_giống	_gửi sở	_gửi về	_huy
1	_hóa	_hết	_hồi	_hộ dân	_hội	_hội nghị	_hợp tác	_hợp đã	_khai	_khoa	_khoản tạm	_khu phố	_khắc	_khắc phục
1	_kinh tế	_kiểm tra	_ký hợp	_liên ngành	_làm	_làm việc	_lên	_lý	_lý do	_mưu	_mẫu	_mốc	_mức độ	_mỹ	_nghị các
1	_ngày ,	_ngày 0	_người cao	_người có	_nhận hồ	_này ,	_nếu	_nếu có	_pháp	_phê ngày	_phối	_quân	_quỹ	_sai
1	_sau :	_soát ,	_sát	_sơ ,	_số tiền	_tham	_theo đề	_thi công	_thuế	_thuế khoán	_tháng 0	_thôn	_tiếp xúc	_tiểu
1	_toàn	_trung tâm	_trên	_trình	_trúng tuyển	_trường	_trực tuyến	_tuyến	_tài	_tư	_tư pháp	_tại	_tại phường
1	_tấn	_tầng và	_tập huấn	_tết	_từ nay	_tử	_tự	_vhxh	_việc tại	_và đô	_vào	_văn phòng	_vấn	_vận động	_về ủy
1	_vệ	_vệ sinh	_vị	_với ubnd	_xúc	_y	_đoạn 0	_đô	_đơn	_đất	_đến hết	_địa	_độ	_đội	_đợt 0	_ấp	_ủy ban	_ứng
1	cue extended	cue extended column text	cue limit-noun form calendar	cue none form calendar-+h
1	cue none form relative	cue none form third	cue none form week	cue none side to come
1	cue on form every MONTHLY	cue part side next year	cue term form WD event	cue until-end
1	cue until-end column text	cue until-end form calendar	cue until-end side open	cue within-term form D issued
1	cue within-term form WD event	cue within-term form WD issued	cue within-term side open	duty 11 day
1	form WD event	governor directive side this year	governor history side to come	named	side next year	side open
1	title hướng dẫn	title quyết định	title thông báo	told 0001	told 1000	told 1010	|gian	|gửi	|thời gian	~) và
1	~, chuyển	~, các	~, không	~, nếu	~, số	~, tại	~, địa	~0 giờ	~: họp	~ban	~bản chính	~bắt	~bộ	~châu
1	~chính thức	~cuối	~cập	~cập nhật	~dỡ	~dữ	~dữ liệu	~dự thảo	~giao ban	~giờ hành	~gửi	~h	~hóa	~hạn	~hằng năm
1	~họp	~khu phố	~không	~kéo	~kê	~kể	~liệu	~lê	~nếu không	~phòng	~phải có	~phải giải	~qua	~quản	~sáng	~sáng từ
1	~số	~số 0	~thay cho	~thay vì	~thành	~thì xem	~tiến độ	~toàn bộ	~trong giờ	~truyền	~trình	~trạm	~trực
1	~trực tiếp	~tôi .	~tổ	~tổng	~từ	~từ 0	~tự	~và ngày	~về	~xem như	~xã	~án	~ý kiến	~điểm	~điểm không	~để kéo
1	~đồng thời	~đổi .	~đợt	~đợt 0
-1	#(	#) :	#,	#. kết	#. nội	#bàn	#bảo	#cơ sở	#dung đề	#hướng dẫn	#hội nghị	#kết quả	#lý văn	#ngày	#như
-1	#như sau	#sở	#thành phố	#thường	#tại	#tồn	#tồn tại	#v	#v .	#vi	#đến	#đề	#đề xuất	<, không	<, thời	<0 còn
-1	<0 hằng	<0 năm	<0 xã	<: báo	<< (	<< báo cáo	<< chào cờ	<< cứ	<< dự kiến	<< giá trị	<< họp	<< liệu :
-1	<< lượng	<< nhận	<< phê	<< phí	<< phấn đấu	<< số liệu :	<< sử dụng	<< thanh toán	<< toán	<< tra	<< trị
-1	<< tuần ,	<< ubnd thành phố	<< việc	<< và báo cáo	<< án	<< điều 0 .	<<before cáo	<<before gửi	<<from việc
-1	<<none phê	<<on 	<<part tháng	<<recurrence 	<<within-term :	<báo cho	<chi nhánh	<cho học	<chưa	<chấp thuận
-1	<chốt số	<cung	<cung cấp	<còn	<còn 0	<công trình	<cấp điện	<cứ	<cử tri	<dự báo	<h 0	<hiệu lực	<hoạt động
-1	<học	<học sinh	<họp thường	<hỗ	<hỗ trợ	<khai sinh	<kho	<không để	<kinh phí	<kiến	<liệu :	<luật	<lưu	<lương
-1	<nghiệp	<nghỉ học	<nghị sở	<nghị được	<ngày 0	<ngừng cung	<nhân	<niêm	<niêm yết	<nước	<nội	<phí	<phải báo
-1	<phấn	<phấn đấu	<quyền	<sinh nghỉ	<sung kinh	<số 0	<sử	<sử dụng	<theo	<thi	<thành	<thành phố	<thông báo
-1	<thường	<thẩm	<thẩm định	<thẻ	<thời hạn	<tiếp	<tiếp tục	<trang	<tri	<trước	<trả	<trả kết	<trị	<trở	<tuần ,
-1	<tạm	<tạm ngừng	<tế xã	<tốt	<tốt nghiệp	<tục	<từ	<ubnd thành	<và gửi	<và năm	<vì	<vụ	<xã gửi	<xã hội	<yết
-1	<đi	<đoàn viên	<đạt	<định ,	<đối với	<đủ	<ủy	=,	=, cơ	=, ngày	=, phó	=.	=. chậm	=0	=0 0	=0 gm	=0 triệu
-1	=0 đơn	=: sáng	=; trường	=an giang	=an phường	=ba	=ban quản	=bc ubnd	=bch	=biến động	=báo cho	=báo số	=bí
-1	=bí thư	=bạc nhà	=bảy	=bổ	=bộ	=cam	=chi bộ	=chào	=chính	=chính phủ	=chấp	=chức	=chức ,	=chức các	=chức vụ
-1	=cp	=các hoạt	=còn 0	=công an	=công ty	=cũ	=cơ quan	=cầu công	=cắt	=cộng	=cộng hòa	=của thường	=do hạnh
-1	=dân ,	=dân số	=dùng	=dịch	=dự báo	=dự kiến	=ghi nhận	=giấy chứng	=giữ chức	=gm	=gửi báo	=hai	=hiệp	=hoàng
-1	=huy quân	=huyện	=hà nội	=hàng chính	=hành chính	=hình	=hòa xã	=hóa ,	=hđnd	=hạn giải	=hạnh	=hải	=khi có
-1	=khiếu	=khiếu nại	=kho	=kho bạc	=khoảng	=khu vực	=khuyến	=khó	=khó khăn	=không phải	=khăn	=kiến	=kèm theo
-1	=kính đề	=ký	=ký hiệu	=kết	=kết quả	=là	=lâm	=lâm đồng	=lãnh	=lịch công	=lợi	=mùng	=mùng 0	=mưa	=nam
-1	=nam công	=nam phường	=nam xã	=nghị các	=nguyễn	=ngày ;	=ngày thứ	=ngân hàng	=ngừng cung	=nhiên	=nhà nước
-1	=nhân	=nhân dân	=nhất ngày	=nhận	=nhận 0	=năm	=năng	=nại	=phòng giao	=phòng trước	=phường hòa	=phường hải
-1	=phường phú	=phục vụ	=phủ	=quy định	=quyết thủ	=quả	=rác	=rút	=rộng	=sau	=sách xã	=sơn	=sản	=số :	=sở	=sở 0
-1	=sử	=tb ubnd	=thanh toán	=theo quyết	=thuế cơ	=thư	=thời	=toàn	=tranh	=tri khu	=triệu đồng	=trong tuần
-1	=trung	=trước	=trường	=trả	=trần	=trở	=ttr	=tuần ,	=ty	=tài chính	=tác tuần	=tây ninh	=tình	=tế	=tịch	=tốt
-1	=tổ 0	=tờ trình	=tỷ lệ	=ubnd ngày	=v/v	=việc :	=việt	=vp ngày	=và	=vướng	=về việc	=vụ	=vực	=xin	=xã không
-1	=xét ,	=xảy	=xảy ra	=điện lực	=đã giao	=đông	=được	=đảng	=đẩy	=đến	=đến số	=đề xuất	=địa bàn	=định số	=đốc
-1	=đồng .	=đồng nhân	=độc	>%	>, cơ	>, sở	>. .	>0 %	>0 ;	>0 phút	>0 triệu	>: 0	>: giao	>> )	>> , công	>> , tuy
-1	>> sang ngày	>> thì	>> trước	>> đến	>chuyển	>chủ	>chủ động	>các đơn	>còn 0	>công văn	>hình	>hồ	>khai
-1	>không phải	>kinh	>luật	>là 0	>phút	>phải báo	>quốc	>sang ngày	>sửa	>thi	>tiếp nhận	>triệu	>triệu đồng	>tế
-1	>tục	>văn bản	>xem xét	>xét	>xét .	>đơn	>đơn vị	>định	>động	^(	^,	^. khi	^0 h	^:	^bản	^bảo	^cháy	^công ty
-1	^của	^doanh	^dung	^dự	^h	^hồ sơ	^hội đồng	^kiến	^kết quả	^nội	^quy định	^quả	^sử dụng	^thường	^thứ tư
-1	^thực hiện	^trong quý	^trong tháng	^trường hợp	^ty	^từ	^xem	^được	^đảng	^ủy	_%	_(	_, chữa	_, công	_0 %	_0 :
-1	_0 còn	_0 của	_0 xã	_: báo	_an	_b	_ban hành	_biến	_biểu có	_bà	_báo cho	_bố trí	_bổ	_bộ	_chấp thuận
-1	_chỉ đạo	_chống	_chức	_chức ,	_chữa	_cuộc họp	_còn 0	_công ty	_cơ quan	_cải	_cấp điện	_cần	_của	_cửa	_dài
-1	_dân thành	_dõi tại	_dụng	_dự báo	_dự án	_ghi	_giá	_giải phóng	_giảm 0	_giấy	_gom	_gặp	_hoàng	_hàng
-1	_hình kinh	_hằng tháng	_học kỳ	_hỗ	_hỗ trợ	_khi có	_khiếu	_khiếu nại	_kho	_không để	_kinh phí	_kiến	_kéo
-1	_kéo dài	_kỷ	_liệu :	_luận	_một	_một số	_mời	_mục	_ngay	_nghiệp	_nghiệp và	_nghỉ học	_nghị ban	_nguồn	_ngày
-1	_ngừng cung	_nhiệm	_nhân dân	_năm	_nại	_nội vụ	_phát	_phát hiện	_phát hành	_phó	_phóng	_phút	_phút ,
-1	_phường sẽ	_phố	_quan	_so	_so với	_sung kinh	_sáu	_sơ nộp	_sơ trước	_số	_sửa	_thu gom	_tháng	_thì	_thẻ
-1	_thụ lý	_tin	_trang ,	_tranh	_tri	_trung	_trích lục	_trả kết	_tuần	_tuần ,	_ty	_tài chính	_tạm ngừng
-1	_tỉnh ủy	_tốt	_tốt nghiệp	_từ	_việc	_vào ngày	_vòng	_vòng 0	_văn số	_vắc	_vốn	_xe	_xin	_xã gửi	_xét ,	_xảy
-1	_yết tại	_điện :	_đã yêu	_đúng	_được niêm	_đại diện	_đạo	_đạt 0	_để tổng	_định ,	_đổi	_đợt rà	_đủ	_đủ điều
-1	_ủy	cue before form D none	cue before form MIN none	cue before form calendar	cue before side to come
-1	cue clock	cue clock form clock	cue clock side none	cue latest form H none	cue latest form WD none
-1	cue limit-noun form M none	cue none form half	cue on form calendar	cue on form clock	cue on form month
-1	cue on form yearend	cue past form calendar	cue past side none	cue past side to come	cue until side open
-1	cue within-term form D none	duty 00 period	duty 10 period	duty 10 term	form W none	form every DAILY
-1	form yearstart	governor directive cue part	governor effect side to come	governor office-hours side none
-1	governor other cue limit-noun	governor other cue on	governor other cue until	governor other history
-1	governor other office-hours	governor promise side next year	governor promise side none	kind cell
-1	normative H event	normative WD event	normative WD none	side none	title nghị quyết	|dung	|ngày	|nội
-1	|nội dung	~)	~, công	~, sở	~0 )	~0 ;	~0 phút	~0 triệu	~: 0	~: giao	~bạc	~bằng	~bổ sung	~cháy	~chậm	~chế độ
-1	~còn 0	~có	~công	~cơ	~cơ quan	~giấy	~hai	~hành	~hình	~hồ	~khoảng 0	~không phải	~kinh	~kt	~là 0	~làm	~nguồn
-1	~người	~nhiệm vụ	~này	~này .	~năm	~phép	~phường	~phải báo	~sang ngày	~sau :	~so	~so với	~sung	~sửa	~tháng
-1	~tiếp nhận	~tiết	~triệu đồng	~trong tuần	~trên	~trước ngày	~trở	~tác	~tịch	~tử	~vòng 0	~xem xét	~xét	~y tế
-1	~yêu	~yêu cầu	~đi	~điều	~đơn vị	~đạt 0	~độ
-2	#)	#, yêu	#dung	#hội	#kiến nghị	#mục	#mục đích	#nội	#nội dung	#phương	#thành	#xét	#điện :	#đích	#đích ,
-2	<0 (	<< báo	<< cuộc họp	<< cáo	<< cấp	<< gửi báo cáo	<< kiểm tra	<< lực	<< thay cho	<< tại thời điểm	<bị
-2	<bố trí	<bộ	<cam	<cam kết	<cho phép	<chấp	<chậm	<chữa	<cuộc họp	<cáo bộ	<có giá	<công tác	<giá trị	<giải
-2	<giải quyết	<gửi báo	<h	<hiệu	<hoạt	<hướng	<hợp	<kinh doanh	<kiện	<lệ	<lực	<người	<nhà	<năm	<năm 0	<nội vụ
-2	<phép	<phải	<quy định	<sau 0	<sẽ	<thay cho	<thông	<thời	<tin	<tiếp công	<trung	<trí	<trưởng	<tại thời	<xem
-2	<xin	<xét	<yết tại	<điều	<đến 0	<động	=( ban	=, bộ	=, công	=, từ	=. người	=0 bc	=0 số	=0 để	=: 0	=b	=bão
-2	=bình	=bản đến	=chánh	=chánh văn	=chỉ	=chỉ đạo	=chứng	=các ngày	=cáo tình	=có	=có 0	=công tác	=cấm
-2	=cấp điện	=cửa	=dân cộng	=dân xã	=gia hạn	=giang	=giao việc	=giải quyết	=giấy	=giữ	=gm ubnd	=hiệu lực	=hành
-2	=hành kèm	=hạn sử	=hồ	=hợp	=hợp ,	=khoảng 0	=km 0	=kính trình	=ký khai	=luật	=lịch	=lực	=mùa	=nghị định
-2	=ngân	=ngừng	=nhà	=phiên	=phát sinh	=phó	=phường tiếp	=phải báo	=quan đăng	=quyền	=sau ngày	=sơ nộp
-2	=sơ trước	=số	=sớm	=sử dụng	=sửa	=sửa chữa	=tcs	=tcs 0	=theo	=thành phố	=tháng .	=thông	=thủ tục	=trên
-2	=trường hợp	=tuy	=tế xã	=tết	=tờ	=từ	=ubnd	=việc (	=việc từ	=vào ngày	=xuất	=xã	=y tế	=đoàn viên	=đăng	=đạo
-2	=đạo sở	=đảo	=định	=đối với	=đổi	=ở	>, công	>, tuy	>0 )	>> 	>> , cơ	>> của	>> không	>> trên	>bằng	>chiều
-2	>chậm nhất	>công	>hiện	>lại	>mưa	>nhiên	>phường	>theo	>theo quy	>tháng	>thực	>tiếp	>tuy	>tuy nhiên	>văn	>vị
-2	>áp	>điều	>đến nay	^0 giờ	^bổ	^công văn	^cơ quan	^cấm	^cấp	^cử	^dịch	^dụng	^dự báo	^giờ	^hiện	^hạn sử	^kho
-2	^kính	^một	^ngày đến	^qua	^quan	^sở	^trình	^đến	_, không	_0 g	_an toàn	_buổi sáng	_bảo	_bố	_chí	_cuộc	_cán
-2	_cán bộ	_cáo bộ	_có	_có giá	_công tác	_công văn	_căn cứ	_cấm	_cấp	_cử tri	_g	_g 0	_giá trị	_gửi báo
-2	_hoạch số	_hoạt động	_hướng	_hợp	_khai sinh	_không	_ký :	_kết hoàn	_loại	_lưu	_mới	_nghị	_nghị ubnd	_nhân
-2	_phường đã	_phải	_phải báo	_phấn	_phấn đấu	_phố 0	_quy	_sau 0	_sung 0	_sáng	_số liệu	_sở	_thay	_thay cho
-2	_thông	_thứ sáu	_tiếp tục	_tri khu	_trị	_tại thời	_tế xã	_tỉnh	_từ 0	_tỷ	_tỷ lệ	_ubnd tỉnh	_văn bản	_xã hội
-2	_xét	_điều	_điều 0	_điện	_đoàn viên	_đèn	_đạo sở	_đề xuất	cue extended form calendar
-2	cue from form calendar+h	cue latest form D none	cue latest side none	cue limit-noun form D none
-2	cue none form quarter	cue none side open	cue on side past	cue on side same day	cue part
-2	cue term form MIN none	cue until side none	cue within-term form M none	cue within-term form WD none
-2	duty 00 day	duty 01 period	duty 01 term	form H event	form half	governor none cue none
-2	governor other cue none	governor other cue term	governor other validity	governor promise side to come
-2	kind heading	normative D event	normative WD received	|nhiệm	|nhiệm vụ	|vụ	~, cơ	~, tuy	~bão	~cao	~chuyên
-2	~chưa	~chủ	~các đơn	~cấp	~hiện	~khoảng	~là	~lại	~mưa	~mới	~nhiên	~như sau	~nhận 0	~năm 0	~quan	~quy định
-2	~quyền	~quốc	~theo	~theo quy	~tiếp	~triệu	~trước	~trả	~tuy	~tuy nhiên	~tuần	~tế	~tỷ	~vụ	~xét .	~điều 0	~đơn
-2	~đến nay	~định	~động
-3	#. mục	#chương	#chương trình	#hoạch	#hướng	#hạn	#i .	#kế	#kế hoạch	#nghị	#nhận	#tiêu	#tài	#xem	#xem xét
-3	#xuất	<< cho	<< dụng	<< dự báo	<< thời điểm	<< điểm	<<from 	<<from ,	<<none điểm	<bút	<bút phê	<bảo	<cuộc
-3	<các	<doanh	<dồn	<dụng	<giá	<là	<lịch	<phát sinh	<sinh	<số liệu	<trước ngày	<từ 0	<xem xét	<điều 0	<điện
-3	<đã	<đó	=. .	=0 .	=0 tháng	=0 ttr	=bc	=cam kết	=chính sách	=cách	=còn	=cấp	=giao dịch	=hiệu	=hồ sơ
-3	=khai sinh	=km	=kính	=lưu	=lệ	=nhận đủ	=ninh	=qua	=sau 0	=sinh	=sẽ	=số 0	=thường trực	=tiếp nhận	=trình
-3	=trước ngày	=tâm	=tính	=tải	=tỷ	=xem	=xét	=áp dụng	=điện	=điện :	=đạt	=đến ngày	=đủ	=đủ hồ	>)	>> ( trước
-3	>> nhưng	>> sang	>bão	>của	>lệ	>một	>nay	>nhưng	>quy định	>sang	>thể	>tiếp tục	>tâm	>đạt	^cam	^căn	^giấy
-3	^hợp	^hợp đồng	^luật	^tại	^về	^điều	^đến :	_, trong	_0	_cho phép	_chấp	_căn	_cứ	_dồn	_giải	_giải quyết
-3	_hoạt	_hợp ,	_kiện	_lệ	_nghỉ	_ngừng	_phát sinh	_phép	_quyền	_sẽ tổng	_sớm	_tiếp	_tiếp công	_tổng hợp
-3	_ubnd thành	_văn	_đang	cue from form clock	cue limit-noun form Y event	cue none form month
-3	cue part column text	cue term form Y none	cue within-term form H none	form M event
-3	governor cut-off side to come	governor history side open	governor none cue clock	governor none cue from
-3	governor none cue past	nameless	side far	told 0100	~,	~0 %	~chuyển	~lệ	~một	~nhiệm	~nhưng	~quy	~thể	~thực
-3	~tiếp tục	~trong	~tâm	~vào	~vị	~áp
-4		#i	<(	<< bút phê	<< phát sinh	<< sinh	<< tính	<<none (	<<until ngày	<<within-term 	<bố	<có	<cấp	<kinh
-4	<nghỉ	<ngừng	<thời điểm	<thứ	=dụng	=kiến nghị	=là 0	=mới	=nghỉ	=người	=phép	=quy chế	=tin	=tiếp tục
-4	=trả kết	=từ 0	>0	>> được	>quy	>vào	^căn cứ	^cơ	^cứ	^cử tri	^quy	^số	^sử	^tri	^trong	^văn	^điều 0	^đã	_0 để
-4	_cam	_cam kết	_kính đề	_luật	_là	_nghị sở	_quy định	_thành phố	_trong đó	_trước	_tục	_ubnd	_xem	_xem xét
-4	_xuất	_đạt	column text	cue from form month	cue from side past	cue latest form MIN none	cue past
-4	cue past column text	cue term	cue term column text	cue term form D none	cue term side none
-4	duty 00 recurrence	form Y event	form month	governor directive cue extended	governor directive cue none
-4	governor history side past	governor none cue until	governor other effect	kind sentence	later	told 0000	~%
-4	~. .	~0	~chậm nhất	~của	~luật	~nay	~sang	~thứ
-5	#kiến	#kết	#trình	<của	<không	<tính	<được	=0 năm	=chế	=hàng	=hợp đồng	=tiếp	=tục	=xem xét	=áp	=điều	^đồng
-5	_kiến nghị	_kính	_thời	_thời điểm	_tính	_về việc	_được	cue none side past	cue part form yearend
-5	cue recurrence form every DAILY	duty 11 period	~đạt
-6	<thay	<để	>được	^theo	_khi	_số 0	_trước ngày	_đã	cue none side same day	cue until	cue until column text
-6	form H none	governor directive side past	governor other cue within-term	governor other cut-off
-6	governor promise side open	governor promise side this year	governor proposal side to come	~được
-7	=quy	>đã	_thứ	_đó	_để	cue from	cue from column text	cue none	cue on side open	cue part side open
-7	cue term form M none	duty 00 clock	form WD none	form Y none	form calendar	form clock	form lunar
-7	form yearend	governor other cue before	governor other proposal	~đã
-8	=điều 0	=đã	cue from side none	cue none column other-dates
-9	asks	cue none form calendar	cue none form lunar	governor none side same day	governor other cue from
-9	title tờ trình
-10	_sẽ	column other-dates	cue before side past	side same day
-12	form MIN none
-13	cue none form year	duty 00 term	title báo cáo
-14	cue none column text	form D none	governor none side past	governor other promise
-15	form M none	form year
-16	cue from form calendar	normative
-25	side past`;
