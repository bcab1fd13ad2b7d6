import { area } from '../../area.ts';
import { CONSULTATION_REFUSALS } from './consultationRefusals.ts';
import { PolicyConsultation, PolicyConsultationAnswer } from './consultations.entity.ts';

/** Residents asked about a draft of policy before it is approved, and what changed because of their answers. */
export const consultations = area({
  path: 'policy/consultations',
  entities: [PolicyConsultation, PolicyConsultationAnswer],
  idPrefixes: { PolicyConsultation: 'consultation', PolicyConsultationAnswer: 'consultationanswer' },
  refusals: CONSULTATION_REFUSALS,
});
