/** What a page of the portal costs beside the one GraphQL request that it sends, asked for directly. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Client } from 'pg';
import type { DevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { toGlobalId } from '../../server/platform/ids.ts';
import { createPortal } from '../../server/portal/portal.ts';
import { PortalVisitor } from '../../server/testing/portalVisitor.ts';
import type { BenchCouncil } from './dataset.ts';
import type { Questions } from './questions.ts';

const PEOPLE_ASKED_FOR = 500;
const SECRET_BYTES = 32;

/** How visitors of a portal sign in where everything is measured: by a token that they bring. */
export const SIGN_IN_WITH_TOKEN = {
  development: { accounts: () => [], tokenOf: async () => null },
  providers: [],
  publicOrigin: null,
};

interface Asking {
  client: Client;
  council: BenchCouncil;
  issuer: DevelopmentIssuer;
  productUrl: string;
}

/** The caseload as a practitioner's first page. */
export async function portalCaseloadQuestions(asking: Asking): Promise<Questions> {
  return questionsOf(asking, ['/people'], () => ({}));
}

/** The pages of many people of one council. */
export async function portalPersonQuestions(asking: Asking): Promise<Questions> {
  const { rows } = await asking.client.query<{ id: string }>(
    'select id from person where tenant_id = $1 order by id limit $2',
    [asking.council.tenantId, PEOPLE_ASKED_FOR],
  );
  const ids = rows.map(({ id }) => toGlobalId('Person', id));
  return questionsOf(
    asking,
    ids.map((id) => `/people/${id}`),
    (path) => ({ id: path.slice('/people/'.length) }),
  );
}

/** The pages, and in the same places the requests that they send. */
async function questionsOf(
  { council, issuer, productUrl }: Asking,
  paths: readonly string[],
  variablesOf: (path: string) => Record<string, unknown>,
): Promise<Questions> {
  const token = await issuer.mint({
    role: 'PRACTITIONER',
    councilSlug: council.slug,
    subject: 'bench-practitioner',
  });
  const visitor = new PortalVisitor({ url: productUrl, token: async () => token });
  await visitor.signIn({ role: 'PRACTITIONER', council: council.slug });
  const sent = JSON.parse(await requestOf(productUrl, token, paths[0] as string)) as {
    query: string;
    variables: Record<string, unknown>;
  };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return {
    product: paths.map((path) => ({ method: 'GET', path, headers: { cookie: visitor.cookieHeader } })),
    limit: paths.map((path) => ({
      method: 'POST',
      path: '/graphql',
      headers,
      body: JSON.stringify({ ...sent, variables: { ...sent.variables, ...variablesOf(path) } }),
    })),
  };
}

/** The body of the request that a page sends: a portal of our own asks through a go-between, which looks. */
async function requestOf(productUrl: string, token: string, path: string): Promise<string> {
  const bodies: string[] = [];
  const between = createServer(async (request, response) => {
    const body = await text(request);
    bodies.push(body);
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const answer = await fetch(`${productUrl}${request.url}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  const apiOrigin = await listening(between);
  const site = createPortal({
    secret: Buffer.alloc(SECRET_BYTES, 1),
    signInWays: SIGN_IN_WITH_TOKEN,
    apiOrigin,
    onFault: (fault) => {
      throw fault;
    },
  });
  const portal = createServer((request, response) => void site.answer(request, response));
  const url = await listening(portal);
  try {
    const visitor = new PortalVisitor({ url, token: async () => token });
    await visitor.signIn({ role: 'PRACTITIONER' });
    bodies.length = 0;
    const page = await visitor.visit(path);
    if (page.status !== 200 || bodies.length !== 1) {
      throw new Error(
        `${path} answered ${page.status} and sent ${bodies.length} requests; a page sends one.`,
      );
    }
    return bodies[0] as string;
  } finally {
    for (const server of [portal, between]) {
      server.closeAllConnections();
      server.close();
    }
  }
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
