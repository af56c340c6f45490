// The page of the made-up system: one address whose content is swapped, in the manner of its family.
const { base, token, redraw } = document.body.dataset;
const menu = document.getElementById('full_menu');
const content = document.getElementById('noidung');
const modal = document.getElementById('modal_chitiet');
const shown = { list: 'waiting', page: 1, role: null };
let opener = null;

const address = (path) => `${base}${path}?loai=${shown.list}&trang=${shown.page}&token=${token}`;

async function fetchPiece(url, options = {}) {
  const response = await fetch(url, { ...options, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  if (response.status === 401) location.href = `${base}/login`;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

function applyRoleFilter() {
  for (const row of content.querySelectorAll('#dt_basic tbody tr')) {
    row.style.display = shown.role && !row.classList.contains(shown.role) ? 'none' : '';
  }
}

async function showList(list, page) {
  Object.assign(shown, { list, page, role: null });
  for (const link of menu.querySelectorAll('a')) link.classList.toggle('active', link.getAttribute('loai') === list);
  const asked = address('/vanban/danhsach');
  const piece = await fetchPiece(asked);
  if (asked === address('/vanban/danhsach')) content.innerHTML = piece;
}

// All rows are thrown away and made anew, whether or not anything has changed.
async function drawAgain() {
  const asked = address('/vanban/lammoi');
  const rows = await fetchPiece(asked);
  const body = content.querySelector('tbody');
  if (!body || asked !== address('/vanban/lammoi')) return;
  const focused = document.activeElement?.closest('tr')?.id;
  body.innerHTML = rows;
  applyRoleFilter();
  if (focused) document.getElementById(focused)?.querySelector('a')?.focus();
}

function showDocDetail(id, direction, role, row) {
  closeDocDetail();
  opener = row?.id ?? null;
  const frame = document.createElement('iframe');
  frame.title = 'Chi tiết văn bản';
  frame.src = `${base}/chitiet?id=${id}&loai=${direction}&vaitro=${role}&token=${token}`;
  modal.querySelector('.modal-content').append(frame);
  modal.hidden = false;
  modal.querySelector('.close').focus();
}

function closeDocDetail() {
  if (modal.hidden) return;
  modal.hidden = true;
  modal.querySelector('iframe')?.remove();
  document.getElementById(opener)?.querySelector('a')?.focus();
}

async function keepConnection() {
  for (;;) await fetchPiece(`${base}/dwr/call/plainpoll/ReverseAjax.dwr`, { method: 'POST' });
}

menu.addEventListener('click', (event) => {
  const list = event.target.closest('a')?.getAttribute('loai');
  if (list) void showList(list, 1);
});

content.addEventListener('click', (event) => {
  const page = event.target.closest('.pagination a')?.getAttribute('trang');
  if (page) void showList(shown.list, Number(page));
  const role = event.target.closest('.color_clk')?.getAttribute('c-val');
  if (!role) return;
  shown.role = shown.role === role ? null : role;
  applyRoleFilter();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeDocDetail();
});

Object.assign(window, { showDocDetail, closeDocDetail });
void showList('waiting', 1);
if (Number(redraw) > 0) setInterval(() => drawAgain().catch(() => undefined), Number(redraw));
void keepConnection().catch(() => undefined);
