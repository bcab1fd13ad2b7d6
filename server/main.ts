import { createApp } from './app.ts';
import { loadExamples } from './examples/loadExamples.ts';
import { welcome } from './examples/welcome.ts';
import { loadDevelopmentIssuer } from './platform/auth/developmentIssuer.ts';
import { type Config, readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database/open.ts';
import { createLog } from './platform/http/log.ts';
import { startFaultText } from './startFault.ts';

type Stop = () => Promise<void>;

/** Starts the program and keeps it running until it is asked to stop. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const started: Stop[] = [];
  const stop = async () => {
    for (const each of started.splice(0).reverse()) await each();
  };
  stopOnSignals(stop);
  try {
    await start(config, started);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts one thing after another, and notes how each is stopped: the last first. */
async function start(config: Config, started: Stop[]): Promise<void> {
  const log = createLog({ mode: config.mode, level: config.logLevel });
  const database = await openDatabase(config);
  started.push(database.stop);
  const isDevelopment = config.mode === 'development';
  const developmentIssuer = isDevelopment ? await loadDevelopmentIssuer(config.dataDir) : null;
  const { applicationUrl } = database.urls;
  const app = await createApp({ config, applicationUrl, developmentIssuer, log });
  started.push(app.stop);
  const { port } = await app.http.listen({ port: config.port, host: config.host });
  log.info({ port, notices: database.notices }, 'listening');
  if (developmentIssuer) {
    const url = `http://${config.host}:${port}`;
    const person = await loadExamples({ database: app.database, url, developmentIssuer, config });
    const { notices } = database;
    process.stdout.write(await welcome({ config, url, notices, developmentIssuer, person }));
  }
  if (config.jobs) app.jobs.start();
}

/** The first signal stops in good order; a second one does not wait for it. */
function stopOnSignals(stop: Stop): void {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function fail(error: unknown): never {
  process.stderr.write(`Fairshare does not start.\n${startFaultText(error)}\n`);
  process.exit(1);
}

await main().catch(fail);
