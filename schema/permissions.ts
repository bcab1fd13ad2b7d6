import { ROLES, ROLES_WITHOUT_COUNCIL, type Role } from '../server/platform/actor.ts';

/** Who may use a root field: these roles, or anybody with a good token. */
export type Permission = readonly Role[];

const EVERYBODY: Permission = ROLES;
const OF_ONE_PERSON: Permission = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER', 'BROKER'];
const PRACTICE: Permission = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'SERVICE_MANAGER',
  'HEAD_OF_SERVICE',
  'DIRECTOR',
];
/** A person, and never a practitioner alone, decides every final budget. */
const DECIDES_BUDGETS: Permission = ['TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
const READS_RECORDS: Permission = [...OF_ONE_PERSON, ...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'];
/** A representative answers only while their authority lasts, which the command looks at. */
const ANSWERS_QUESTIONS: Permission = [...PRACTICE, 'PERSON', 'REPRESENTATIVE'];
/** Asking to be looked at again decides nothing: whoever is in the circle of support may, once they may see reviews. */
const ASKS_FOR_REVIEWS: Permission = [...ANSWERS_QUESTIONS, 'SUPPORTER'];

/** Who prepares a council that is not live, beside the platform's administrators. */
const PREPARES_COUNCIL: Permission = ['COUNCIL_ADMINISTRATOR', 'POLICY_EDITOR'];

/** Policy side by side is for whoever works with it; published policy holds nothing about any person. */
const COMPARES_POLICY: Permission = [
  ...PRACTICE,
  'REGIONAL_ANALYST',
  'COMMISSIONER',
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'EMERGENCY_POLICY_OFFICER',
  'COUNCIL_ADMINISTRATOR',
  'PLATFORM_ADMINISTRATOR',
  'AUDITOR',
];
/** What may become policy is for those who make it, who answer for it, and whose teams will work by it. */
export const READS_POLICY_CHANGES: Permission = [
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'EMERGENCY_POLICY_OFFICER',
  'COUNCIL_ADMINISTRATOR',
  'COMMISSIONER',
  'AUDITOR',
  ...DECIDES_BUDGETS,
];
/** In an emergency one person may have to do it all, and the version says so. */
const WRITES_POLICY: Permission = ['POLICY_EDITOR', 'EMERGENCY_POLICY_OFFICER'];
/** Everybody who belongs to a council: its policy is theirs to read. */
const OF_A_COUNCIL: Permission = ROLES.filter((role) => !ROLES_WITHOUT_COUNCIL.includes(role));

/**
 * Who may use each root field. Nothing that is not listed here may be used by anybody. Which people, and which
 * kinds of record about them, is decided further in: server/platform/access.ts and row-level security.
 */
export const PERMISSIONS: { Query: Record<string, Permission>; Mutation: Record<string, Permission> } = {
  Query: {
    me: EVERYBODY,
    node: [...new Set([...READS_RECORDS, ...READS_POLICY_CHANGES])],
    council: EVERYBODY,
    councils: EVERYBODY,
    onboardingChecklist: ['PLATFORM_ADMINISTRATOR', ...PREPARES_COUNCIL, 'POLICY_APPROVER', 'AUDITOR'],
    auditEntries: ['AUDITOR', 'COUNCIL_ADMINISTRATOR'],
    // What the same needs get elsewhere is anybody's to ask.
    compareAllocations: [...COMPARES_POLICY, ...OF_ONE_PERSON],
    comparePolicies: COMPARES_POLICY,
    standardProfiles: EVERYBODY,
    compareStandardProfiles: [...COMPARES_POLICY, ...OF_ONE_PERSON],
    policyHistory: COMPARES_POLICY,
    allocationHistory: [...COMPARES_POLICY, ...OF_ONE_PERSON],
    policy: OF_A_COUNCIL,
    policyVersions: OF_A_COUNCIL,
    policyChange: READS_POLICY_CHANGES,
    policyChanges: READS_POLICY_CHANGES,
    policyDiff: READS_POLICY_CHANGES,
    policyFile: READS_POLICY_CHANGES,
    fairnessWithinCouncil: READS_POLICY_CHANGES,
    // Whoever reads no records about people has its counts only.
    decisionsAffected: READS_POLICY_CHANGES,
    settingsCatalogue: EVERYBODY,
    assessment: READS_RECORDS,
    allocation: READS_RECORDS,
    replayAllocation: [...PRACTICE, 'AUDITOR', 'PERSON'],
    supportPlan: READS_RECORDS,
    budget: READS_RECORDS,
    review: READS_RECORDS,
    reviewsDue: PRACTICE,
    person: READS_RECORDS,
    people: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'],
  },
  Mutation: {
    onboardCouncil: ['PLATFORM_ADMINISTRATOR'],
    beginOnboarding: ['PLATFORM_ADMINISTRATOR'],
    saveOnboardingFile: ['PLATFORM_ADMINISTRATOR', ...PREPARES_COUNCIL],
    // The council itself says when it is ready.
    goLive: ['COUNCIL_ADMINISTRATOR'],
    createSandbox: ['COUNCIL_ADMINISTRATOR'],
    retireSandbox: ['COUNCIL_ADMINISTRATOR'],
    publishPolicyVersion: ['COUNCIL_ADMINISTRATOR'],
    importPolicyFile: WRITES_POLICY,
    upratePolicy: WRITES_POLICY,
    draftPolicyChange: WRITES_POLICY,
    editPolicyChange: WRITES_POLICY,
    submitPolicyChange: WRITES_POLICY,
    withdrawPolicyChange: [...WRITES_POLICY, 'POLICY_APPROVER'],
    approvePolicyChange: ['POLICY_APPROVER'],
    rejectPolicyChange: ['POLICY_APPROVER'],
    enactEmergencyPolicyChange: ['EMERGENCY_POLICY_OFFICER'],
    registerPerson: PRACTICE,
    updatePerson: PRACTICE,
    addSupporter: PRACTICE,
    updateSupporter: PRACTICE,
    startAssessment: ANSWERS_QUESTIONS,
    saveAssessmentAnswers: ANSWERS_QUESTIONS,
    completeAssessment: PRACTICE,
    draftPlan: PRACTICE,
    updatePlan: PRACTICE,
    setPlanOutcomes: PRACTICE,
    setSupportItems: PRACTICE,
    setPlanRisks: PRACTICE,
    sharePlan: PRACTICE,
    returnPlan: ANSWERS_QUESTIONS,
    agreePlan: ANSWERS_QUESTIONS,
    signOffPlan: PRACTICE,
    endPlan: PRACTICE,
    agreeBudget: DECIDES_BUDGETS,
    startPlan: PRACTICE,
    payInstalment: ['FINANCE_OFFICER'],
    reverseTransaction: ['FINANCE_OFFICER'],
    requestReview: ASKS_FOR_REVIEWS,
    completeReview: PRACTICE,
  },
};
