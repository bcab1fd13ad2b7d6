import { parseArgs } from 'node:util';
import { EXAMPLE_COUNCILS } from '../../tenants/councils/exampleCouncils.ts';

/** What a run measures, in the order in which it is measured. */
export const MEASUREMENTS = [
  'caseload',
  'person',
  'workDue',
  'selections',
  'neighbours',
  'portalCaseload',
  'portalPerson',
  'assessment',
  'allocations',
  'country',
  'preview',
  'paymentRun',
  'postings',
  'statement',
  'measures',
  'directorySearch',
  'start',
] as const;
export type Measurement = (typeof MEASUREMENTS)[number];

export interface BenchOptions {
  /** How many of the example councils hold people. */
  councils: number;
  /** People in each council. */
  people: number;
  /** Rounds of each measurement; the sides take turns, and the middle round is reported. */
  rounds: number;
  /** Length of one round of reads for each side, in turns of a second. */
  seconds: number;
  connections: number;
  only: readonly Measurement[];
  /** One JSON object a line instead of a table. */
  json: boolean;
  /** A folder for CPU profiles of the product's process; null for none. */
  profileFolder: string | null;
  help: boolean;
}

export const USAGE = `Usage: npm run bench -- [options]

Measures the product beside one hand-written SQL statement a request, on the same data in the same run, and stops by
itself; allocations and the country beside a loop that only adds their points, and previews of a policy's change beside
a plain loop over the people; one council's caseload beside itself while another sends eight searches; portalCaseload and portalPerson, pages of the portal beside the request that each sends; selections, the person's page after 700 different selections beside before; measures one request at a time. It works on a database of its own, made for the run and removed after it: on an embedded PostgreSQL, or on
the server that DATABASE_URL names.

  --councils N       example councils that hold people: 1 to ${EXAMPLE_COUNCILS.length}, 8 unless given
  --people N         people in each council: 100 to 100000, 2000 unless given
  --rounds N         rounds of each measurement: 1 to 21, 5 unless given
  --seconds N        length of a round of reads, each side: 1 to 20, 2 unless given
  --connections N    connections that ask at once: 1 to 64, 8 unless given
  --only NAMES       some of ${MEASUREMENTS.join(',')}
  --profile FOLDER   writes CPU profiles of the product's process into FOLDER
  --json             one JSON object a line`;

/** A mistake on the command line, in a sentence. */
export class UsageError extends Error {}

/** Reads the command line. Throws a UsageError that says what is wrong with it. */
export function readOptions(commandLine: string[]): BenchOptions {
  const given = parse(commandLine);
  const councils = wholeNumber('councils', given.councils, 1, 1_000);
  if (councils > EXAMPLE_COUNCILS.length) {
    throw new UsageError(
      `--councils ${councils} is more than there are: the project has ${EXAMPLE_COUNCILS.length} example councils.`,
    );
  }
  return {
    councils,
    people: wholeNumber('people', given.people, 100, 100_000),
    rounds: wholeNumber('rounds', given.rounds, 1, 21),
    seconds: wholeNumber('seconds', given.seconds, 1, 20),
    connections: wholeNumber('connections', given.connections, 1, 64),
    only: measurements(given.only),
    json: given.json,
    profileFolder: given.profile ?? null,
    help: given.help,
  };
}

function parse(commandLine: string[]) {
  try {
    return parseArgs({
      args: commandLine,
      options: {
        councils: { type: 'string', default: String(EXAMPLE_COUNCILS.length) },
        people: { type: 'string', default: '2000' },
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '2' },
        connections: { type: 'string', default: '8' },
        only: { type: 'string', default: MEASUREMENTS.join(',') },
        profile: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${option} takes a whole number from ${least} to ${most}, and "${text}" is none.`);
}

function measurements(text: string): Measurement[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !MEASUREMENTS.some((known) => known === name));
  if (unknown === undefined) return MEASUREMENTS.filter((name) => names.includes(name));
  throw new UsageError(`--only knows nothing called "${unknown}". It takes ${MEASUREMENTS.join(', ')}.`);
}
