import { EDGE, END } from '../../pattern';
import { parser } from '../parser';

const PAPER =
  '(?:công văn|văn bản|thông báo|phiếu chuyển|phiếu giao việc|phiếu|kế hoạch|công điện|giấy mời|quyết định|chỉ thị|kết luận|hướng dẫn|yêu cầu|đề nghị|chỉ đạo|ý kiến chỉ đạo|nhiệm vụ|thông tin|nội dung)';

/** Ngay trong ngày, trong ngày hôm nay, ngay khi nhận được văn bản này, ngay sau khi nhận được. */
export const immediates = parser(
  new RegExp(
    `${EDGE}(?:ngay trong (?:ngày hôm nay|hôm nay|ngày)|trong ngày hôm nay|trong hôm nay|ngay (?:trong )?(?:ngày )?hôm nay|ngay (?:sau )?khi (?:nhận|tiếp nhận)(?: được)?(?<paper> ${PAPER})?(?<this> (?:này|trên|nêu trên))?|(?<=tôi |lãnh đạo |xong |trả lời |gấp |cáo )trong ngày)${END}(?! ?[0-9/])(?<rest>(?: [^ ,;.]{1,12})?)`,
  ),
  ({ paper, this: own, rest = '' }, text) => {
    const words = text.slice(0, text.length - rest.length);
    if (/nhận/.test(words) && !own) {
      // "ngay khi nhận được đơn của công dân" hangs on something else than this document.
      if (/^ (?:của|do|từ|đủ|hồ|đơn|kết|phản|tiền|bàn|thông|tin|ý|báo|kinh|đề|yêu|được)$/.test(rest)) return null;
      if (!paper && !/^(?: (?:thì|phải|các|đề|yêu|và|cần))?$/.test(rest)) return null;
    }
    if (/trong ngày$/.test(words) && /^ (?:làm|mai|thứ|đầu|cuối|tết|lễ|chủ)$/.test(rest)) return null;
    return { expression: { kind: 'immediate', repaired: false }, length: words.length };
  },
);
