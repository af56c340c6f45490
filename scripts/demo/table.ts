/** One column of a table: its heading, and how wide it may become; longer cells are cut with "…". */
export interface Column {
  head: string;
  limit: number;
}

const cut = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);

/** Lines of text in columns. Composed letters only, so that one letter is one place on the screen. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns.map(({ head }) => head), ...rows].map((row) =>
    columns.map(({ limit }, index) => cut((row[index] ?? '').normalize('NFC').replace(/\s+/gu, ' '), limit)),
  );
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const [head = '', ...body] = cells.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [head, widths.map((width) => '─'.repeat(width)).join('  '), ...body];
}
