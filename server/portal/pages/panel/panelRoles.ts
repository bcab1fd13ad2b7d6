import type { PortalContext } from '../../env.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';

/** Who sets up panels and appoints to them, as the API has it; no record is there yet that could say what may be done. */
const MANAGERS = ['TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];

const roleOf = (c: PortalContext) => c.var.session.signedInAs?.role ?? '';

/** Whether the reader sets up panels and appoints their members. */
export const mayAppoint = (c: PortalContext) => MANAGERS.includes(roleOf(c));

/** Whether the reader calls panels together. */
export const mayCall = (c: PortalContext) => mayAppoint(c) || roleOf(c) === 'PRACTITIONER';

/** A form that the reader could only fill in for nothing is not shown. */
export function managersOnly(c: PortalContext): void {
  if (mayAppoint(c)) return;
  throw new RequestRefused(
    403,
    'Managers set up panels',
    'A team manager, service manager, head of service or director sets up a panel and appoints its members. Ask one of them.',
  );
}

/** The same for a meeting. */
export function callersOnly(c: PortalContext): void {
  if (mayCall(c)) return;
  throw new RequestRefused(
    403,
    'Social care staff call panels together',
    'A practitioner or a manager sets the day and the agenda of a meeting. Ask one of them.',
  );
}
