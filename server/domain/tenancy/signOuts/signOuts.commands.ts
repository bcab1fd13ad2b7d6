/** Signing an account out everywhere. */
import { createHmac } from 'node:crypto';
import { type Refusal, Refused } from '../../../common/refusal.ts';
import { type Command, refuseUnusableKey, runCommand } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import {
  type KeptSignOut,
  NO_COUNCIL,
  readSignOut,
  SIGN_OUT_COLUMNS,
  signOutsHaveChanged,
} from './signOuts.queries.ts';
import { signedOutAt, signOutRefusals } from './signOuts.ts';

/** What came of it. */
export interface SignOutResult {
  /** Null where it was refused. */
  signOut: KeptSignOut | null;
  refusals: readonly Refusal[];
}

const ADD_SIGN_OUT = `insert into account_sign_out
  (tenant_id, id, account, signed_out_at, signed_out_by, signed_out_by_role, request_id, repeat_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (tenant_id, repeat_key) do nothing`;

const FIND_SIGN_OUT = `select ${SIGN_OUT_COLUMNS} from account_sign_out
  where tenant_id = $1 and (id = $2 or repeat_key = $3)`;

/**
 * Signs an account out everywhere: tokens that were issued to it by now are refused. Only
 * administrators name another than their own. Refuses ACCOUNT_NOT_YOURS and ACCOUNT_NOT_VALID.
 */
export async function signOutEverywhere(
  session: Session,
  command: Command,
  account: string,
): Promise<SignOutResult> {
  const result = await (session.hasCouncil ? atCouncil : withoutCouncil)(session, command, account);
  if (!session.isDryRun) signOutsHaveChanged();
  return result;
}

async function atCouncil(session: Session, command: Command, account: string): Promise<SignOutResult> {
  const { subjectId, refusals } = await runCommand(session, command, async ({ tenantId, send }) => {
    const id = newId();
    send(ADD_SIGN_OUT, [tenantId, id, ...factsOf(session, account), null]);
    return { type: 'SignOut', id };
  });
  return { signOut: subjectId === null ? null : await readSignOut(session, subjectId), refusals };
}

/**
 * Where the account belongs to no council there is no audit trail to write to, and the row itself says who did it, when and
 * in which request.
 */
async function withoutCouncil(session: Session, command: Command, account: string): Promise<SignOutResult> {
  const key = command.idempotencyKey ?? null;
  refuseUnusableKey(key);
  try {
    const facts = factsOf(session, account);
    const repeatKey = key === null || session.isDryRun ? null : repeatKeyOf(session, account, key);
    const [found] = await session.write({ tenantId: NO_COUNCIL, personId: null }, async (transaction) => {
      const id = newId();
      transaction.send(ADD_SIGN_OUT, [NO_COUNCIL, id, ...facts, repeatKey]);
      return transaction.query<KeptSignOut>(FIND_SIGN_OUT, [NO_COUNCIL, id, repeatKey]);
    });
    return { signOut: found ?? null, refusals: [] };
  } catch (error) {
    if (error instanceof Refused) return { signOut: null, refusals: error.refusals };
    throw error;
  }
}

/** What is kept of it, once nothing stands in its way. */
function factsOf({ actor, now, requestId }: Session, account: string): string[] {
  if (!actor) throw new Error('Nobody who has not signed in signs anybody out.');
  refuseAny(signOutRefusals(account, actor));
  return [account, signedOutAt(now, actor.issuedAtSeconds).toString(), actor.subject, actor.role, requestId];
}

/** The same account under the same key of the same caller, and nothing that says which key it was. */
function repeatKeyOf({ actor }: Session, account: string, key: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([actor?.subject, account]))
    .digest('hex');
}
