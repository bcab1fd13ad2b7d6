/** What ends with the answer that the person is right. Each area names what of its own does, and lists it in its manifest. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import type { NodeTypeName } from '../../../platform/ids.ts';

export interface UpheldFollower {
  /** The type of record whose decision was challenged. */
  readonly type: NodeTypeName;
  /** Ends what was decided about the record, in the transaction of the answer. It refuses nothing. */
  readonly follow: (work: Work, subjectId: string) => Promise<void>;
}

const followers = new Map<string, UpheldFollower>();

/** Makes known what an area ends. Throws where two areas would end what was decided about the same type. */
export function followUpheld(given: readonly UpheldFollower[]): void {
  for (const follower of given) {
    const taken = followers.get(follower.type);
    if (taken !== undefined && taken !== follower)
      throw new Error(`Two areas say what ends where a challenge of ${follower.type} is upheld.`);
    followers.set(follower.type, follower);
  }
}

const FIND_ABOUT = `select subject_type as type, subject_id as id from decision where tenant_id = $1 and id = $2`;

/** Ends what an upheld challenge was about; nothing of a type for which no area says so, nor of a complaint. */
export async function endWhatIsUpheld(
  work: Work,
  { subjectType, subjectId }: { subjectType?: string | null; subjectId?: string | null },
): Promise<void> {
  if (!subjectType || !subjectId) return;
  const given = { type: subjectType, id: subjectId };
  const about = subjectType === 'Decision' ? await aboutOf(work, subjectId) : given;
  if (about) await followers.get(about.type)?.follow(work, about.id);
}

/** The record that a decision of the timeline was made about. */
async function aboutOf(work: Work, decisionId: string) {
  const [found] = await work.query<{ type: string; id: string }>(FIND_ABOUT, [work.tenantId, decisionId]);
  return found ?? null;
}
