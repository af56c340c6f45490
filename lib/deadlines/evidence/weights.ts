/**
 * What each sign around a time weighs (`signs.ts`): a weight in tenths, then the signs that have it, parted by tabs.
 * Words stand behind where they were seen: < near before the cue, _ before it, << right before it, > near after the
 * time, ~ after it, >> right after it, ^ at the head of the sentence, # in what governs it, | in the column's header, = at
 * the head of the document. Measured from labelled papers by scripts/weights.ts; made anew with each round of them.
 */
export const WEIGHTS = `25	this paper
15	cue none column limit
12	column limit	cue latest form calendar	form calendar+h
11	direction	form every YEARLY	governor none side to come
10	cue latest side to come	duty 10 recurrence	form D< event
9	governor none cue before	side to come
8	cue before side none	cue before side open	cue extended form calendar+h	form every MONTHLY	|hạn
7	<gian :	=hằng năm	=này	>tại	_gửi	cue from form calendar-	cue latest	cue none form calendar+h
7	cue term form D< event	cue within-term form calendar	duty 10 day	duty 11 recurrence
6	<)	<gửi	<khu	<về	=hoàn	=nộp	=tuần tháng	=điểm	>> ,	>thay	^hạn	_xong	column schedule
6	cue before form every YEARLY	cue latest column text	form D issued	form WD received
6	governor directive side to come	governor none side this year	|hoàn	|hoàn thành	|thời	|thời hạn
5	<, gửi	<< 	<< 0	<< :	<< trong	<< định kỳ	<<from :	<<limit-noun trong	<<none :	<định kỳ	=nhận được	=quý
5	=sẽ làm	=xong	>> phải	^hạn xử	^sau	^tổ	^xử lý	_gian :	_hoàn	_nộp	_phòng	_thể	_đ/c	cue before
5	cue none column schedule	cue on side to come	duty 01 recurrence	form D received	form calendar-	form month-
5	governor directive 	governor directive cue within-term	governor none cue within-term
5	governor none side next year	told 1100	|thành	~dự
4	#gian	#thời gian	<:	<< ,	<< nay	<<none 	<lại	<sẽ làm	<tôi	=, đề	=0 )	=bầu	=danh	=hệ	=khảo	=lý :	=mốc	=này ,
4	=quá ngày	=tháng 0	=thí	=thôn	=trước 0	=tuyển	=ý	=đ/c	=được thông	=địa	>> tại	>để	^các	^giao	^lý	^tập	^xã
4	^xử	_)	_, gửi	_, hoàn	_, đề	_0 ;	_:	_; hoàn	_chiếu	_cho người	_danh	_giờ ngày	_hạ	_khu	_khảo	_lại	_lập	_lớp
4	_phòng kinh	_phụ	_quyết định	_soạn	_sơ	_sẽ làm	_tham mưu	_tế	_đến	after deemed	cue before column text
4	cue before form every DAILY	cue done-by column text	cue from form month-	cue immediate
4	cue immediate column text	cue immediate form immediate	cue immediate side none	cue latest form every YEARLY
4	cue limit-noun side open	cue term form WD< event	cue within-term	cue within-term column text	form D event
4	form immediate	form third	governor directive cue latest	governor none 	governor none side open
4	governor other cue extended	side this year	title kế hoạch	|gian hoàn	~0 .	~giờ 0	~nhật	~thay	~tại
3	#0 .	#quý	#và	#định :	<,	<, hoàn	<, trình	<0 ngày	<< )	<< , báo cáo	<< 0 .	<< 0 ngày ,	<< ;	<< gian :
3	<< phòng	<< thời gian :	<< tôi	<< xong	<<before (	<<within-term ,	<<within-term 0	<<within-term thành	<bản
3	<khu phố	<ký	<kỳ 0	<lớp	<phiếu	<phòng	<phường	<phục	<thời gian	<tiến	<tiến độ	<tiền	<trong 0	<trên	<trình
3	<ubnd xã	<vp	<văn phòng	<vận	=0 (	=0 phải	=chiều	=cho người	=chính thức	=chỉnh	=cáo 0	=cục thuế	=danh sách
3	=dân tỉnh	=hoàn thành	=hóa	=hằng	=hộ	=hợp tác	=mai	=nay .	=nghị báo	=pa	=phân	=phải hoàn	=soạn	=sáng mai
3	=sáu	=tham	=thành lập	=tháo	=thứ sáu	=tp .	=tra	=trúng	=tuần	=tài liệu	=tập	=việc tại	=việc với	=vào 0
3	=về ủy	=yếu :	=đánh giá	=đến tháng	>> .	>> :	>> ;	>> để	>bộ	>chính	>hạn	>không để	>trường	>tổng	>việc
3	>địa điểm	^. 0	^0	^chủ	^các xã	^do	^gian :	^hết	^hết hạn	^họp	^nghị báo	^phòng kinh	^trả	^xã ,	^yêu	^đăng ký
3	^đề nghị	^định kỳ	_, báo	_cho	_chủ	_chủ trì	_cuối	_các	_các trường	_cáo	_cáo kết	_cùng	_dứt	_dứt điểm	_dữ
3	_giao	_huynh	_kiểm	_kt	_loạt	_mốc	_nay	_nguyện	_phương	_phương án	_phải hoàn	_phụ huynh	_phục	_sách
3	_thi công	_thảo	_toàn bộ	_tra	_trúng	_tân	_tôi	_tập	_tự	_việc với	_vùng	_xã	_đô thị	_đối	_đối chiếu
3	_đồng loạt	_đợt	after must	cue before form calendar+h	cue done-by	cue extended side to come
3	cue latest side open	cue limit-noun form D received	cue none form relative+h
3	cue recurrence form every MONTHLY	cue within-term form D event	form WD issued	form WD< event
3	form calendar-+h	form every WEEKLY	form relative	governor directive side open	governor none cue done-by
3	kind bullet	title công điện	~(	~.	~bảng	~h 0	~hội	~không để	~nếu	~thống	~tự	~và 0	~xã .	~đầu	~để
2	#. lịch	#. nhiệm	#0	#biện	#biện pháp	#công điện	#họp	#kính mời	#kỳ	#phường	#quyết	#quyết định	#thị :	#định
2	#ứng	<, ubnd	<0 ,	<0 ;	<;	<; báo	<< , hoàn thành	<< 0 0 ;	<< chiều	<< kỳ	<< phường	<< sáng	<< trình
2	<< từ nay	<< ubnd phường	<< ubnd xã	<< văn phòng	<< xã	<<before xong	<<limit-noun 	<<limit-noun ngày
2	<<none ,	<<none chiều	<<recurrence kỳ	<<until nay	<cho người	<chung	<chỉ huy	<cáo kết	<cáo tiến	<cơ	<cơ sở
2	<gian	<hiện	<hội đồng	<khai	<khai giảng	<làm việc	<lấy ý	<mẫu	<mời	<nay	<nghị báo	<ngành	<ngày ,	<nhận
2	<nhận hồ	<này	<nộp	<quyết định	<sau khi	<soạn	<tham	<thu	<thảo	<thể	<trong	<tuyển	<ubnd phường	<việc với
2	<về văn	<xong	<đồng	<đợt 0	=( trước	=)	=) ,	=, trình	=. hồ	=0 :	=0 snv	=0 sáng	=: các	=: từ	=;	=a	=ban bầu
2	=ban tổ	=bản	=bản này	=bệnh	=chi trả	=chiếu	=cho các	=chót	=chậm	=chốt	=cuối cùng	=các xã	=công điện	=cầu
2	=của bộ	=của chủ	=của tháng	=cử	=dời	=dỡ	=dục	=dự thảo	=giai	=giai đoạn	=giáo dục	=giống	=giờ kể	=huấn
2	=hương	=hạn chót	=hết	=khu phố	=khảo sát	=kiểm	=kiểm tra	=kt	=ký quyết	=kỳ 0	=liệu	=loa	=lập danh	=mặt
2	=mặt trận	=nam số	=nam sở	=nam ủy	=nghĩa vụ	=nghệ an	=ngày ,	=ngày hết	=nộp bản	=nộp hồ	=phòng	=phòng văn
2	=phối	=phụ	=quyết toán	=ra quân	=sát	=thanh	=thi	=thành	=tháng	=tháo dỡ	=thượng	=thảo	=thức	=tiến	=toán
2	=trong vòng	=truyền	=trích yếu	=trạm	=trẻ	=tuyển sinh	=tác xã	=tại	=tỉnh nghệ	=tỉnh đồng	=tổ	=tổng	=từ ngày
2	=tự tháo	=ubnd tp	=việc .	=việc làm	=viện	=và báo	=và ngày	=vòng 0	=văn phòng	=yếu	=ít	=ít nhất	=ý kiến	=ăn
2	=đoàn	=đoạn	=đoạn 0	=đánh	=đưa	=được công	=đại	=đất	=địa điểm	=định này	=đối chiếu	=đợt 0	>(	>, 0	>, báo
2	>, không	>> , báo	>> , không	>bảng	>cho	>châu	>các	>cáo kết	>giờ	>giờ hành	>hoàn	>họp	>hội trường	>không
2	>kết	>liệu	>nhật	>năm (	>nếu	>nộp	>phải	>trong giờ	>truyền	>tại hội	>tại phòng	>tự	>và	>điểm không	>điện
2	>đoàn	^. sau	^. tổ	^ban	^báo cáo	^cuối	^cáo	^công an	^cầu	^gian	^hoàn	^huấn	^kinh	^lớp	^ngày hết	^phát
2	^quá ngày	^tham	^thí	^thời gian	^tài liệu	^tập huấn	^yêu cầu	^đoàn	^đơn	^đợt	_, trình	_. hội	_biên	_báo	_bồi
2	_chi	_chi tiết	_chiến	_chqs	_chỉnh	_các đơn	_cáo nhanh	_cáo về	_công an	_cơ sở	_dân	_dỡ	_dữ liệu	_dự thảo
2	_dự toán	_giai	_giai đoạn	_giống	_giờ 0	_hoàn thành	_hằng năm	_hết	_hồ sơ	_hộ	_khai	_khai giảng	_kinh tế	_ký
2	_kỳ 0	_liệu	_loa	_lý	_lấy ý	_lễ	_nghĩa	_nghĩa vụ	_nghị báo	_như	_nhận phiếu	_nhận được	_nhập	_này	_nếu	_p
2	_phiếu :	_phối	_phối hợp	_quyết	_quân	_soát	_soát ,	_sát	_sơ mời	_tháo	_thí	_thị	_tiểu	_trong 0	_trước 0
2	_trạm	_trạm y	_trẻ	_trực	_trực tuyến	_tuyến	_tuyển	_tuyển sinh	_tài khoản	_tài liệu	_tại 0	_tầng	_tổ
2	_từ ngày	_từng	_vào	_văn phòng	_vận	_vận hành	_về	_về văn	_vọng	_với	_y	_ý	_điều tra	_điểm 0	_điện tử	_đơn
2	_được thông	_đấu giá	_định kỳ	_đợt 0	_ứng	cue before form every WEEKLY	cue limit-noun form D event
2	cue limit-noun form WD received	cue none form third	cue on side none	cue within-term form D issued
2	cue within-term form WD received	cue within-term side this year	duty 01 day	duty 11 day	form monthend
2	form relative+h	form same+h	form weekday+h	governor directive cue before	governor directive cue until-end
2	governor directive side this year	governor history side to come	governor none cue extended
2	governor none cue immediate	governor none cue latest	governor none cue limit-noun	governor other eligibility
2	normative every YEARLY	side next year	~, không	~0 g	~bản	~cáo kết	~cập	~cập nhật	~danh sách	~g	~g 0	~giờ
2	~giờ hành	~hoàn	~hóa	~họp	~kết	~liệu	~lễ	~lực lượng	~như thống	~nhận được	~nộp	~phố	~quân	~quý	~sinh
2	~thống nhất	~trong giờ	~trường	~việc	~và	~xã	~án	~ý	~địa điểm
1	#, hạ	#, phường	#. phòng	#. tổ	#bị	#chuẩn bị	#chức thực	#các	#công	#cầu	#cầu :	#dung ,	#hiện một	#hóa	#hạ
1	#hạ tầng	#iii	#khu	#kỳ họp	#làm	#lịch	#lịch làm	#nghị các	#nhiệm	#nhiệm vụ	#nhà	#năm 0	#phiếu	#pháp	#phòng
1	#phó ,	#phường :	#thị	#thời	#thứ	#trân	#trân trọng	#trọng	#trọng kính	#tầng	#tầng và	#tế ,	#việc	#và thời
1	#và đô	#văn hóa	#xã	#xã ,	#yêu	#yêu cầu	#đô	#đô thị	#đại	#đại biểu	#độ	#động	<% số	<, báo	<, nộp	<, đề
1	<. thời	<0	<0 .	<: 0	<; hoàn	<< 0 0 được	<< 0 ;	<< 0 tháng (	<< 0 được	<< dứt điểm	<< giảng	<< hiện	<< hành
1	<< hết	<< khai giảng	<< khai mạc	<< lại	<< mạc	<< nghị báo cáo	<< ngày (	<< ngày ,	<< sách	<< thành
1	<< tháng (	<< thực hiện	<< trong 0	<< trường	<< yêu cầu	<< đầu tư	<<before 	<<before 0	<<before bản
1	<<extended nay	<<from hiện	<<from ra	<<none ;	<bc	<bàn giao	<chiếu	<chiều	<cho	<cho chủ	<cuối	<các trường
1	<cáo	<còn lại	<cầu	<duyệt	<gian nhận	<giống	<giờ ngày	<hiện trường	<hoàn	<huy	<hình	<khai mạc	<khu vực
1	<ký dự	<kết	<kể từ	<loạt	<làm	<lần ,	<mạc	<mặt	<mặt bằng	<nghĩa	<ngày (	<nhận phiếu	<phiếu :	<phân
1	<phân công	<phường trong	<phụ	<quân	<quân số	<số tiền	<thực	<tra	<tra hiện	<trình ký	<trúng	<trường
1	<trực tuyến	<tuyến	<tài khoản	<tại	<tất	<tập	<tế	<tổ	<tổng	<từng	<ubnd	<vb	<việc tại	<vào vận	<vùng
1	<vận hành	<vận động	<về sở	<với	<với ubnd	<vực	<ý	<đơn	<địa	<đồng loạt	<độ	<đợt	<ấp	=, bản	=, bắt	=, các
1	=, do	=, hoàn	=, hộ	=, nộp	=. 0	=0 ,	=0 cđ	=0 h	=0 lập	=0 ngày	=0 sang	=0 tại	=0 và	=0 vào	=0 đến	=:	=: nộp
1	=; 0	=ai	=an ninh	=ban khối	=buổi	=báo	=báo kết	=báo này	=bầu cử	=bằng	=bếp	=bếp ăn	=bộ tỉnh	=chiến
1	=chiến dịch	=cho	=chung	=chuyển	=chí	=chậm nhất	=chốt số	=chủ	=cuối	=các	=các cơ	=các điểm	=cáo về	=có công
1	=cùng	=cđ	=cđ ubnd	=cơ sở	=cả	=doanh	=dung	=dân sự	=dõi	=dự	=dự thi	=gian :	=gian nộp	=giá	=giảng	=góp
1	=góp ý	=gửi	=hiện	=hiện kế	=hiện từ	=hoàn tất	=hành kế	=hạn báo	=hạn cuối	=hạn xử	=hệ thống	=họp	=họp 0
1	=hồng	=hội	=hội nghị	=i	=i 0	=ii	=ii 0	=kh	=kh ubnd	=khai	=khai giảng	=khánh	=khánh hòa	=không có	=khẩn
1	=khẩn :	=khối	=kinh doanh	=kp	=kp 0	=kết luận	=loạt	=là ngày	=làm	=làm việc	=lần	=lập	=lễ	=lớp bồi	=minh
1	=minh cộng	=mỗi	=mỗi khu	=mời	=nghệ	=ngành	=ngày 0	=như	=nhất	=nhất 0	=niêm	=niêm yết	=nội dung	=nộp phiếu
1	=nộp tiền	=p	=phi	=phúc số	=phương án	=phường trong	=phải giải	=phản	=phố ,	=phố số	=phối hợp	=quá	=quý i
1	=quý ii	=quốc	=sai	=sơ mời	=sơ đề	=sản phẩm	=số đến	=sở giáo	=tham gia	=theo dõi	=thi công	=thí sinh
1	=thông báo	=thượng tuần	=thể	=thứ	=thực hiện	=tiếp xúc	=toàn bộ	=tp	=tra liên	=trang	=trong	=trách	=trình ký
1	=trận tổ	=tt nội	=tuổi	=tôi	=tại phường	=tập huấn	=tỉnh khánh	=tự	=uống	=vb	=ven	=vhxh	=việc	=và hằng	=vòng
1	=vấn	=vận hành	=vật	=xong trong	=xuân	=xã đại	=xúc cử	=xử lý	=yêu	=yết	=án	=đi	=điều chỉnh	=điểm 0
1	=đoàn kiểm	=được văn	=đấu giá	=đầu quý	=đầu tháng	=đến hết	=đến trước	=đề	=đề nghị	=để các	=địa phương
1	=định kỳ	=đồng số	=đợt	=ấp	>) và	>,	>, chuyển	>, các	>, mỗi	>, nếu	>, phòng	>, tại	>, đề	>, địa	>:	>: họp
1	>> ) và	>> , các	>> , mỗi	>> , phòng	>> , đề	>> , địa	>> báo	>> có	>> tại nhà	>> và	>> và ngày	>> và trước
1	>ban	>báo cáo	>bản	>bản chính	>chính thức	>cáo	>cập	>cập nhật	>danh	>danh sách	>dỡ	>dự	>giao ban	>giải
1	>giờ 0	>gửi	>h 0	>hoàn thành	>hóa	>hội	>hợp	>khu phố	>không thay	>kéo	>kết quả	>lễ	>lực lượng	>mang	>mỗi
1	>nhà văn	>như	>nếu không	>phải có	>phải giải	>phần	>quân	>quả	>quản	>sáng từ	>sát	>số	>thay cho	>thay vì
1	>thành phần	>tháo	>thôn	>thẩm định	>thức	>trình	>trị	>trực	>trực tiếp	>tôi	>tôi .	>tổng hợp	>việc với	>và 0
1	>và trước	>zalo	>án	>điểm	>đầu	>để kéo	^)	^. thời	^0 g	^báo	^chi	^chiếu	^chiều	^chót	^chức	^g	^g 0
1	^giao phòng	^gửi	^hạn chót	^khai	^kinh tế	^kt	^kỳ 0	^mưu	^nghị	^nhận	^phố	^rà	^sát	^tham mưu	^thí sinh
1	^thống	^trưởng	^tổng	^ubnd	^vp	^xong	^đ/c	^đoàn kiểm	^đăng	^đại	^đối chiếu	_% số	_( nếu	_) gửi	_,	_, 0
1	_, các	_, thành	_, xong	_. kt	_0 )	_0 ,	_0 0	_0 hộ	_; báo	_; các	_; tổ	_an phường	_ban	_ban bầu	_ban chqs
1	_ban chỉ	_ban kinh	_bc	_biên bản	_bàn	_bán	_báo cáo	_báo kết	_bản	_bầu	_bếp	_bồi thường	_chiến dịch	_chung
1	_chất vấn	_chỉ huy	_chốt	_cuối cùng	_còn lại	_công viên	_cơ	_cư	_cảnh	_cầu	_cầu nhà	_cắt	_cụ	_danh sách	_do
1	_duyệt	_dân cư	_dây	_dõi ,	_dựng	_giao phòng	_giáo	_gửi sở	_gửi về	_huy	_huấn	_hóa	_hồi	_hội	_hội đồng
1	_hợp tác	_hợp đã	_khai mạc	_khảo sát	_khắc	_kiến 0	_kiểm tra	_kỹ	_lao	_lao động	_liên ngành	_long	_làm
1	_làm việc	_lý do	_lễ hội	_lợn	_minh	_máy	_mưu	_mạc	_mẫu	_mặt	_mức độ	_mỹ	_nghiệm	_nghị các	_nguyện vọng
1	_ngành	_ngày (	_ngày ,	_ngày 0	_người cao	_người có	_nhận hồ	_nêu	_nếu có	_nộp tiền	_p .	_pháp	_phân
1	_phê ngày	_phường trong	_phẩm	_quyết dứt	_quân số	_rà	_sai	_sát của	_sản phẩm	_số tiền	_sở giáo	_tham
1	_theo đề	_thu	_tháo dỡ	_thí sinh	_thôn	_tiến	_tiếp xúc	_tiền	_toàn	_toán	_trên	_trì ,	_trường	_tuần tháng
1	_tuổi	_tài	_tư	_tư pháp	_tại	_tại phường	_tấn	_tầng và	_tập huấn	_tế hoàn	_tết	_tổ công	_tổng kết	_từ nay
1	_tử	_tự tháo	_ubnd xã	_uống	_vb	_vhxh	_việc tại	_và báo	_và đô	_vào tài	_vào vận	_vấn	_vận động	_về ủy	_vệ
1	_vệ sinh	_với ubnd	_xúc	_án	_điểm	_đoàn kiểm	_đoạn 0	_đô	_đất	_đến hết	_địa	_địa phương	_định danh	_đội	_ấp
1	cue extended	cue extended column text	cue from form calendar-+h	cue latest form every MONTHLY
1	cue none form calendar-+h	cue none form relative	cue none side to come	cue on form every MONTHLY
1	cue part side next year	cue part side this year	cue term form WD event	cue until-end
1	cue until-end form calendar	cue within-term form WD event	cue within-term form WD issued
1	cue within-term form month	cue within-term side open	form WD event	governor directive cue from
1	governor eligibility side to come	invites	named	side open	title hướng dẫn	title quyết định	title thông báo
1	told 0001	told 1000	|gian	|gửi	|thời gian	~) và	~, báo	~, chuyển	~, các	~, mỗi	~, nếu	~, phòng	~, số	~, tại
1	~, đề	~: họp	~ban	~bắt đầu	~bộ	~cho	~châu	~chính thức	~các	~danh	~dân	~dỡ	~dữ	~dữ liệu	~dự thảo	~giao ban
1	~giải	~gửi	~h	~hạn	~hạn cuối	~hằng năm	~hội trường	~khu phố	~kéo	~lập	~mang	~mỗi	~nghỉ	~nhà văn	~năm (
1	~nếu không	~phòng	~phải	~phải có	~phải giải	~phần	~phụ	~quả	~quản	~sáng từ	~số	~số 0	~thay cho	~thay vì
1	~thành	~tháo	~tiến độ	~toàn bộ	~truyền	~trình	~trạm	~trực	~trực tiếp	~tôi .	~tại phòng	~tổ	~tổng	~từ 0
1	~việc với	~và ngày	~và trước	~văn hóa	~về	~xem như	~xã hội	~zalo	~ít	~ý kiến	~điểm không	~điện	~đoàn	~để kéo
1	~đổi .	~đợt
-1	#)	#) :	#,	#, kiến	#. nội	#bàn	#các nội	#cơ sở	#dung như	#giá	#hướng dẫn	#hội	#hội nghị	#kết quả	#luận
-1	#lý văn	#ngày	#nhân dân	#như	#như sau	#phương	#sở	#thành	#thường	#tồn	#v	#v .	#vi	#điều	#đến	<, không
-1	<, mỗi	<, thời	<0 còn	<0 hằng	<0 xã	<< (	<< cáo	<< dự kiến	<< giải quyết	<< hiệu lực	<< liệu :	<< lượng
-1	<< nhận	<< phê	<< phấn đấu	<< quyết	<< số liệu :	<< sử dụng	<< thanh toán	<< tháng	<< thẻ	<< toán	<< tra
-1	<< trả	<< trị	<< tuần ,	<< ubnd thành phố	<< việc	<< và báo cáo	<< vốn	<< án	<< điều 0 .	<< điện
-1	<<before mặt	<<before ủy	<<from việc	<<from điện	<<limit-noun có	<<none phê	<<none vụ	<<on 	<<on họp
-1	<<part tháng	<<within-term :	<buổi sáng	<bộ nội	<chi	<chấp thuận	<chỉ đạo	<chốt số	<cung	<cung cấp	<các hộ
-1	<cáo ban	<còn 0	<có giá	<có hiệu	<công trình	<công tác	<cấp điện	<cử tri	<dịp	<dự án	<giao	<giải	<h
-1	<hiệu lực	<hoạt động	<hôm	<hướng dẫn	<hạn	<học	<hỗ	<hỗ trợ	<kho	<không để	<kinh doanh	<kinh phí	<kiến chỉ
-1	<kê	<kịp	<kỳ họp	<kỳ thi	<liệu :	<là	<lưu	<lực	<mới	<nghiệp	<nghỉ học	<nghị	<nghị sở	<nghị được	<ngừng cung
-1	<nhiệm	<nhân	<niêm	<niêm yết	<nội vụ	<phát	<phí	<quá	<sang	<sau 0	<sinh nghỉ	<sung kinh	<sử	<sử dụng	<sửa
-1	<thành	<thành phố	<tháng	<thường	<thẩm	<thẻ	<thời hạn	<tin	<tiếp	<tiếp tục	<trang	<trung	<trí	<trước	<trả
-1	<trả kết	<trợ	<tuần	<tuần ,	<tốt	<tốt nghiệp	<tờ	<tục	<từ	<ubnd thành	<và	<và gửi	<và năm	<xem	<xã gửi
-1	<xã hội	<xét ,	<yết	<đi	<đoàn viên	<đúng	<đạt	<đến 0	<định ,	<đối với	<đổi	<đủ	=,	=, cá	=, cơ	=, sở	=, tuy
-1	=. chậm	=0	=0 0	=0 gm	=0 km	=0 đơn	=0 để	=: sáng	=an giang	=an phường	=ban nhân	=ban quản	=bc ubnd	=bch
-1	=biến động	=bí	=bí thư	=bạc nhà	=bảo	=bắt đầu	=bộ	=cam	=chi bộ	=chi cục	=chánh văn	=chấp	=chấp thuận
-1	=chế độ	=chỉ đạo	=chức	=chức ,	=chức vụ	=cuối năm	=các hoạt	=các tỉnh	=cáo tình	=còn	=còn 0	=có	=công an
-1	=công thương	=công ty	=cơ quan	=cầu công	=cộng	=cộng hòa	=của thường	=diện	=do hạnh	=dài	=dân ,	=dịch
-1	=dự báo	=dự kiến	=ghi	=ghi nhận	=gia	=giao :	=giao bộ	=giấy chứng	=gm	=gửi báo	=gửi về	=hoạt	=huy quân
-1	=hành chính	=hình	=hòa	=hòa xã	=hđnd	=hạnh	=hải	=học sinh	=hộ tịch	=hợp	=khi có	=khiếu	=khiếu nại	=kho
-1	=kho bạc	=khoa	=khu vực	=khó	=khó khăn	=không phải	=khăn	=kinh	=kthtđt	=kèm theo	=kéo dài	=ký	=ký :
-1	=ký hiệu	=kết	=kết hoàn	=kết quả	=kết thúc	=kỳ	=liên thông	=loại	=lâm đồng	=lưu thông	=lịch công	=môn	=mùng
-1	=mùng 0	=mất	=mắc	=mức	=mỹ	=nam	=nam công	=nam phường	=nam xã	=nghị sở	=ngày thứ	=ngân hàng	=ngừng cung
-1	=nhiên	=nhà	=nhân	=nhân dân	=nhưng	=nhất ngày	=nhận	=nhận 0	=nhận :	=năm	=nại	=nạn	=pháp	=phòng giao
-1	=phòng kinh	=phòng trước	=phường	=phường an	=phường hải	=phường phú	=phải	=quan	=quyền	=quả	=ra lúc	=rút
-1	=sau	=sinh	=sách xã	=sơ	=sơ trước	=sơn	=số :	=sử	=sử dụng	=theo quyết	=thuỷ	=tháng đầu	=thông tin	=thúc
-1	=thương	=thị	=thủ tục	=tp đà	=tri khu	=trong tuần	=trung	=trung tâm	=trước đó	=trường hợp	=trả	=trở	=trục
-1	=trực hội	=ttr	=tuy nhiên	=ty	=tài	=tài chính	=tài sản	=tác tuần	=tân	=tây	=tây ninh	=tình	=tính	=tỉnh tây
-1	=tịch	=tốt	=tổ 0	=tờ trình	=tục đăng	=ubnd ngày	=v/v	=vinh	=việc :	=việt	=việt nam	=vp ngày	=và	=vào ngày
-1	=vướng	=vườn	=về	=về việc	=vụ	=vụ công	=vực	=xét ,	=đang	=điện từ	=đã giao	=đã hoàn	=đông	=đăng	=đạt 0	=đẩy
-1	=đến	=đến số	=định số	=đồng .	=đồng nhân	=độc	=độc lập	=động	=ủy	>%	>) .	>, cơ	>, gửi	>. .	>0 %	>0 ;
-1	>0 phút	>0 triệu	>: giao	>> 	>> , công	>> , gửi	>> , sở	>> không	>> thì	>> đến	>an	>bằng	>chiều	>chuyển
-1	>chủ	>còn 0	>công văn	>gia	>hai	>họp a	>hồ	>khai	>không phải	>luật	>là	>lý	>lại	>mới	>phòng kinh
-1	>phòng trước	>phút	>quan	>quốc	>sổ	>sửa	>thi	>triệu đồng	>trong	>tình	>văn	>vị	>vụ	>xem xét	>xác	>xét
-1	>xét .	>xảy	>xảy ra	>đăng	>đơn	>đơn vị	>định	>động	^(	^. khi	^. đề	^0 0	^0 giờ	^0 h	^bản	^cháy	^có	^cấp
-1	^dung	^dự	^giấy mời	^h	^hội đồng	^kiến	^kính	^ngày	^ngày làm	^năm	^sẽ	^sở	^sử dụng	^theo quy	^thường
-1	^thứ tư	^thực hiện	^trong quý	^trong tháng	^trường hợp	^trợ	^từ	^ubnd xã	^được	^đảng	^địa	^ủy	_%	_, chữa
-1	_, không	_, mỗi	_, thời	_. 0	_0 %	_0 :	_0 còn	_0 của	_0 kh	_an	_an toàn	_b	_ban hành	_ban nhân	_biến	_biển
-1	_bà	_báo cho	_bị	_bố trí	_bổ	_bộ	_bộ phận	_bộ trưởng	_chí	_chính phủ	_chấp thuận	_chỉ	_chống	_chợ	_chức
-1	_chức ,	_chức tỉnh	_chữa	_cán bộ	_cáo ban	_cơ quan	_cấm	_cấp	_cấp điện	_cần	_dân tỉnh	_dõi tại	_dẫn	_dịp
-1	_dự báo	_ghi	_giá	_giải ngân	_giải phóng	_giảm 0	_giấy mời	_hiện	_hình kinh	_hôm	_hôm nay	_hướng dẫn
-1	_hằng tháng	_khai sinh	_khiếu	_khiếu nại	_kho	_không để	_kiến	_kéo	_kéo dài	_kỳ	_kỳ thi	_liệu :	_lý dự
-1	_lượng	_mất	_một	_một số	_mời	_mục	_nghe	_nghiệp	_nghiệp và	_nghị ban	_nghị ubnd	_nguyên	_nguồn	_ngày
-1	_ngừng cung	_nhiệm	_nhân dân	_những	_nông nghiệp	_nại	_nội vụ	_phiên	_phiếu chuyển	_phát hành	_phóng
-1	_phóng mặt	_phút	_phút ,	_phường sẽ	_phải	_phận	_phủ	_quan	_quy	_so	_so với	_sung kinh	_sáu	_sơ trước	_số
-1	_sở	_sửa	_thay	_theo	_thi đua	_tháng	_thì	_thẩm quyền	_thẻ	_thứ sáu	_thừa	_trang ,	_tri	_tri khu	_trong
-1	_trung	_trích	_trích lục	_trước đó	_trả kết	_trở	_tuần ,	_tài chính	_tạm	_tế xã	_tối	_tốt	_tốt nghiệp	_từ
-1	_tỷ lệ	_ubnd tỉnh	_vòng 0	_văn số	_vận tải	_vắc	_vắc xin	_xin	_xã gửi	_xã hội	_xét ,	_xảy ra	_yết tại	_điện
-1	_điện :	_đã hoàn	_đã yêu	_đường	_được niêm	_đạt 0	_định ,	_đợt rà	_đủ	_đủ điều	_ủy	continued
-1	cue before form D none	cue before form calendar	cue before form lunar	cue before side to come	cue clock
-1	cue clock form clock	cue clock side none	cue latest form H none	cue none side open	cue on form calendar
-1	cue on form clock	cue on form yearend	cue past side to come	cue recurrence	cue recurrence side none
-1	cue term form WD none	duty 00 period	duty 10 term	duty 11 clock	form W none	form every DAILY	form yearstart
-1	governor directive cue part	governor effect side to come	governor none cue none	governor none cue part
-1	governor other cue limit-noun	governor other cue until	governor other history
-1	governor promise side next year	governor promise side none	normative H event	|dung	|nội	|nội dung	~, công
-1	~, gửi	~0 )	~0 ;	~0 phút	~: giao	~bình	~bạc	~cháy	~chấp	~chế độ	~còn 0	~có	~công	~cơ	~dụng	~gia	~giấy	~hiện
-1	~hình	~hồ	~kho	~khoản	~không phải	~kt	~là 0	~làm	~lý	~lại	~mức	~ngay	~nguồn	~người	~nhiệm vụ	~nhận 0	~này .
-1	~năm	~phòng kinh	~phòng trước	~phải báo	~sang ngày	~sau :	~so	~so với	~sáu	~sơ	~sổ	~sửa	~thuận	~tháng	~thư
-1	~thực	~triệu đồng	~trong tuần	~trên	~trì	~trước 0	~trước ngày	~trở	~tế	~tịch	~tục	~tử	~vòng 0	~xác	~xảy
-1	~xảy ra	~yêu cầu	~đi	~điều	~điện tử	~đăng	~đơn vị	~đạt 0	~đồng
-2		#, yêu	#. kết	#bảo	#dung	#dung đề	#mục	#mục đích	#nội	#nội dung	#tiếp nhận	#xét	#điện :	#đích	#đích ,	#đề
-2	#đề xuất	<0 (	<< báo	<< cấp	<< gửi báo cáo	<< họp	<< kiểm tra	<< lực	<< phí	<< phải báo cáo	<< sinh
-2	<< thay cho	<< thời điểm	<< tại thời điểm	<< điểm	<<before cáo	<biểu có	<bố trí	<cam	<cam kết	<chi trả
-2	<cho phép	<chấp	<chậm	<chữa	<cuộc họp	<các	<cáo bộ	<doanh	<dự báo	<giá trị	<giải quyết	<gửi báo	<hoạt
-2	<hướng	<học sinh	<hợp	<kiện	<luật	<lệ	<người	<nhà	<năm	<nước	<phép	<quy định	<quyền	<sẽ	<thay cho	<theo
-2	<thì	<thông	<thẩm định	<thời	<tiếp công	<trị	<trở	<tại thời	<tạm ngừng	<tế xã	<từ 0	<vì	<xin	<xét	<yết tại
-2	<điều	=( ban	=, bộ	=, công	=, phó	=, từ	=. người	=0 số	=: 0	=; trường	=b	=bc	=bão	=bình	=bản đến	=bảy	=chào
-2	=chánh	=chỉ	=cách	=có 0	=công tác	=cấm	=cấp điện	=dân số	=dân xã	=dùng	=gia hạn	=giang	=giao việc
-2	=giải quyết	=giấy	=giữ	=giữ chức	=gm ubnd	=hai	=hiệp	=hiệu lực	=hàng chính	=hành	=hành kèm	=hạn giải
-2	=hạn sử	=hồ	=hồi 0	=khai sinh	=khoảng	=khoảng 0	=khuyến	=kiến	=km 0	=kính	=kính trình	=kính đề	=lâm	=lợi
-2	=lực	=mùa	=nghị các	=nghị định	=ngày ;	=ngân	=ngừng	=năng	=phát sinh	=phường tiếp	=quan đăng	=quy định
-2	=rộng	=sơ nộp	=sản	=sẽ	=số	=sở	=sửa	=sửa chữa	=tcs	=tcs 0	=theo	=thành phố	=thông	=thời	=thứ bảy	=trình
-2	=trước ngày	=trường	=tuy	=tế	=tế xã	=tết	=từ	=tỷ lệ	=ubnd	=việc (	=việc từ	=xem	=xin	=xã	=xảy	=xảy ra	=y tế
-2	=điện	=đoàn viên	=được	=đạo	=đạo sở	=đạt	=đảo	=định	=đổi	=đủ	>, công	>, sở	>, tuy	>0 )	>: 0	>> )	>> , cơ
-2	>> , tuy	>> của	>> sang	>> trên	>> trước	>chậm nhất	>các đơn	>công	>hiện	>kinh	>mưa	>nhiên	>phường
-2	>theo quy	>tháng	>thực	>tiếp	>triệu	>tuy	>tuy nhiên	>tâm	>tục	>áp	>đến nay	^,	^bảo	^bổ	^cơ quan	^cấm	^cử
-2	^dụng	^dự báo	^giờ	^hiện	^hạn sử	^hồ sơ	^hợp	^kho	^kết quả	^một	^qua	^quy định	^quả	^trước đó	^đến	_(	_0 g
-2	_0 xã	_biểu có	_buổi sáng	_cam	_chỉ đạo	_cuộc	_cán	_cáo bộ	_còn 0	_có	_có giá	_công tác	_công văn	_căn cứ
-2	_cử tri	_dân thành	_g 0	_giá trị	_giải	_giải quyết	_gửi báo	_hoạch số	_hoạt động	_hướng	_học kỳ	_hợp	_hợp ,
-2	_khi có	_kỷ	_loại	_luận	_mời số	_ngay	_nghị	_nhiều	_phát	_phép	_phường đã	_phấn	_phấn đấu	_phố	_phố 0	_rằng
-2	_sang	_sau 0	_sung 0	_sáng	_sơ nộp	_số liệu	_thay cho	_tiếp tục	_tại thời	_tạm ngừng	_tỉnh	_tỉnh ủy
-2	_tổng hợp	_từ 0	_tỷ	_vòng	_văn bản	_vốn	_xét	_xảy	_điều	_điều 0	_đoàn viên	_đèn	_đúng	_đạo sở	_để tổng
-2	cue before form MIN none	cue extended form calendar	cue from form calendar+h	cue latest form D none
-2	cue latest form WD none	cue latest side none	cue limit-noun form D none	cue limit-noun form M none
-2	cue none form half	cue on form month	cue on side past	cue on side same day	cue past side none
-2	cue term form MIN none	cue until side none	cue within-term form D none	cue within-term form M none
-2	cue within-term form WD none	duty 10 period	form H event	form half	governor cut-off side to come
-2	governor none cue from	governor none cue past	governor office-hours side none	governor other cue term
-2	governor other validity	governor promise side to come	kind cell	normative D event	normative WD event
-2	normative WD none	normative WD received	side none	|ngày	|nhiệm	|nhiệm vụ	|vụ	~, cơ	~, sở	~, tuy	~0 triệu
-2	~0 để	~: 0	~bão	~cao	~chuyên	~chuyển	~chưa	~chậm	~chủ	~hai	~hàng	~khoảng 0	~kinh	~là	~lệ	~mưa	~một	~mới
-2	~nhiên	~nhiệm	~như sau	~này	~năm 0	~quan	~quy định	~quyền	~theo	~theo quy	~thể	~tiếp	~triệu	~trước	~tuy
-2	~tuy nhiên	~tỷ	~vị	~vụ	~xem xét	~xét	~xét .	~yêu	~áp	~điều 0	~đình	~đơn	~đến nay
-3	#. mục	#chương	#chương trình	#hoạch	#hướng	#hạn	#i .	#kiến nghị	#kế	#kế hoạch	#nghị	#tài	#xem	#xem xét
-3	<< cho	<< cuộc họp	<< dụng	<<from ,	<<none (	<<none điểm	<<within-term 	<bút	<bút phê	<bảo	<bị	<bố	<bộ	<dồn
-3	<dụng	<giá	<hiệu	<kinh	<lịch	<năm 0	<phát sinh	<phải báo	<sinh	<số liệu	<trước ngày	<trưởng	<xem xét
-3	<điều 0	<điện	<đó	=0 .	=0 bc	=0 tháng	=0 ttr	=chính sách	=chứng	=các ngày	=cấp	=dân cộng	=giao dịch	=hiệu
-3	=hồ sơ	=km	=ký khai	=luật	=là 0	=lưu	=lệ	=lịch	=lộc	=nghỉ	=ninh	=phiên	=phó	=phải báo	=qua	=sau 0	=sau ngày
-3	=tháng .	=thường trực	=tiếp nhận	=trên	=tuần ,	=tâm	=tải	=tờ	=từ 0	=xuất	=áp dụng	=điện :	=đến ngày
-3	=đối với	>)	>> ( trước	>> nhưng	>bão	>của	>lệ	>một	>quy định	>sang	>theo	>thể	>tiếp tục	>vào	^cam	^công văn
-3	^cơ	^cử tri	^hợp đồng	^luật	^ngày đến	^tin	^tri	^trong	^tại	^về	_0	_bảo	_bố	_cho phép	_chấp	_căn	_cứ	_dồn
-3	_dự án	_g	_không	_kiện	_ký :	_kết hoàn	_là	_lưu	_lệ	_mới	_ngừng	_nhân	_phát sinh	_phải báo	_quyền	_thông
-3	_tin	_tiếp	_tiếp công	_trị	_ubnd thành	_văn	_đang	cue from form clock	cue limit-noun form Y event
-3	cue none form month	cue part	cue term column text	cue term form Y none	cue within-term form H none
-3	duty 00 day	duty 01 period	duty 01 term	form M event	governor none cue clock	governor other effect
-3	kind heading	nameless	side far	~,	~các đơn	~cấp	~của	~khoảng	~quy	~quốc	~sang	~tiếp tục	~tuần	~tâm	~vào
-3	~định	~động
-4	#i	#nhận	#tiêu	#xuất	<(	<< dự báo	<< phát sinh	<< tính	<<from 	<cuộc	<có	<cấp	<của	<không	<nghỉ	<ngừng
-4	<phải	<thời điểm	<thứ	<tính	<đã	=. .	=cam kết	=dụng	=hàng	=mới	=người	=nhận đủ	=phép	=quy chế	=số 0	=sớm
-4	=tiếp tục	=trả kết	=tỷ	=xét	=áp	=đủ hồ	>0	>> được	>nay	>quy	>đạt	^căn	^căn cứ	^cứ	^giấy	^sử	^văn	^điều
-4	^điều 0	^đã	^đến :	_, trong	_cam kết	_hoạt	_kính	_nghỉ	_sẽ tổng	_sớm	_thành phố	_trong đó	_trước	_tục	_ubnd
-4	_xem	_đạt	column text	cue from form month	cue from side past	cue latest form MIN none	cue none form quarter
-4	cue part column text	cue past	cue past column text	cue term	cue term side none	duty 00 recurrence
-4	form Y event	form month	governor directive cue extended	governor directive cue none	governor none cue until
-4	governor other cue none	kind sentence	later	told 0000	told 0100	~. .	~0	~0 %	~chậm nhất	~luật	~trong
-5	#kết	#trình	<< bút phê	<<until ngày	<được	=0 năm	=chế	=kiến nghị	=tin	=tiếp	=tục	=xem xét	=điều	>nhưng	^quy
-5	^số	^đồng	_0 để	_kiến nghị	_kính đề	_luật	_nghị sở	_quy định	_số 0	_thời điểm	_trước ngày	_tính	_về việc
-5	_xem xét	_xuất	_được	cue part form yearend	cue term form D none	duty 11 period	governor history side open
-5	governor history side past	~%	~nay	~nhưng	~thứ	~được
-6	#kiến	<thay	<để	=hợp đồng	>được	_khi	_thời	_thứ	_đã	cue none side past	cue on side open
-6	cue recurrence form every DAILY	form H none	form WD none	form calendar	governor directive side past
-6	governor other cue before	governor other cue within-term	governor other cut-off
-6	governor promise side this year	governor proposal side to come	~đạt
-7	>đã	cue from	cue from column text	cue none	cue none form calendar	cue none side same day
-7	cue term form M none	cue until	cue until column text	duty 00 clock	form clock	governor other proposal
-7	governor promise side open
-8	=quy	=điều 0	=đã	^theo	_đó	_để	asks	cue from side none	cue none column other-dates	cue part side open
-8	form Y none	form yearend	governor other cue from	title tờ trình	~đã
-9	form lunar
-10	_sẽ	cue before side past	cue none form lunar	governor none side same day	side same day
-11	column other-dates
-12	duty 00 term	form MIN none
-13	cue none form year
-14	cue none column text	governor none side past
-15	form D none	form year	governor other promise	normative	title báo cáo
-16	cue from form calendar	form M none
-25	side past`;
