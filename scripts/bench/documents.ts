/** What the product is asked, in the words of a portal. */
export const CASELOAD = `query Caseload($after: String) {
  people(first: 50, after: $after) {
    nodes {
      id givenName familyName bornOn keyWorker
      currentPlan {
        id title status weeklyCostPence termEndsOn
        outcomes { id description successLooksLike }
        budget {
          id totalWeeklyPence personContributionWeeklyPence councilContributionWeeklyPence endsOn
          parts { id deploymentOption weeklyAmountPence purpose }
        }
        latestReview { id kind status dueOn heldOn result }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const WORK_DUE = `query WorkDue($after: String) {
  workDue(first: 50, after: $after) {
    nodes { id kind status description dueOn warnOn dueReason openedOn subjectType subjectId person { id givenName familyName keyWorker } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const PERSON = `query PersonPage($id: ID!) {
  person(id: $id) {
    id version givenName familyName preferredName bornOn email phone addressLines postcode preferredLanguage
    needsInterpreter communicationNeeds livingSituation keyWorker registeredAt
    currentPlan {
      id version number title status term importantTo importantFor howBestToSupport goodDay badDay
      contingencyArrangements contingencyPence helpedBy weeklyCostPence implementedOn termEndsOn
      outcomes { id description successLooksLike }
      supportItems { id description category providerName unit quantityHundredths unitPricePence frequency weeklyCostPence paidFrom }
      budget {
        id totalWeeklyPence personContributionWeeklyPence councilContributionWeeklyPence startsOn endsOn reasons
        parts { id deploymentOption weeklyAmountPence purpose holderName startsOn endsOn }
      }
      latestReview { id kind status dueOn dueReason heldOn result }
    }
    supporters { id name relationship authority consents }
    latestAllocation { id allocatedOn weeklyAmountPence yearlyAmountPence totalPoints scaleLabel decisionReasons }
  }
}`;

export const COMPLETE_ASSESSMENT = `mutation CompleteAssessment($input: CompleteAssessmentInput!) {
  completeAssessment(input: $input) {
    assessment {
      id version status completedOn
      allocation { weeklyAmountPence yearlyAmountPence totalPoints scaleLabel decisionReasons }
    }
    userErrors { code message }
  }
}`;

export const STATEMENT = `query Statement($budgetId: ID!, $from: Date!, $to: Date!) {
  budgetStatement(budgetId: $budgetId, from: $from, to: $to) {
    budgetId from to openingPence inPence spentPence outPence closingPence
    parts { partId purpose openingPence inPence spentPence outPence closingPence }
  }
}`;

export const SERVICES = `query Services($filter: ServicesFilterInput) {
  services(filter: $filter, first: 20) { nodes { id name providedBy languages needDomains } }
}`;
