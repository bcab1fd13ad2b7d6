import { cpus, totalmem } from 'node:os';

/**
 * One measurement, as `--json` prints it. Rates are per second; p50 and p99 are the product's, in
 * milliseconds.
 */
export interface ComparedRow {
  name:
    | 'caseload'
    | 'person'
    | 'workDue'
    | 'selections'
    | 'assessment'
    | 'allocations'
    | 'country'
    | 'preview10k'
    | 'preview100k'
    | 'postings'
    | 'hotPostings'
    | 'statement5Years'
    | 'measures'
    | 'regionalMeasures'
    | 'directorySearch'
    | 'portalCaseload'
    | 'portalPerson';
  rps: number;
  limitRps: number;
  ratio: number;
  p50: number | null;
  p99: number | null;
  [extra: string]: unknown;
}

/** A measurement that has no limit to compare with. */
export interface PlainRow {
  name: 'memory' | 'start' | 'neighbours' | 'paymentRun5000';
  [fact: string]: unknown;
}

export type Row = ComparedRow | PlainRow;

/** The target for each ratio; the table says which are met. */
const TARGETS: Partial<Record<Row['name'], number>> = {
  caseload: 0.75,
  person: 0.5,
  workDue: 0.6,
  selections: 0.95,
  assessment: 0.35,
  postings: 0.5,
  hotPostings: 0.35,
  statement5Years: 0.6,
  directorySearch: 0.6,
  portalCaseload: 0.5,
  portalPerson: 0.5,
};

/** The machine on which the figures were measured. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const compared = rows.filter((row): row is ComparedRow => 'ratio' in row);
  const lines = compared.map((row) => [
    row.name,
    whole(row.rps),
    whole(row.limitRps),
    row.ratio.toFixed(2),
    targetOf(row),
    row.p50 === null ? '' : `${row.p50} ms`,
    row.p99 === null ? '' : `${row.p99} ms`,
  ]);
  const header = ['', 'a second', 'limit', 'ratio', 'target', 'p50', 'p99'];
  return [aligned([header, ...lines]), '', ...rows.flatMap(sentencesOf)].join('\n');
}

function targetOf(row: ComparedRow): string {
  const target = TARGETS[row.name];
  return target === undefined ? '' : `${target} ${row.ratio >= target ? 'met' : 'MISSED'}`;
}

function sentencesOf(row: Row): string[] {
  if (row.name === 'allocations') {
    return [
      `Allocations with every step of the working: ${whole(Number(row.withWorkingPerSecond))} a second.`,
    ];
  }
  if (row.name === 'selections') {
    return [
      `One person's page after ${row.selections} different selections: its “limit” is the same page before them, and the ratio sets both beside the hand-written statement.`,
    ];
  }
  if (row.name === 'neighbours') {
    return [
      `Beside eight searches of a council of ${whole(Number(row.people))}, another's caseload takes ${row.caseloadBesideSearchesP50} ms, and ${row.caseloadAloneP50} ms alone (ratio ${row.ratio}).`,
      `Its previews: monitoring ${row.monitoringPreviewSeconds} s, sign-off ${row.signOffPreviewSeconds} s; the process stops for ${row.longestStopMs} ms at most.`,
    ];
  }
  if (row.name === 'country') {
    return [
      `The country: ${whole(Number(row.people))} invented people under ${row.policies} policies, ${whole(Number(row.allocations))} allocations, in ${row.seconds} s on ${row.cores} cores: ${whole(Number(row.allocationsPerSecondPerCore))} a second on each. The limit only adds their points, in ${row.limitSeconds} s.`,
    ];
  }
  if (row.name === 'preview10k' || row.name === 'preview100k') {
    return [
      `A preview on ${whole(Number(row.people))} people: ${row.seconds} s. Its “limit” is the plain loop over people, which takes ${row.loopSeconds} s; the ratio says how many times as fast the preview is.`,
    ];
  }
  if (row.name === 'postings' || row.name === 'hotPostings') {
    return [
      `Transactions of the ledger by ${row.clients} clients on ${row.accounts} accounts: the “limit” is the same rows inserted by hand, statement by statement, as pgbench would.`,
    ];
  }
  if (row.name === 'portalCaseload' || row.name === 'portalPerson') {
    return [
      `${row.name}: a page of the portal; its “limit” is the one GraphQL request that it sends, asked for directly.`,
    ];
  }
  if (row.name === 'paymentRun5000') {
    return [
      `A run of ${whole(Number(row.payments))} payments: ${row.seconds} s; proposed in ${row.proposeSeconds} s, approved in ${row.approveSeconds} s, its file written in ${row.fileSeconds} s.`,
    ];
  }
  if (row.name === 'measures') {
    return [
      `All measures of a council with ${whole(Number(row.people))} people supported: ${row.seconds} s.`,
    ];
  }
  if (row.name === 'regionalMeasures') {
    return [`The published measures of ${row.councils} councils in one request: ${row.seconds} s.`];
  }
  if (row.name === 'memory') {
    return [
      `Memory of the product's process: ${row.idleMebibytes} MiB idle, ${row.afterLoadMebibytes} MiB after the load.`,
    ];
  }
  if (row.name === 'start') {
    return [`From starting server/main.ts on an empty folder to the first answered query: ${row.seconds} s.`];
  }
  return [];
}

function aligned(lines: string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}
