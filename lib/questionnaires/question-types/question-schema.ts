import { z } from 'zod';
import type { Question } from '../questionnaire.ts';
import { consentDefinition } from './consent/definition.ts';
import { dropdownDefinition } from './dropdown/definition.ts';
import { emailDefinition } from './email/definition.ts';
import { hiddenDefinition } from './hidden/definition.ts';
import { journeyDefinition } from './journey/definition.ts';
import { likertDefinition } from './likert/definition.ts';
import { locationDefinition } from './location/definition.ts';
import { longTextDefinition } from './long-text/definition.ts';
import { matrixDefinition } from './matrix/definition.ts';
import { multipleDefinition } from './multiple/definition.ts';
import { npsDefinition } from './nps/definition.ts';
import { numberDefinition } from './number/definition.ts';
import { ratingDefinition } from './rating/definition.ts';
import { shortTextDefinition } from './short-text/definition.ts';
import { singleDefinition } from './single/definition.ts';
import { statementDefinition } from './statement/definition.ts';
import { yesNoDefinition } from './yes-no/definition.ts';

/** Any question. The registry of definitions: a type is known here, or it is refused. */
export const questionSchema = z.discriminatedUnion('type', [
  shortTextDefinition,
  longTextDefinition,
  numberDefinition,
  emailDefinition,
  singleDefinition,
  multipleDefinition,
  yesNoDefinition,
  dropdownDefinition,
  likertDefinition,
  ratingDefinition,
  npsDefinition,
  matrixDefinition,
  locationDefinition,
  consentDefinition,
  statementDefinition,
  hiddenDefinition,
  journeyDefinition,
]) satisfies z.ZodType<Question>;
