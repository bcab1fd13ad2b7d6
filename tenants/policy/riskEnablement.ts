/**
 * Risk enablement: how risk is measured, who may sign off a plan, what goes to the panel, and how a decision is
 * challenged. The panel shares responsibility for a complex risk decision; it is not a finance gate.
 */

import { PRICE_PERIOD, RISK_LEVEL } from '../vocabulary.ts';
import { SIGN_OFF_ROLE, WINDOW_UNIT } from '../vocabularyOfDecisions.ts';
import { area } from './area.ts';
import { matrixMistakes, stageMistakes, triggerMistakes, windowMistakes } from './riskChecks.ts';
import { riskPanel } from './riskPanel.ts';
import { riskWarnings } from './riskWarnings.ts';
import {
  type AreaSettings,
  choice,
  choices,
  count,
  group,
  list,
  optional,
  pence,
  points,
  type SettingValue,
  workingDays,
  yesNo,
} from './setting.ts';
import { ladderMistakes, sharedRungMistakes } from './signOffLadder.ts';
import { supportMatrix, supportOrganisations } from './supportMatrix.ts';

const HIGHEST_YEARLY_PENCE = 100_000_000;

const riskLevelFrom = group({
  label: 'Risk level',
  why: 'A level of risk, and the score that it begins at.',
  settings: {
    level: choice(RISK_LEVEL, { label: 'Level', why: 'What this much risk is called.' }),
    fromScore: points({
      label: 'From score',
      why: 'The lowest score (likelihood times impact) of this level. The first level begins at 1.',
      min: 1,
      max: 100,
    }),
  },
});

const riskMatrix = group({
  label: 'Risk matrix',
  why: 'Likelihood times impact gives a score, and the score a level.',
  settings: {
    size: count({
      label: 'Size',
      why: 'How many steps likelihood and impact have. Five by five is the common choice.',
      min: 3,
      max: 10,
      default: 5,
    }),
    levels: list(riskLevelFrom, {
      label: 'Levels',
      why: 'Where each level of risk begins, from the lowest.',
      itemName: 'Level',
      keyedBy: ['level'],
      minItems: 2,
    }),
  },
  checks: [matrixMistakes],
});

const signOffRung = group({
  label: 'Rung',
  why: 'Who may sign off a plan of this cost and risk, without going further.',
  settings: {
    role: choice(SIGN_OFF_ROLE, { label: 'Role', why: 'Who signs off.' }),
    sharedWith: choices(SIGN_OFF_ROLE, {
      label: 'Shared with',
      why: 'Higher roles that stand on the same rung, where any of them signs off and none comes after the other.',
      default: [],
    }),
    upToAmountPence: optional(
      pence({
        label: 'Up to cost',
        why: 'The most that the plan may cost, for the ladder’s period. Left out means any cost.',
        min: 0,
        max: HIGHEST_YEARLY_PENCE,
      }),
    ),
    upToRiskLevel: choice(RISK_LEVEL, {
      label: 'Up to risk',
      why: 'The highest risk that this role may sign off. Left out means any risk, for a rung by cost alone.',
      default: 'VERY_HIGH',
    }),
  },
});

const signOffLadder = group({
  label: 'Sign-off ladder',
  why: 'A plan is signed off on the first rung whose cost and risk it fits. What fits no rung goes to the panel.',
  settings: {
    costPeriod: choice(PRICE_PERIOD, {
      label: 'Period of the costs',
      why: 'Whether the rungs’ costs are for a week or for a year of 52 weeks.',
    }),
    rungs: list(signOffRung, {
      label: 'Rungs',
      why: 'From the first role to the last. Small and low-risk plans should need only a first-line manager.',
      itemName: 'Rung',
      keyedBy: ['role'],
    }),
  },
  checks: [ladderMistakes, sharedRungMistakes],
});

const challengeStage = group({
  label: 'Stage',
  why: 'Somebody who looks again at the decision.',
  settings: {
    role: choice(SIGN_OFF_ROLE, { label: 'Role', why: 'Who looks again.' }),
    replyWorkingDays: workingDays({ label: 'Reply within', why: 'How soon they answer.', min: 1, max: 60 }),
  },
});

const complaintStage = group({
  label: 'Complaint stage',
  why: 'Somebody who looks into a complaint.',
  settings: {
    role: choice(SIGN_OFF_ROLE, { label: 'Role', why: 'Who answers.' }),
    replyWorkingDays: workingDays({
      label: 'Reply within',
      why: 'How soon they answer. Beyond six months the law asks the council to write and say why.',
      min: 1,
      max: 120,
    }),
  },
});

const challenge = group({
  label: 'Challenge',
  why: 'How a person asks for a decision to be looked at again, and by whom.',
  settings: {
    windowUnit: choice(WINDOW_UNIT, {
      label: 'Window counted in',
      why: 'Days, weeks or months, and whether weekends and bank holidays count.',
    }),
    windowLength: count({
      label: 'Window',
      why: 'How long after the decision the person may challenge it: 5 to 120 days or working days, up to 26 weeks, or up to 6 months.',
      min: 1,
      max: 120,
    }),
    acknowledgeWorkingDays: workingDays({
      label: 'Acknowledge within',
      why: 'How soon the person hears that their challenge has arrived.',
      min: 1,
      max: 20,
    }),
    stages: list(challengeStage, {
      label: 'Stages',
      why: 'Who looks first, and who looks after them. Each stands higher than the one before.',
      itemName: 'Stage',
      keyedBy: ['role'],
      minItems: 1,
      maxItems: 4,
      checks: [stageMistakes],
    }),
    lateAllowedByRole: optional(
      choice(SIGN_OFF_ROLE, {
        label: 'Who may allow a late challenge',
        why: 'The lowest role that may take a challenge or complaint that comes too late, with the reason. Left out means that nobody may take a late challenge; a late complaint may always be taken for a good reason, by whoever would answer it first.',
      }),
    ),
    complaintAcknowledgeWorkingDays: workingDays({
      label: 'Acknowledge a complaint within',
      why: 'How soon the person hears that their complaint has arrived. The law allows three working days.',
      min: 1,
      max: 3,
      default: 3,
    }),
    complaintStages: list(complaintStage, {
      label: 'Stages of a complaint',
      why: 'Who looks into a complaint about how something was done, and who looks after them. None means those of a challenge.',
      itemName: 'ComplaintStage',
      keyedBy: ['role'],
      maxItems: 4,
      default: [],
      checks: [stageMistakes],
    }),
  },
  checks: [windowMistakes],
});

const safeguards = group({
  label: 'Talking risks through',
  why: 'What is written down with the person before money moves.',
  settings: {
    keepingSafePlanFromRiskLevel: optional(
      choice(RISK_LEVEL, {
        label: 'Keeping safe plan from risk',
        why: 'The risk at which a plan needs a keeping safe plan. Left out means that none is demanded for risk alone.',
      }),
    ),
    keepingSafePlanBeforeDirectPayment: yesNo({
      label: 'Keeping safe plan before a direct payment',
      why: 'Whether a keeping safe plan is needed before any direct payment starts.',
    }),
    riskMatrixBeforeDirectPayment: yesNo({
      label: 'Risk matrix before a direct payment',
      why: 'Whether risk is scored before any direct payment starts.',
    }),
    supportedDecisionFromRiskLevel: optional(
      choice(RISK_LEVEL, {
        label: 'Supported decision record from risk',
        why: 'The risk at which what the person wants, and what was said about it, is recorded.',
      }),
    ),
    paymentSupportBeforeDirectPayment: yesNo({
      label: 'Support to manage before a direct payment',
      why: 'Whether it is recorded what support the person has to manage the money before any direct payment starts, by the support matrix.',
      default: false,
    }),
  },
});

export const RISK_ENABLEMENT = area({
  key: 'riskEnablement',
  label: 'Risk enablement',
  summary: 'Who decides about a plan, by its cost and risk, and how risks are shared rather than avoided.',
  settings: {
    riskMatrix,
    signOffLadder,
    panel: riskPanel,
    challenge,
    safeguards,
    supportMatrix,
    supportOrganisations,
    warnings: riskWarnings,
  },
  checks: [triggerMistakes],
});

/** A council's rules for risk, sign-off, the panel and challenges. */
export type RiskEnablementSettings = AreaSettings<typeof RISK_ENABLEMENT>;
/** Likelihood times impact, and where each level begins. */
export type RiskMatrix = SettingValue<typeof riskMatrix>;
/** Who may sign off what. */
export type SignOffLadder = SettingValue<typeof signOffLadder>;
