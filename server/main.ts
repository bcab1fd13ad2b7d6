import { createApp } from './app.ts';
import { loadDevelopmentIssuer } from './platform/auth/developmentIssuer.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/open.ts';
import { createLog } from './platform/http/log.ts';
import { onboardExamples } from './examples/exampleCouncils.ts';
import { welcome } from './examples/welcome.ts';

/** Starts the program and keeps it running until it is asked to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog({ mode: config.mode, level: config.logLevel });
  const database = await openDatabase(config);
  const isDevelopment = config.mode === 'development';
  const developmentIssuer = isDevelopment ? await loadDevelopmentIssuer(config.dataDir) : null;
  const app = await createApp({ config, applicationUrl: database.urls.applicationUrl, developmentIssuer, log }).catch(
    async (error: unknown) => {
      await database.stop();
      throw error;
    },
  );
  stopOnSignals(async () => {
    await app.stop();
    await database.stop();
  });
  const { port } = await app.http.listen({ port: config.port, host: config.host });
  log.info({ port, notices: database.notices }, 'listening');
  if (developmentIssuer) {
    const people = await onboardExamples(app.database);
    process.stdout.write(await welcome({ config, port, notices: database.notices, developmentIssuer, people }));
  }
}

/** The first signal stops in good order; a second one does not wait for it. */
function stopOnSignals(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function fail(error: unknown): never {
  const isOurs = error instanceof ConfigError;
  process.stderr.write(`Fairshare does not start.\n${isOurs || !(error instanceof Error) ? String(error) : error.stack}\n`);
  process.exit(1);
}

await main().catch(fail);
