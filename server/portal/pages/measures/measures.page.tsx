import { PortalMeasuresDocument } from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { Measures } from './measures.view.tsx';
import { quarterEnds } from './quarterEnds.ts';

/** How many quarters back may be chosen. */
const QUARTERS = 8;

/** What the council measures of its people at the end of a quarter; roles that read no records have what was published. */
export function measureRoutes(app: PortalApp): void {
  app.use('/measures', signedInOnly);
  app.get('/measures', async (c) => {
    const quarters = quarterEnds(new Date().toISOString().slice(0, 10), QUARTERS);
    const on = quarters.find((each) => each === c.req.query('on')) ?? (quarters[0] as string);
    const { data } = await c.var.api.ask(PortalMeasuresDocument, { on }, [
      'measures',
      'takeUp',
      'selfDirectedSupport',
    ]);
    return c.render(<Measures data={data} on={on} quarters={quarters} />, { title: 'Measures', isWide: true });
  });
}
