import type { Database } from '../../../platform/database/database.ts';

const FIND_SEATS = {
  name: 'find_seats_on_panels',
  text: `select id from panel_member where tenant_id = $1 and account = $2
    and term_from <= $3::date and coalesce(term_to, $3::date) >= $3::date order by id`,
};

/** The seats on panels that an account holds on a day, by which PostgreSQL shows it the cases of these panels. */
export async function readSeats(
  database: Database,
  tenantId: string,
  account: string,
  today: Temporal.PlainDate,
): Promise<string[]> {
  const read = database.read({ tenantId, personId: null });
  try {
    const rows = await read.query<{ id: string }>(FIND_SEATS, [tenantId, account, today.toString()]);
    return rows.map(({ id }) => id);
  } finally {
    await read.end();
  }
}
