import {
  type PolicyArea,
  PortalPolicyHistoryDocument,
  PortalPublishPolicyVersionDocument,
  PortalPublishVersionDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { formValues } from '../../forms/formValues.ts';
import { placedMistakes } from '../../forms/placedMistakes.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { meaningOf } from './policyWords.ts';
import { PublishVersion } from './publish.view.tsx';
import { publicBefore, publishPath } from './publishing.ts';

const AT = '/policy/history/:area/:number/publish';

/** Making a version public: what others will read of it, and what stays with the council. */
export function publishVersionRoutes(app: PortalApp): void {
  // The page asks by ids, for what differs from what is public now. An address without them is led to one that has.
  app.get(AT, async (c) => {
    const { version, was } = c.req.query();
    if (version && was) return render(c, { version, was }, newForm());
    const area = areaOf(c);
    const { data } = await c.var.api.ask(PortalPolicyHistoryDocument, { area });
    const found = data.policyVersions?.find((each) => String(each.number) === c.req.param('number'));
    if (!found) throw noSuchVersion();
    const before = publicBefore(data.policyVersions ?? [], found);
    const query = new URLSearchParams({ version: found.id, was: before?.id ?? found.id });
    return c.redirect(`${publishPath(area, found.number)}?${query}`, 303);
  });

  app.post(AT, async (c) => {
    const values = await formValues(c);
    const [version, was] = [values.text('versionId'), values.text('was')];
    const { mistakes } = await c.var.api.change(PortalPublishPolicyVersionDocument, {
      input: { versionId: version },
    });
    if (mistakes.length === 0) {
      const query = new URLSearchParams({ version, was, done: 'published' });
      return c.redirect(`${publishPath(areaOf(c), c.req.param('number'))}?${query}`, 303);
    }
    return render(c, { version, was }, { values, mistakes: placedMistakes(mistakes, []) });
  });
}

const areaOf = (c: PortalContext) => (c.req.param('area') ?? '') as PolicyArea;

function noSuchVersion(): RequestRefused {
  return new RequestRefused(404, 'There is no such version', 'Choose one from the history.');
}

async function render(
  c: PortalContext,
  ids: { version: string; was: string },
  form: FormState,
): Promise<Response> {
  const area = areaOf(c);
  const { data } = await c.var.api.ask(PortalPublishVersionDocument, { area, ...ids }, ['policyDiff']);
  const version = data.policyVersions?.find(({ id }) => id === ids.version);
  if (!version || String(version.number) !== c.req.param('number')) throw noSuchVersion();
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const before = data.policyVersions?.find(({ id }) => id === ids.was && id !== ids.version) ?? null;
  return c.render(
    <PublishVersion
      area={area}
      version={version}
      before={before}
      diff={before && (data.policyDiff ?? null)}
      wordings={data.enumWordings ?? []}
      mayPublish={data.me?.permissions.includes('PUBLISH_POLICY_VERSION') ?? false}
      isInForce={version.effectiveFrom <= (data.me?.today ?? '')}
      form={form}
      isDone={!hasMistakes && c.req.query('done') === 'published'}
    />,
    {
      title: version.publishedAt
        ? `Version ${version.number} is public`
        : `Make version ${version.number} public`,
      caption: meaningOf(data.enumWordings, 'PolicyArea', area),
      back: { href: `/policy/history?area=${area}`, words: 'Back to the history' },
      hasMistakes,
      isWide: true,
    },
  );
}
