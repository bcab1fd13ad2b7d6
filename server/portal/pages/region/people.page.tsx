import {
  PortalStandardPeopleDocument,
  PortalStandardPersonDocument,
  type PortalStandardPersonQueryVariables,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { found } from '../found.ts';
import { StandardPeople, StandardPerson } from './people.view.tsx';

const BACK = { href: '/region/people', words: 'Back to the standard people' };

/** The same invented people under every council’s published policy. */
export function standardPeopleRoutes(app: PortalApp): void {
  app.get('/region/people', async (c) => {
    const { data } = await c.var.api.ask(PortalStandardPeopleDocument, {});
    const view = <StandardPeople compared={data.compareStandardProfiles ?? []} />;
    return c.render(view, { title: 'The same people, everywhere', isWide: true });
  });

  app.get('/region/people/:key', async (c) => {
    const profile = c.req.param('key') as PortalStandardPersonQueryVariables['profile'];
    const { data } = await c.var.api.ask(PortalStandardPersonDocument, { profile });
    const compared = found(data.compareStandardProfiles?.[0]);
    const view = <StandardPerson compared={compared} history={data.allocationHistory ?? []} />;
    return c.render(view, { title: compared.profile.name, isWide: true, back: BACK });
  });
}
