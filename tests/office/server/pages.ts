import { escapeHtml } from '../print/html';
import type { ListName, OfficeDocument } from '../types';
import { LISTS } from './lists';
import { OFFICER } from './sessions';

/** The pages' shells; what they show is fetched by their scripts. */

const SYSTEM = 'Hệ thống quản lý văn bản và điều hành';

const page = (base: string, title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="${base}/static/office.css"></head>${body}</html>`;

export function loginPage(base: string, failed: boolean): string {
  const message = failed ? '<p class="loi" role="alert">Tên đăng nhập hoặc mật khẩu không đúng.</p>' : '';
  return page(
    base,
    `Đăng nhập - ${SYSTEM}`,
    `<body class="trang_dang_nhap"><form method="post" action="${base}/login" class="dang_nhap">
      <h1>${SYSTEM}</h1><p>Ủy ban nhân dân phường An Mẫu</p>${message}
      <label>Tên đăng nhập <input name="username" autocomplete="username" required autofocus></label>
      <label>Mật khẩu <input name="password" type="password" autocomplete="current-password" required></label>
      <button type="submit">Đăng nhập</button></form></body>`,
  );
}

function menuHtml(documents: readonly OfficeDocument[]): string {
  const names = Object.keys(LISTS) as ListName[];
  const groups = [...new Set(names.map((name) => LISTS[name].group))];
  const entry = (name: ListName): string => {
    const count = documents.filter((document) => document.list === name).length;
    const { menuId, title } = LISTS[name];
    return `<a id="${menuId}" loai="${name}" href="javascript:void(0)">${title} (${count})</a>`;
  };
  return groups
    .map(
      (group) =>
        `<h4>${group}</h4>${names
          .filter((name) => LISTS[name].group === group)
          .map(entry)
          .join('')}`,
    )
    .join('');
}

interface MainPage {
  base: string;
  token: string;
  documents: readonly OfficeDocument[];
  redrawMs: number;
}

export function mainPage({ base, token, documents, redrawMs }: MainPage): string {
  const areas = ['Trang chủ', 'Văn bản đến', 'Văn bản đi', 'Công việc', 'Lịch công tác', 'Tra cứu'];
  return page(
    base,
    SYSTEM,
    `<body data-base="${base}" data-token="${token}" data-redraw="${redrawMs}">
    <div class="dau_trang"><b>${SYSTEM}</b>
      <span class="login-info">${OFFICER} - Văn phòng HĐND và UBND - UBND phường An Mẫu | <a href="${base}/logout">Thoát</a></span></div>
    <div class="thanh_muc">${areas.map((area) => `<i>${area}</i>`).join('')}</div>
    <div class="than_trang"><nav id="full_menu">${menuHtml(documents)}</nav><main id="noidung"></main></div>
    <div class="modal" id="modal_chitiet" role="dialog" aria-modal="true" aria-label="Chi tiết văn bản" hidden>
      <div class="modal-dialog"><div class="modal-content">
        <div class="modal-header"><b>Chi tiết văn bản</b>
          <button type="button" class="close" onclick="closeDocDetail()" aria-label="Đóng">×</button></div>
      </div></div></div>
    <script src="${base}/static/main.js"></script></body>`,
  );
}

const pair = (label: string, attributes: string, span = ''): string =>
  `<td class="nhan"><b>${label}:</b></td><td ${attributes}${span}></td>`;

/** The detail's frame: labels with empty cells, which its script fills a moment later. */
export function detailPage(base: string, token: string, document: OfficeDocument, filesShown: string): string {
  const wide = ' colspan="3"';
  return page(
    base,
    `Chi tiết văn bản ${escapeHtml(document.id)}`,
    `<body class="khung_chi_tiet" data-base="${base}" data-token="${token}" data-id="${document.id}"
      data-shown="${filesShown}">
    <table id="dt_thongtin_vanban">
      <tr>${pair('Trích yếu', 'id="detailTrichYeu"', wide)}</tr>
      <tr>${pair('Số ký hiệu', 'id="detailSoKyHieu"')}${pair('Số đến', 'class="class_detail_soden"')}</tr>
      <tr>${pair('Đơn vị ban hành', 'id="div_donvi_soanthao"')}${pair('Hình thức', 'id="detailHinhThuc"')}</tr>
      <tr>${pair('Ngày văn bản', 'id="detailNgayVanBan"')}${pair('Ngày đến', 'id="detail_ngay_den_banhanh_data"')}</tr>
      <tr>${pair('Độ mật', 'id="td_secret_level"')}${pair('Ðộ khẩn', 'id="detailDoKhan"')}</tr>
      <tr id="divNhacNhoHanXuLy"><td class="nhan"><b>Hạn xử lý:</b></td><td><span id="spanNhacNhoHanXuLy"></span></td>
        ${pair('Người ký', 'id="id_nguoi_ky"')}</tr>
      <tr id="trYKienChiDao" hidden>${pair('Bút phê chỉ đạo', 'class="but_phe"', wide)}</tr>
      <tr id="trGhiChu" hidden>${pair('Ghi chú', 'class="ghi_chu"', wide)}</tr>
      <tr>${pair('Tệp đính kèm', 'id="div_file_attach_dsvb"', wide)}</tr>
    </table>
    <div id="khung_xem_file"></div>
    <h4>Nhật ký xử lý</h4>
    <table id="dt_activiti_log"><thead><tr><th>Người gửi</th><th>Trạng thái</th><th>Thời gian</th><th>Nội dung</th></tr>
      </thead><tbody></tbody></table>
    <script src="${base}/static/detail.js"></script></body>`,
  );
}
