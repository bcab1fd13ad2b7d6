import { afterAll, beforeAll, describe } from 'vitest';
import { auditGraphqlOverHttp } from './graphqlOverHttpAudits.testing.ts';
import { startTestServer } from './testServer.testing.ts';

const stops: (() => Promise<void>)[] = [];
let url = '';
beforeAll(async () => {
  const started = await startTestServer({}, (stop) => void stops.push(stop));
  url = `${started.url}/graphql`;
});
afterAll(() => Promise.all(stops.map((stop) => stop())));

describe('GraphQL over HTTP', () => auditGraphqlOverHttp(() => url));
