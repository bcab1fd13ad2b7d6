import { PortalMeasuresDocument } from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { Measures } from './measures.view.tsx';
import { isQuarterEnd, quarterEnds } from './quarterEnds.ts';

/** How many quarters back may be chosen. */
const QUARTERS = 8;

/** What the council measures of its people at the end of a quarter; roles that read no records have what was published. */
export function measureRoutes(app: PortalApp): void {
  app.use('/measures', signedInOnly);
  app.get('/measures', async (c) => {
    const asked = c.req.query('on') ?? '';
    const on = isQuarterEnd(asked) ? asked : lastQuarterEnd();
    const { data } = await c.var.api.ask(PortalMeasuresDocument, { on }, [
      'measures',
      'takeUp',
      'selfDirectedSupport',
    ]);
    const quarters = [...new Set([on, ...quarterEnds(data.me?.today ?? on, QUARTERS)])];
    return c.render(<Measures data={data} on={on} quarters={quarters} />, {
      title: 'Measures',
      isWide: true,
    });
  });
}

/** Where no day is asked for, the page begins with the last quarter that has ended. */
function lastQuarterEnd(): string {
  const [last] = quarterEnds(new Date().toISOString().slice(0, 10), 1);
  return last as string;
}
