/** The enumerated words of funding: where the money of a budget comes from, and what it may pay for. */
import { enumeration, type ValueOf } from './vocabulary.ts';

export const FUNDING_STREAM = enumeration('FundingStream', 'Where money of a budget comes from.', {
  ADULT_SOCIAL_CARE: 'The council’s own money for adult social care, with what the person contributes.',
  HEALTH: 'Health money, such as a personal health budget or joint funding.',
  CONTINUING_HEALTH_CARE: 'NHS continuing health care.',
  DISABLED_FACILITIES_GRANT: 'A grant to adapt the home.',
  COMMUNITY_EQUIPMENT: 'The community equipment service.',
  CARERS_GRANT: 'Money for unpaid carers.',
  HOUSING_RELATED_SUPPORT: 'Housing related support, once Supporting People.',
  PREVENTATIVE_TECHNOLOGY_GRANT: 'A grant for technology that prevents harm.',
  INDEPENDENT_LIVING_FUND: 'What took the place of the Independent Living Fund.',
  BENEVOLENT_FUND: 'A benevolent fund, such as that of a former employer.',
});
export type FundingStream = ValueOf<typeof FUNDING_STREAM>;

export const FUNDED_SUPPORT = enumeration('FundedSupport', 'What kind of support a stream may pay for.', {
  PERSONAL_CARE: 'Help with washing, dressing, eating and the like.',
  HELP_AT_HOME: 'Cleaning, laundry, shopping, meals, the garden.',
  COMPANY_AND_COMMUNITY: 'Company, going out, clubs, day centres, faith.',
  WORK_AND_LEARNING: 'Work, training, education, volunteering.',
  NIGHT_SUPPORT: 'Somebody there at night.',
  BREAKS: 'Holidays and breaks, for the person or an unpaid carer.',
  EQUIPMENT_AND_TECHNOLOGY: 'Things that help: equipment, technology, adaptations.',
  TRANSPORT: 'Getting about.',
  PLANNING_AND_MANAGING: 'Brokerage, payroll, accounts, insurance, training of personal assistants.',
  OTHER: 'Anything else that meets an outcome.',
});
