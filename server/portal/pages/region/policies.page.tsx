import {
  PortalNeighboursDocument,
  PortalPolicyMatrixDocument,
  PortalSettingEverywhereDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { found } from '../found.ts';
import { Matrix, Neighbours } from './policies.view.tsx';
import { areaFrom, areaInWords, settingInWords } from './regionWords.ts';
import { SettingEverywhere } from './setting.view.tsx';

/** Rows of a page: so many fit into its weight at 153 councils too. */
const ROWS = 30;

/** What councils have decided, side by side. */
export function policyMatrixRoutes(app: PortalApp): void {
  app.get('/region/policies', async (c) => {
    const area = areaFrom(c.req.query('area'));
    const skip = skipOf(c);
    const { data } = await c.var.api.ask(PortalPolicyMatrixDocument, { area, first: ROWS + 1, skip });
    const { rows, next } = pageOf(data.comparePolicies ?? [], skip);
    const view = <Matrix area={area} rows={rows} previous={previousOf(skip)} next={next} />;
    return c.render(view, { title: `Policies: ${areaInWords(area)}`, isWide: true });
  });

  app.get('/region/setting', async (c) => {
    const area = areaFrom(c.req.query('area'));
    const path = c.req.query('path') ?? '';
    const { data } = await c.var.api.ask(PortalSettingEverywhereDocument, { area, path });
    const row = found(data.comparePolicies?.find((each) => each.path === path));
    const history = data.policyHistory?.councils ?? [];
    const view = <SettingEverywhere row={row} councils={data.councils ?? []} history={history} />;
    const back = {
      href: `/region/policies?area=${area}`,
      words: `Back to ${areaInWords(area).toLowerCase()}`,
    };
    return c.render(view, { title: settingInWords(row), isWide: true, back });
  });

  app.get('/region/neighbours', async (c) => {
    const area = areaFrom(c.req.query('area'));
    const council = c.req.query('council') || c.var.session.signedInAs?.councilSlug || null;
    const beside = (c.req.queries('beside') ?? []).filter((slug) => slug && slug !== council);
    const skip = skipOf(c);
    const variables = {
      area,
      council,
      councils: council && beside.length > 0 ? [council, ...beside] : null,
      first: ROWS + 1,
      skip,
    };
    const { data } = await c.var.api.ask(PortalNeighboursDocument, variables);
    const { rows, next } = pageOf(data.comparePolicies ?? [], skip);
    // Whoever belongs to no council begins with the first that there is.
    const chosen = { area, council: council ?? found(data.councils?.[0]).slug, beside };
    const view = (
      <Neighbours
        chosen={chosen}
        councils={data.councils ?? []}
        rows={rows}
        previous={previousOf(skip)}
        next={next}
      />
    );
    return c.render(view, { title: 'One council beside others', isWide: true });
  });
}

function skipOf(c: PortalContext): number {
  const skip = Number(c.req.query('skip'));
  return Number.isInteger(skip) && skip > 0 ? skip : 0;
}

/** One row more than a page is asked for: whether there is a next page is known by it. */
function pageOf<Row>(rows: readonly Row[], skip: number) {
  return { rows: rows.slice(0, ROWS), next: rows.length > ROWS ? skip + ROWS : null };
}

const previousOf = (skip: number) => (skip > 0 ? Math.max(skip - ROWS, 0) : null);
