import { afterAll, beforeAll, describe } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/app.ts';
import { auditGraphqlOverHttp } from './graphqlOverHttpAudits.testing.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

describe('GraphQL over HTTP, by the whole program', () => auditGraphqlOverHttp(() => `${app.url}/graphql`));
