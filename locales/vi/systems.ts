import type { DescriptionFault, DescriptionRule } from '../../lib/sites/schema';

/** What the schema wants, as a person would say it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'một đoạn chữ',
  number: 'một số',
  boolean: 'true hoặc false',
  Array: 'một danh sách [ ]',
  Object: 'một nhóm mục { }',
};
const kindOf = (name: string): string => kinds[name] ?? name.replaceAll(' | ', ' hoặc ');

const forms: Record<Extract<DescriptionFault, { kind: 'form' }>['of'], string> = {
  selector: 'không phải bộ chọn CSS',
  host: 'không phải tên máy chủ (ví dụ qlvb.tinh.gov.vn hoặc *.tinh.gov.vn)',
  id: 'không phải mã (chỉ chữ thường không dấu, số và dấu -)',
};

const rules: Record<DescriptionRule, string> = {
  'header-without-columns': 'lấy theo tên cột nhưng danh sách này chưa mô tả các cột (columns)',
  'attribute-and-label': 'chỉ được lấy theo thuộc tính (attribute) hoặc theo nhãn (label), không cả hai',
  'empty-place': 'chưa nói lấy ở đâu: cần header, select, attribute hoặc label',
  'nothing-identifies': 'cần ít nhất một trong systemId, number, subject để phân biệt các văn bản',
  'nothing-described': 'chưa mô tả danh sách (lists) hay văn bản đang mở (detail.roots) nào',
};

const at = (path: string, words: string): string => (path ? `${path}: ${words}.` : `Mô tả ${words}.`);

function fault(of: DescriptionFault): string {
  switch (of.kind) {
    case 'too-large':
      return `Dài hơn ${Math.round(of.limit / 1000)} nghìn ký tự, không phải mô tả hệ thống.`;
    case 'not-json':
      return `Hỏng ở dòng ${of.line}, cột ${of.column}: từ đó không còn là JSON.`;
    case 'missing':
      return at(of.path, 'còn thiếu');
    case 'unknown':
      return at(of.path, 'không có mục nào tên như vậy');
    case 'type':
      return at(of.path, `phải là ${kindOf(of.expected)}, đang là ${kindOf(of.received)}`);
    case 'empty':
      return at(of.path, 'đang để trống');
    case 'form':
      return at(of.path, `“${of.text}” ${forms[of.of]}`);
    case 'slow':
      return at(
        of.path,
        `bộ chọn “${of.text}” quá chậm trên trang nhiều dòng; nên chọn theo mã, lớp hay thuộc tính, bớt :has() và ~`,
      );
    case 'rule':
      return at(of.path, rules[of.rule]);
  }
}

/** Descriptions of systems that a person brings along. */
export const systems = { fault };
