import { fold } from '../../text';
import { NAME } from '../names';

/** What the first lines of a document say of it. */
export interface Head {
  /** It asks somebody for something (tờ trình, đơn). */
  asks: boolean;
  /** The offices named at the head, folded. */
  issuers: string[];
  /** The lines that name the kind of document, folded. */
  titles: string[];
}

const LENGTH = 900;
/** The two halves of a letterhead on one line, as a PDF gives them. */
const COLUMNS = / {3,200}/g;
const OFFICE = new RegExp(`^${NAME}(?: [^ ,.:;]{1,14}){2,9}$`);
/** A first line that tells what an office does is the beginning of a sentence. */
const DOES =
  / (?:đề nghị|yêu cầu|hoàn thành|gửi|nộp|chủ trì|phối hợp|giao|trình|rà soát|xác nhận|thực hiện|triển khai|tham mưu|(?<!^(?:ban|sở|phòng|bộ) )xây dựng|lập|báo cáo|thông báo) /;
const TITLE =
  /^(?:kế hoạch|thông báo|báo cáo|quyết định|chương trình|hướng dẫn|công điện|tờ trình|nghị quyết|chỉ thị|giấy mời|kết luận|biên bản|phương án|phiếu|công văn|kiến nghị|kháng nghị|đơn (?:đề nghị|xin|kiến nghị))(?: [^ ,.:;]{1,14}){0,5}$/;
const ASKS = /^(?:tờ trình|đơn (?:đề nghị|xin|kiến nghị|khiếu nại|tố cáo|phản ánh|yêu cầu)(?: [^ ]{1,14}){0,5})$/;

/** Reads the head of a document: letterhead and title. */
export function headOf(text: string): Head {
  const lines = fold(text.slice(0, LENGTH).replace(COLUMNS, '\n'))
    .text.split(/[\n\t|]/)
    .map((line) => line.trim())
    .filter((line) => line.length > 3 && line.length < 80);
  const titles = lines.filter((line) => TITLE.test(line));
  return {
    asks: titles.some((line) => ASKS.test(line)),
    issuers: lines.filter((line) => OFFICE.test(line) && !DOES.test(line)),
    titles,
  };
}
