import type { FC } from 'hono/jsx';
import { Heading, Paragraph, TextLink } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { regionalMeasureRoutes } from './measures.page.tsx';
import { standardPeopleRoutes } from './people.page.tsx';
import { policyMatrixRoutes } from './policies.page.tsx';

/** The files that the product makes of comparisons, by the end of their address. */
const FILES = [
  { path: 'policy-comparison.csv', words: 'Every setting of every council (CSV)' },
  { path: 'policy-comparison.json', words: 'The same as JSON' },
  { path: 'allocation-comparison.csv', words: 'Standard people under every policy (CSV)' },
  { path: 'published-measures.csv', words: 'What councils have published of their people (CSV)' },
  { path: 'published-measures.json', words: 'The same as JSON' },
  { path: 'published-measures.html', words: 'The same as a page to print' },
] as const;

/** The pages of a regional body. */
export function regionRoutes(app: PortalApp): void {
  app.use('/region', signedInOnly);
  app.use('/region/*', signedInOnly);
  app.get('/region', (c) => c.render(<Region />, { title: 'The region', isWide: true }));
  standardPeopleRoutes(app);
  policyMatrixRoutes(app);
  regionalMeasureRoutes(app);

  app.get('/region/files/:name', async (c) => {
    const file = FILES.find(({ path }) => path === c.req.param('name'));
    if (!file) return c.notFound();
    const query = c.req.query('on') ? `?${new URLSearchParams({ on: c.req.query('on') ?? '' })}` : '';
    const made = await c.var.api.send(`/downloads/${file.path}${query}`);
    if (!made.ok) return c.notFound();
    const kept = ['content-type', 'content-disposition', 'content-security-policy'].flatMap((name) => {
      const value = made.headers.get(name);
      return value ? [[name, value] as const] : [];
    });
    return c.body(await made.arrayBuffer(), 200, Object.fromEntries(kept));
  });
}

const Region: FC = () => (
  <>
    <ul class="portal-cards">
      <Card href="/region/people" title="The same people, everywhere">
        Twelve invented people under every council’s published policy: what each would get, drawn, with those
        that stand out.
      </Card>
      <Card href="/region/policies" title="Policies side by side">
        Every setting with its spread. Each has a map, the source of every value, and its history.
      </Card>
      <Card href="/region/neighbours" title="One council beside others">
        Choose a council and its neighbours, and see only what differs.
      </Card>
      <Card href="/region/measures" title="What councils have published of their people">
        Self-directed support and direct payments, with each council’s place. Nobody can be told from it.
      </Card>
    </ul>
    <div class="portal-measure">
      <Heading>Files to take away</Heading>
      <ul class="govuk-list govuk-list--bullet">
        {FILES.map(({ path, words }) => (
          <li>
            <TextLink href={`/region/files/${path}`}>{words}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  </>
);

const Card: FC<{ href: string; title: string; children?: unknown }> = ({ href, title, children }) => (
  <li class="portal-card">
    <Heading>
      <a class="govuk-link" href={href}>
        {title}
      </a>
    </Heading>
    <Paragraph>{children as string}</Paragraph>
  </li>
);
