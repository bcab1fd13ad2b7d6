import type { SessionDatabase } from '../../../platform/database/sharedTransaction.ts';

const FIND_SEATS = {
  name: 'find_seats_on_panels',
  text: `select id, panel_id as "panelId" from panel_member where tenant_id = $1 and account = $2
    and term_from <= $3::date and coalesce(term_to, $3::date) >= $3::date order by id`,
};

/** The seats that an account holds on a day, and their panels, by which PostgreSQL shows it the cases and the meetings of these. */
export async function readSeats(
  database: Pick<SessionDatabase, 'read'>,
  tenantId: string,
  account: string,
  today: Temporal.PlainDate,
): Promise<{ memberIds: string[]; panelIds: string[] }> {
  const read = database.read({ tenantId, personId: null });
  try {
    const values = [tenantId, account, today.toString()];
    const rows = await read.query<{ id: string; panelId: string }>(FIND_SEATS, values);
    return { memberIds: rows.map(({ id }) => id), panelIds: rows.map(({ panelId }) => panelId) };
  } finally {
    await read.end();
  }
}
