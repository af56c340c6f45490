/** A made-up issuing agency and how its papers are headed and signed. */
export interface Agency {
  /** As the system's list names it. */
  issuer: string;
  /** The heading of its papers: the agency above, itself, the place beside the date. */
  parent: string | null;
  name: string;
  place: string;
  signer: { offices: readonly string[]; name: string };
}

const CITY = 'Hà Bình';
const WARD = 'An Mẫu';
const CITY_UBND = 'UBND THÀNH PHỐ HÀ BÌNH';
const DEPUTY = ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'];

const department = (issuer: string, signer: string, offices: readonly string[] = DEPUTY): Agency => ({
  issuer,
  parent: CITY_UBND,
  name: issuer.toLocaleUpperCase('vi'),
  place: CITY,
  signer: { offices, name: signer },
});

export const environment = department('Sở Nông nghiệp và Môi trường', 'Đặng Văn Khải');
export const homeAffairs = department('Sở Nội vụ', 'Lý Thị Kim Oanh');
export const justice = department('Sở Tư pháp', 'Ngô Đình Phúc', ['GIÁM ĐỐC']);
export const science = department('Sở Khoa học và Công nghệ', 'Tạ Minh Đức');
export const finance = department('Sở Tài chính', 'Hồ Thị Bích Vân');
export const health = department('Sở Y tế', 'Nguyễn Hữu Tín');
export const construction = department('Sở Xây dựng', 'Vương Quốc Toản');
export const education = department('Sở Giáo dục và Đào tạo', 'Phan Thị Hồng Nhung');
export const culture = department('Sở Văn hóa và Thể thao', 'Đoàn Anh Tuấn', ['GIÁM ĐỐC']);
export const inspectorate = department('Thanh tra thành phố', 'Cao Xuân Lộc', [
  'KT. CHÁNH THANH TRA',
  'PHÓ CHÁNH THANH TRA',
]);

export const cityCommittee: Agency = {
  issuer: 'UBND thành phố',
  parent: null,
  name: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ BÌNH',
  place: CITY,
  signer: { offices: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Trịnh Công Bằng' },
};

export const cityOffice: Agency = {
  issuer: 'Văn phòng UBND thành phố',
  parent: CITY_UBND,
  name: 'VĂN PHÒNG',
  place: CITY,
  signer: { offices: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], name: 'Lưu Thế Vinh' },
};

export const cityCouncil: Agency = {
  issuer: 'Ban Văn hóa - Xã hội HĐND thành phố',
  parent: 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ BÌNH',
  name: 'BAN VĂN HÓA - XÃ HỘI',
  place: CITY,
  signer: { offices: ['TM. BAN VĂN HÓA - XÃ HỘI', 'TRƯỞNG BAN'], name: 'Bùi Thị Thu Hiền' },
};

export const police: Agency = {
  issuer: 'Công an thành phố',
  parent: 'BỘ CÔNG AN',
  name: 'CÔNG AN THÀNH PHỐ HÀ BÌNH',
  place: CITY,
  signer: { offices: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Đại tá Mai Xuân Trường' },
};

export const insurance: Agency = {
  issuer: 'Bảo hiểm xã hội thành phố',
  parent: 'BẢO HIỂM XÃ HỘI VIỆT NAM',
  name: 'BẢO HIỂM XÃ HỘI THÀNH PHỐ HÀ BÌNH',
  place: CITY,
  signer: { offices: DEPUTY, name: 'Châu Thị Ngọc Lan' },
};

export const fatherlandFront: Agency = {
  issuer: 'Ủy ban MTTQ Việt Nam thành phố',
  parent: 'MẶT TRẬN TỔ QUỐC VIỆT NAM',
  name: 'ỦY BAN THÀNH PHỐ HÀ BÌNH',
  place: CITY,
  signer: { offices: ['TM. BAN THƯỜNG TRỰC', 'PHÓ CHỦ TỊCH'], name: 'Quách Văn Lợi' },
};

export const foodSafetyBoard: Agency = {
  issuer: 'Ban Chỉ đạo An toàn thực phẩm thành phố',
  parent: CITY_UBND,
  name: 'BAN CHỈ ĐẠO AN TOÀN THỰC PHẨM',
  place: CITY,
  signer: { offices: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], name: 'Nguyễn Hữu Tín' },
};

export const militaryCommand: Agency = {
  issuer: 'Bộ Chỉ huy quân sự thành phố',
  parent: 'BỘ TƯ LỆNH QUÂN KHU',
  name: 'BỘ CHỈ HUY QUÂN SỰ THÀNH PHỐ HÀ BÌNH',
  place: CITY,
  signer: { offices: ['KT. CHỈ HUY TRƯỞNG', 'PHÓ CHỈ HUY TRƯỞNG'], name: 'Thượng tá Võ Thành Nam' },
};

export const ward: Agency = {
  issuer: 'UBND phường An Mẫu',
  parent: null,
  name: 'ỦY BAN NHÂN DÂN PHƯỜNG AN MẪU',
  place: WARD,
  signer: { offices: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Trần Quốc Hưng' },
};

export const womensUnion: Agency = {
  issuer: 'Hội Liên hiệp Phụ nữ phường An Mẫu',
  parent: 'ỦY BAN MTTQ VIỆT NAM PHƯỜNG AN MẪU',
  name: 'HỘI LIÊN HIỆP PHỤ NỮ',
  place: WARD,
  signer: { offices: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'], name: 'Hà Thị Mỹ Dung' },
};
