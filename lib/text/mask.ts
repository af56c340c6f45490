const DOT = '•';

/** Vietnamese phone numbers: 0 or +84, an area or network of two to four figures, then six to eight more. */
const PHONE = /(?<![\d/.,-])(?:\+?84[ .-]?\d{2,3}|\(0\d{1,4}\)|0\d{2,4})(?:[ .-]?\d){5,8}(?![\d/])/g;
/** Căn cước (12 figures, Law on Identification 2023) and the older identity card (9), also partly masked already. */
const IDENTITY = /(?<![\d/.,-])(?:\d{12}|\d{9}|\d{6,9}[xX*]{2,6})(?![\d/])/g;
/** An account number after the words that announce one. */
const ACCOUNT =
  /(tài khoản|số tk|stk|cccd|căn cước|cmnd|định danh cá nhân|mã số thuế)([^\d\n]{0,40})(\d(?:[ .-]?\d){5,18})(?![\d/])/giu;

const hide = (digits: string): string => digits.replace(/\d/g, DOT);

/**
 * Hides phone, identity and account numbers in text that is shown or kept (systems/FACTS.md §6). The length does not
 * change; dates and document numbers are left alone.
 */
export function maskPersonal(text: string): string {
  if (!/\d{3}/.test(text)) return text;
  return text
    .replace(ACCOUNT, (_, label: string, between: string, digits: string) => label + between + hide(digits))
    .replace(PHONE, hide)
    .replace(IDENTITY, hide);
}
