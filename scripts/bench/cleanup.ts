/**
 * What has to be undone when the run ends, however it ends: the last thing started is undone first. Each is
 * undone only once, even if a signal comes while an error is being handled.
 */
export class Cleanup {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | null = null;

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  /** Undoes everything; a step that fails is reported and does not stop the others. */
  run(): Promise<void> {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  /** Undoes everything when the run is interrupted, and ends the program as that signal would have. */
  onSignals(): void {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.once(signal, () => {
        process.stderr.write('Stopping, and removing what was made for the run.\n');
        void this.run().then(() => process.exit(code));
      });
    }
  }

  async #runAll(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      await step().catch((error: unknown) => process.stderr.write(`Not removed: ${String(error)}\n`));
    }
  }
}
