/** The product in its own process, wired as `npm start` wires it, on the database that the bench made. */
import { randomBytes } from 'node:crypto';
import { createApp } from '../../server/app.ts';
import { loadDevelopmentIssuer } from '../../server/platform/auth/developmentIssuer.ts';
import { readConfig } from '../../server/platform/config.ts';
import { createLog } from '../../server/platform/http/log.ts';
import { developmentVault } from '../../server/platform/vault/vault.ts';
import { SIGN_IN_WITH_TOKEN } from './portalPages.ts';
import { serveParent } from './serverProcess.ts';

// A few accounts ask for everybody here: they are counted as in production, and never refused.
const config = readConfig({ RATE_LIMIT_ACCOUNT_POINTS: '1000000000', ...process.env });
const applicationUrl = process.env.BENCH_APPLICATION_URL;
if (!applicationUrl) throw new Error('The bench gives the product a database.');
const app = await createApp({
  config,
  applicationUrl,
  developmentIssuer: await loadDevelopmentIssuer(config.dataDir),
  portal: { secret: randomBytes(32), signInWays: SIGN_IN_WITH_TOKEN, apiOrigin: null },
  vault: await developmentVault(config.dataDir),
  log: createLog({ mode: config.mode, level: config.logLevel }),
});
const { port } = await app.http.listen({ port: 0, host: '127.0.0.1' });
serveParent(port, app.stop);
