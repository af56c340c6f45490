/**
 * What each sign around a time weighs (`signs.ts`): a weight in tenths, then the signs that have it, parted by tabs.
 * Words stand behind where they were seen: < near before the cue, _ before it, << right before it, > near after the
 * time, ~ after it, >> right after it, ^ at the head of the sentence, # in what governs it, | in the column's header, = at
 * the head of the document. Measured from labelled papers by scripts/weights.ts; made anew with each round of them.
 */
export const WEIGHTS = `26	this paper
15	cue none column limit
12	column limit	cue latest form calendar	form calendar+h
11	direction	form every YEARLY
10	cue latest side to come	duty 10 recurrence	form D< event	governor none side to come
9	governor none cue before	side to come
8	cue before side none	cue before side open	cue none form calendar+h	form every MONTHLY	|hạn
7	<gian :	=này	>tại	_gửi	cue extended form calendar+h	cue from form calendar-	cue latest
7	cue term form D< event	duty 10 day	duty 11 recurrence
6	<)	<gửi	<khu	<về	=hoàn	=hằng năm	=nhận được	=nộp	=tuần tháng	=điểm	>> ,	>thay	_xong	column schedule
6	cue before form every YEARLY	cue latest column text	cue within-term form calendar	form D issued
6	form WD received	governor directive side to come	governor none side this year	|hoàn	|hoàn thành	|thời
6	|thời hạn
5	<, gửi	<< 	<< 0	<< :	<< nay	<< trong	<< định kỳ	<<from :	<<limit-noun trong	<định kỳ	=quý	=xong	>> phải	^hạn
5	^hạn xử	^sau	^tổ	^xử lý	_gian :	_hoàn	_nộp	_phòng	_thể	_đ/c	cue before	cue none column schedule
5	cue on side to come	cue term form WD< event	duty 01 recurrence	form D received	form calendar-	form month-
5	governor directive 	governor directive cue within-term	governor none cue within-term	told 1100	|thành	~dự
4	#gian	#thời gian	<:	<< ,	<< 0 .	<<none 	<<none :	<lại	<lớp	<tôi	<vận	=, đề	=bầu	=danh	=hoàn thành	=hằng	=hệ
4	=khảo	=lý :	=mốc	=này ,	=sẽ làm	=tháng 0	=thí	=trước 0	=ý	=đ/c	=được thông	>> tại	>trường	>tổng	>để	^các
4	^giao	^lý	^tập	^xã	^xử	^đề nghị	_)	_, gửi	_, hoàn	_, đề	_0 ;	_:	_; hoàn	_chiếu	_cho người	_danh	_giờ ngày
4	_khu	_khảo	_lại	_lập	_lớp	_phòng kinh	_quyết định	_sơ	_tham mưu	_tế	_đến	after deemed	cue before column text
4	cue before form every DAILY	cue done-by column text	cue from form month-	cue immediate
4	cue immediate column text	cue immediate form immediate	cue immediate side none	cue latest form every YEARLY
4	cue limit-noun side open	cue within-term	cue within-term column text	form D event	form immediate
4	form monthend	form third	governor directive cue latest	governor none 	governor none side next year
4	governor other cue extended	side this year	title kế hoạch	|gian hoàn	~0 .	~giờ 0	~thay	~tại
3	#0 .	#và	#định	#định :	<,	<, hoàn	<0 ngày	<< )	<< 0 ngày ,	<< ;	<< gian :	<< phòng	<< thời gian :	<< tôi
3	<< xong	<<before (	<<within-term ,	<<within-term 0	<<within-term thành	<bản	<cho người	<khu phố	<ký	<kỳ 0
3	<phiếu	<phòng	<phục	<sẽ làm	<thời gian	<tiến	<tiến độ	<tiền	<trình	<ubnd xã	<văn phòng	=0 (	=0 )	=chiều
3	=chính thức	=chỉnh	=cáo 0	=cục thuế	=dân tỉnh	=giai	=giai đoạn	=hộ	=hợp tác	=mai	=nghị báo	=pa	=phân
3	=phải hoàn	=quá ngày	=sáng mai	=sáu	=tham	=thanh	=tháo	=thôn	=thứ sáu	=thức	=tp .	=tra	=trúng	=tuyển	=tuần
3	=tài liệu	=tập	=việc tại	=việc với	=yếu :	=ăn	=đến tháng	=địa	>> .	>> :	>> ;	>> để	>các	>không để	>nộp	>việc
3	>địa điểm	^. 0	^0	^chủ	^các xã	^do	^gian :	^hết	^hết hạn	^họp	^nghị báo	^phòng kinh	^trả	^yêu	^đăng ký
3	^định kỳ	_cho	_chủ	_chủ trì	_cuối	_các	_các trường	_cáo	_cáo kết	_cùng	_dứt	_dứt điểm	_dữ	_giao	_huynh	_hạ
3	_kt	_loạt	_nay	_nghị báo	_nguyện	_nhận được	_phương	_phương án	_phụ	_phụ huynh	_phục	_soạn	_sách	_sẽ làm
3	_thi công	_toàn bộ	_tra	_trúng	_tân	_tôi	_tập	_việc với	_vùng	_xã	_đối	_đối chiếu	_đồng loạt	_đợt	after must
3	cue before form calendar+h	cue done-by	cue latest side open	cue limit-noun form D received
3	cue none form relative+h	cue recurrence form every MONTHLY	cue within-term form D event	form WD issued
3	form WD< event	form calendar-+h	form every WEEKLY	governor directive side open	governor none cue done-by
3	governor none cue extended	governor none side open	kind bullet	title công điện	~(	~.	~bảng	~h 0	~không để
3	~nhật	~nếu	~thống	~xã	~xã .	~đầu
2	#. lịch	#. nhiệm	#0	#biện	#biện pháp	#công điện	#họp	#kính mời	#kỳ	#phiếu	#quyết	#quyết định	#quý	#thị :
2	#ứng	<, trình	<, ubnd	<0 ,	<0 ;	<;	<; báo	<< , báo cáo	<< , hoàn thành	<< 0 0 ;	<< chiều	<< kỳ	<< phường
2	<< sáng	<< từ nay	<< ubnd phường	<< văn phòng	<< xã	<<before xong	<<extended nay	<<limit-noun 
2	<<limit-noun ngày	<<none ,	<<none chiều	<<recurrence kỳ	<<until nay	<chung	<chỉ huy	<cáo kết	<cáo tiến	<cơ
2	<cơ sở	<gian	<gửi về	<hiện	<hội đồng	<khai giảng	<làm việc	<lấy ý	<mẫu	<mời	<nay	<nghị báo	<ngành	<ngày ,
2	<nhận	<nhận hồ	<này	<nộp	<phường	<quyết định	<sau khi	<soạn	<tham	<thu	<thảo	<thể	<trong	<trong 0	<trên
2	<trường	<tuyển	<ubnd phường	<vp	<về văn	<vực	<xong	<đồng	<đợt 0	=( trước	=)	=) ,	=. hồ	=0 :	=0 lập	=0 phải
2	=0 snv	=0 sáng	=: các	=: từ	=;	=a	=ban bầu	=ban tổ	=bản	=bản này	=bệnh	=chiếu	=cho các	=cho người	=chốt
2	=cuối	=cuối tháng	=công điện	=cầu	=của bộ	=của tháng	=cử	=danh sách	=dời	=dỡ	=dục	=dự thảo	=giáo dục	=giống
2	=giờ kể	=hóa	=hương	=hết	=khu phố	=khảo sát	=kiểm	=kt	=ký quyết	=kỳ 0	=liệu	=mặt trận	=nam số	=nam sở
2	=nam ủy	=nghĩa vụ	=nghệ an	=ngày ,	=ngày cuối	=ngày hết	=nộp bản	=phòng văn	=soạn	=sát	=thi	=thành	=tháng
2	=tháo dỡ	=thượng	=thảo	=toán	=trong vòng	=truyền	=trích yếu	=trạm	=trẻ	=tuyển sinh	=tác xã	=tỉnh nghệ
2	=tỉnh đồng	=tổ	=tổng	=từ ngày	=tự tháo	=ubnd tp	=việc .	=viện	=vào 0	=văn phòng	=về ủy	=yếu	=ít	=ít nhất
2	=ý kiến	=đi	=đoàn	=đoạn	=đoạn 0	=đánh	=đánh giá	=được công	=đại	=đất	=định này	=đối chiếu	>(	>, 0	>, không
2	>> , báo	>> , không	>bảng	>bộ	>cho	>châu	>chính	>cáo kết	>giờ	>giờ hành	>hoàn	>hạn	>họp	>hợp	>không	>kết
2	>liệu	>nhật	>nếu	>phải	>trong giờ	>truyền	>tại phòng	>và	>điểm không	>điện	>đoàn	^. tổ	^ban	^báo cáo	^cuối
2	^cáo	^công an	^cầu	^gian	^hoàn	^huấn	^kinh	^lớp	^ngày hết	^nhận	^phát	^tham	^thí	^thời gian	^tài liệu
2	^tập huấn	^ubnd	^xã ,	^yêu cầu	^đoàn	^đơn	^đợt	_, báo	_. hội	_biên	_báo	_chi tiết	_chiến	_chqs	_chỉnh
2	_các đơn	_cáo nhanh	_cáo về	_công an	_cơ sở	_dân	_dỡ	_dữ liệu	_dự thảo	_dự toán	_giai	_giai đoạn	_giống
2	_giờ 0	_gửi về	_hoàn thành	_hằng năm	_hết	_hồ sơ	_hộ	_hội	_khai giảng	_kinh tế	_kiểm	_ký	_kỳ 0	_liệu	_loa
2	_lý	_lấy ý	_mốc	_nghĩa	_nghĩa vụ	_như	_nhận phiếu	_nhập	_này	_nếu	_p	_phiếu :	_phải hoàn	_phối	_phối hợp
2	_quyết	_quân	_soát	_sát	_sơ mời	_sản phẩm	_thu	_tháo	_thí	_thảo	_thị	_tiểu	_toán	_trong 0	_trì ,	_trước 0
2	_trạm	_trạm y	_trẻ	_trực	_trực tuyến	_tuyến	_tuyển	_tài khoản	_tài liệu	_tại 0	_tầng	_tổ	_từ ngày	_từng	_tự
2	_ubnd xã	_vào	_vào tài	_văn phòng	_vận	_vận hành	_về	_về văn	_vọng	_với	_điều tra	_điểm 0	_điện tử	_đô thị
2	_được thông	_đấu giá	_định kỳ	_ứng	cue before form every WEEKLY	cue extended side to come
2	cue limit-noun form WD received	cue none form calendar-+h	cue none form third	cue on side none
2	cue within-term form D issued	cue within-term form WD received	cue within-term side this year	duty 01 day
2	duty 11 day	form relative	form relative+h	form same+h	form weekday+h	governor directive cue before
2	governor directive cue until-end	governor directive side this year	governor eligibility side to come
2	governor history side to come	governor none cue immediate	governor none cue latest
2	governor none cue limit-noun	governor other eligibility	normative every YEARLY	side next year	~, không	~0 g
2	~ban	~bản	~cáo kết	~danh sách	~g	~g 0	~giải	~giờ hành	~hoàn	~hóa	~họp	~hội	~kết	~liệu	~lễ	~lực lượng
2	~như thống	~nhận được	~nộp	~phố	~quân	~sinh	~thống nhất	~trong giờ	~trường	~tự	~và	~và 0	~ý	~để	~địa điểm
1	#, hạ	#, phường	#. phòng	#. tổ	#0 0	#:	#bị	#chuẩn bị	#chức thực	#các	#công	#cầu	#cầu :	#dung ,	#hiện một
1	#hóa	#hạ	#hạ tầng	#iii	#khu	#kỳ họp	#lịch	#lịch làm	#nhiệm	#nhiệm vụ	#nhà	#này	#năm 0	#pháp	#phòng	#phó ,
1	#phường	#phường :	#thị	#thời	#thứ	#trân	#trân trọng	#trọng	#trọng kính	#tầng	#tầng và	#tế ,	#việc	#và thời
1	#và đô	#văn hóa	#xã	#xã ,	#yêu	#yêu cầu	#đô	#đô thị	#đại	#đại biểu	#độ	#động	<% số	<, nộp	<, đề	<. thời	<0
1	<0 )	<0 .	<: 0	<; hoàn	<< 0 ;	<< 0 tháng (	<< hiện	<< hành	<< hết	<< khai giảng	<< lại	<< lần ,
1	<< nghị báo cáo	<< ngày (	<< ngày ,	<< thành	<< tháng (	<< thực hiện	<< trong 0	<< trình	<< trường
1	<< ubnd xã	<< yêu cầu	<< đầu tư	<<before 0	<<before bản	<<from hiện	<<from ra	<<none ;	<<none sáng	<<on chức
1	<ban chỉ	<bc	<chiếu	<chiều	<cho	<cho chủ	<cuối	<các trường	<cáo	<còn lại	<cầu	<duyệt	<dời	<gian nhận	<giống
1	<giờ ngày	<gửi bộ	<hoàn	<huy	<hình	<hằng năm	<khai	<khai mạc	<khu vực	<ký dự	<kết	<kể từ	<loạt	<làm	<lần ,
1	<mạc	<mặt	<mặt bằng	<nghĩa	<ngày (	<nhận phiếu	<phiếu :	<phân	<phân công	<phường trong	<quân	<quân số
1	<số tiền	<thực	<tra	<trúng	<trực tuyến	<tuyến	<tài khoản	<tập	<tế	<tổng	<từng	<ubnd	<vb	<việc tại	<việc với
1	<vào vận	<vùng	<vận hành	<vận động	<về sở	<với	<với ubnd	<đơn	<đề	<địa	<đồng loạt	<độ	<đợt	<ấp	=(	=( thứ
1	=, bắt	=, các	=, hoàn	=, hộ	=, nộp	=, trình	=0 ,	=0 có	=0 cđ	=0 h	=0 ngày	=0 sang	=0 tb	=0 tại	=0 và	=0 vào
1	=:	=: nộp	=: tháng	=; 0	=an ninh	=ban khối	=buổi	=báo	=báo kết	=báo này	=bầu cử	=bếp	=bếp ăn	=bộ tỉnh
1	=chi trả	=chiến	=chiến dịch	=chiều 0	=chqs	=chung	=chuyển	=chuẩn	=chuẩn bị	=chí	=chót	=chậm	=chậm nhất
1	=chốt số	=chủ	=cuối cùng	=cuộc	=các	=các cơ	=các xã	=các điểm	=cáo về	=có công	=cđ	=cđ ubnd	=doanh	=dung
1	=dân sự	=dõi	=giá	=giảng	=góp	=góp ý	=gửi	=hiện	=hiện kế	=hiện từ	=hoàn tất	=huấn	=huế	=hạn báo	=hạn chót
1	=hạn nộp	=hạn xử	=hệ thống	=họp 0	=hồng	=hội	=hội nghị	=i 0	=ii	=ii 0	=kh	=kh ubnd	=khai	=khai giảng	=khánh
1	=khánh hòa	=khẩn	=khẩn :	=khối	=kinh doanh	=kiểm tra	=kp	=kp 0	=kết luận	=loa	=loạt	=làm	=làm việc	=lần	=lập
1	=lập danh	=lập dự	=minh	=minh cộng	=mặt	=mỗi	=mỗi khu	=mời	=nay .	=nghệ	=ngành	=như	=nhất	=nhất 0	=niêm
1	=niêm yết	=nội dung	=nộp hồ	=nộp phiếu	=nộp tiền	=p	=phi	=phòng	=phúc số	=phương án	=phường trong	=phải giải
1	=phản	=phố ,	=phố số	=phối	=phối hợp	=phụ	=quyết toán	=quý i	=quý ii	=quốc	=ra quân	=sai	=sơ mời	=sản phẩm
1	=số đến	=sở giáo	=tham gia	=theo dõi	=thi công	=thành lập	=thì xem	=thí sinh	=thượng tuần	=thầu	=thể
1	=thực hiện	=tiến	=tiếp xúc	=toàn bộ	=tp	=trang	=trong	=trận tổ	=tt nội	=tuổi	=tôi	=tại	=tại phường	=tập huấn
1	=tế hoàn	=tỉnh khánh	=tổ quốc	=tổng hợp	=tự	=ubnd cộng	=uống	=vb	=ven	=vhxh	=việc	=việc làm	=và báo	=và hằng
1	=và ngày	=vòng	=vòng 0	=vấn	=vận hành	=vật	=xong trong	=xuân	=xã ,	=xã đại	=xúc cử	=xử lý	=yêu	=yết	=án
1	=điều chỉnh	=điểm 0	=đưa	=được văn	=đấu giá	=đầu quý	=đặt	=đến hết	=đến trước	=đề nghị	=để các	=địa phương
1	=địa điểm	=định kỳ	=đồng số	=đợt	=đợt 0	=ấp	>) và	>,	>, báo	>, chuyển	>, các	>, mỗi	>, nếu	>, phòng	>, tại
1	>, đề	>, địa	>:	>> ) và	>> , các	>> , mỗi	>> , phòng	>> , đề	>> , địa	>> báo	>> tại nhà	>> và	>> và ngày
1	>> và trước	>ban	>báo cáo	>bản	>bản chính	>chính thức	>cáo	>cập	>cập nhật	>danh	>danh sách	>dỡ	>dự	>giao ban
1	>giải	>giờ 0	>gửi	>h 0	>hoàn thành	>hóa	>hội	>hội trường	>khu phố	>không thay	>kiểm tra	>kéo	>kết quả	>lễ
1	>lực lượng	>mỗi	>như	>năm (	>nếu không	>phải có	>phải giải	>phần	>quân	>quả	>quản	>sau	>sáng	>sáng từ	>sát
1	>số	>thay cho	>thay vì	>thành phần	>tháo	>thôn	>thẩm định	>thống	>thức	>trị	>trực	>trực tiếp	>tôi	>tôi .
1	>tại hội	>tổng hợp	>tự	>việc với	>và 0	>và ngày	>và trước	>văn hóa	>xong	>điểm	>đầu	>để kéo	^. hội	^. sau
1	^. thời	^0 g	^báo	^chi	^chiếu	^chiều	^chức	^g	^g 0	^giao ban	^gửi	^khai	^kinh tế	^kt	^kỳ 0	^mưu	^nghị	^phố
1	^quá ngày	^rà	^sát	^tham mưu	^thành	^thí sinh	^trưởng	^tổng	^vp	^xong	^đ/c	^đăng	^đại	^đối chiếu	_% số
1	_( nếu	_) gửi	_,	_, 0	_, các	_, thành	_, trình	_. kt	_0 )	_0 ,	_0 0	_0 hộ	_; báo	_; các	_; tổ	_an phường
1	_ban	_ban bầu	_ban chqs	_ban kinh	_bc	_biên bản	_bàn	_bán	_báo cáo	_bầu	_bếp	_bồi	_bồi thường	_cao tuổi	_chi
1	_chiến dịch	_chung	_chất vấn	_chỉ huy	_chốt	_cuối cùng	_còn lại	_công viên	_cơ	_cư	_cầu	_cầu nhà	_cắt	_cụ
1	_danh sách	_do	_duyệt	_dân cư	_dây	_dõi ,	_dời	_dựng	_giáo	_gửi sở	_huy	_huấn	_hóa	_hồi	_hội nghị	_hội đồng
1	_hợp tác	_hợp đã	_khai	_khai mạc	_khảo sát	_khắc	_kiểm tra	_lao động	_long	_làm	_làm việc	_lý do	_lễ	_lễ hội
1	_lợn	_minh	_máy	_mưu	_mạc	_mẫu	_mức độ	_mỹ	_nghiệm	_nghị các	_nguyện vọng	_ngành	_ngày (	_ngày ,	_ngày 0
1	_người cao	_người có	_nhận hồ	_nêu	_nếu có	_p .	_phân	_phê ngày	_phường trong	_quyết dứt	_quân số	_sai
1	_soát ,	_sát của	_sơ ,	_số tiền	_sở giáo	_tham	_theo đề	_tháng 0	_tháo dỡ	_thí sinh	_thôn	_tiến	_tiếp xúc
1	_tiền	_toàn	_trên	_trình	_trường	_tuyển sinh	_tuần tháng	_tuổi	_tài	_tác xã	_tên	_tư	_tư pháp	_tại
1	_tại phường	_tấn	_tầng và	_tập huấn	_tế hoàn	_tết	_tổ công	_từ nay	_tử	_uống	_vb	_vhxh	_việc tại	_và báo
1	_và đô	_vào vận	_vấn	_vận động	_về ủy	_vệ	_vệ sinh	_với ubnd	_xúc	_y	_án	_ý	_ăn	_điểm	_đoàn kiểm	_đoạn 0	_đô
1	_đơn	_đất	_đến hết	_đến ngày	_địa	_địa phương	_định danh	_đội	_đợt 0	_ấp	cue extended
1	cue extended column text	cue from form calendar-+h	cue latest form D< event	cue latest form every MONTHLY
1	cue limit-noun form D event	cue none side to come	cue part side next year	cue part side this year
1	cue term form WD event	cue until-end	cue until-end form calendar	cue within-term form WD event
1	cue within-term form WD issued	cue within-term form month	cue within-term side open	form WD event
1	governor directive cue from	invites	named	side open	title hướng dẫn	title quyết định	title thông báo
1	told 0001	told 1000	|gian	|gửi	|thời gian	~) và	~, báo	~, chuyển	~, các	~, mỗi	~, nếu	~, phòng	~, số	~, tại
1	~, đề	~bắt đầu	~bộ	~cho	~châu	~chính thức	~các	~cập	~cập nhật	~danh	~dân	~dỡ	~dữ	~dữ liệu	~dự thảo	~giao ban
1	~giờ	~gửi	~h	~hoàn thành	~hằng năm	~khu phố	~kéo	~lê	~lập	~mỗi	~nghỉ	~nhà văn	~năm (	~nếu không	~phòng	~phải
1	~phải có	~phải giải	~phần	~phụ	~quý	~quả	~quản	~sáng từ	~số	~số 0	~thay cho	~thay vì	~thành	~tháo	~thì xem
1	~tiến độ	~toàn bộ	~truyền	~trình	~trạm	~trực	~trực tiếp	~tôi .	~tại phòng	~tổ	~tổng	~từ 0	~việc	~việc với
1	~và ngày	~và trước	~văn hóa	~về	~xem như	~xã hội	~án	~ít	~ý kiến	~điểm không	~điện	~đoàn	~để kéo	~đồng thời
1	~đổi .	~đợt
-1	#)	#) :	#,	#, kiến	#. nội	#bàn	#bảo	#chủ tịch	#các nội	#cơ sở	#dung như	#giá	#hướng dẫn	#hội	#hội nghị
-1	#kết quả	#luận	#lý văn	#ngày	#nhân	#nhân dân	#như	#như sau	#phương	#sở	#thành	#thường	#tồn	#v	#v .	#vi
-1	#điều	<, không	<, mỗi	<, thời	<0 còn	<0 hằng	<0 năm	<0 xã	<< (	<< cáo	<< dự kiến	<< giải quyết	<< hiệu lực
-1	<< liệu :	<< lượng	<< nhận	<< phê	<< phí	<< phấn đấu	<< quyết	<< số liệu :	<< sử dụng	<< thanh toán
-1	<< tháng	<< thẻ	<< toán	<< tra	<< trả	<< trị	<< tuần ,	<< ubnd thành phố	<< việc	<< và báo cáo	<< án
-1	<< điều 0 .	<< điện	<<before cấp	<<before mặt	<<before thành	<<before ủy	<<from việc	<<from điện	<<none phê
-1	<<none vụ	<<on 	<<on họp	<<part tháng	<<within-term :	<<within-term chức	<buổi sáng	<bộ nội	<chi
-1	<chấp thuận	<chỉ đạo	<chốt số	<cung	<cung cấp	<các hộ	<cáo ban	<còn 0	<có giá	<có hiệu	<công trình
-1	<công tác	<cấp điện	<dịp	<dự kiến	<dự án	<giao	<h	<hiệu lực	<hoạt động	<hôm	<hướng dẫn	<hạn	<học	<học sinh
-1	<hỗ	<hỗ trợ	<kho	<không để	<kinh doanh	<kinh phí	<kê	<kịp	<kỳ họp	<kỳ thi	<liệu :	<lưu	<lực	<mưu ubnd	<mới
-1	<nghiệp	<nghỉ học	<nghị sở	<nghị được	<ngừng cung	<nhiệm	<nhân	<niêm	<niêm yết	<phát	<phí	<phấn	<phấn đấu
-1	<quá	<sinh nghỉ	<sung kinh	<sử	<sử dụng	<sửa	<thay vì	<thi	<thành	<thành phố	<thì	<thường	<thẩm	<thẻ
-1	<thời hạn	<tin	<tiếp	<tiếp tục	<trang	<trung	<trí	<trước	<trả	<trả kết	<trợ	<tuần	<tuần ,	<tốt	<tốt nghiệp
-1	<tờ	<tục	<từ	<ubnd thành	<và	<và năm	<vì	<xem	<xã gửi	<xã hội	<xét ,	<yết	<đoàn viên	<đúng	<đạt	<để kịp
-1	<định ,	<đổi	<động	<đủ	=,	=, cơ	=, ngày	=, phó	=, sở	=, tuy	=.	=. chậm	=0	=0 0	=0 gm	=0 km	=0 đơn	=0 để
-1	=: sáng	=an giang	=an phường	=ban nhân	=ban quản	=bc ubnd	=bch	=biến động	=bí	=bí thư	=bạc nhà	=bắt đầu	=bộ
-1	=cam	=chi bộ	=chi cục	=chánh văn	=chấp	=chấp thuận	=chế độ	=chức	=chức ,	=chức vụ	=cuối năm	=các hoạt
-1	=các tỉnh	=còn 0	=công an	=công thương	=công ty	=công tác	=cơ quan	=cầu công	=cộng hòa	=của thường	=diện
-1	=do hạnh	=dân ,	=dịch	=dự báo	=dự kiến	=ghi	=ghi nhận	=gia	=giao bộ	=giấy chứng	=gm	=gửi báo	=hai	=hoạt
-1	=huy quân	=hàng chính	=hành chính	=hình	=hòa	=hđnd	=hạn giải	=hạnh	=hải	=hộ tịch	=hợp	=khi có	=khiếu
-1	=khiếu nại	=kho	=kho bạc	=khoa	=khu vực	=khó	=khó khăn	=không phải	=khăn	=kinh	=kèm theo	=kéo	=ký	=ký :
-1	=ký hiệu	=kết	=kết quả	=kết thúc	=kỳ	=liên thông	=loại	=lâm đồng	=lưu thông	=lịch công	=môn	=mùng	=mùng 0
-1	=mưa	=mất	=mắc	=mức	=mỹ	=nam	=nam công	=nam phường	=nam xã	=nghị các	=nghị sở	=ngày thứ	=ngân	=ngân hàng
-1	=ngừng cung	=nhiên	=nhà	=nhân	=nhân dân	=nhận	=nhận 0	=năm	=nại	=nạn	=pháp	=phòng giao	=phòng trước	=phường
-1	=phường an	=phường hải	=phường phú	=phải	=quan	=quyền	=quả	=ra lúc	=rút	=sau	=sinh	=sách xã	=sơ	=sơ trước
-1	=sơn	=sản	=số :	=sở 0	=sử	=sử dụng	=theo quyết	=thuê	=thuế cơ	=thuỷ	=tháng đầu	=thông tin	=thúc	=thương
-1	=thường	=thị	=thủ tục	=thứ bảy	=tin ,	=tp đà	=tri khu	=trong tuần	=trung	=trung tâm	=trước đó	=trường	=trả
-1	=trở	=trục	=trực hội	=ttr	=tuy nhiên	=ty	=tài	=tài chính	=tài sản	=tác tuần	=tân	=tây	=tây ninh	=tình	=tế
-1	=tỉnh an	=tỉnh tây	=tịch	=tốt	=tổ 0	=tờ trình	=tục đăng	=tỷ lệ	=ubnd	=ubnd ngày	=v/v	=vinh	=việc :	=việt
-1	=việt nam	=vp ngày	=và	=vào ngày	=vướng	=vườn	=về việc	=vụ	=vụ công	=vực	=xét ,	=đang	=điện lực	=điện từ
-1	=đã giao	=đã hoàn	=đông	=đăng	=đường	=đẩy	=đến	=đến số	=đề xuất	=địa bàn	=định	=định số	=đốc	=đồng nhân
-1	=độc	=độc lập	=ủy	>%	>) .	>, cơ	>, gửi	>. .	>0 %	>0 0	>0 phút	>0 triệu	>> )	>> , công	>> , gửi	>> , sở
-1	>> không	>> sang ngày	>> thì	>> đến	>an phường	>bằng	>chiều	>chuyển	>chậm	>chủ	>còn 0	>công khai	>gia	>hàng
-1	>hồ	>khai	>không phải	>kinh	>luật	>lý	>lại	>mới	>phòng kinh	>phút	>quốc	>sang ngày	>sổ	>sửa	>thi	>triệu
-1	>triệu đồng	>trên	>tình	>tử	>văn	>vụ	>xem xét	>xác	>xét	>xét .	>đăng	>đơn	>định	>động	^(	^. khi	^. đề	^0 0
-1	^0 giờ	^0 h	^báo từ	^bản	^cháy	^dung	^dự	^h	^hồ sơ	^hội đồng	^kiến	^kính	^ngày	^ngày làm	^năm	^nội
-1	^nội dung	^phấn	^sở	^sử dụng	^theo quy	^thường	^thời hạn	^thứ tư	^thực hiện	^trong quý	^trong tháng
-1	^trường hợp	^trợ	^từ	^được	^đảng	^địa	^ủy	_%	_) ,	_, chữa	_, không	_, mỗi	_. 0	_0 %	_0 còn	_0 của	_0 kh	_an
-1	_b	_ban hành	_ban nhân	_biến	_biển	_bà	_báo cho	_bố trí	_bổ	_bộ	_bộ phận	_bộ trưởng	_chính phủ	_chấp thuận
-1	_chỉ	_chỉ đạo	_chống	_chợ	_chức	_chức ,	_chức tỉnh	_chữa	_cuộc	_cán bộ	_cáo ban	_còn 0	_cơ quan	_cấm	_cấp
-1	_cấp điện	_cần	_dân tỉnh	_dẫn	_dịp	_dự báo	_ghi	_giá	_giải ngân	_giải phóng	_giảm 0	_hiện	_hình kinh	_hôm
-1	_hôm nay	_hướng dẫn	_hằng tháng	_hỗ	_hỗ trợ	_khai sinh	_khiếu	_khiếu nại	_kho	_không để	_kiến	_kéo	_kéo dài
-1	_kỳ	_kỳ thi	_liệu :	_lý dự	_lượng	_một	_một số	_mời	_mục	_nghe	_nghiệp	_nghiệp và	_nghị ban	_nguyên	_nguồn
-1	_ngày	_người	_ngừng cung	_nhiều	_nhiệm	_nhân dân	_nông nghiệp	_nại	_nội	_phiên	_phiếu chuyển	_phát hành
-1	_phóng	_phút	_phút ,	_phường sẽ	_phải	_phận	_phủ	_quan	_quy	_quá 0	_so với	_sung kinh	_sáng	_sáu	_sơ trước
-1	_số	_sở	_sửa	_thay	_theo	_thi đua	_tháng	_thì	_thông tư	_thẻ	_thứ sáu	_thừa	_thực	_trang ,	_tri	_trong
-1	_trung	_trích lục	_trước đó	_trả kết	_trở	_tuần ,	_tài chính	_tạm	_tế xã	_tỉnh ủy	_tối	_tốt	_tốt nghiệp	_từ
-1	_tỷ lệ	_ubnd tỉnh	_viên ,	_vòng 0	_văn bản	_văn số	_vắc	_vắc xin	_vốn	_xã gửi	_xã hội	_xét ,	_xảy ra
-1	_yết tại	_điện	_điện :	_đua	_đã hoàn	_đúng	_đường	_được niêm	_đạt 0	_đến 0	_đề xuất	_định ,	_đổi	_đợt rà
-1	_đủ	_đủ điều	continued	cue before form D none	cue before form calendar	cue before side to come	cue clock
-1	cue clock form clock	cue clock side none	cue latest form H none	cue none side open	cue on form calendar
-1	cue on form clock	cue on form month	cue on form yearend	cue past side to come	cue recurrence
-1	cue recurrence side none	cue term form WD none	duty 00 period	duty 10 period	duty 10 term	duty 11 clock
-1	form W none	form every DAILY	form yearstart	governor directive cue part	governor none cue none
-1	governor other cue until	governor other history	governor promise side next year	governor promise side none
-1	normative H event	title nghị quyết	|ngày	~, công	~, gửi	~0 )	~0 phút	~: 0	~bình	~bạc	~chuyên	~cháy	~chấp
-1	~chế độ	~còn 0	~có	~công	~cơ	~gia	~gian	~giấy	~giờ .	~hiện	~hình	~hưởng	~hồ	~kho	~khoản	~không phải	~kinh
-1	~kt	~là 0	~làm	~lý	~lại	~mức	~ngay	~nguồn	~người	~nhiệm vụ	~nhận 0	~này .	~phòng kinh	~phòng trước
-1	~sang ngày	~sau :	~so	~so với	~sổ	~sửa	~thuận	~tháng	~thư	~thực	~tri	~triệu đồng	~trong tuần	~trách nhiệm
-1	~trên	~trước ngày	~trở	~tế	~tịch	~tục	~tử	~vòng 0	~xác	~xảy	~yêu cầu	~đi	~điều	~điện tử	~đình	~đăng
-1	~đăng ký	~đơn	~đơn vị	~đạt 0	~đồng
-2		#, yêu	#. kết	#dung	#dung đề	#mục	#mục đích	#nội	#nội dung	#tiếp nhận	#xem	#xem xét	#xét	#điện :	#đích
-2	#đích ,	#đến	#đề	#đề xuất	<0 (	<< báo	<< cấp	<< gửi báo cáo	<< kiểm tra	<< phải báo cáo	<< thay cho
-2	<< tại thời điểm	<< điểm	<<before cáo	<biểu có	<bảo	<bố trí	<cam	<cam kết	<chi trả	<cho phép	<chấp	<chậm
-2	<chữa	<cuộc họp	<các	<cáo bộ	<doanh	<dự báo	<giá trị	<giải	<giải quyết	<gửi báo	<hoạt	<hướng	<hợp	<kiện
-2	<luật	<là	<lệ	<người	<nhà	<năm	<nước	<nội vụ	<phép	<quy định	<quyền	<sau 0	<sẽ	<thay cho	<theo	<thông
-2	<thẩm định	<thời	<tiếp công	<trị	<trở	<tại thời	<tạm ngừng	<tế xã	<từ 0	<xin	<xét	<yết tại	<điều	<đến 0
-2	<đối với	=( ban	=, bộ	=, công	=, từ	=. người	=0 số	=: 0	=; trường	=b	=bc	=bão	=bình	=bản đến	=bảy	=chào
-2	=chánh	=chỉ	=chỉ đạo	=cách	=cáo tình	=còn	=có 0	=cấm	=cấp điện	=dài	=dân số	=dân xã	=dùng	=gia hạn	=giang
-2	=giao việc	=giải quyết	=giấy	=giữ	=giữ chức	=gm ubnd	=hiệp	=hiệu lực	=hành	=hành kèm	=hạn sử	=hồ	=hồi 0
-2	=khai sinh	=khoảng	=khoảng 0	=khuyến	=km 0	=kéo dài	=kính	=kính trình	=kính đề	=lâm	=lưu	=lợi	=lực	=mùa
-2	=nghị định	=ngày ;	=ngừng	=năng	=phát sinh	=phường tiếp	=quan đăng	=rộng	=sau ngày	=sơ nộp	=sẽ	=số	=sở	=sửa
-2	=sửa chữa	=tcs	=tcs 0	=theo	=thành phố	=tháng .	=thông	=thời	=trên	=trường hợp	=tuy	=tuần ,	=tính	=tế xã
-2	=tết	=từ	=việc (	=việc từ	=xin	=xã	=xảy	=xảy ra	=y tế	=điện	=đoàn viên	=đạo	=đạo sở	=đạt	=đảo	=đổi	=động
-2	=đủ	>, công	>, sở	>, tuy	>0 )	>: 0	>> , cơ	>> , tuy	>> của	>> trước	>chậm nhất	>các đơn	>công	>hiện	>là
-2	>mưa	>nhiên	>phường	>theo quy	>tháng	>thực	>tiếp	>tuy	>tuy nhiên	>tâm	>tục	>vị	>áp	>đến nay	^,	^bảo	^bổ
-2	^cơ quan	^cấm	^cấp	^cử	^dụng	^dự báo	^giờ	^hiện	^hạn sử	^hợp	^kho	^kết quả	^một	^qua	^quy định	^quả	^tin
-2	^trước đó	^đến	_(	_0 g	_0 xã	_an toàn	_biểu có	_buổi sáng	_cam	_chí	_cán	_cáo bộ	_có	_có giá	_công tác
-2	_công văn	_căn cứ	_cử tri	_dân thành	_dự án	_g 0	_giá trị	_giải	_giải quyết	_gửi báo	_hoạch số	_hoạt động
-2	_hướng	_học kỳ	_hợp	_hợp ,	_khi có	_kết hoàn	_kỷ	_loại	_luận	_lưu	_ngay	_nghị	_nghị ubnd	_nội vụ	_phát
-2	_phép	_phường đã	_phấn	_phấn đấu	_phố	_phố 0	_sung 0	_sơ nộp	_số liệu	_thay cho	_tin	_tiếp tục	_tri khu
-2	_tại thời	_tạm ngừng	_tỉnh	_tổng hợp	_từ 0	_tỷ	_vòng	_xin	_xét	_xảy	_điều	_điều 0	_đoàn viên	_đèn	_đạo sở
-2	_để tổng	_ủy	cue before form MIN none	cue extended form calendar	cue from form calendar+h
-2	cue latest form D none	cue latest form WD none	cue latest side none	cue limit-noun form M none
-2	cue none form half	cue on side past	cue on side same day	cue past side none	cue term form MIN none
-2	cue until side none	cue within-term form D none	cue within-term form M none	cue within-term form WD none
-2	form H event	form half	governor cut-off side to come	governor effect side to come	governor none cue past
-2	governor office-hours side none	governor other cue limit-noun	governor other cue term
-2	governor other validity	governor promise side to come	kind cell	normative D event	normative WD event
-2	normative WD none	normative WD received	side none	|dung	|nhiệm	|nhiệm vụ	|nội	|nội dung	|vụ	~, cơ	~, sở
-2	~, tuy	~0 triệu	~0 để	~bão	~cao	~chưa	~chủ	~các đơn	~hai	~mưa	~một	~nhiên	~như sau	~này	~năm	~năm 0	~quan
-2	~quy định	~quyền	~theo	~theo quy	~thể	~tiếp	~triệu	~trước	~tuy	~tuy nhiên	~tuần	~tỷ	~vào	~vị	~vụ	~xem xét
-2	~xét	~xét .	~yêu	~áp	~điều 0	~đến nay	~định
-3	#. mục	#chương	#chương trình	#hoạch	#hướng	#hạn	#i .	#kiến nghị	#kế	#kế hoạch	#nghị	#tài	#xuất	<< cho
-3	<< cuộc họp	<< dụng	<< họp	<< lực	<< sinh	<< thời điểm	<<from ,	<<none (	<<none điểm	<<within-term 	<bút
-3	<bút phê	<bị	<bố	<bộ	<dồn	<dụng	<giá	<hiệu	<kinh	<lịch	<năm 0	<phát sinh	<phải	<phải báo	<sinh	<số liệu
-3	<trước ngày	<trưởng	<xem xét	<điều 0	<điện	<đó	=0 .	=0 bc	=0 tháng	=0 ttr	=chính sách	=chứng	=các ngày	=cấp
-3	=dân cộng	=hiệu	=hồ sơ	=kiến	=km	=ký khai	=luật	=là 0	=lệ	=lịch	=lộc	=nghỉ	=ninh	=phiên	=phó	=phải báo	=qua
-3	=quy định	=sau 0	=số 0	=sớm	=thường trực	=tiếp nhận	=trình	=trước ngày	=tâm	=tải	=tờ	=từ 0	=xem	=xuất
-3	=áp dụng	=điện :	=được	=đến ngày	=đối với	>)	>> ( trước	>> nhưng	>> sang	>> trên	>bão	>của	>lệ	>một
-3	>quy định	>sang	>theo	>thể	>tiếp tục	>vào	^cam	^công văn	^căn	^căn cứ	^cơ	^cử tri	^giấy	^hợp đồng	^luật
-3	^ngày đến	^tri	^trong	^tại	^về	_0	_bảo	_bố	_cho phép	_chấp	_căn	_cứ	_dồn	_g	_không	_kiện	_ký :	_lệ	_mới
-3	_ngừng	_nhân	_phát sinh	_phải báo	_quyền	_sau 0	_thông	_tiếp	_tiếp công	_trị	_ubnd thành	_văn	_đang
-3	cue from form clock	cue limit-noun form D none	cue limit-noun form Y event	cue none form month	cue part
-3	cue part column text	cue past	cue past column text	cue term form Y none	cue within-term form H none
-3	duty 00 day	duty 01 period	duty 01 term	form M event	governor none cue clock	governor none cue from
-3	governor other cue none	governor other effect	kind heading	nameless	side far	~,	~chuyển	~chậm	~cấp	~của
-3	~hàng	~khoảng	~khoảng 0	~là	~lệ	~mới	~nhiệm	~quy	~quốc	~sang	~tiếp tục	~tâm	~động
-4	#i	#nhận	#tiêu	<(	<< bút phê	<< dự báo	<< phát sinh	<< tính	<<from 	<cuộc	<có	<cấp	<của	<không	<nghỉ	<ngừng
-4	<thời điểm	<thứ	<đã	=. .	=cam kết	=dụng	=giao dịch	=hàng	=mới	=nhận đủ	=phép	=quy chế	=tin	=tiếp tục
-4	=trả kết	=tỷ	=xét	=áp	=đủ hồ	>0	>> được	>nay	>quy	>đạt	^cứ	^sử	^văn	^điều	^điều 0	^đã	^đến :	_, trong
-4	_cam kết	_hoạt	_là	_nghỉ	_sẽ tổng	_sớm	_thành phố	_trong đó	_trước	_tục	_ubnd	_xem	_đạt	column text
-4	cue from form month	cue from side past	cue latest form MIN none	cue none form quarter	cue term
-4	cue term column text	cue term side none	duty 00 recurrence	form Y event	form month
-4	governor directive cue none	governor history side open	governor none cue until	kind sentence	told 0000
-4	told 0100	~. .	~0 %	~chậm nhất	~luật	~trong
-5	#kết	#trình	<<until ngày	<tính	<được	=0 năm	=chế	=kiến nghị	=người	=tiếp	=tục	=xem xét	=điều	>nhưng	^quy
-5	^số	^đồng	_0 để	_kiến nghị	_kính	_kính đề	_luật	_nghị sở	_quy định	_số 0	_thời điểm	_trước ngày	_tính
-5	_về việc	_xem xét	_xuất	_được	cue none side past	cue part form yearend	cue term form D none
-5	governor directive cue extended	governor history side past	later	~%	~0	~nay	~nhưng	~thứ	~được
-6	#kiến	<thay	<để	=hợp đồng	>được	_khi	_thời	_thứ	_đã	cue on side open	cue recurrence form every DAILY
-6	cue until column text	duty 11 period	form WD none	form calendar	governor directive side past
-6	governor other cue before	governor other cue within-term	governor other cut-off
-6	governor promise side this year	governor proposal side to come	~đạt
-7	>đã	^theo	cue from	cue none	cue none side same day	cue term form M none	cue until	duty 00 clock	form H none
-7	form clock	governor other proposal	governor promise side open	~đã
-8	=quy	=điều 0	=đã	_đó	_để	asks	cue from column text	cue none column other-dates	cue none form calendar
-8	cue part side open	form Y none	form yearend	governor other cue from	title tờ trình
-9	cue from side none	form lunar
-10	_sẽ	cue before side past	cue none form lunar	governor none side same day	side same day
-11	column other-dates
-12	duty 00 term	form MIN none
-13	cue none form year
-14	cue none column text	governor none side past
-15	form D none	form year	governor other promise	normative	title báo cáo
-16	cue from form calendar	form M none
-25	side past`;
