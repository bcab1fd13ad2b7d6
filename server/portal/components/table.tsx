import type { Child } from 'hono/jsx';

export interface Column<Row> {
  heading: Child;
  cell: (row: Row) => Child;
  /** Numbers stand to the right, so that they can be compared. */
  isNumber?: boolean;
  /** Whether the cell names its row. */
  isRowHeading?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The last row, such as a total, as its cells. */
  total?: readonly Child[];
  /** Whether only whoever hears the page has the caption, as a heading above says the same. */
  isCaptionHidden?: boolean;
  /** What stands in the place of a table without rows. */
  empty: string;
}

/** A table that scrolls by itself where the page is narrow, and can be reached by keyboard to do so. */
export function Table<Row>({
  caption,
  columns,
  rows,
  total,
  isCaptionHidden = false,
  empty,
}: TableProps<Row>) {
  if (rows.length === 0) return <p class="govuk-body">{empty}</p>;
  return (
    <section class="portal-scrolls" tabindex={0} aria-label={caption}>
      <table class="govuk-table">
        <caption
          class={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}
        >
          {caption}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map(({ heading, isNumber }) => (
              <th
                scope="col"
                class={isNumber ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header'}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <tr class="govuk-table__row">{columns.map((column) => cellOf(column, row))}</tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr class="govuk-table__row portal-total">
              {total.map((cell, index) => (
                <td
                  class={
                    columns[index]?.isNumber
                      ? 'govuk-table__cell govuk-table__cell--numeric'
                      : 'govuk-table__cell'
                  }
                >
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function cellOf<Row>({ cell, isNumber, isRowHeading }: Column<Row>, row: Row) {
  if (isRowHeading) {
    return (
      <th scope="row" class="govuk-table__header">
        {cell(row)}
      </th>
    );
  }
  return (
    <td class={isNumber ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__cell'}>
      {cell(row)}
    </td>
  );
}
