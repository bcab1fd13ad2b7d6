/**
 * Looks at council files, and onboards councils or later versions of their policy from them:
 *
 *   npm run -s council -- check FILE…                needs no database
 *   npm run -s council -- onboard FILE [--dry-run]   uses the database that the server would
 *   npm run -s council -- schema                     the JSON Schema, for an editor
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkCouncilFile } from '../server/domain/councils/councilFileCheck.ts';
import { councilFileReport, mustBeMended } from '../server/domain/councils/councilFileReport.ts';
import { onboardFromText } from '../server/domain/councils/onboarding.commands.ts';
import { ENTITIES } from '../server/entities.ts';
import { readConfig } from '../server/platform/config.ts';
import { Database } from '../server/platform/database/database.ts';
import { openDatabase } from '../server/platform/database/open.ts';
import { platformSession } from '../server/platform/platformSession.ts';
import { councilFileJsonSchema } from '../tenants/councils/councilShape.ts';

const USAGE = `Usage: npm run -s council -- COMMAND

  check FILE…                every mistake with its line, warnings, missing areas and worked cases
  onboard FILE [--dry-run]   puts the council on the platform, or later versions of its
                             policy, or says what stands in the way
  schema                     prints the JSON Schema of a council file

The exit code is 1 when a file has a mistake or a worked case that fails, or a council can't be onboarded.`;

/** A mistake on the command line, in a sentence. */
class UsageError extends Error {}

async function main(): Promise<void> {
  try {
    const { command, files, isDryRun } = readCommandLine(process.argv.slice(2));
    const isGood = await run(command, files, isDryRun);
    if (!isGood) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = 1;
  }
}

function readCommandLine(commandLine: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: commandLine,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    });
    const [command = '', ...files] = positionals;
    return { command: values.help ? 'help' : command, files, isDryRun: values['dry-run'] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Runs a command; true when nothing was found wrong. */
async function run(command: string, files: readonly string[], isDryRun: boolean): Promise<boolean> {
  switch (command) {
    case 'check':
      if (files.length === 0) throw new UsageError('Say which file to check.');
      return checkAll(files);
    case 'onboard':
      if (files.length !== 1 || files[0] === undefined)
        throw new UsageError('Say which one file to onboard from.');
      return onboard(files[0], isDryRun);
    case 'schema':
      console.log(JSON.stringify(councilFileJsonSchema(), null, 2));
      return true;
    case 'help':
      console.log(USAGE);
      return true;
    default:
      throw new UsageError(command === '' ? 'Say what to do.' : `There is no command “${command}”.`);
  }
}

async function checkAll(files: readonly string[]): Promise<boolean> {
  let isGood = true;
  for (const file of files) {
    const check = checkCouncilFile(await textOf(file));
    console.log(`${councilFileReport(file, check)}\n`);
    if (mustBeMended(check)) isGood = false;
  }
  return isGood;
}

async function onboard(file: string, isDryRun: boolean): Promise<boolean> {
  const text = await textOf(file);
  const config = readConfig(process.env);
  const opened = await openDatabase(config);
  for (const notice of opened.notices) console.error(notice);
  try {
    const { applicationUrl } = opened.urls;
    const database = await Database.connect({ applicationUrl, entities: ENTITIES, poolSize: 2 });
    try {
      return await onboardInto(database, file, { text, isDryRun });
    } finally {
      await database.close();
    }
  } finally {
    await opened.stop();
  }
}

async function onboardInto(
  database: Database,
  file: string,
  input: { text: string; isDryRun: boolean },
): Promise<boolean> {
  const session = platformSession(database, 'council-command', Temporal.Now.instant());
  try {
    const { check, refusals, slug, newVersions } = await onboardFromText(
      session,
      { action: 'onboardCouncil', input },
      input,
    );
    console.log(`${councilFileReport(file, check)}\n`);
    for (const refusal of refusals) console.log(`${refusal.code}: ${refusal.message}`);
    for (const { area, number, effectiveFrom } of newVersions) {
      console.log(`${area}: version ${number}, in force from ${effectiveFrom}.`);
    }
    if (slug !== null) console.log(`Onboarded ${slug}.`);
    else if (refusals.length === 0) console.log('Nothing stands in the way. Nothing was changed.');
    return refusals.length === 0;
  } finally {
    await session.end();
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`There is no file ${file} that can be read. Look at its name and folder.`);
  }
}

await main();
