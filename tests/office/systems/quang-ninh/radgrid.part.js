// What Telerik's RadGrid makes: 17 cells a row of which some are hidden, headers that sort by postback.
const COT = ['', '', 'ID', '', '', 'Số đến', 'Tác giả', 'Số KH', 'Ngày VB', 'Trích yếu', 'Độ khẩn', 'Hạn XL', 'Người gửi', 'Ngày đến', 'Trạng thái', 'Bút phê', ''];
const AN = [2, 3, 4];
const an = (i) => (AN.includes(i) ? ' style="display:none"' : '');
const goc = 'dnn_ctr453_ViewVanBanDen_RadGrid1_ctl00';
function hang(v, n) {
  const o = ['<input type="checkbox">', n + 1, v.id, 'x', 'y', v.den, v.tacGia, v.so, v.ngayVb, `<b>Trích yếu:</b> ${v.trichYeu}`,
    `<span id="${goc}_ctl0${n}_lblDoKhan">${v.khan ?? 'Thường'}</span>`, v.han, 'Văn thư', v.ngayDen, v.trangThai ?? '',
    v.butPhe ? `<img alt="" src="data:," onmouseover="showToolTip(this,'${v.butPhe}')" onmouseout="hideToolTip()">` : '',
    v.mat === undefined ? '' : `<span id="${goc}_ctl0${n}_lblDoMat">${v.mat}</span>`];
  return `<tr class="${n % 2 ? 'rgAltRow' : 'rgRow'}" id="${goc}__${n}">${o.map((c, i) => `<td${an(i)}>${c}</td>`).join('')}</tr>`;
}
const bang = (dong) => `<table class="rgMasterTable" id="${goc}"><thead><tr>${COT.map((c, i) => `<th scope="col" class="rgHeader"${an(i)}>${c && `<a href="javascript:__doPostBack('${goc}','Sort')">${c}</a>`}</th>`).join('')}</tr></thead>
  <tfoot><tr class="rgPager"><td colspan="17"><div class="rgNumPart"><a class="rgCurrentPage" href="#"><span>1</span></a><a id="trang2" href="#"><span>2</span></a></div></td></tr></tfoot><tbody>${dong.map(hang).join('')}</tbody></table>`;
const trang = (muc, dong) => {
  document.getElementById('Form').innerHTML = `<div id="dnn_HeaderPane">UBND TỈNH · CỔNG CÔNG CHỨC <span>Bùi Thị Hương Ly</span></div>
  <div class="RadPanelBar"><ul>${['Văn bản đến chờ xử lý', 'Văn bản đến đã xử lý', 'Văn bản đi'].map((t) => `<li class="rpItem"><a class="rpLink${t === muc ? ' rpSelected' : ''}" href="/Default.aspx?tabid=5${t.length}"><span class="rpText">${t}</span></a></li>`).join('')}</ul></div>
  <div class="DnnModule"><div class="RadGrid" id="dnn_ctr453_RadGrid1">${bang(dong)}</div></div>`;
};
