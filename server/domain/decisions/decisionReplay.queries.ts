import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { settingsOn } from '../../../tenants/policy/settingsOn.ts';
import { canonicalJson } from '../../common/canonicalJson.ts';
import type { Session } from '../../platform/session.ts';
import { settingsOf } from '../policy/policies/keptVersions.ts';
import { pickRead } from '../policy/policies/settingReads.ts';
import { readableKindsOfDecision } from './decisions.queries.ts';
import { decisionKindOf } from './knownKinds.ts';

/** A decision beside the result of making it again. Facts and outcomes are canonical JSON. */
export interface DecisionReplay {
  /** Bare UUID of the decision. */
  id: string;
  /** Whether outcome and sentence came out the same to the byte. */
  isSame: boolean;
  facts: string;
  storedOutcome: string;
  storedSentence: string;
  outcome: string;
  sentence: string;
}

interface StoredDecision {
  kind: string;
  facts: string;
  outcome: string;
  sentence: string;
  policies: readonly { area: AreaKey; settings: unknown; inForceOn: string }[];
}

/** A decision with everything that it rests on. Facts and outcome come as the text that is stored. */
const READ_DECISION = {
  name: 'read_decision_to_replay',
  text: `select kind, facts::text, outcome::text, sentence,
      (select coalesce(json_agg(json_build_object('area', used.area, 'settings', version.settings,
          'inForceOn', used.in_force_on)), '[]')
        from decision_policy_version used
        join policy_version version on version.tenant_id = $1 and version.id = used.policy_version_id
        where used.tenant_id = $1 and used.decision_id = decision.id) as policies
    from decision where tenant_id = $1 and id = $2 and kind = any($3::text[])`,
};

/**
 * Makes a stored decision again, from the facts stored with it and the versions of policy as they were on its day, and
 * from nothing that this process remembers. The rule is given the settings that its kind says it reads, and no others. Null when there is no
 * such decision that the session may see.
 */
export async function replayDecision(session: Session, id: string): Promise<DecisionReplay | null> {
  const values = [session.council.tenantId, id, readableKindsOfDecision(session)];
  const [stored] = await session.query<StoredDecision>(READ_DECISION, values);
  if (!stored) return null;
  const { kind: key, facts, outcome: storedOutcome, sentence: storedSentence, policies } = stored;
  const kind = decisionKindOf(key);
  const settings = policies.map(({ area, settings: written, inForceOn }) => [
    area,
    settingsOn(area, settingsOf(area, written), inForceOn),
  ]);
  const made = kind.rule(JSON.parse(facts), pickRead(kind.reads, Object.fromEntries(settings)));
  const outcome = canonicalJson(made);
  const sentence = kind.sentence(made);
  const isSame = outcome === storedOutcome && sentence === storedSentence;
  return { id, isSame, facts, storedOutcome, storedSentence, outcome, sentence };
}
