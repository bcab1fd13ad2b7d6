/**
 * Checks and compares council files, onboards councils or later versions of their policy from them, and writes
 * a council's policy back to a file:
 *
 *   npm run -s council -- check FILE…                needs no database
 *   npm run -s council -- diff FILE FILE             needs no database
 *   npm run -s council -- onboard FILE [--dry-run]   uses the database that the server would
 *   npm run -s council -- export COUNCIL             uses the database that the server would
 *   npm run -s council -- schema                     the JSON Schema, for an editor
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { NotUtf8, textFromUtf8 } from '../server/common/utf8.ts';
import { checkCouncilFile } from '../server/domain/onboarding/councilFiles/councilFileCheck.ts';
import {
  completenessLine,
  fileCompleteness,
} from '../server/domain/onboarding/councilFiles/fileCompleteness.ts';
import { councilFileReport, mustBeMended } from '../server/domain/onboarding/onboarding/councilFileReport.ts';
import { councilFileDifferences } from '../tenants/councils/councilFileDiff.ts';
import { councilFileJsonSchema } from '../tenants/councils/councilShape.ts';
import { tidyText } from '../tenants/writtenText.ts';

const USAGE = `Usage: npm run -s council -- COMMAND

  check FILE…                every mistake with its line, warnings, missing areas and settings, and
                             worked cases
  diff FILE FILE             what differs between the policies of two files, setting by setting
  onboard FILE [--dry-run]   puts the council on the platform, or later versions of its
                             policy, or says what stands in the way
  export COUNCIL [--as-of DAY] [--known-at MOMENT]
                             prints the policy in force as a council file; today's, as known now,
                             unless said otherwise. COUNCIL is its short name
  schema                     prints the JSON Schema of a council file

The exit code is 1 when a file has a mistake or a worked case that fails, or a council can't be onboarded or
exported. check gives 2 for a file that is right as far as it goes and lacks settings that a council must have
before it is onboarded. diff gives 0 when the policies are the same, 1 when they differ, and 2 when a file can't
be read.`;

const DONE = 0;
const FAILED = 1;
const INCOMPLETE = 2;
const NOT_COMPARED = 2;

/** A mistake on the command line, in a sentence. */
class UsageError extends Error {}

interface Options {
  isDryRun: boolean;
  asOf: string | null;
  knownAt: string | null;
}

async function main(): Promise<void> {
  try {
    const { command, words, options } = readCommandLine(process.argv.slice(2));
    process.exitCode = await run(command, words, options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = FAILED;
  }
}

function readCommandLine(commandLine: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: commandLine,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'as-of': { type: 'string' },
        'known-at': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command = '', ...words] = positionals;
    const options: Options = {
      isDryRun: values['dry-run'],
      asOf: dayOf(values['as-of']),
      knownAt: momentOf(values['known-at']),
    };
    return { command: values.help ? 'help' : command, words, options };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function dayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    throw new UsageError(`“${text}” is not a day. Write it as 2026-04-01.`);
  }
}

function momentOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return Temporal.Instant.from(text).toString();
  } catch {
    throw new UsageError(`“${text}” is not a moment. Write it as 2026-04-01T09:30:00Z.`);
  }
}

/** Runs a command and returns its exit code. */
async function run(command: string, words: readonly string[], options: Options): Promise<number> {
  const [first, second] = words;
  switch (command) {
    case 'check':
      if (first === undefined) throw new UsageError('Say which file to check.');
      return checkAll(words);
    case 'diff':
      if (words.length !== 2 || first === undefined || second === undefined)
        throw new UsageError('Say which two files to compare.');
      return compare(first, second);
    case 'onboard':
      if (words.length !== 1 || first === undefined)
        throw new UsageError('Say which one file to onboard from.');
      return onboard(first, options);
    case 'export':
      if (words.length !== 1 || first === undefined)
        throw new UsageError('Say which one council to export, by its short name.');
      return exportPolicy(first, options);
    case 'schema':
      console.log(JSON.stringify(councilFileJsonSchema(), null, 2));
      return DONE;
    case 'help':
      console.log(USAGE);
      return DONE;
    default:
      throw new UsageError(command === '' ? 'Say what to do.' : `There is no command “${command}”.`);
  }
}

async function checkAll(files: readonly string[]): Promise<number> {
  let isGood = true;
  let isComplete = true;
  for (const file of files) {
    const text = await textOf(file);
    const check = checkCouncilFile(text);
    const completeness = fileCompleteness(text);
    const report = councilFileReport(file, check);
    console.log(completeness ? `${report}\n${completenessLine(file, completeness)}\n` : `${report}\n`);
    if (mustBeMended(check)) isGood = false;
    if (completeness && completeness.missing.length > 0) isComplete = false;
  }
  if (!isGood) return FAILED;
  return isComplete ? DONE : INCOMPLETE;
}

async function compare(first: string, second: string): Promise<number> {
  const checks = [
    { name: first, check: checkCouncilFile(await textOf(first)) },
    { name: second, check: checkCouncilFile(await textOf(second)) },
  ];
  const [before, after] = checks.map(({ check }) => check.file);
  if (!before || !after) {
    const broken = checks.filter(({ check }) => !check.file);
    for (const { name, check } of broken) console.error(`${councilFileReport(name, check)}\n`);
    console.error('The files were not compared. Mend the mistakes above first.');
    return NOT_COMPARED;
  }
  const differences = councilFileDifferences(before, after);
  console.log(differences.length === 0 ? 'The policies are the same.' : differences.join('\n\n'));
  return differences.length === 0 ? DONE : FAILED;
}

// The database code takes longest to load, so commands that need no database start without it.
async function onboard(file: string, { isDryRun }: Options): Promise<number> {
  const text = await textOf(file);
  const onDatabase = await import('./council/onDatabase.ts');
  return (await onDatabase.onboard(file, text, isDryRun)) ? DONE : FAILED;
}

async function exportPolicy(slug: string, when: Options): Promise<number> {
  const onDatabase = await import('./council/onDatabase.ts');
  return (await onDatabase.exportPolicy(slug, when)) ? DONE : FAILED;
}

async function textOf(file: string): Promise<string> {
  const tidy = tidyText(await contentsOf(file), 'FILE');
  if (tidy.why !== null) throw new Error(`${file} ${tidy.why}.`);
  return tidy.text;
}

async function contentsOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`There is no file ${file} that can be read. Look at its name and folder.`);
  });
  try {
    return textFromUtf8(bytes);
  } catch (error) {
    throw error instanceof NotUtf8 ? new Error(`${file} ${error.message}`) : error;
  }
}

await main();
