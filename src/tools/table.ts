type Cells = readonly (string | number)[];

/** Rows as columns of text for a terminal, as many as the first row has. */
export const columns = (rows: readonly Cells[]): string => {
  const table = rows.map(row => row.map(String));
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map(row => row[at]?.length ?? 0)));
  return table
    .map(row =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

/** Rows as a Markdown table, the first as its head. */
export const markdown = ([head = [], ...rows]: readonly Cells[]): string =>
  [head, head.map(() => "---"), ...rows].map(row => `| ${row.join(" | ")} |`).join("\n");
