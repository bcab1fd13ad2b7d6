/** How a change of policy falls on some people. Every figure is of the weekly amount. */
export interface ChangeCounts {
  people: number;
  gaining: number;
  losing: number;
  unchanged: number;
  /** The gains of all who gain, added up. */
  weeklyGainsPence: number;
  /** The losses of all who lose, added up; never negative. */
  weeklyLossesPence: number;
  /** Gains less losses. */
  weeklyChangePence: number;
}

/** Counts over several groups at once, as columns by the group's number. */
export class ChangeTally {
  readonly #people: Uint32Array;
  readonly #gaining: Uint32Array;
  readonly #losing: Uint32Array;
  readonly #gainsPence: Float64Array;
  readonly #lossesPence: Float64Array;

  constructor(groups: number) {
    this.#people = new Uint32Array(groups);
    this.#gaining = new Uint32Array(groups);
    this.#losing = new Uint32Array(groups);
    this.#gainsPence = new Float64Array(groups);
    this.#lossesPence = new Float64Array(groups);
  }

  /** Counts one person of a group. */
  add(group: number, changePence: number): void {
    this.#people[group] = (this.#people[group] as number) + 1;
    if (changePence > 0) {
      this.#gaining[group] = (this.#gaining[group] as number) + 1;
      this.#gainsPence[group] = (this.#gainsPence[group] as number) + changePence;
    } else if (changePence < 0) {
      this.#losing[group] = (this.#losing[group] as number) + 1;
      this.#lossesPence[group] = (this.#lossesPence[group] as number) - changePence;
    }
  }

  /** What was counted of one group. */
  of(group: number): ChangeCounts {
    const people = this.#people[group] as number;
    const gaining = this.#gaining[group] as number;
    const losing = this.#losing[group] as number;
    const weeklyGainsPence = this.#gainsPence[group] as number;
    const weeklyLossesPence = this.#lossesPence[group] as number;
    return {
      people,
      gaining,
      losing,
      unchanged: people - gaining - losing,
      weeklyGainsPence,
      weeklyLossesPence,
      weeklyChangePence: weeklyGainsPence - weeklyLossesPence,
    };
  }
}

/** Several groups' counts as one. */
export function addedUp(counts: readonly ChangeCounts[]): ChangeCounts {
  const sumOf = (key: keyof ChangeCounts) => counts.reduce((sum, each) => sum + each[key], 0);
  return {
    people: sumOf('people'),
    gaining: sumOf('gaining'),
    losing: sumOf('losing'),
    unchanged: sumOf('unchanged'),
    weeklyGainsPence: sumOf('weeklyGainsPence'),
    weeklyLossesPence: sumOf('weeklyLossesPence'),
    weeklyChangePence: sumOf('weeklyChangePence'),
  };
}
