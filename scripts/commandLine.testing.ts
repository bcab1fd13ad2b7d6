import { format } from 'node:util';

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

let runs = 0;

/**
 * Runs a command line within this process, with these words and nothing of the environment but what is given: a process
 * of its own takes longer to start than the command to run. What it leaves of the process is put back.
 */
export async function runScript(
  script: 'council' | 'token' | 'resealBankDetails',
  words: readonly string[],
  environment: Record<string, string>,
): Promise<Outcome> {
  const { argv, env, exitCode } = process;
  const { log, error } = console;
  const write = process.stdout.write;
  const outcome = { stdout: '', stderr: '' };
  try {
    process.argv = [...argv.slice(0, 2), ...words];
    process.env = { PATH: env.PATH, ...environment };
    process.exitCode = undefined;
    console.log = (...values) => {
      outcome.stdout += `${format(...values)}\n`;
    };
    console.error = (...values) => {
      outcome.stderr += `${format(...values)}\n`;
    };
    process.stdout.write = ((text: string) => {
      outcome.stdout += text;
      return true;
    }) as typeof write;
    runs += 1;
    // The script runs as it is loaded; what it imports is loaded once.
    await import(/* @vite-ignore */ `./${script}.ts?run=${runs}`);
    return { ...outcome, exitCode: Number(process.exitCode ?? 0) };
  } finally {
    Object.assign(process, { argv, env, exitCode });
    Object.assign(console, { log, error });
    process.stdout.write = write;
  }
}
