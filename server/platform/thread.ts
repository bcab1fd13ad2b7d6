import { Worker } from 'node:worker_threads';

/** What a thread can do: plain values in and out, by the names of its tasks. */
export type Tasks = Readonly<Record<string, (input: never) => unknown>>;

interface Asked {
  resolve(value: never): void;
  reject(fault: Error): void;
}

/** A question to the thread, and its answer. */
export interface ThreadQuestion {
  number: number;
  task: string;
  input: unknown;
}
export type ThreadAnswer = { number: number } & ({ value: unknown } | { fault: string });

/** A thread with nothing to do holds memory for nothing. */
const ENDS_AFTER_MS = 60_000;

/** TypeScript is compiled as it is loaded, in a thread as in the program, however the program itself was started. */
const LOADER = new URL(import.meta.resolve('@oxc-node/core/register'));

/**
 * A thread that works things out while the program goes on answering others. It starts when it is first asked, and ends
 * when nothing was asked of it for a minute; it does one thing after another. `file` is a module that calls
 * `answerTasks`.
 */
export class Thread<Done extends Tasks> {
  #worker: Worker | null = null;
  #last = 0;
  #ends: NodeJS.Timeout | undefined;
  readonly #asked = new Map<number, Asked>();

  constructor(private readonly file: URL) {}

  /** Starts it, so that it is ready by the time when it is asked. */
  wake(): void {
    this.#running();
  }

  /** Has a task done. Rejects where the thread fails. */
  ask<Name extends keyof Done & string>(
    task: Name,
    input: Parameters<Done[Name]>[0],
  ): Promise<ReturnType<Done[Name]>> {
    const worker = this.#running();
    this.#last += 1;
    const question: ThreadQuestion = { number: this.#last, task, input };
    return new Promise((resolve, reject) => {
      this.#asked.set(question.number, { resolve, reject });
      worker.ref();
      worker.postMessage(question);
    });
  }

  #running(): Worker {
    clearTimeout(this.#ends);
    this.#worker ??= this.#started();
    this.#endLater(this.#worker);
    return this.#worker;
  }

  #started(): Worker {
    const worker = new Worker(this.file, {
      execArgv: ['--disable-warning=DEP0205', '--import', LOADER.href],
    });
    worker.unref();
    worker.on('message', (answer: ThreadAnswer) => this.#answered(worker, answer));
    worker.on('error', (fault: Error) => this.#failed(worker, fault));
    worker.on('exit', () => this.#failed(worker, new Error('The thread ended before it had answered.')));
    return worker;
  }

  #answered(worker: Worker, answer: ThreadAnswer): void {
    const asked = this.#asked.get(answer.number);
    this.#asked.delete(answer.number);
    if (this.#asked.size === 0) worker.unref();
    if ('fault' in answer) asked?.reject(new Error(answer.fault));
    else asked?.resolve(answer.value as never);
  }

  #failed(worker: Worker, fault: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const waiting = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject } of waiting) reject(fault);
  }

  #endLater(worker: Worker): void {
    this.#ends = setTimeout(() => {
      if (this.#asked.size > 0) {
        this.#endLater(worker);
        return;
      }
      if (this.#worker === worker) this.#worker = null;
      void worker.terminate();
    }, ENDS_AFTER_MS);
    this.#ends.unref();
  }
}
