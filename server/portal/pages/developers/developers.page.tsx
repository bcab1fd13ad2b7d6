import {
  ErrorCodesDocument,
  PortalRootFieldDocument,
  PortalRootFieldsDocument,
  PortalSchemaTypeDocument,
} from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { found } from '../found.ts';
import { Developers, ErrorList, RootFields } from './developers.view.tsx';
import { graphiqlRoutes } from './graphiql.page.ts';
import { RootFieldPage, TypePage } from './schema.view.tsx';
import { refusalsOf } from './schemaWords.ts';

const BACK = { href: '/developers', words: 'Back to “For developers”' };

/** The pages of whoever builds a portal. */
export function developerRoutes(app: PortalApp): void {
  app.get('/developers', (c) =>
    c.render(<Developers isSignedIn={c.var.session.token !== null} />, { title: 'For developers' }),
  );
  app.use('/developers/*', signedInOnly);
  graphiqlRoutes(app);

  for (const kind of ['queries', 'mutations'] as const) {
    app.get(`/developers/${kind}`, async (c) => {
      const { data } = await c.var.api.ask(PortalRootFieldsDocument, {});
      const fields = (data.rootFieldPermissions ?? []).filter(
        ({ isMutation }) => isMutation === (kind === 'mutations'),
      );
      const title = kind === 'queries' ? 'What you can ask' : 'What you can change';
      return c.render(<RootFields kind={kind} fields={fields} />, { title, back: BACK, isWide: true });
    });

    app.get(`/developers/${kind}/:name`, async (c) => {
      const name = c.req.param('name');
      const root = kind === 'queries' ? 'Query' : 'Mutation';
      const { data } = await c.var.api.ask(PortalRootFieldDocument, { root, refusals: [refusalsOf(name)] });
      const field = found(data.__type?.fields?.find((each) => each.name === name));
      const roles = data.rootFieldPermissions?.find((each) => each.name === name)?.roles ?? [];
      const refusals = data.enumWordings?.[0]?.values ?? [];
      const back = {
        href: `/developers/${kind}`,
        words: kind === 'queries' ? 'All queries' : 'All mutations',
      };
      const view = (
        <RootFieldPage field={field} isMutation={root === 'Mutation'} roles={roles} refusals={refusals} />
      );
      return c.render(view, { title: name, back, isWide: true });
    });
  }

  app.get('/developers/types/:name', async (c) => {
    const name = c.req.param('name');
    if (name === 'Query') return c.redirect('/developers/queries', 303);
    if (name === 'Mutation') return c.redirect('/developers/mutations', 303);
    const { data } = await c.var.api.ask(PortalSchemaTypeDocument, { name });
    const type = found(data.__type);
    return c.render(<TypePage type={type} />, { title: type.name ?? name, back: BACK, isWide: true });
  });

  app.get('/developers/errors', async (c) => {
    const { data } = await c.var.api.ask(ErrorCodesDocument, {});
    return c.render(<ErrorList errors={data.errorCodes ?? []} />, {
      title: 'Errors',
      back: BACK,
      isWide: true,
    });
  });
}
