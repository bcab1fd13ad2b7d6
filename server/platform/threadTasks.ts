import { parentPort } from 'node:worker_threads';
import type { Tasks, ThreadAnswer, ThreadQuestion } from './thread.ts';

/** Called once by the module of a thread: does each task that it is asked for, and answers with what comes of it. */
export function answerTasks(tasks: Tasks): void {
  parentPort?.on('message', ({ number, task, input }: ThreadQuestion) => {
    parentPort?.postMessage(answerOf(tasks, { number, task, input }));
  });
}

function answerOf(tasks: Tasks, { number, task, input }: ThreadQuestion): ThreadAnswer {
  try {
    const work = tasks[task] as (input: unknown) => unknown;
    return { number, value: work(input) };
  } catch (error) {
    return { number, fault: error instanceof Error ? `${error.name} in ${task}` : `A fault in ${task}` };
  }
}
