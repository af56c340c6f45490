/** How the numbers of a list's level are written. */
export type NumberStyle = 'decimal' | 'letters' | 'capital-letters' | 'roman' | 'capital-roman' | 'bullet' | 'none';

const ROMAN: readonly [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
const MOST_ROMAN = 3999;
const MOST_LETTERS = 26 * 20;

function roman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return String(number);
  let left = number;
  let text = '';
  for (const [letters, value] of ROMAN) {
    while (left >= value) {
      text += letters;
      left -= value;
    }
  }
  return text;
}

/** After z come aa, bb, as word processors count. */
function letters(number: number): string {
  if (number < 1 || number > MOST_LETTERS) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const WRITE: Readonly<Record<NumberStyle, (number: number) => string>> = {
  decimal: String,
  letters,
  'capital-letters': (number) => letters(number).toUpperCase(),
  roman,
  'capital-roman': (number) => roman(number).toUpperCase(),
  bullet: () => '',
  none: () => '',
};

/** A number as its style writes it. */
export const numberText = (number: number, style: NumberStyle): string => WRITE[style](number);

/** Signs that open an item in any text; the fonts of pictures (Symbol, Wingdings) have others in the same places. */
const SIGN = /^[-–—+*•·▪●○◦■□➢✓]$/u;

/** A bullet as a sign that every reader knows. */
export const bulletText = (sign: string): string => (SIGN.test(sign.trim()) ? sign.trim() : '•');
