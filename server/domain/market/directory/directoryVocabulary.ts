import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

/** The words of plans (SupportProviderKind) where both have one, so that what is bought can be held against what there is. */
export const SERVICE_KIND = enumeration('ServiceKind', 'Who gives a service of the directory.', {
  AGENCY: 'A care agency or other provider.',
  PERSONAL_ASSISTANT: 'A personal assistant who agreed to be found.',
  MICRO_PROVIDER: 'A micro-provider: one or a few people in business by themselves.',
  COMMUNITY_GROUP: 'A club, class, faith or community group.',
  COUNCIL_SERVICE: 'A service of the council.',
  BROKER: 'A broker or support planner, for planning and arranging.',
  SUPPORT_SERVICE: 'Help with having a budget: advice, payroll, managed accounts.',
});
export type ServiceKind = ValueOf<typeof SERVICE_KIND>;

export const SERVICE_STATUS = enumeration(
  'ServiceStatus',
  'Whether a service is running, as Open Referral says it.',
  {
    ACTIVE: 'It runs.',
    INACTIVE: 'It does not run at the moment.',
    DEFUNCT: 'It has ended.',
    TEMPORARILY_CLOSED: 'It is closed for a time.',
  },
);
export type ServiceStatus = ValueOf<typeof SERVICE_STATUS>;

export const BROKER_FEE = enumeration('BrokerFee', 'How a broker or support service charges.', {
  PER_HOUR: 'For each hour.',
  PER_PLAN: 'Once for each plan.',
  PER_MONTH: 'For each month.',
  FREE: 'Nothing is charged.',
});
export type BrokerFee = ValueOf<typeof BROKER_FEE>;

/** What people ask of a peer, in the words of the guide's groups; what more there is to say is said in their own words. */
export const PEER_EXPERIENCE = enumeration(
  'PeerExperience',
  'What whoever helps has lived through themself, as those whom they support have.',
  {
    OWN_BUDGET: 'Has, or had, a personal budget.',
    EMPLOYS_ASSISTANTS: 'Employs, or employed, personal assistants.',
    CARES_FOR_SOMEBODY: 'Cares, or cared, for somebody.',
    LEARNING_DISABILITY: 'Has a learning disability.',
    AUTISM: 'Is autistic.',
    PHYSICAL_DISABILITY: 'Has a physical disability.',
    SENSORY_IMPAIRMENT: 'Is deaf, blind, or has another sensory impairment.',
    MENTAL_HEALTH: 'Has lived with mental ill health.',
    MEMORY_AND_COGNITION: 'Lives with dementia or another loss of memory.',
    OLDER_AGE: 'Is an older person.',
  },
);
export type PeerExperience = ValueOf<typeof PEER_EXPERIENCE>;

export const SERVICE_ORDER = enumeration('ServiceOrder', 'In which order services are listed.', {
  NAME: 'By name.',
  NEAREST:
    'The nearest first; last those that have no place, as they come to the person or are online. Needs `near`.',
});
export type ServiceOrder = ValueOf<typeof SERVICE_ORDER>;

export const SERVICE_MATCH = enumeration('ServiceMatch', 'In what a service matches what was asked.', {
  NEED_DOMAIN: 'It helps with the domain of need.',
  SUPPORT: 'It gives the kind of support.',
  WORDS: 'Its texts have the words.',
  LANGUAGE: 'It is given in the language.',
  KIND: 'It is given by whom was asked for.',
  NEAR: 'It has a place within the distance.',
  NO_PLACE: 'It has no place of its own: it comes to the person, or is online.',
  FREE: 'It costs nothing.',
});
export type ServiceMatch = ValueOf<typeof SERVICE_MATCH>;
