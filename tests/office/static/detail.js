// The detail's frame: empty cells first, filled by a fetch a moment later.
const { base, token, id, shown } = document.body.dataset;

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function showDirections(directions) {
  if (!directions.length) return;
  const rows = directions.map(({ writer, at, text }) =>
    element(
      'tr',
      {},
      element('td', { className: 'nguoi' }, writer),
      element('td', { className: 'luc' }, at),
      element('td', {}, text),
    ),
  );
  document.querySelector('#trYKienChiDao .but_phe').append(element('table', {}, element('tbody', {}, ...rows)));
  document.getElementById('trYKienChiDao').hidden = false;
}

function showNote(note) {
  if (!note) return;
  document.querySelector('#trGhiChu .ghi_chu').textContent = note;
  document.getElementById('trGhiChu').hidden = false;
}

const place = document.getElementById('khung_xem_file');
const inFrame = (src, title) => place.replaceChildren(element('iframe', { id: 'frame_viewfile', title, src }));

// How the system shows a file: each way is met somewhere in its family.
const WAYS = {
  frame: (link) => inFrame(link.href, link.textContent),
  embed: (link) => place.replaceChildren(element('embed', { type: 'application/pdf', src: link.href })),
  object: (link) => place.replaceChildren(element('object', { type: 'application/pdf', data: link.href })),
  viewer: (link) => inFrame(`${base}/static/viewer.html?file=${encodeURIComponent(link.href)}`, link.textContent),
  'closed-viewer': (link) =>
    inFrame(`${base}/static/viewer.html?kin=1&file=${encodeURIComponent(link.href)}`, link.textContent),
  async blob(link) {
    const response = await fetch(link.href);
    inFrame(URL.createObjectURL(await response.blob()), link.textContent);
  },
  tab: (link) => window.open(link.href, '_blank'),
  place: (link) => location.assign(link.href),
};

function viewFile(link) {
  void WAYS[shown](link);
  return false;
}

function showFiles(files) {
  const lines = files.map(({ name, view, download }) =>
    element(
      'div',
      { className: 'tep' },
      element('a', { href: view, onclick: (event) => viewFile(event.currentTarget) }, name),
      element('a', { href: download, className: 'tai_ve' }, 'Tải về'),
    ),
  );
  document.getElementById('div_file_attach_dsvb').append(...lines);
}

function showLog(log) {
  const rows = log.map(({ sender, state, at, moves, comment }, index) => {
    const words = element('span', {}, comment);
    words.setAttribute('name', 'comment');
    const moved = moves.map((move) => element('div', { className: 'chuyen' }, move));
    const row = element(
      'tr',
      {},
      element('td', {}, sender),
      element('td', {}, state),
      element('td', {}, at),
      element('td', {}, words, ...moved),
    );
    row.setAttribute('act_id', String(index + 1));
    return row;
  });
  document.querySelector('#dt_activiti_log tbody').append(...rows);
}

async function fill() {
  const response = await fetch(`${base}/chitiet/dulieu?id=${id}&token=${token}`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!response.ok) throw new Error(`detail: ${response.status}`);
  const { cells, directions, note, files, log } = await response.json();
  for (const [selector, text] of Object.entries(cells)) document.querySelector(selector).textContent = text;
  showDirections(directions);
  showNote(note);
  showFiles(files);
  showLog(log);
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') parent.closeDocDetail?.();
});
void fill();
