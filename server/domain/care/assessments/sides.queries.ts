/** Two assessments side by side, as they are read: where they differ, and what each would come to. */
import type { ClientGroup } from '../../../../tenants/needs.ts';
import { readOne } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape } from '../../people/people.queries.ts';
import { ageOf } from '../../people/registration.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { allocationEngine } from '../../policy/resourceAllocation/allocationEngines.ts';
import type { Answers, CircumstancesSoFar } from '../allocations/answers.ts';
import { missingAnswers, profileOf, type Respondent } from './assessment.ts';
import { type Difference, decidingDifferences, differencesBetween } from './sideBySide.ts';

interface SideRow {
  id: string;
  respondent: Respondent;
  answersByDomain: Answers;
  circumstances: CircumstancesSoFar;
  otherBesideId: string | null;
}

/** Two assessments side by side. The sums and the differences are there once both are whole and the age is known. */
interface ReadSides {
  selfId: string;
  professionalId: string;
  selfWeeklyPence: number | null;
  professionalWeeklyPence: number | null;
  selfMissing: string[];
  professionalMissing: string[];
  differences: (Difference & { decidesAmount: boolean })[] | null;
}

const WANTED = selectionOf(
  'bornOn',
  'clientGroup',
  ...['id', 'respondent', 'answersByDomain', 'circumstances', 'otherBesideId'].map(
    (name) => `assessments.${name}`,
  ),
);

/** The two assessments of a person that stand side by side; null where none do, or the session may not see them. Throws POLICY_NOT_IN_FORCE. */
export async function readSides(session: Session, personId: string): Promise<ReadSides | null> {
  const row = await readOne<{ bornOn: string | null; clientGroup: ClientGroup; assessments: SideRow[] }>(
    session,
    personShape,
    personId,
    WANTED,
  );
  const open = (row?.assessments ?? []).filter(({ otherBesideId }) => otherBesideId !== null);
  const professional = open.find(({ respondent }) => respondent === 'PROFESSIONAL');
  const self = open.find(({ respondent }) => respondent !== 'PROFESSIONAL');
  if (!row || !self || !professional) return null;
  const sideOf = ({ answersByDomain: answers, circumstances }: SideRow) => ({ answers, circumstances });
  const [own, theirs] = [sideOf(self), sideOf(professional)];
  const found = {
    selfId: self.id,
    professionalId: professional.id,
    selfMissing: missingAnswers(own.answers, own.circumstances),
    professionalMissing: missingAnswers(theirs.answers, theirs.circumstances),
  };
  const ageYears = ageOf(row, session.today);
  if (ageYears === null || found.selfMissing.length + found.professionalMissing.length > 0) {
    return { ...found, selfWeeklyPence: null, professionalWeeklyPence: null, differences: null };
  }
  const engine = allocationEngine(await readSettings(session, 'resourceAllocation'));
  const { clientGroup } = row;
  const price = ({ answers, circumstances }: typeof own) =>
    engine.allocate(profileOf({ clientGroup, ageYears }, answers, circumstances));
  const differences = differencesBetween(own, theirs);
  const deciding = decidingDifferences(differences, own, theirs, price);
  return {
    ...found,
    selfWeeklyPence: price(own).weeklyAmountPence,
    professionalWeeklyPence: price(theirs).weeklyAmountPence,
    differences: differences.map((each) => ({ ...each, decidesAmount: deciding.includes(each.name) })),
  };
}
