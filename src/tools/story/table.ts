/** Rows of cells as columns of text for the terminal. */
export const columns = (rows: readonly (readonly (string | number)[])[]): string => {
  const table = rows.map(row => row.map(String));
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? [];
  return table
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
