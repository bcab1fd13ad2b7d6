import { noticeKind } from '../../clock/notifications/noticeKind.ts';

const REFERRAL = { subjectType: 'PanelReferral', recordKind: 'PANEL' } as const;

export const PANEL_REFERRED = noticeKind({
  ...REFERRAL,
  key: 'PANEL_REFERRED',
  sentence: 'The plan has gone to the risk enablement panel.',
});
export const PANEL_MEETING_SET = noticeKind({
  ...REFERRAL,
  key: 'PANEL_MEETING_SET',
  sentence: 'There is a day on which the panel meets about the plan.',
});
export const PANEL_INFORMATION_ASKED = noticeKind({
  ...REFERRAL,
  key: 'PANEL_INFORMATION_ASKED',
  sentence: 'The panel has asked to know more before it decides about the plan.',
});
export const PANEL_DECIDED = noticeKind({
  ...REFERRAL,
  key: 'PANEL_DECIDED',
  sentence: 'The panel has decided about the plan.',
});
export const PANEL_CONDITION_MET = noticeKind({
  key: 'PANEL_CONDITION_MET',
  subjectType: 'PanelCondition',
  recordKind: 'PANEL',
  sentence: 'What the panel’s approval depended on has been done.',
});
