import type { PortalAssessmentQuery } from '../../../../schema/operations/generated.ts';
import { seenFields, type Told, toldSeen } from '../../forms/bothVersions.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { type AssessmentOfPage, CIRCUMSTANCES, questionsOf } from './questions.ts';

type Enums = PortalAssessmentQuery['enumWordings'];

/** How both versions of the answers on one page are told, where somebody else has answered meanwhile. */
export function toldAnswers(enums: Enums): Told {
  const words = wordingsOf(enums);
  return [
    { name: 'answers.0.level', label: 'How much help is needed', said: (value) => words('NeedLevel', value) },
    {
      name: 'answers.0.unpaidSupport',
      label: 'What family and friends do',
      said: (value) => words('UnpaidSupportLevel', value),
    },
    ...CIRCUMSTANCES.map(({ field, label }) => ({
      name: `circumstances.${field}`,
      label,
      said: (value: string) => (value === 'yes' ? 'Yes' : 'No'),
    })),
    {
      name: 'circumstances.nightSupport',
      label: 'Support at night',
      said: (value) => words('NightSupportLevel', value),
    },
  ];
}

/** All answers of an assessment as whoever completes it has seen them, with which assessment it is. */
export function seenOf(assessment: AssessmentOfPage, { enumWordings }: PortalAssessmentQuery) {
  const words = wordingsOf(enumWordings);
  const answers = questionsOf(enumWordings).map(({ key, domain }): [string, string] => {
    const answer = assessment.answers.find((each) => each.domain === domain);
    if (!domain)
      return [
        key,
        situationInWords(assessment, words('NightSupportLevel', assessment.circumstances.nightSupport)),
      ];
    if (!answer) return [key, ''];
    const unpaid = words('UnpaidSupportLevel', answer.unpaidSupport);
    return [key, `${words('NeedLevel', answer.level)} Family and friends: ${unpaid}`];
  });
  return {
    assessmentId: assessment.id,
    expectedVersion: String(assessment.version),
    ...seenFields(Object.fromEntries(answers)),
  };
}

function situationInWords({ circumstances }: AssessmentOfPage, night: string): string {
  const said = CIRCUMSTANCES.flatMap(({ field, label }) => {
    const answer = circumstances[field];
    return typeof answer === 'boolean' ? [`${label} ${answer ? 'Yes' : 'No'}.`] : [];
  });
  return [...said, night && `At night: ${night}`].filter(Boolean).join(' ');
}

/** How they are told of. */
export function toldSeenOf({ enumWordings }: PortalAssessmentQuery): Told {
  const words = wordingsOf(enumWordings);
  const labels = questionsOf(enumWordings).map(({ key, domain }): [string, string] => [
    key,
    domain ? words('NeedDomain', domain) : 'The situation as a whole',
  ]);
  return toldSeen(Object.fromEntries(labels));
}
