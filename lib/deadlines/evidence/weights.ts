/**
 * What each sign around a time weighs (`signs.ts`): a weight in tenths, then the signs that have it, parted by tabs.
 * Words stand behind where they were seen: < near before the cue, _ before it, << right before it, > near after the
 * time, ~ after it, >> right after it, ^ at the head of the sentence, # in what governs it, | in the column's header, = at
 * the head of the document. Measured from labelled papers by scripts/weights.ts; made anew with each round of them.
 */
export const WEIGHTS = `25	this paper
15	cue none column limit
12	column limit	cue latest form calendar	form calendar+h
11	direction	form every YEARLY
10	cue latest side to come	duty 10 recurrence	form D< event	governor none side to come
9	governor none cue before	side to come
8	cue before side none	cue before side open	cue extended form calendar+h	form every MONTHLY	|hạn
7	<gian :	=hằng năm	=điểm	>tại	_gửi	cue from form calendar-	cue latest	cue none form calendar+h
7	cue term form D< event	cue within-term form calendar	duty 10 day	duty 11 recurrence
6	<)	<khu	<về	=này	=tuần tháng	=xong	>> ,	>thay	^hạn xử	_nộp	_xong	column schedule
6	cue before form every YEARLY	cue latest column text	form D issued	form WD received
6	governor directive side to come	governor none side this year	|hoàn	|hoàn thành	|thời
5	<, gửi	<< 	<< 0	<< :	<< trong	<< định kỳ	<<from :	<gửi	<định kỳ	=hoàn	=nộp	=quý	=sẽ làm	>> phải	^hạn	^sau
5	^tổ	^xử lý	_gian :	_hoàn	_phòng	_thể	_đ/c	cue before	cue none column schedule	cue term form WD< event
5	duty 01 recurrence	form D received	form calendar-	form month-	governor directive 
5	governor directive cue within-term	governor none cue within-term	governor none side next year	told 1100
5	|thành	|thời hạn	~dự
4	#gian	#thời gian	<:	<< ,	<< , báo cáo	<< nay	<<limit-noun trong	<<none 	<<none :	<lại	<sẽ làm	=, đề	=0 )
4	=bầu	=danh	=hằng	=hệ	=khảo	=lý :	=mốc	=nhận được	=này ,	=phân	=quá ngày	=tham	=tháng 0	=thí	=thôn	=trước 0
4	=tuyển	=tập	=ý	=đ/c	=được thông	>> tại	^0	^chủ	^các	^giao	^lý	^tập	^xử	_)	_, gửi	_, đề	_0 ;	_:	_; hoàn
4	_cho người	_danh	_dứt	_giờ ngày	_hạ	_khu	_khảo	_kt	_lại	_lập	_lớp	_nay	_phòng kinh	_phụ	_quyết định	_soạn
4	_sơ	_sẽ làm	_tham mưu	_tế	_đến	after deemed	cue before column text	cue before form calendar+h
4	cue before form every DAILY	cue done-by column text	cue from form month-	cue immediate
4	cue immediate column text	cue immediate form immediate	cue immediate side none	cue latest form every YEARLY
4	cue limit-noun side open	cue on side to come	cue within-term	cue within-term column text
4	cue within-term form D event	form D event	form immediate	form third	governor directive cue latest
4	governor none 	governor none side open	governor other cue extended	side this year	title kế hoạch	|gian hoàn
4	~0 .	~giờ 0	~thay	~tại
3	#0 .	#quý	#và	#định :	<,	<, trình	<0 ngày	<< )	<< , hoàn thành	<< 0 .	<< 0 ngày ,	<< ;	<< gian :	<< phòng
3	<< thời gian :	<< tôi	<< xong	<<before (	<<within-term 0	<<within-term thành	<bản	<cho người	<khu phố	<ký
3	<kỳ 0	<lớp	<phiếu	<phòng	<phục	<tham	<tiến	<tiến độ	<trên	<trình	<tôi	<ubnd xã	<văn phòng	<vận	=0 (	=chiều
3	=cho người	=chính thức	=chỉnh	=cáo 0	=cục thuế	=dân tỉnh	=dời	=giống	=giờ kể	=hoàn thành	=hóa	=hợp tác	=mai
3	=nghị báo	=ngày ,	=pa	=phải hoàn	=soạn	=sáng mai	=sáu	=thanh	=thi	=tháo	=thứ sáu	=tp .	=trúng	=tuần
3	=tài liệu	=việc với	=vào 0	=yếu :	=đánh giá	=đến tháng	=địa	>> .	>> để	>bộ	>hạn	>không để	>phải	>tổng	>việc
3	>để	>địa điểm	^. 0	^các xã	^do	^gian :	^hết	^hết hạn	^họp	^kinh	^nghị báo	^phòng kinh	^trả	^xã	^yêu	^đăng ký
3	^đề nghị	^định kỳ	_, báo	_, hoàn	_chiếu	_cho	_chủ	_chủ trì	_cuối	_các	_cáo	_cáo kết	_cùng	_dứt điểm	_dữ
3	_giao	_huynh	_kiểm	_loạt	_mốc	_nguyện	_nếu	_phương	_phương án	_phải hoàn	_phối hợp	_phụ huynh	_phục	_sách
3	_thi công	_thảo	_toàn bộ	_tra	_trúng	_tân	_tôi	_tập	_tự	_việc với	_vùng	_xã	_đô thị	_đối	_đối chiếu
3	_đồng loạt	_đợt	after must	cue done-by	cue extended side to come	cue latest side open
3	cue limit-noun form D received	cue none form relative+h	cue recurrence form every MONTHLY	form WD issued
3	form WD< event	form calendar-+h	form every WEEKLY	form relative	governor none cue done-by
3	governor none cue extended	kind bullet	title công điện	~(	~.	~bảng	~h 0	~hội	~không để	~lễ	~nhật	~nếu	~thống
3	~tự	~và 0	~xã .	~đầu	~để
2	#. lịch	#. nhiệm	#0	#biện	#biện pháp	#công điện	#cầu :	#họp	#kính mời	#kỳ	#phiếu	#quyết	#quyết định	#thị :
2	#định	#ứng	<, hoàn	<, ubnd	<0 ,	<0 ;	<; báo	<< 0 0 ;	<< chiều	<< kỳ	<< thành	<< trình	<< trường	<< từ nay
2	<< ubnd phường	<< ubnd xã	<< văn phòng	<< xã	<<before xong	<<limit-noun 	<<limit-noun ngày	<<none chiều
2	<<recurrence kỳ	<<until nay	<<within-term ,	<chung	<chỉ huy	<cáo kết	<cáo tiến	<cơ	<cơ sở	<gian	<hội đồng
2	<khai	<khai giảng	<làm việc	<mẫu	<nay	<nghị báo	<ngành	<ngày ,	<này	<nộp	<phường	<quyết định	<sau khi	<soạn
2	<thảo	<thể	<thời gian	<tiền	<trong	<trong 0	<tuyển	<ubnd phường	<việc với	<vp	<về văn	<xong	<đơn	<đồng
2	<đợt 0	=( trước	=)	=) ,	=, các	=, trình	=. hồ	=0 :	=0 phải	=0 snv	=0 sáng	=: các	=: từ	=a	=ban bầu	=ban tổ
2	=bản	=bản này	=bệnh	=chi trả	=chiếu	=cho các	=chốt	=cuối	=cuối cùng	=các xã	=cáo về	=công điện	=cầu	=của bộ
2	=của chủ	=của tháng	=cử	=danh sách	=dỡ	=dự thảo	=giai	=giai đoạn	=huấn	=hương	=hết	=hộ	=khu phố	=khảo sát
2	=kiểm	=kiểm tra	=kt	=ký quyết	=kỳ 0	=liệu	=lần	=lập danh	=mặt	=mặt trận	=nam số	=nam sở	=nam ủy	=nay .
2	=nghĩa vụ	=nghệ an	=ngày hết	=nhất	=nhất 0	=nếu không	=nộp bản	=phòng	=phòng văn	=phối	=quyết toán	=ra quân
2	=sai	=sát	=thành	=thành lập	=tháng	=tháo dỡ	=thượng	=thảo	=thức	=tiến	=toán	=tra	=trong vòng	=trích yếu
2	=trạm	=trẻ	=tuyển sinh	=tuổi	=tác xã	=tại	=tập huấn	=tỉnh nghệ	=tỉnh đồng	=tổ	=tổng	=từ ngày	=tự	=ubnd tp
2	=việc .	=việc làm	=việc tại	=viện	=và ngày	=vòng 0	=về ủy	=ít	=ít nhất	=ý kiến	=ăn	=đoàn	=đoạn	=đoạn 0	=đánh
2	=được công	=đại	=đất	=địa điểm	=định này	=đối chiếu	=đợt 0	>(	>, 0	>, báo	>, không	>> , báo	>> , không	>> :
2	>> ;	>bảng	>cho	>châu	>chính	>các	>cáo kết	>giờ	>giờ hành	>hoàn	>họp	>hội trường	>kết	>liệu	>lễ	>nhật	>năm (
2	>nếu	>nếu không	>nộp	>thay cho	>trong giờ	>truyền	>trường	>tại hội	>tại phòng	>tự	>và	>điểm không	>đoàn
2	^. sau	^. tổ	^ban	^báo cáo	^cuối	^cáo	^công an	^gian	^hoàn	^huấn	^kt	^lớp	^ngày hết	^phát	^quá ngày	^tham
2	^thí	^thí sinh	^thời gian	^tài liệu	^tập huấn	^xã ,	^đoàn	^đơn	^đợt	_, trình	_. hội	_biên	_báo	_bồi	_chi
2	_chi tiết	_chiến	_chqs	_chỉnh	_các đơn	_cáo nhanh	_cáo về	_công an	_cơ sở	_dân	_dỡ	_dữ liệu	_dự thảo
2	_dự toán	_giai	_giai đoạn	_giống	_giờ 0	_hoàn thành	_hằng năm	_hết	_hộ	_khai	_khai giảng	_kinh tế	_ký	_kỳ 0
2	_liệu	_loa	_lý	_lễ	_nghĩa	_nghĩa vụ	_nghị báo	_như	_nhận phiếu	_này	_p	_phiếu :	_phối	_quyết	_quân	_sai
2	_soát	_soát ,	_sơ mời	_sản phẩm	_tháo	_thí	_thị	_tiểu	_trong 0	_trì ,	_trước 0	_trạm	_trạm y	_trẻ	_trực
2	_trực tuyến	_tuyến	_tuyển	_tuyển sinh	_tài khoản	_tài liệu	_tại 0	_tầng	_tập huấn	_tổ	_từ ngày	_từng	_vào
2	_vào tài	_văn phòng	_vận	_vận hành	_về	_về văn	_vọng	_với	_xúc	_điều tra	_điểm 0	_điện tử	_đơn	_được thông
2	_đấu giá	_định kỳ	_đợt 0	_ấp	_ứng	cue before form every WEEKLY	cue limit-noun form WD received
2	cue none form third	cue within-term form D issued	cue within-term form WD received
2	cue within-term side this year	duty 01 day	duty 11 day	form monthend	form relative+h	form same+h
2	form weekday+h	governor directive cue before	governor directive cue until-end	governor directive side open
2	governor directive side this year	governor history side to come	governor none cue immediate
2	governor none cue latest	governor none cue limit-noun	governor other eligibility	normative every YEARLY
2	side next year	~, không	~0 g	~ban	~bản	~cáo kết	~cập	~cập nhật	~danh sách	~g	~g 0	~giải	~giờ	~giờ hành	~hoàn
2	~hóa	~họp	~kết	~liệu	~lực lượng	~nghỉ	~như thống	~nhận được	~năm (	~phố	~quân	~sinh	~thay cho	~thống nhất
2	~trong giờ	~việc	~và	~xã	~án	~ý	~địa điểm
1	#, hạ	#, phường	#. phòng	#. tổ	#0 0	#:	#bị	#chuẩn bị	#chức thực	#các	#công	#cầu	#dung ,	#hiện một	#hóa	#hạ
1	#hạ tầng	#iii	#khu	#kỳ họp	#lịch	#lịch làm	#nghị các	#nhiệm	#nhiệm vụ	#nhà	#năm 0	#pháp	#phòng	#phó ,
1	#phường	#phường :	#thị	#thời	#thứ	#trân	#trân trọng	#trọng	#trọng kính	#tầng	#tầng và	#tế ,	#việc	#và thời
1	#và đô	#văn hóa	#xã	#xã ,	#yêu	#yêu cầu	#đô	#đô thị	#đại	#đại biểu	#độ	#động	<% số	<, báo	<, nộp	<, đề
1	<. thời	<0	<0 .	<: 0	<;	<; hoàn	<< , thực hiện	<< 0 0 được	<< 0 ;	<< 0 tháng (	<< 0 được	<< cầu	<< duyệt
1	<< giảng	<< hiện	<< hành	<< hết	<< khai giảng	<< khai mạc	<< lại	<< nghị báo cáo	<< ngày (	<< ngày ,
1	<< phường	<< sáng	<< tháng (	<< thực hiện	<< trong 0	<< yêu cầu	<< đầu tư	<<before 	<<before 0	<<before bản
1	<<extended nay	<<from ra	<<none ,	<<none ;	<<until-end ,	<bc	<bàn giao	<bằng	<chiếu	<chiều	<cho	<cho chủ
1	<cuối	<cáo	<còn lại	<cầu	<duyệt	<dời	<gian nhận	<giống	<giờ ngày	<gửi bộ	<hiện	<hiện trường	<hoàn	<huy	<hình
1	<hằng năm	<khai mạc	<khu vực	<khắc	<khắc phục	<ký dự	<kết	<kể từ	<loạt	<làm	<lấy ý	<lần ,	<mạc	<mặt
1	<mặt bằng	<mời	<nghĩa	<ngày (	<nhận	<nhận hồ	<nhận phiếu	<nếu	<phiếu :	<phân	<phường trong	<phải hoàn
1	<phải được	<phụ	<quân	<quân số	<số tiền	<thu	<thực	<tiểu	<tra	<tra hiện	<trúng	<trường	<tuyến	<tài khoản
1	<tại	<tất	<tập	<tế	<tổ	<tổng	<từng	<ubnd	<vb	<việc tại	<vào vận	<vùng	<vận hành	<vận động	<về sở	<với
1	<với ubnd	<vực	<yêu	<yêu cầu	<đề	<địa	<đồng loạt	<độ	<đợt	<ấp	=( thứ	=, bản	=, bắt	=, do	=, hộ	=, nộp
1	=, phường	=, yêu	=. 0	=0 ,	=0 ;	=0 có	=0 cđ	=0 h	=0 lập	=0 ngày	=0 sang	=0 tại	=0 và	=0 vào	=:	=: nộp	=: tổ
1	=: đến	=;	=; 0	=ai	=an ninh	=ban khối	=buổi	=báo	=báo này	=bảo hiểm	=bầu cử	=bằng	=bếp	=bếp ăn	=bộ tỉnh
1	=chiến	=chiến dịch	=chung	=chuyển	=chí	=chót	=chậm	=chậm nhất	=chốt số	=chủ	=các	=các cơ	=các điểm
1	=cáo trước	=có công	=công khai	=cùng	=cđ	=cđ ubnd	=cơ sở	=cả	=doanh	=dung	=dân phường	=dân sự	=dõi	=dục	=dự
1	=dự thi	=gian :	=gian nộp	=giá	=giáo dục	=giảng	=góp	=góp ý	=gửi	=hiểm xã	=hiện	=hiện kế	=hiện từ	=hoàn tất
1	=hoá	=huế	=hành kế	=hạ tuần	=hạn báo	=hạn chót	=hạn cuối	=hạn nộp	=hạn xử	=hết 0	=hệ thống	=họp 0	=hồng	=hội
1	=i 0	=ii	=ii 0	=kh	=kh ubnd	=khai	=khai giảng	=khánh	=khánh hòa	=không có	=khẩn	=khẩn :	=khối	=kinh doanh
1	=kp	=kp 0	=kế	=kết luận	=loa	=loạt	=làm	=làm việc	=lập	=lễ	=lớp bồi	=minh	=minh cộng	=mỗi	=mỗi khu	=mời
1	=nghệ	=ngành	=như	=niêm	=niêm yết	=nội dung	=nộp hồ	=nộp phiếu	=p	=phi	=phúc số	=phương án	=phường trong
1	=phải giải	=phản	=phố ,	=phố số	=phối hợp	=phụ	=phục	=quá	=quý i	=quý ii	=quốc	=sơ mời	=sơ đề	=sản phẩm
1	=số đến	=sở giáo	=tham gia	=theo dõi	=thi công	=thí sinh	=thượng tuần	=thể	=thứ	=thực hiện	=tiếp xúc
1	=tiểu học	=toàn bộ	=tp	=tra liên	=trang	=trong	=trách	=trách nhiệm	=trình ký	=tt nội	=tuyên truyền	=tôi
1	=tại phường	=tỉnh khánh	=tổng kết	=tự tháo	=ubnd cộng	=uống	=vb	=ven	=vhxh	=việc	=và báo	=và hằng	=vòng
1	=văn phòng	=văn số	=vấn	=vận hành	=vật	=xong trong	=xuân	=xã ,	=xã đại	=xúc cử	=xử lý	=yêu	=yết	=yếu	=đi
1	=điều chỉnh	=điểm 0	=đoàn kiểm	=đơn	=đưa	=được văn	=đấu giá	=đầu quý	=đầu tháng	=đến trước	=đề	=đề nghị
1	=để các	=địa phương	=định kỳ	=đồng số	=đợt	=ảnh	=ấp	>) và	>,	>, bản	>, chuyển	>, các	>, mỗi	>, nếu	>, phòng
1	>, tại	>, đề	>, địa	>:	>: họp	>> ) và	>> , các	>> , mỗi	>> , phòng	>> , đề	>> , địa	>> báo	>> có	>> tại nhà
1	>> và	>> và ngày	>> và trước	>báo cáo	>bản	>bản chính	>chính thức	>cáo	>cưỡng	>cưỡng chế	>cập	>cập nhật
1	>danh	>danh sách	>dỡ	>dự	>giao ban	>giải	>giờ 0	>gửi	>h 0	>hoàn thành	>hóa	>hội	>hợp	>khu phố	>không
1	>không thay	>kiểm tra	>kéo	>kết quả	>lực lượng	>mang	>mỗi	>như	>phải có	>phải giải	>phần	>quân	>quả	>quản
1	>sáng	>sáng từ	>sát	>số	>thay vì	>tháo	>thôn	>thẩm định	>thức	>tra	>trình	>trị	>trực tiếp	>tôi	>tôi .
1	>tổng hợp	>việc với	>và 0	>và ngày	>và trước	>án	>điểm	>điện	>đầu	>để kéo	^. hội	^. thời	^0 g	^an phường
1	^báo	^chi	^chiếu	^chiều	^chủ tịch	^chức	^các trường	^cầu	^g	^g 0	^giao phòng	^gửi	^kinh tế	^kỳ 0	^nghị	^nhận
1	^phố	^rà	^sát	^thành	^thống	^trưởng	^tác	^tịch	^tổng	^ubnd	^vp	^xong	^yêu cầu	^đ/c	^đoàn kiểm	^đăng	^đại
1	^đối	^đối chiếu	_% số	_) gửi	_,	_, 0	_, các	_, thành	_. kt	_0 )	_0 0	_0 hộ	_0 trường	_; báo	_; các
1	_an phường	_ban	_ban bầu	_ban chqs	_ban kinh	_bc	_biên bản	_bàn	_bán	_báo cáo	_bản	_bầu	_bồi thường
1	_chiến dịch	_chung	_chất vấn	_chỉ huy	_chốt	_cuối cùng	_các trường	_còn lại	_công viên	_cơ	_cư	_cầu	_cầu nhà
1	_cắt	_danh sách	_do	_duyệt	_dân cư	_dõi ,	_dời	_dựng	_giao phòng	_gửi sở	_gửi về	_huy	_huấn	_hóa	_hồ sơ	_hồi
1	_hội	_hội đồng	_hợp tác	_hợp đã	_khai mạc	_khu phố	_khảo sát	_khắc	_kiến 0	_kiểm tra	_kỹ	_lao	_lao động
1	_liên ngành	_long	_làm	_làm việc	_lô	_lý do	_lấy ý	_lễ hội	_lợn	_minh	_máy	_mưu	_mạc	_mẫu	_mặt	_mức độ	_mỹ
1	_nghiệm	_nghị các	_nguyện vọng	_ngành	_ngày (	_ngày ,	_ngày 0	_người cao	_người có	_nhận được	_nhập	_nêu
1	_nếu có	_nộp đơn	_p .	_phân	_phê ngày	_phẩm	_quyết dứt	_quân số	_rà	_sát	_sát của	_sơ ,	_số tiền	_tham
1	_theo đề	_thu	_tháo dỡ	_thôn	_tiến	_tiếp xúc	_tiền	_tiểu học	_toàn	_toán	_trên	_tuần tháng	_tuổi	_tài	_tên
1	_tư	_tư pháp	_tại	_tại phường	_tấn	_tầng và	_tế hoàn	_tết	_tổ công	_tổng kết	_từ nay	_tử	_ubnd xã	_vb	_vhxh
1	_việc tại	_và báo	_và đô	_vào vận	_vấn	_vận động	_về ủy	_vệ	_vệ sinh	_với ubnd	_y	_án	_ý	_điểm	_đoàn kiểm
1	_đoạn 0	_đô	_đất	_đặt	_đến hết	_địa	_địa phương	_định danh	_đội	cue extended	cue extended column text
1	cue from form calendar-+h	cue latest form D< event	cue latest form every MONTHLY	cue limit-noun form D event
1	cue limit-noun form calendar+h	cue none form calendar-+h	cue none form relative	cue none side to come
1	cue on side none	cue part side next year	cue part side this year	cue term form WD event	cue until-end
1	cue until-end form calendar	cue until-end side to come	cue within-term form WD event
1	cue within-term form WD issued	cue within-term form month	duty 01 clock	form WD event
1	governor condition side to come	governor directive cue from	governor eligibility side to come
1	governor other condition	invites	named	side open	title hướng dẫn	title quyết định	title thông báo	told 0001
1	told 1000	|gian	|gửi	|thời gian	~) và	~, báo	~, chuyển	~, các	~, mỗi	~, nếu	~, phòng	~, số	~, tại	~0 h
1	~: họp	~bản chính	~bắt	~bắt đầu	~bộ	~cho	~châu	~chính thức	~các	~các cơ	~cưỡng	~cưỡng chế	~danh	~dân	~dỡ	~dữ
1	~dữ liệu	~dự thảo	~giao ban	~gửi	~h	~hạn	~hạn cuối	~hạn ngày	~hằng năm	~hội trường	~khu phố	~kéo	~lê	~lập
1	~mang	~mỗi	~ngày 0	~nhà văn	~nếu không	~nộp	~phòng	~phải	~phải có	~phải giải	~phần	~phụ	~quý	~quả	~quản
1	~ra quân	~sáng từ	~số	~số 0	~thay vì	~thu	~thành	~tiến độ	~toàn bộ	~truyền	~trình	~trường	~trạm	~trực
1	~trực tiếp	~tôi .	~tại phòng	~tổ	~tổng	~việc với	~và ngày	~và trước	~văn hóa	~về	~xem như	~xã hội	~ít
1	~ý kiến	~điểm không	~điện	~đoàn	~đảng ủy	~để kéo	~đổi .	~đợt
-1	#)	#) :	#,	#, kiến	#. nội	#bàn	#chủ tịch	#cơ sở	#dung như	#giá	#hướng dẫn	#hội	#hội nghị	#kết luận	#kết quả
-1	#luận	#ngày	#nhân	#nhân dân	#như	#như sau	#phương	#sở	#thành	#thường	#tài chính	#tồn	#v	#v .	#vi	#điều
-1	<, không	<, mỗi	<, thời	<0 còn	<0 hằng	<0 xã	<< (	<< dự kiến	<< giá trị	<< giải quyết	<< học	<< lượng
-1	<< nhận	<< phê	<< phấn đấu	<< quyết	<< sử dụng	<< thanh toán	<< tháng	<< thẻ	<< toán	<< tra	<< trả	<< trị
-1	<< tuần ,	<< tạo	<< ubnd thành phố	<< việc	<< và báo cáo	<< án	<< điều 0 .	<< điện	<< đào tạo	<<before mặt
-1	<<before ủy	<<from việc	<<from điện	<<none phê	<<none vụ	<<on 	<<on họp	<<part tháng	<<within-term :
-1	<buổi sáng	<bộ nội	<chi	<chi nhánh	<chưa	<chấp thuận	<chỉ đạo	<chốt số	<cung	<cung cấp	<cáo ban	<còn 0
-1	<có giá	<công trình	<công tác	<cấp điện	<danh sách	<dịp	<dự án	<giao	<giao dịch	<giải	<giờ	<h	<hiệu lực
-1	<hoạt động	<hôm	<hướng dẫn	<học	<học sinh	<kho	<không để	<kinh doanh	<kỳ họp	<kỳ thi	<liệu :	<là	<lưu	<lực
-1	<mới	<nghiệp	<nghỉ học	<nghị	<nghị sở	<nghị được	<ngừng cung	<nhiệm	<nhánh	<nhân	<những	<niêm yết	<nội vụ
-1	<phải nộp	<quá	<sinh nghỉ	<sơ nộp	<sử	<sử dụng	<sửa	<theo	<thành	<thành phố	<tháng	<thường	<thẩm	<thời hạn
-1	<tiếp	<tiếp tục	<trang	<trung	<trí	<trước	<trả	<trả kết	<tuần	<tuần ,	<tối	<tốt	<tốt nghiệp	<tờ	<từ
-1	<ubnd thành	<và	<vốn	<xem	<xã gửi	<xã hội	<xét	<xét ,	<yết	<đi	<đoàn viên	<đúng	<đạt	<định ,	<đổi	<động	=,
-1	=, cơ	=, phó	=, sở	=, tuy	=.	=. chậm	=0 0	=0 km	=0 theo	=0 đơn	=: sáng	=; trường	=an giang	=an phường
-1	=ban nhân	=ban quản	=bc ubnd	=bch	=biến	=bí	=bí thư	=bạc nhà	=bảo	=bảo đảm	=bắt đầu	=bộ	=bộ tài	=cam
-1	=chi bộ	=chi cục	=chánh văn	=chưa	=chấp	=chế độ	=chỉ đạo	=chức	=chức ,	=chức vụ	=cuối năm	=các hoạt
-1	=các tỉnh	=cáo tình	=còn	=còn 0	=công an	=công thương	=công trình	=công ty	=cơ quan	=cấp bản	=cầu công
-1	=cộng	=cộng hòa	=của thường	=do hạnh	=dài	=dân ,	=dịch	=dự báo	=dự kiến	=ghi	=ghi nhận	=gia	=giao :
-1	=giao bộ	=giấy chứng	=gửi báo	=gửi về	=hoạt	=huy quân	=hàng chính	=hành chính	=hình	=hòa	=hòa xã	=hóa ,
-1	=hđnd	=hạnh	=hải	=học kỳ	=học sinh	=hộ tịch	=hợp	=khi có	=khiếu	=khiếu nại	=kho	=kho bạc	=khoa	=khu vực
-1	=khó	=khó khăn	=khóa sổ	=không phải	=khăn	=kinh	=kèm theo	=kéo dài	=ký	=ký :	=ký hiệu	=kết	=kết hoàn
-1	=kết quả	=kết thúc	=liên thông	=loại	=lâm đồng	=lưu thông	=lấy	=lịch công	=môn	=mùng	=mùng 0	=mất	=mắc	=mỹ
-1	=nam	=nam công	=nam phường	=nam xã	=nghị sở	=ngày thứ	=ngân	=ngân hàng	=ngừng cung	=nhiên	=nhân	=nhân dân
-1	=nhất ngày	=nhận	=nhận 0	=nhận :	=năm	=nại	=nạn	=pháp	=phí	=phòng giao	=phòng trước	=phường	=phường hải
-1	=phường phú	=phải	=phải nộp	=quan	=quyết 0	=quyền	=quả	=quốc hội	=ra lúc	=sau	=sinh	=sách	=sách xã
-1	=sơ trước	=sơn	=sẽ	=số :	=số liệu	=sở 0	=sở tư	=sử	=sử dụng	=theo quyết	=thuế cơ	=thuốc	=thuỷ	=tháng đầu
-1	=thông tin	=thúc	=thương	=thẻ	=thị	=thủ	=thứ bảy	=tp đà	=tri khu	=trung tâm	=trước	=trước đó	=trả	=trở
-1	=trục	=trực hội	=ttr	=tuy nhiên	=ty	=tài chính	=tài sản	=tác tuần	=tân	=tây	=tây ninh	=tình	=tính	=tế
-1	=tỉnh tây	=tịch	=tốt	=tổ 0	=tờ trình	=tục đăng	=ubnd ngày	=v/v	=vinh	=việc :	=việc từ	=việt	=việt nam
-1	=vp ngày	=và	=vào ngày	=vướng	=vườn	=về	=về việc	=vụ	=vụ công	=vụ án	=vực	=xin	=xét ,	=đang	=điện từ
-1	=đã giao	=đã hoàn	=đông	=đăng	=đạt 0	=đảm	=đảng	=đẩy	=đến	=đến số	=để bảo	=địa bàn	=định số	=đối với
-1	=đồng nhân	=độc	=độc lập	=động	=ủy	>%	>) .	>, cơ	>, gửi	>. .	>0 %	>0 0	>0 ;	>0 triệu	>> )	>> , công
-1	>> , gửi	>> , sở	>> không	>> là	>> theo	>> thì	>an	>bảo	>bằng	>chiều	>chuyển	>chủ	>cách	>còn 0	>cơ quan
-1	>gia	>hai	>họp a	>hồ	>khai	>không phải	>kinh	>lý	>lại .	>mới	>phòng kinh	>phòng trước	>quan	>quốc	>sổ	>sửa
-1	>thi	>tiếp	>triệu	>tình	>văn	>vị	>vụ	>xem xét	>xét	>xét .	>áp	>đăng	>đơn	>động	^(	^. khi	^. đề	^0 giờ	^0 h
-1	^báo từ	^bản	^cháy	^có	^cơ quan	^cấp	^dung	^dự	^giấy mời	^h	^hồ sơ	^hộ	^hội đồng	^kiến	^làm	^ngày	^ngày làm
-1	^sẽ	^sở	^sử dụng	^theo quy	^thường	^thời hạn	^thứ tư	^thực hiện	^trong quý	^trong tháng	^trường hợp	^trợ
-1	^tạm	^từ	^ubnd xã	^được	^địa	_, chữa	_, học	_, không	_. 0	_0 %	_0 :	_0 còn	_0 của	_0 kh	_an	_an toàn	_b
-1	_ban hành	_ban nhân	_biến	_biển	_bà	_báo cho	_bị	_bố trí	_bộ phận	_bộ trưởng	_chí	_chính phủ	_chấp thuận
-1	_chỉ	_chợ	_chức	_chức ,	_chức tỉnh	_chữa	_cán bộ	_cáo ban	_cấm	_cấp	_cấp điện	_cần	_dài	_dân tỉnh	_dõi tại
-1	_dẫn	_dịp	_dự	_dự báo	_ghi	_giá	_giải phóng	_giảm 0	_giấy mời	_gửi danh	_hiện	_hình kinh	_hôm	_hôm nay
-1	_hướng dẫn	_hằng tháng	_họp nghe	_hỗ	_khai sinh	_khiếu	_khiếu nại	_kho	_không được	_không để	_kinh phí	_kéo
-1	_kéo dài	_kỳ	_kỳ thi	_liệu :	_lý dự	_lượng	_mất	_một số	_mời	_mục	_ngay	_nghe	_nghiệp	_nghiệp và	_nghị ban
-1	_nghị ubnd	_nguyên	_nguồn	_ngày	_ngừng cung	_nhiều	_nhiệm	_nhân dân	_những	_nông nghiệp	_năm	_nại	_nội vụ
-1	_phiên	_phiếu chuyển	_phát hành	_phí	_phóng	_phóng mặt	_phút	_phút ,	_phường sẽ	_phận	_phủ	_quan	_quan tâm
-1	_quy	_rằng	_sang	_so với	_sáu	_sơ trước	_số	_sở	_sửa	_thay	_theo	_thi đua	_tháng	_thì	_thẩm quyền	_thủ tục
-1	_thứ sáu	_thừa	_trang ,	_tri	_trong	_trung	_trích	_trích lục	_trả kết	_trở	_tuần ,	_ty	_tài chính	_tế xã
-1	_tỉnh ủy	_tối	_tốt	_tốt nghiệp	_từ	_tỷ	_tỷ lệ	_viên ,	_và gửi	_vòng	_vòng 0	_văn số	_xin	_xã gửi	_xã hội
-1	_xét ,	_xảy ra	_yết tại	_điều	_điện	_điện :	_đã hoàn	_đã yêu	_đúng	_đường	_được niêm	_đạt 0	_định ,	_đợt rà
-1	_đủ	_đủ điều	_ủy	continued	cue before form D none	cue before form calendar	cue before form lunar
-1	cue before side to come	cue clock	cue clock form clock	cue clock side none	cue latest form H none
-1	cue limit-noun form M none	cue none side open	cue on form calendar	cue on form clock	cue on form month
-1	cue on form yearend	cue past side to come	cue recurrence	cue recurrence side none	cue term form MIN none
-1	cue term form WD none	duty 00 period	duty 10 clock	duty 10 term	duty 11 clock	form W none	form yearstart
-1	governor directive cue part	governor effect side to come	governor none cue part	governor other cue until
-1	governor other history	governor other office-hours	governor promise side next year
-1	governor promise side none	normative H event	~, công	~, gửi	~, ubnd	~0 )	~0 phút	~0 triệu	~bình	~bạc	~cháy
-1	~chấp	~chế độ	~cách	~còn 0	~có	~công	~cơ	~gia	~gian	~giấy	~hiện	~hình	~hồ	~khi	~kho	~khoản	~không phải	~kt
-1	~là 0	~làm	~lý	~lại .	~một	~mức	~ngay	~nguồn	~người	~nhiệm vụ	~nhất ngày	~nhận 0	~này .	~năm	~phòng kinh
-1	~phòng trước	~phải báo	~sau :	~so	~so với	~sáu	~sổ	~sửa	~thuận	~tháng	~thư	~thực	~tri	~triệu	~triệu đồng
-1	~trong tuần	~trên	~trước ngày	~trở	~tế	~tịch	~tử	~vòng 0	~xảy	~xảy ra	~yêu cầu	~đi	~đăng	~đơn	~đơn vị
-1	~đạt 0	~đồng
-2		#, yêu	#. kết	#bảo	#dung	#dung đề	#mục	#mục đích	#nội	#nội dung	#tiếp nhận	#xét	#điện :	#đích	#đích ,	#đến
-2	#đề	#đề xuất	<0 (	<< báo	<< cấp	<< gửi báo cáo	<< họp	<< kiểm tra	<< lực	<< phí	<< phải báo cáo	<< sinh
-2	<< thay cho	<< thời điểm	<< tại thời điểm	<< điểm	<<before cáo	<<term :	<biểu có	<bảo	<bố trí	<cam	<cam kết
-2	<chi trả	<cho phép	<chấp	<chữa	<cuộc họp	<các hộ	<cáo bộ	<doanh	<dự báo	<giá trị	<giải quyết	<gửi báo	<hoạt
-2	<hướng	<hỗ	<hỗ trợ	<hợp	<kinh phí	<kiện	<luật	<lệ	<người	<nhà	<năm	<nước	<phép	<phí	<phải báo	<quy định
-2	<quyền	<sau 0	<sẽ	<thay cho	<thì	<thông	<thẩm định	<thẻ	<thời	<tin	<tiếp công	<trước ngày	<trị	<trở	<trợ
-2	<tại thời	<tạm ngừng	<tế xã	<tục	<từ 0	<và gửi	<vì	<xin	<yết tại	<điều	<đến 0	<đủ	=( ban	=, bộ	=, công
-2	=, từ	=. người	=0 bc	=0 gm	=0 số	=0 để	=: 0	=b	=bc	=biến động	=bão	=bình	=bản đến	=bảy	=chào	=chánh	=chỉ
-2	=các ngày	=có 0	=công tác	=cấm	=cấp điện	=dân số	=dùng	=gia hạn	=giang	=giao việc	=giải quyết	=giấy	=giữ
-2	=giữ chức	=gm	=gm ubnd	=hai	=hiệp	=hiệu lực	=hành	=hành kèm	=hạn giải	=hạn sử	=hồ	=hồi 0	=khai sinh	=khoảng
-2	=khoảng 0	=khuyến	=không được	=kiến	=km 0	=kính trình	=kính đề	=kỳ	=lâm	=lưu	=lệ	=lợi	=lực	=mùa	=nghị các
-2	=nghị định	=ngày ;	=ngừng	=nhà	=nhà trường	=năng	=phát sinh	=phường tiếp	=qua	=quan đăng	=quy định	=rộng
-2	=sơ nộp	=sản	=số	=sở	=sửa	=sửa chữa	=tcs	=tcs 0	=theo	=thành phố	=thời	=thủ tục	=trong tuần	=trên	=trình
-2	=trường	=trường hợp	=tuy	=tế xã	=tết	=từ	=tỷ lệ	=ubnd	=việc (	=xem	=xã	=xảy	=xảy ra	=y tế	=đoàn viên	=được
-2	=đạo	=đạo sở	=đạt	=đảo	=định	=đổi	=đủ	>, công	>, sở	>, tuy	>: 0	>> , cơ	>> , tuy	>> của	>> sang	>> trước
-2	>các đơn	>công	>hiện	>là	>lại	>mưa	>một	>nhiên	>phường	>theo quy	>tháng	>thực	>tuy	>tuy nhiên	>tâm	>tục
-2	>xác	>đến nay	>định	^,	^bảo	^bổ	^cấm	^cử	^dụng	^dự báo	^giờ	^hiện	^hạn sử	^hợp	^kho	^kính	^kết quả	^năm
-2	^qua	^quy định	^quả	_(	_0 g	_0 xã	_biểu có	_buổi sáng	_bảo	_bộ	_cam	_chỉ đạo	_chống	_cuộc	_cán	_cáo bộ
-2	_còn 0	_có	_có giá	_công tác	_công văn	_căn cứ	_cử tri	_dân thành	_g 0	_giải	_giải quyết	_gửi báo	_hoạch số
-2	_hoạt động	_hướng	_hợp	_hợp ,	_khi có	_kiến	_kỷ	_loại	_luận	_lưu	_một	_mời số	_nghị	_phát	_phép	_phường đã
-2	_phải	_phấn	_phấn đấu	_phố	_phố 0	_sau 0	_sung 0	_sáng	_sơ nộp	_số liệu	_thay cho	_thẻ	_tiếp tục	_tri khu
-2	_trước đó	_tại thời	_tạm ngừng	_tổng hợp	_từ 0	_ubnd tỉnh	_văn bản	_vốn	_xét	_xảy	_điều 0	_đoàn viên	_đèn
-2	_đạo sở	_để tổng	cue before form MIN none	cue extended form calendar	cue latest form D none
-2	cue latest form WD none	cue latest side none	cue limit-noun form D none	cue none form half	cue on side past
-2	cue on side same day	cue past side none	cue until side none	cue within-term form D none
-2	cue within-term form M none	cue within-term form WD none	duty 01 term	duty 10 period	form H event
-2	form every DAILY	form half	governor cut-off side to come	governor none cue none	governor none cue past
-2	governor office-hours side none	governor other cue limit-noun	governor other cue term
-2	governor other validity	governor promise side to come	kind cell	normative D event	normative WD event
-2	normative WD none	normative WD received	side none	|dung	|ngày	|nhiệm	|nhiệm vụ	|nội	|nội dung	|vụ	~, cơ
-2	~, sở	~, tuy	~0 để	~: 0	~bão	~cao	~chuyên	~chuyển	~chậm	~chủ	~cấp	~hai	~hàng	~khoảng 0	~kinh	~lại	~lệ	~mưa
-2	~nhiên	~nhiệm	~như sau	~này	~năm 0	~quan	~quy định	~quyền	~theo	~theo quy	~thể	~tiếp	~trước	~tuy	~tuy nhiên
-2	~tỷ	~vị	~vụ	~xem xét	~xác	~xét	~xét .	~yêu	~áp	~điều 0	~đình	~đến nay
-3	#. mục	#chương	#chương trình	#hoạch	#hướng	#hạn	#kiến nghị	#kế	#kế hoạch	#nghị	#tài	#xem	#xem xét	#xuất
-3	<< cho	<< cuộc họp	<< dụng	<<from ,	<<none (	<<within-term 	<bút	<bút phê	<bị	<bố	<bộ	<chậm	<các	<dồn	<dụng
-3	<giá	<hiệu	<kinh	<lịch	<năm 0	<phát sinh	<sinh	<số liệu	<thứ	<trưởng	<xem xét	<điều 0	<điện	<đó	=0 .
-3	=0 tháng	=0 ttr	=cam kết	=chính sách	=chứng	=cách	=cấp	=dân cộng	=dân xã	=giao dịch	=hiệu	=hồ sơ	=km	=kính
-3	=ký khai	=luật	=là 0	=lịch	=lộc	=nghỉ	=ninh	=phiên	=phó	=phải báo	=sau 0	=sau ngày	=số 0	=tháng .	=thông
-3	=thường trực	=tiếp nhận	=trước ngày	=tuần ,	=tải	=tờ	=từ 0	=xuất	=áp dụng	=điện	=điện :	=đến ngày	=đủ hồ	>)
-3	>0 )	>> ( trước	>> nhưng	>> trên	>> được	>bão	>chậm nhất	>của	>lệ	>quy định	>sang	>theo	>thể	>tiếp tục	>vào
-3	^cam	^công văn	^căn	^căn cứ	^cơ	^cử tri	^hợp đồng	^luật	^một	^ngày đến	^tri	^trong	^trước đó	^tại	^về
-3	^điều 0	^đến	_0	_bố	_cam kết	_cho phép	_chấp	_căn	_cứ	_dồn	_dự án	_g	_giá trị	_học kỳ	_không	_kiện	_ký :
-3	_kết hoàn	_là	_lệ	_mới	_ngừng	_nhân	_phát sinh	_phải báo	_quyền	_thông	_tin	_tiếp	_tiếp công	_trị	_tỉnh
-3	_ubnd thành	_văn	_đang	cue from form calendar+h	cue from form clock	cue limit-noun form Y event
-3	cue none form quarter	cue part	cue term column text	cue term form Y none	cue within-term form H none
-3	duty 00 day	duty 01 period	form M event	governor directive cue none	governor none cue clock
-3	governor none cue from	governor none cue until	governor other effect	nameless	side far	~,	~chưa	~các đơn
-3	~của	~khoảng	~là	~mới	~quy	~quốc	~sang	~tiếp tục	~tuần	~tâm	~vào	~định	~động
-4	#i	#i .	#nhận	#tiêu	<(	<< bút phê	<< dự báo	<< phát sinh	<< tính	<<from 	<<none điểm	<cuộc	<có	<cấp	<của
-4	<không	<nghỉ	<ngừng	<phải	<thời điểm	<tính	<đã	=. .	=chế	=dụng	=hàng	=kiến nghị	=mới	=người	=nhận đủ	=phép
-4	=quy chế	=sớm	=tiếp tục	=trả kết	=tâm	=tỷ	=xét	=áp	>0	>quy	>đạt	^cứ	^giấy	^sử	^tin	^văn	^đến :	_, trong
-4	_hoạt	_kính đề	_nghỉ	_nghị sở	_sẽ tổng	_sớm	_thành phố	_trong đó	_trước	_ubnd	_xem	_đạt	column text
-4	cue from form month	cue from side past	cue latest form MIN none	cue none form month	cue part column text
-4	cue past	cue past column text	cue term	cue term side none	duty 00 recurrence	form Y event	form month
-4	governor other cue none	kind heading	kind sentence	later	told 0000	told 0100	~0 %	~chậm nhất	~luật	~trong
-5	#kết	#trình	<<until ngày	<được	<để	=0 năm	=tiếp	=tục	=xem xét	>nay	>nhưng	>được	^quy	^số	^điều	^đã	^đồng
-5	_0 để	_kiến nghị	_luật	_quy định	_số 0	_thời điểm	_trước ngày	_tính	_tục	_về việc	_xem xét	_xuất	_được
-5	cue part form yearend	cue term form D none	governor directive cue extended	governor history side open
-5	governor history side past	governor other cue before	~%	~. .	~0	~nhưng	~thứ	~được
-6	#kiến	<thay	=hợp đồng	=tin	=điều	_khi	_kính	_thời	_thứ	_đã	cue none side past	cue on side open
-6	cue recurrence form every DAILY	cue until	cue until column text	duty 11 period	form H none	form WD none
-6	form calendar	governor directive side past	governor other cue within-term	governor other cut-off
-6	governor promise side this year	governor proposal side to come	~nay	~đạt
-7	=đã	>đã	^theo	_để	cue from	cue none	cue none form calendar	cue none side same day	cue term form M none
-7	duty 00 clock	form clock	governor other proposal	governor promise side open
-8	=quy	=điều 0	_đó	asks	cue from column text	cue from side none	cue none column other-dates
-8	cue part side open	form Y none	form yearend	governor other cue from	title tờ trình	~đã
-9	form lunar
-10	_sẽ	cue before side past	cue none form lunar	governor none side same day	side same day
-11	column other-dates
-12	duty 00 term	form MIN none
-13	cue none form year
-14	cue none column text	governor none side past
-15	form D none	form year	governor other promise	normative	title báo cáo
-16	form M none
-17	cue from form calendar
-25	side past`;
