import { BoundedMap } from '../boundedMap.ts';
import { type Quota, type Standing, takePoints, type Use } from './quota.ts';

/** Keeps how much of a quota each account and address has used. */
export interface Uses {
  /** Takes points of the quota of somebody, who is named by a key that says nothing to anybody else. */
  take(key: string, points: number, quota: Quota): Standing | Promise<Standing>;
  close(): Promise<void>;
}

/** Whoever asked longest ago is forgotten first, so that no number of addresses fills the memory. */
const MOST_KEYS = 50_000;

/** In the memory of this process, for itself alone: of several servers, each counts what it was asked. */
export class UsesInMemory implements Uses {
  private readonly uses = new BoundedMap<string, Use>(MOST_KEYS);

  constructor(private readonly now: () => number = () => performance.now()) {}

  take(key: string, points: number, quota: Quota): Standing {
    const { use, standing } = takePoints(this.uses.get(key), points, quota, this.now());
    this.uses.set(key, use);
    return standing;
  }

  async close(): Promise<void> {}
}
