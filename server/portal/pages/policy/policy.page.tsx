import {
  type PolicyArea,
  PortalPolicyAreaDocument,
  PortalPolicyDiffDocument,
  PortalPolicyDocument,
  PortalPolicyHistoryDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { dayInWords } from '../../words/sentences.ts';
import { AreaOfPolicy } from './area.view.tsx';
import { Differences } from './differences.view.tsx';
import { History, versionPath } from './history.view.tsx';
import { Overview } from './overview.view.tsx';
import { whichDay } from './whichDay.tsx';

const BACK = { href: '/policy', words: 'Back to policy' };

/** The council’s policy as it is in force, as it was, and as it was known. */
export function policyRoutes(app: PortalApp): void {
  app.use('/policy', signedInOnly);
  app.use('/policy/*', signedInOnly);

  app.get('/policy', async (c) => {
    const when = whichDay(c);
    const { data } = await c.var.api.ask(PortalPolicyDocument, { asOf: when.asOf, knownAt: when.knownAt });
    const hasMistakes = when.form.mistakes.length > 0;
    if (hasMistakes) c.status(422);
    return c.render(
      <Overview
        areas={data.policyAreas ?? []}
        when={when}
        today={data.me?.today ?? ''}
        permissions={data.me?.permissions ?? []}
      />,
      { title: 'The council’s policy', hasMistakes, isWide: true },
    );
  });

  app.get('/policy/areas/:area', async (c) => {
    const when = whichDay(c);
    return renderArea(c, { area: areaNamed(c), when, asOf: when.asOf, knownAt: when.knownAt });
  });

  app.get('/policy/history', async (c) => {
    const area = (c.req.query('area') ?? 'resourceAllocation') as PolicyArea;
    const { data } = await c.var.api.ask(PortalPolicyHistoryDocument, { area });
    return c.render(
      <History
        area={area}
        areas={data.enumWordings?.[0]?.values ?? []}
        versions={data.policyVersions ?? []}
      />,
      { title: 'How the policy has changed', back: BACK, isWide: true },
    );
  });

  // A version is what was in force on its first day as it was known when it was recorded: links carry both.
  app.get('/policy/history/:area/:number', async (c) => {
    const area = areaNamed(c);
    const number = c.req.param('number');
    const { asOf, knownAt } = c.req.query();
    if (asOf && knownAt) return renderArea(c, { area, when: whichDay(c), asOf, knownAt, number });
    const { data } = await c.var.api.ask(PortalPolicyHistoryDocument, { area });
    const version = data.policyVersions?.find((each) => String(each.number) === number);
    if (!version) throw new RequestRefused(404, 'There is no such version', 'Choose one from the history.');
    return c.redirect(versionPath(area, version), 303);
  });

  app.get('/policy/diff', async (c) => {
    const { from = '', to = '' } = c.req.query();
    const { data } = await c.var.api.ask(PortalPolicyDiffDocument, { from, to }, [
      'fromVersion',
      'toVersion',
    ]);
    const { policyDiff: diff } = data;
    if (!diff) throw new RequestRefused(404, 'There are no such versions', 'Choose two from the history.');
    return c.render(
      <Differences
        diff={diff}
        caption="Setting by setting"
        was={versionInWords(data.fromVersion)}
        willBe={versionInWords(data.toVersion)}
        nothing="Nothing differs between the two."
      />,
      {
        title: 'What differs between two versions',
        back: { href: `/policy/history?area=${diff.area}`, words: 'Back to the history' },
        isWide: true,
      },
    );
  });
}

function versionInWords(version: object | null | undefined): string {
  const { number, effectiveFrom } = (version ?? {}) as { number?: number; effectiveFrom?: string };
  return effectiveFrom ? `Version ${number}, from ${dayInWords(effectiveFrom)}` : 'As proposed';
}

interface AreaShown {
  area: PolicyArea;
  when: ReturnType<typeof whichDay>;
  asOf: string | undefined;
  knownAt: string | undefined;
  /** Of one version by itself. */
  number?: string;
}

async function renderArea(
  c: PortalContext,
  { area, when, asOf, knownAt, number }: AreaShown,
): Promise<Response> {
  const { data } = await c.var.api.ask(PortalPolicyAreaDocument, { area, asOf, knownAt });
  const [found] = data.policyAreas ?? [];
  if (!found) throw new RequestRefused(404, 'There is no such area of policy', 'Choose one from the list.');
  const hasMistakes = when.form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  const isOneVersion = number !== undefined;
  return c.render(
    <AreaOfPolicy
      area={found}
      catalogue={data.settingsCatalogue ?? []}
      when={when}
      today={data.me?.today ?? ''}
      isOneVersion={isOneVersion}
    />,
    {
      title: isOneVersion ? `${found.label}: version ${number}` : found.label,
      hasMistakes,
      isWide: true,
      back: isOneVersion ? { href: `/policy/history?area=${area}`, words: 'Back to the history' } : BACK,
    },
  );
}

/** What the address names; the API refuses what is no area. */
function areaNamed(c: PortalContext): PolicyArea {
  return (c.req.param('area') ?? '') as PolicyArea;
}
