import { RequestError } from '../../../platform/errors.ts';
import { one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { serviceShape } from '../directory/directory.queries.ts';
import type { Days } from './blockContracts.ts';
import { TimeDelivered } from './commissioning.entity.ts';
import { daysOfQuarter, refusedQuarter } from './quarters.ts';
import { type ReturnedService, type TimeOfProvider, timeByProvider } from './timeDelivered.ts';

export const timeDeliveredShape = shapeOf(TimeDelivered, { fields: { service: one(() => serviceShape) } });

/** A week is of the quarter in which it begins, and of what was recorded of it the last stands. */
const READ_RETURNED = {
  name: 'read_time_delivered',
  text: `with standing as (
      select distinct on (service_id, week_starts_on) service_id, week_starts_on, delivered_minutes, paid_minutes
      from time_delivered where tenant_id = $1 and week_starts_on between $2::date and $3::date
      order by service_id, week_starts_on, number desc)
    select service.provided_by as provider, service.name as service,
      (select json_agg(json_build_object('weekStartsOn', week_starts_on, 'deliveredMinutes', delivered_minutes,
          'paidMinutes', paid_minutes) order by week_starts_on) from standing where standing.service_id = service.id) as weeks,
      (select coalesce(json_agg(json_build_object('fromOn', from_on, 'lastOn', coalesce(ended_after, until_on), 'hoursAWeek', capacity)
          order by from_on, id), '[]') from block_contract contract
        where contract.tenant_id = $1 and contract.service_id = service.id and capacity_unit = 'HOURS_A_WEEK') as contracts
    from directory_service service
    where service.tenant_id = $1 and service.id in (select service_id from standing)
    order by lower(service.provided_by), lower(service.name), service.id`,
};

/** The time of a quarter by provider. */
export interface TimeOfQuarter extends Days {
  on: string;
  providers: TimeOfProvider[];
}

/** Time delivered against time paid for, by provider. Throws BAD_USER_INPUT for a day that ends no quarter that has begun. */
export async function readTimeDelivered(session: Session, on: string): Promise<TimeOfQuarter> {
  const today = session.today.toString();
  const refused = refusedQuarter(on, today);
  if (refused) throw new RequestError('BAD_USER_INPUT', refused, { inputPath: ['on'] });
  const days = daysOfQuarter(on, today);
  const values = [session.council.tenantId, days.fromOn, days.lastOn];
  const services = await session.query<ReturnedService>(READ_RETURNED, values);
  return { on, ...days, providers: timeByProvider(services) };
}
