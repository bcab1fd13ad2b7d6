import { PortalMeasuresDocument } from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { isQuarterEnd, lastQuarters } from '../../words/quarters.ts';
import { Measures } from './measures.view.tsx';

/** How many quarters back may be chosen. */
const QUARTERS = 8;

/** What the council measures of its people at the end of a quarter; roles that read no records have what was published. */
export function measureRoutes(app: PortalApp): void {
  app.use('/measures', signedInOnly);
  app.get('/measures', async (c) => {
    const asked = c.req.query('on') ?? '';
    const over = lastQuarters(Temporal.Now.instant(), QUARTERS);
    const on = isQuarterEnd(asked) ? asked : (over[0] as string);
    const { data } = await c.var.api.ask(PortalMeasuresDocument, { on }, [
      'measures',
      'takeUp',
      'selfDirectedSupport',
    ]);
    const quarters = [...new Set([on, ...over])].sort().reverse();
    return c.render(<Measures data={data} on={on} quarters={quarters} />, {
      title: 'Measures',
      isWide: true,
    });
  });
}
