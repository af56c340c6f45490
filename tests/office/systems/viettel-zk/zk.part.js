// What ZK makes in the browser: ids anew at each load, a header that is a table of its own.
const ma = () => 'z' + Math.random().toString(36).slice(2, 7);
const the = (ten, noiDung, cls = '') => `<${ten} id="${ma()}" class="${cls}">${noiDung}</${ten}>`;
const nhan = (chu) => `<span id="${ma()}" class="z-label">${chu}</span>`;
function listbox(cot, dong, anCot = []) {
  const rong = cot.map((_, i) => `<col style="width:${anCot.includes(i) ? 0 : 100}px">`).join('');
  const dau = cot.map((c, i) => `<th id="${ma()}" class="z-listheader"${anCot.includes(i) ? ' style="display:none"' : ''}><div class="z-listheader-content">${c}</div></th>`);
  const than = dong.map((o) => `<tr id="${ma()}" class="z-listitem">${o.map((c, i) => `<td id="${ma()}" class="z-listcell"${anCot.includes(i) ? ' style="display:none"' : ''}><div class="z-listcell-content">${c}</div></td>`).join('')}</tr>`);
  const bang = (trong) => `<table style="width:${(cot.length - anCot.length) * 100}px;table-layout:fixed;border-collapse:collapse">${rong}${trong}</table>`;
  return `<div id="${ma()}" class="z-listbox"><div class="z-listbox-header">${bang(`<tbody><tr class="z-listhead">${dau.join('')}</tr></tbody>`)}</div>
    <div class="z-listbox-body">${bang(`<tbody class="z-listbox-rows">${than.join('')}</tbody>`)}</div></div>`;
}
function tabbox(the) {
  const dau = the.map((t) => `<li id="${ma()}" class="z-tab${t.chon ? ' z-tab-selected' : ''}"><a class="z-tab-content"><span class="z-tab-text">${t.ten}</span></a></li>`);
  const than = the.map((t) => `<div id="${ma()}" class="z-tabpanel"${t.chon ? '' : ' style="display:none"'}>${t.than}</div>`);
  return `<div id="${ma()}" class="z-tabbox"><div class="z-tabs"><ul class="z-tabs-content">${dau.join('')}</ul></div><div class="z-tabpanels">${than.join('')}</div></div>`;
}
const hang = (...o) => `<tr id="${ma()}" class="z-row">${o.map((c) => `<td class="z-row-inner"><div class="z-row-content">${c}</div></td>`).join('')}</tr>`;
const luoi = (dong, cot = '') => `<div id="${ma()}" class="z-grid">${cot}<div class="z-grid-body"><table>${dong.join('')}</table></div></div>`;
const trang = (noiDung) => {
  document.body.innerHTML = `<div class="z-page"><div class="z-borderlayout"><div class="z-north"><span class="z-label">VĂN PHÒNG ĐIỆN TỬ</span> <span class="z-label">Xin chào: Hoàng Thị Lụa</span></div>
  <div class="z-west"><div class="z-tree"><table><tr class="z-treerow"><td><span class="z-treecell-text">Văn bản đến (9)</span></td></tr><tr class="z-treerow"><td><span class="z-treecell-text">Văn bản đi</span></td></tr></table></div></div>
  <div class="z-center">${noiDung}</div></div></div>`;
};
