import type { Unit } from '../../../lib/duty';

/** The officers of these cases: what each of them set. */
export const UNITS = {
  /** In the economic department of a ward. */
  department: {
    names: ['UBND phường An Bình', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    abbreviations: ['P. KTHTĐT'],
    persons: ['Nguyễn Thị Lan', 'Trần Quốc Hùng'],
  },
  /** Has set the ward alone: may be in any of its departments. */
  ward: { names: ['Ủy ban nhân dân phường An Bình'], abbreviations: [], persons: [] },
  /** Has set the department alone: its ward is not known. */
  alone: { names: ['Phòng Văn hóa - Xã hội'], abbreviations: [], persons: [] },
  commune: { names: ['UBND xã Hòa Phú'], abbreviations: [], persons: ['Lê Văn Tám'] },
  school: { names: ['Trường Tiểu học An Bình'], abbreviations: [], persons: [] },
  office: { names: ['Văn phòng HĐND và UBND phường An Bình'], abbreviations: [], persons: [] },
  station: { names: ['Trạm Y tế phường An Bình'], abbreviations: [], persons: [] },
  person: { names: [], abbreviations: [], persons: ['Nguyễn Thị Lan'] },
  nobody: { names: [], abbreviations: [], persons: [] },
} as const satisfies Record<string, Unit>;

/** Addressees as documents name them, a line an item; `|` parts what the engine gives apart. */
type Cases = Readonly<Record<'mine' | 'others', string>>;

export const CASES: Partial<Record<keyof typeof UNITS, Cases>> = {
  department: {
    mine: `
UBND phường An Bình
Ủy ban nhân dân phường An Bình
Uỷ ban nhân dân phường An Bình
ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH
UBND PHƯỜNG AN BÌNH
UBND P. An Bình
UBND P.An Bình
UB phường An Bình
phường An Bình
Phường An Bình
UBND phường An Bình, thành phố Hồ Chí Minh
UBND phường An Bình và các đơn vị liên quan
UBND phường
UBND phường chủ trì
Phường
phường
UBND cấp xã
UBND các phường
UBND các xã, phường, đặc khu
UBND các phường, xã
các phường, xã
Các phường
các phường: An Bình, Tân Lập và Hòa Phú
các phường An Bình, Tân Lập
UBND các phường Tân Lập, An Bình
các phường trên địa bàn thành phố
các phường có liên quan
UBND phuong An Binh
uy ban nhan dan phuong an binh
Chủ tịch UBND phường An Bình
Chủ tịch Ủy ban nhân dân các phường, xã, đặc khu
Phó Chủ tịch UBND phường
Lãnh đạo UBND phường An Bình
Phòng Kinh tế, Hạ tầng và Đô thị
phòng kinh tế, hạ tầng và đô thị
PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ
Phòng Kinh tế, Hạ tầng & Đô thị
Phòng Kinh tế - Hạ tầng và Đô thị
Phòng Kinh tế Hạ tầng Đô thị
Phòng KT, HT và ĐT
P. Kinh tế, Hạ tầng và Đô thị
P. KTHTĐT
P.KTHTĐT
P. KT-HT-ĐT
P. KT, HT&ĐT
Phòng KTHTĐT
Phòng KTHT&ĐT
phòng kt-ht-đt
P. KT
Phòng KTĐT
Phòng Kinh tế
Phòng Hạ tầng
Phòng Đô thị
Phòng Kinh te, Ha tang va Do thi
Phong Kinh te, Ha tang va Do thi
Phòng Kinh tế, Hạ tầng và Đô thị chủ trì
Phòng Kinh tế, Hạ tầng và Đô thị phường An Bình
Phòng Kinh tế, Hạ tầng và Đô thị thuộc UBND phường An Bình
Phòng Văn hóa - Xã hội, Phòng Kinh tế, Hạ tầng và Đô thị
Văn phòng HĐND và UBND; Phòng Kinh tế, Hạ tầng và Đô thị
Phòng Văn hóa - Xã hội|Phòng Kinh tế, Hạ tầng và Đô thị
Phòng Văn hóa, Kinh tế và Nội vụ
các phòng: Văn hóa - Xã hội, Kinh tế
các phòng Kinh tế, Văn hóa
Các phòng, ban chuyên môn
các phòng, ban, đơn vị
Các phòng chuyên môn thuộc phường
Trưởng phòng Kinh tế, Hạ tầng và Đô thị
Trưởng phòng
Lãnh đạo phòng
Phòng tham mưu
Thủ trưởng các đơn vị
Thủ trưởng các cơ quan, đơn vị
thủ trưởng các sở, ban, ngành; Chủ tịch UBND các phường, xã
các cơ quan, đơn vị
Các đơn vị liên quan
các địa phương
Các sở, ngành, địa phương
toàn thể cán bộ, công chức
Toàn thể công chức phường
cán bộ, công chức, viên chức
Mỗi cơ quan, đơn vị
Tất cả các đơn vị
Trạm Y tế và các đơn vị liên quan
Trạm Y tế; các phòng chuyên môn
Công an phường, UBND phường
Sở Xây dựng, UBND phường An Bình
Sở Y tế; UBND các phường
đồng chí Lan
đ/c Lan
Đ/c Nguyễn Thị Lan
đ/c N.T.Lan
bà Nguyễn Thị Lan
chị Lan
Nguyễn Thị Lan
NGUYỄN THỊ LAN
Lan
đ/c Minh, đ/c Lan
đ/c Hùng
đ/c Hùng PCT
đ/c Trần Quốc Hùng, Phó Chủ tịch UBND phường
PCT Trần Quốc Hùng
Trạm Y tế (đ/c Lan phối hợp)
đ/c Chủ tịch
các đồng chí
đơn vị chủ trì
cơ quan được giao
Bộ phận Địa chính
Công chức Địa chính - Xây dựng
Cán bộ Tư pháp
Ban Chỉ đạo chuyển đổi số phường
thành viên Ban Chỉ đạo
Tổ công tác
Tổ trưởng Tổ công tác
Hội đồng nghĩa vụ quân sự
Chi bộ
chủ đầu tư
như trên
Tổ 3
Phòng Kinh lế, Hạ tầng và Đô thị
Phòng Kinh tế và Nội vụ
Phòng Kinh tế hỗ trợ phường Tân Lập
Phòng Kinh tế, Hạ tầng và Đô thị hướng dẫn phường Tân Lập
Văn phòng, Phòng Kinh tế
Phòng chuyên môn
đồng chí Trưởng phòng
UBND phường (qua Phòng Văn hóa - Xã hội)
UBND phường - Phòng Văn hóa - Xã hội
Chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị; Phối hợp: Công an phường
Phối hợp: Phòng Kinh tế, Hạ tầng và Đô thị
- Phòng Văn hóa - Xã hội - Phòng Kinh tế, Hạ tầng và Đô thị
Các sở, ban, ngành thành phố; UBND các phường, xã
Phòng Văn hóa - Xã hội phối hợp với Phòng KTHTĐT
Công an phường phối hợp chặt chẽ với UBND phường An Bình
Công an phường chủ trì, phối hợp UBND
Công an phường chủ trì, phối hợp với P. KT và các đơn vị liên quan
Trạm Y tế|Phối hợp: Phòng KTHTĐT
Phối hợp: các đơn vị liên quan
VP, P.KT, P.VH
Phòng VHXH, KTHTĐT
Lê Văn Minh, Nguyễn Thị Lan
`,
    others: `
UBND phường An Bình A
UBND phường An Bình B
phường An Bình Đông
UBND phường Tân Lập
Ủy ban nhân dân phường Tân Lập
UBND PHƯỜNG TÂN LẬP
UBND P. Tân Lập
UBND các phường: Tân Lập, Hòa Phú
UBND các phường Tân Lập và Hòa Phú
các phường Tân Lập, Hòa Phú
UBND xã Hòa Phú
UBND đặc khu Côn Đảo
UBND Thành phố
UBND tỉnh
Trạm Y tế phường An Bình
Trạm Y tế
TYT phường
Trạm Y tế phường Tân Lập
Công an phường An Bình
Công an phường
CA phường
Công an Thành phố
Ban Chỉ huy Quân sự phường
BCHQS phường
Đảng ủy phường An Bình
Đảng ủy phường
HĐND phường
Thường trực HĐND phường
Ủy ban MTTQ Việt Nam phường
UBMTTQ phường
Đoàn Thanh niên phường
Đoàn TNCS Hồ Chí Minh phường
Hội Liên hiệp Phụ nữ phường
Hội Nông dân
Hội Cựu chiến binh phường An Bình
Liên đoàn Lao động
Trường Tiểu học An Bình
Trường Mầm non Hoa Sen
các trường
các trường học trên địa bàn phường
Hiệu trưởng các trường
Các khu phố
Trưởng khu phố 3
Khu phố 5
Ban Quản lý dự án đầu tư xây dựng khu vực
Phòng Văn hóa - Xã hội
Phòng VH-XH
P. VHXH
Phòng Văn hóa - Xã hội chủ trì
Phòng Văn hóa và Xã hội phường
Trưởng phòng Văn hóa - Xã hội
Văn phòng HĐND và UBND phường An Bình
Văn phòng HĐND và UBND
VP HĐND-UBND
Văn phòng
Trung tâm Phục vụ hành chính công
TTPVHCC phường
Trung tâm Văn hóa - Thể thao
Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Lập
Phòng Văn hóa - Xã hội; Trạm Y tế; Công an phường
Phòng Văn hóa - Xã hội|Công an phường
Sở Xây dựng
Sở Tài chính, Sở Nội vụ
Các Sở: Y tế, Nội vụ
các sở, ban, ngành Thành phố
Giám đốc Sở Y tế
Bộ Xây dựng
Chi cục Thuế khu vực
Thuế cơ sở 12
Kho bạc Nhà nước khu vực II
Bảo hiểm xã hội cơ sở An Bình
Tòa án nhân dân khu vực 5
Thanh tra Thành phố
Công ty Cổ phần Môi trường
các doanh nghiệp
đ/c Minh
đồng chí Lê Văn Minh
ông Phạm Minh Tuấn
Lê Văn Minh
đ/c Trần Thị Lan
đ/c Nguyễn Thị Lan Anh
đ/c Minh, đ/c Tuấn
Hội Chữ thập đỏ
Đảng ủy, HĐND
Trạm Y tế chủ trì, phối hợp với các đơn vị liên quan
Trạm Y tế phối hợp các phòng, ban, đơn vị liên quan
Trạm Y tế|Phối hợp: Các đơn vị liên quan
Chủ trì: Công an phường; phối hợp: Các khu phố
Chủ trì: Phòng Văn hóa - Xã hội; Phối hợp: Công an phường
Phòng Văn hóa - Xã hội/Trạm Y tế
Trường THCS Lê Lợi
THCS Lê Lợi
UBND phường Tân Lập, UBND xã Hòa Phú
`,
  },
  ward: {
    mine: `
UBND phường An Bình
UBND phường
các phường
Phòng Kinh tế, Hạ tầng và Đô thị
Phòng Văn hóa - Xã hội phường An Bình
Văn phòng HĐND và UBND phường
Trung tâm Phục vụ hành chính công phường
P. VHXH
Phòng Văn hóa - Xã hội phường Tân Lập
đ/c Minh
An Bình
`,
    others: `
UBND phường Tân Lập
Trạm Y tế phường An Bình
Phòng Quản lý đô thị thuộc Sở Xây dựng
Công an phường An Bình
Sở Nội vụ
Đảng ủy phường
`,
  },
  alone: {
    mine: `
Phòng Văn hóa - Xã hội
Phòng VHXH
Phòng Văn hoá và Xã hội
UBND phường An Bình
UBND các phường
P. VH-XH
UBND phường Tân Lập
`,
    others: `
Phòng Kinh tế, Hạ tầng và Đô thị
Trạm Y tế
Trường Tiểu học Nguyễn Du
Sở Văn hóa và Thể thao
Trung tâm Văn hóa
`,
  },
  commune: {
    mine: `
UBND xã Hòa Phú
UBND xã Hoà Phú
xã
UBND các xã
UBND cấp xã
các xã Hòa Phú, Tân Tiến
đ/c Tám
ông Lê Văn Tám
`,
    others: `
UBND xã Hòa Phú Đông
UBND xã Tân Tiến
các thôn
Trạm Y tế xã Hòa Phú
`,
  },
  school: {
    mine: `
Trường Tiểu học An Bình
các trường
Các trường tiểu học
Trường Tiểu học
nhà trường
Hiệu trưởng các trường
Hiệu trưởng Trường Tiểu học An Bình
`,
    others: `
Trường Mầm non Hoa Sen
Phòng Văn hóa - Xã hội
Trạm Y tế
`,
  },
  office: {
    mine: `
Văn phòng HĐND và UBND phường An Bình
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường
VP HĐND&UBND
Văn phòng
`,
    others: `
Phòng Kinh tế, Hạ tầng và Đô thị
Văn phòng HĐND và UBND phường Tân Lập
`,
  },
  station: {
    mine: `
Trạm Y tế phường An Bình
Trạm Y tế
TYT phường
`,
    others: `
Trạm Y tế phường Tân Lập
Phòng Văn hóa - Xã hội
`,
  },
  person: {
    mine: `
Phòng Văn hóa - Xã hội
đ/c Lan
Sở Nội vụ
`,
    others: `
đ/c Minh
bà Trần Thị Mai
`,
  },
  nobody: {
    mine: `
UBND phường Tân Lập
đ/c Minh
`,
    others: '',
  },
};
