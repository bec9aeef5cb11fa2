import type { Question } from '../questionnaire.ts';
import { channel } from './behavioural/channel.ts';
import { decisionTime } from './behavioural/decision-time.ts';
import { frequency } from './behavioural/frequency.ts';
import { information } from './behavioural/information.ts';
import { interest } from './behavioural/interest.ts';
import { loyalty } from './behavioural/loyalty.ts';
import { recency } from './behavioural/recency.ts';
import { recommend } from './behavioural/recommend.ts';
import { spend } from './behavioural/spend.ts';
import { spontaneity } from './behavioural/spontaneity.ts';
import { buyerKind } from './buyer/buyer-kind.ts';
import { customers } from './buyer/customers.ts';
import { decisionGroup } from './buyer/decision-group.ts';
import { potential } from './buyer/potential.ts';
import { purchaseSize } from './buyer/purchase-size.ts';
import { revenue } from './buyer/revenue.ts';
import { role } from './buyer/role.ts';
import { seasonality } from './buyer/seasonality.ts';
import { sector } from './buyer/sector.ts';
import { quoteConsent } from './consent/quote-consent.ts';
import { sensitiveConsent } from './consent/sensitive-consent.ts';
import { homeLanguage } from './geographic/home-language.ts';
import { residence } from './geographic/residence.ts';
import { urbanity } from './geographic/urbanity.ts';
import { workplace } from './geographic/workplace.ts';
import { purchaseJourney } from './journey/purchase-journey.ts';
import { attitudes } from './psychological/attitudes.ts';
import { emotion } from './psychological/emotion.ts';
import { frustrations } from './psychological/frustrations.ts';
import { goals } from './psychological/goals.ts';
import { interests } from './psychological/interests.ts';
import { motivation } from './psychological/motivation.ts';
import { priceSensitivity } from './psychological/price-sensitivity.ts';
import { timePressure } from './psychological/time-pressure.ts';
import { values } from './psychological/values.ts';
import { worstMoment } from './psychological/worst-moment.ts';
import { age } from './social/age.ts';
import { children } from './social/children.ts';
import { education } from './social/education.ts';
import { employment } from './social/employment.ts';
import { gender } from './social/gender.ts';
import { health } from './social/health.ts';
import { household } from './social/household.ts';
import { income } from './social/income.ts';
import { maritalStatus } from './social/marital-status.ts';
import { nationality } from './social/nationality.ts';
import { occupation } from './social/occupation.ts';
import { religion } from './social/religion.ts';
import { status } from './social/status.ts';

/**
 * Ready questions in four languages: one or more for every sub-factor of `subfactors`, then the journey block and the
 * boxes of consent. Their codes are unique among them, so any choice of them may stand in one questionnaire.
 */
export const library: readonly Question[] = [
  age,
  gender,
  maritalStatus,
  children,
  household,
  education,
  employment,
  occupation,
  status,
  income,
  nationality,
  religion,
  health,
  residence,
  workplace,
  urbanity,
  homeLanguage,
  decisionTime,
  channel,
  spontaneity,
  frequency,
  spend,
  recency,
  loyalty,
  recommend,
  information,
  interest,
  attitudes,
  motivation,
  values,
  interests,
  emotion,
  priceSensitivity,
  timePressure,
  frustrations,
  goals,
  worstMoment,
  buyerKind,
  purchaseSize,
  seasonality,
  sector,
  potential,
  revenue,
  role,
  decisionGroup,
  customers,
  purchaseJourney,
  quoteConsent,
  sensitiveConsent,
];
