/**
 * How counts of people are published so that nobody can be found in them: the suppression of published tables
 * (domain.md, section 11, after the practice of the national returns).
 */

/** A count from 1 to one less than this could point at somebody. */
const LEAST_SHOWN = 5;

/**
 * A count as it is published: hidden below five, and otherwise to the nearest five, so 4 is hidden, 7 is 5 and 8 is 10. That
 * there is nobody is shown as it is, as it points at nobody.
 */
export function publishedCount(count: number): number | null {
  return isSmall(count) ? null : Math.round(count / LEAST_SHOWN) * LEAST_SHOWN;
}

function isSmall(count: number): boolean {
  return count > 0 && count < LEAST_SHOWN;
}

/** Counts in lines, and for each whether it is published. */
type Cells<Value> = readonly (readonly Value[])[];

/**
 * The cells of a table that stay hidden: the small ones, those already hidden for another reason, and as many more as it takes so
 * that none can be had by subtraction. The table has all its totals in it, or they are known and left out: either way the cells of each line and each column
 * add up to something that is known. A hidden cell can be worked out exactly where no other hidden cells lead
 * from its line to its column and back, so for each such cell the smallest other of its line or column is hidden too. One that is nought
 * is taken only where nothing else is left, since it may be known that nobody can be in it.
 */
export function hiddenCells(counts: Cells<number>, alreadyHidden?: Cells<boolean>): boolean[][] {
  const hidden = counts.map((line, row) =>
    line.map((count, column) => isSmall(count) || alreadyHidden?.[row]?.[column] === true),
  );
  for (let exposed = exposedCell(hidden); exposed; exposed = exposedCell(hidden)) {
    const next = leastBeside(exposed, counts, hidden) ?? leastOfAll(counts, hidden);
    if (!next) break;
    (hidden[next.row] as boolean[])[next.column] = true;
  }
  return hidden;
}

/**
 * The same for one line of counts that add up to something known, with their total among them or not: a single hidden count
 * could be had from the others, so the smallest other is hidden too.
 */
export function hiddenInLine(counts: readonly number[]): boolean[] {
  const hidden = counts.map(isSmall);
  if (hidden.filter(Boolean).length === 1) {
    const next = leastOfAll([counts], [hidden]);
    if (next) hidden[next.column] = true;
  }
  return hidden;
}

interface Cell {
  row: number;
  column: number;
}

/** The first hidden cell that the others give away; null where none is. */
function exposedCell(hidden: Cells<boolean>): Cell | null {
  const cells = hidden.flatMap((line, row) =>
    line.flatMap((isHidden, column) => (isHidden ? [{ row, column }] : [])),
  );
  return cells.find((cell) => !isJoinedWithout(cell, cells)) ?? null;
}

/** Whether hidden cells lead from the line of a cell to its column, other than the cell itself. */
function isJoinedWithout(cell: Cell, cells: readonly Cell[]): boolean {
  const others = cells.filter((other) => other !== cell);
  const rows = new Set([cell.row]);
  const columns = new Set<number>();
  for (let reached = -1; reached < rows.size + columns.size; ) {
    reached = rows.size + columns.size;
    for (const { row, column } of others) {
      if (rows.has(row)) columns.add(column);
      if (columns.has(column)) rows.add(row);
    }
  }
  return columns.has(cell.column);
}

/** The smallest count in the line or column of a cell that is neither hidden nor nought. */
function leastBeside(cell: Cell, counts: Cells<number>, hidden: Cells<boolean>): Cell | null {
  const beside = ({ row, column }: Cell) => row === cell.row || column === cell.column;
  return least(counts, hidden, (other, count) => count > 0 && beside(other));
}

function leastOfAll(counts: Cells<number>, hidden: Cells<boolean>): Cell | null {
  return least(counts, hidden, (_, count) => count > 0) ?? least(counts, hidden, () => true);
}

function least(
  counts: Cells<number>,
  hidden: Cells<boolean>,
  isOpen: (cell: Cell, count: number) => boolean,
): Cell | null {
  const open = counts.flatMap((line, row) =>
    line.flatMap((count, column) =>
      !hidden[row]?.[column] && isOpen({ row, column }, count) ? [{ row, column, count }] : [],
    ),
  );
  return open.sort((a, b) => a.count - b.count)[0] ?? null;
}
