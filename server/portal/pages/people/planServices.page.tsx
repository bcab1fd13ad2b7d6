import { PortalPlanServicesDocument, type RatedSupport } from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { FormValues } from '../../forms/formValues.ts';
import { found } from '../found.ts';
import { pageOf } from '../pageOf.ts';
import { PlanServices } from './planServices.view.tsx';

const SERVICES_A_PAGE = 10;

/** Services that a plan could buy from. What is looked for is about services and about nobody, so it stands in the address. */
export function planServiceRoutes(app: PortalApp): void {
  app.get('/people/:personId/plan/services', async (c) => {
    const typed = new FormValues({ text: c.req.query('text') ?? '', support: c.req.query('support') ?? '' });
    const [text, support] = [typed.filled('text'), typed.filled('support')];
    const filter = {
      isOpenToNewPeople: true,
      ...(text && { text }),
      ...(support && { support: support as RatedSupport }),
    };
    const variables = { personId: c.req.param('personId'), ...pageOf(c, SERVICES_A_PAGE), filter };
    const { data } = await c.var.api.ask(PortalPlanServicesDocument, variables, ['publishedRates']);
    const person = found(data.person);
    found(person.currentPlan);
    return c.render(<PlanServices data={data} personId={person.id} typed={typed} />, {
      title: 'Services that the plan could buy from',
      caption: person.fullName,
      isWide: true,
      back: { href: `/people/${person.id}/plan`, words: 'Back to the plan' },
    });
  });
}
