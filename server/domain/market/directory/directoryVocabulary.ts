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
