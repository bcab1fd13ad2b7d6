/** Knowing which tokens ended because their account was signed out everywhere. */
import type { Actor } from '../../../platform/actor.ts';
import { BoundedMap } from '../../../platform/boundedMap.ts';
import type { Database } from '../../../platform/database/database.ts';
import { signedOutEverywhere } from '../../../platform/errors.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import type { ListedCouncil } from '../councils/councilDirectory.queries.ts';
import { AccountSignOut } from './signOuts.entity.ts';
import { isEndedBy } from './signOuts.ts';

/** Stands for the council of accounts that belong to none. No council has this id. */
export const NO_COUNCIL = '00000000-0000-0000-0000-000000000000';

export const signOutShape = shapeOf(AccountSignOut, { typeName: 'SignOut' });

/** That an account was signed out everywhere. */
export interface KeptSignOut {
  /** A bare UUID. */
  id: string;
  account: string;
  /** ISO 8601, to the millisecond. */
  signedOutAt: string;
  signedOutBy: string;
}

/** As KeptSignOut has them. */
export const SIGN_OUT_COLUMNS = `id, account, signed_out_by as "signedOutBy",
  to_char(signed_out_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "signedOutAt"`;

const READ_SIGN_OUT = {
  name: 'read_sign_out',
  text: `select ${SIGN_OUT_COLUMNS} from account_sign_out where tenant_id = $1 and id = $2`,
};

/** What was kept of a sign-out at the session's council. */
export async function readSignOut(session: Session, id: string): Promise<KeptSignOut | null> {
  const values = [session.council.tenantId, id];
  const [found] = await session.query<KeptSignOut>(READ_SIGN_OUT, values);
  return found ?? null;
}

const MILLISECONDS = '(extract(epoch from max(signed_out_at)) * 1000)::float8';

/** The accounts of a council that are remembered: those that were signed out last. */
const MOST_ACCOUNTS = 1_000;

const LATEST_SIGN_OUTS = {
  name: 'latest_sign_outs',
  text: `select account, ${MILLISECONDS} as at from account_sign_out
    where tenant_id = $1 group by account order by 2 desc, 1 limit ${MOST_ACCOUNTS}`,
};

const SIGN_OUT_OF_ACCOUNT = {
  name: 'sign_out_of_account',
  text: `select ${MILLISECONDS} as at from account_sign_out where tenant_id = $1 and account = $2`,
};

/** So long after a sign-out, at the most, other processes than that which did it still take the tokens that it ended. */
const REMEMBERED_MS = 5_000;

const MOST_COUNCILS = 1_000;
const MOST_BYTES = 16 * 2 ** 20;

/** Counts the sign-outs that this process has done, so that it knows of its own at once. */
const ownSignOuts = { count: 0 };

/** Told of each sign-out that this process has kept: what is remembered of all councils is read again. */
export function signOutsHaveChanged(): void {
  ownSignOuts.count += 1;
}

interface RememberedSignOuts {
  /** When each account was last signed out everywhere, in milliseconds. */
  latest: ReadonlyMap<string, number>;
  /** Any account that is not among them was last signed out at this moment or before it. */
  othersBy: number;
  until: number;
  ownSignOuts: number;
}

/**
 * Refuses tokens of accounts that were signed out everywhere after they were issued. What a council's accounts were signed
 * out is read once in five seconds and not for each request: a process that did it knows at once, others within that time.
 * Remembered are the thousand accounts of each council that were signed out last; a token of any other account is good
 * without asking where it is newer than all of these sign-outs, and its account is looked up where it is older.
 */
export class SignOuts {
  private readonly remembered = new BoundedMap<string, RememberedSignOuts>(MOST_COUNCILS, {
    mostBytes: MOST_BYTES,
    bytesOf: (_, { latest }) => 200 + 500 * latest.size,
  });
  private readonly underWay = new Map<string, Promise<RememberedSignOuts>>();

  constructor(
    private readonly database: Pick<Database, 'read'>,
    private readonly now: () => Temporal.Instant,
  ) {}

  /**
   * Throws UNAUTHENTICATED where the actor's token has ended. In a sandbox a sign-out of the council that it is a copy of
   * counts too, as the same accounts use both.
   */
  async refuseEnded({ subject, issuedAtSeconds }: Actor, council: ListedCouncil | null): Promise<void> {
    const tenants = council ? [council.tenantId, council.sandboxOf] : [NO_COUNCIL];
    for (const tenantId of tenants) {
      if (tenantId === null) continue;
      const signOuts = this.known(tenantId) ?? (await this.read(tenantId));
      let last = signOuts.latest.get(subject);
      if (last === undefined && isEndedBy(signOuts.othersBy, issuedAtSeconds)) {
        last = await this.lastOf(tenantId, subject);
      }
      if (last !== undefined && isEndedBy(last, issuedAtSeconds)) throw signedOutEverywhere();
    }
  }

  private known(tenantId: string): RememberedSignOuts | null {
    const known = this.remembered.get(tenantId);
    const isFresh = known?.ownSignOuts === ownSignOuts.count && this.now().epochMilliseconds < known.until;
    return known && isFresh ? known : null;
  }

  /** Requests that come while it is read wait for the same answer, unless this process has signed out more since. */
  private read(tenantId: string): Promise<RememberedSignOuts> {
    const key = `${tenantId} ${ownSignOuts.count}`;
    let reading = this.underWay.get(key);
    if (!reading) {
      reading = this.readAnew(tenantId).finally(() => this.underWay.delete(key));
      this.underWay.set(key, reading);
    }
    return reading;
  }

  private async readAnew(tenantId: string): Promise<RememberedSignOuts> {
    // Both are taken before the read, so that what is kept meanwhile is read again.
    const own = ownSignOuts.count;
    const until = this.now().epochMilliseconds + REMEMBERED_MS;
    const read = this.database.read({ tenantId, personId: null });
    const rows = await read.queryAndEnd<{ account: string; at: number }>(LATEST_SIGN_OUTS, [tenantId]);
    const isAll = rows.length < MOST_ACCOUNTS;
    const signOuts = {
      latest: new Map(rows.map(({ account, at }) => [account, at])),
      othersBy: isAll ? Number.NEGATIVE_INFINITY : (rows.at(-1)?.at ?? 0),
      until,
      ownSignOuts: own,
    };
    this.remembered.set(tenantId, signOuts);
    return signOuts;
  }

  private async lastOf(tenantId: string, account: string): Promise<number | undefined> {
    const read = this.database.read({ tenantId, personId: null });
    const [found] = await read.queryAndEnd<{ at: number | null }>(SIGN_OUT_OF_ACCOUNT, [tenantId, account]);
    return found?.at ?? undefined;
  }
}
