import type { PortalApp } from '../env.ts';
import { auditRoutes } from './audit/audit.page.tsx';
import { checkRoutes } from './checks/checks.page.tsx';
import { developerRoutes } from './developers/developers.page.tsx';
import { directoryRoutes } from './directory/directory.page.tsx';
import { accessibilityRoutes } from './front/accessibility.page.tsx';
import { assetRoutes } from './front/assets.page.ts';
import { frontRoutes } from './front/front.page.tsx';
import { languageRoutes } from './front/language.page.ts';
import { printSizeRoutes } from './front/printSize.page.ts';
import { heldRoutes } from './held/held.page.tsx';
import { myChallengeRoutes } from './me/challenge.page.tsx';
import { myCheckPageRoutes } from './me/check.page.tsx';
import { myCheckRoutes } from './me/checks.page.tsx';
import { consentRoutes } from './me/consents.page.tsx';
import { meRoutes } from './me/me.page.tsx';
import { myMoneyRoutes } from './me/money.page.tsx';
import { myPanelRoutes } from './me/panel.page.tsx';
import { myPlanRoutes } from './me/plan.page.tsx';
import { whatIfRoutes } from './me/whatIf.page.tsx';
import { whoSeesRoutes } from './me/whoSees.page.tsx';
import { measureRoutes } from './measures/measures.page.tsx';
import { agendaRoutes } from './panel/agenda.page.tsx';
import { beginPanelRoutes } from './panel/begin.page.tsx';
import { panelFollowUpRoutes } from './panel/followUp.page.tsx';
import { panelLearningRoutes } from './panel/learning.page.tsx';
import { panelRoutes } from './panel/panel.page.tsx';
import { panelReferralRoutes } from './panel/referral.page.tsx';
import { clawbackRoutes } from './payments/clawback.page.tsx';
import { newClawbackRoutes } from './payments/newClawback.page.tsx';
import { paymentRoutes } from './payments/payments.page.tsx';
import { assessmentRoutes } from './people/assessment.page.tsx';
import { budgetRoutes } from './people/budget.page.tsx';
import { eligibilityRoutes } from './people/eligibility.page.tsx';
import { peopleRoutes } from './people/people.page.tsx';
import { personRoutes } from './people/person.page.tsx';
import { planRoutes } from './people/plan.page.tsx';
import { planAlternativeRoutes } from './people/planAlternatives.page.tsx';
import { planContentRoutes } from './people/planContents.page.tsx';
import { planServiceRoutes } from './people/planServices.page.tsx';
import { quoteRoutes } from './people/quotes.page.tsx';
import { registerRoutes } from './people/register.page.tsx';
import { reviewRoutes } from './people/review.page.tsx';
import { policyChangeRoutes } from './policy/changes.page.tsx';
import { copyPolicyRoutes } from './policy/copyPolicy.page.tsx';
import { editChangeRoutes } from './policy/edit.page.tsx';
import { changesFromFileRoutes } from './policy/fromFile.page.tsx';
import { laterFigureRoutes } from './policy/later.page.tsx';
import { newChangeRoutes } from './policy/newChange.page.tsx';
import { onboardingRoutes } from './policy/onboarding.page.tsx';
import { policyRoutes } from './policy/policy.page.tsx';
import { publishVersionRoutes } from './policy/publish.page.tsx';
import { regionRoutes } from './region/region.page.tsx';
import { signInRoutes } from './signIn/signIn.page.tsx';
import { signOutRoutes } from './signIn/signOut.page.tsx';

/** Every room of the portal adds its pages here, a line each. */
export const PAGES: readonly ((app: PortalApp) => void)[] = [
  assetRoutes,
  frontRoutes,
  accessibilityRoutes,
  printSizeRoutes,
  languageRoutes,
  signInRoutes,
  signOutRoutes,
  meRoutes,
  whatIfRoutes,
  myPlanRoutes,
  myMoneyRoutes,
  myCheckRoutes,
  myCheckPageRoutes,
  myPanelRoutes,
  myChallengeRoutes,
  whoSeesRoutes,
  consentRoutes,
  heldRoutes,
  peopleRoutes,
  registerRoutes,
  personRoutes,
  checkRoutes,
  auditRoutes,
  directoryRoutes,
  measureRoutes,
  panelRoutes,
  beginPanelRoutes,
  agendaRoutes,
  panelFollowUpRoutes,
  panelLearningRoutes,
  panelReferralRoutes,
  paymentRoutes,
  newClawbackRoutes,
  clawbackRoutes,
  policyRoutes,
  publishVersionRoutes,
  newChangeRoutes,
  copyPolicyRoutes,
  changesFromFileRoutes,
  laterFigureRoutes,
  policyChangeRoutes,
  editChangeRoutes,
  regionRoutes,
  developerRoutes,
  onboardingRoutes,
  assessmentRoutes,
  planRoutes,
  budgetRoutes,
  eligibilityRoutes,
  reviewRoutes,
  quoteRoutes,
  planServiceRoutes,
  planContentRoutes,
  planAlternativeRoutes,
];
