/** What the tab of each page is called. */
export const titles = {
  popup: 'Nhắc Hạn',
  options: 'Cài đặt Nhắc Hạn',
  diagnosis: 'Chẩn đoán – Nhắc Hạn',
  drop: 'Đọc tệp của văn bản – Nhắc Hạn',
  recovery: 'Khôi phục dữ liệu Nhắc Hạn',
};
