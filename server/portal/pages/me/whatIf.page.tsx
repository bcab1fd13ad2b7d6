import {
  PortalWhatIfBeginDocument,
  PortalWhatIfDocument,
  type PortalWhatIfQuery,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { say } from '../../words/say.ts';
import { found, ownPersonId } from '../found.ts';
import { WhatIf } from './whatIf.view.tsx';

type Domains = NonNullable<PortalWhatIfQuery['allocation']>['profile']['domains'];
type Answer = Domains[number];

const page = () => ({
  title: say('What if I answered differently?'),
  back: { href: '/me/amount', words: say('Back to my amount') },
});

/** Another answer, and what the amount would be. Nothing is saved, so what was tried stands in no address either. */
export function whatIfRoutes(app: PortalApp): void {
  app.get('/me/what-if', async (c) => {
    const { data } = await c.var.api.ask(PortalWhatIfBeginDocument, { personId: ownPersonId(c) });
    const allocation = found(found(data.person).latestAllocation);
    const form = newForm(valuesOf(allocation.profile.domains));
    return c.render(
      <WhatIf allocation={allocation} tried={null} form={form} wordings={data.enumWordings} />,
      page(),
    );
  });

  app.post('/me/what-if', async (c) => {
    const values = await formValues(c);
    const variables = {
      allocationId: values.text('allocationId'),
      answers: { domains: answersFrom(values) },
    };
    const { data } = await c.var.api.ask(PortalWhatIfDocument, variables);
    const [allocation, tried] = [found(data.allocation), found(data.allocationIf)];
    const form = { values, mistakes: [] };
    return c.render(
      <WhatIf allocation={allocation} tried={tried} form={form} wordings={data.enumWordings} />,
      page(),
    );
  });
}

/** A person’s own answers in the fields of the form. */
function valuesOf(domains: Domains): Record<string, string> {
  const fields = domains.flatMap(({ domain, level, unpaidSupport }) => [
    [`${domain}.level`, level],
    [`${domain}.unpaidSupport`, unpaidSupport],
  ]);
  return Object.fromEntries(fields);
}

/** What a form answers for each area of life that it has. The API looks at whether it can be. */
function answersFrom(values: FormValues): Answer[] {
  return values.all('domain').map((domain) => ({
    domain: domain as Answer['domain'],
    level: values.text(`${domain}.level`) as Answer['level'],
    unpaidSupport: values.text(`${domain}.unpaidSupport`) as Answer['unpaidSupport'],
  }));
}
