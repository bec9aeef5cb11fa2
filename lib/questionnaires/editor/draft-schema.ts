import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { consentDefinition } from '../question-types/consent/definition.ts';
import { codeSchema, innerCodeSchema } from '../question-types/definition-parts.ts';
import { dropdownDefinition } from '../question-types/dropdown/definition.ts';
import { emailDefinition } from '../question-types/email/definition.ts';
import { hiddenDefinition } from '../question-types/hidden/definition.ts';
import { journeyDefinition } from '../question-types/journey/definition.ts';
import { likertDefinition } from '../question-types/likert/definition.ts';
import { locationDefinition } from '../question-types/location/definition.ts';
import { longTextDefinition } from '../question-types/long-text/definition.ts';
import { matrixDefinition } from '../question-types/matrix/definition.ts';
import { multipleDefinition } from '../question-types/multiple/definition.ts';
import { npsDefinition } from '../question-types/nps/definition.ts';
import { numberDefinition } from '../question-types/number/definition.ts';
import { ratingDefinition } from '../question-types/rating/definition.ts';
import { shortTextDefinition } from '../question-types/short-text/definition.ts';
import { singleDefinition } from '../question-types/single/definition.ts';
import { statementDefinition } from '../question-types/statement/definition.ts';
import { yesNoDefinition } from '../question-types/yes-no/definition.ts';
import { questionnaireSchema } from '../questionnaire-schema.ts';
import type { Draft } from './draft.ts';

const words = z.string().min(1).max(5000).exactOptional();
/** Words in as many languages as are written yet; none at all may be. */
const text = z.strictObject({ en: words, ru: words, zh: words, lv: words });
const expr = z.string().max(2000);

const row = z.strictObject({ code: innerCodeSchema, label: text });
const option = row.extend({ exclusive: z.boolean().exactOptional(), other: z.boolean().exactOptional() });
const touchpoint = row.extend({ kind: z.enum(['online', 'offline']) });
const options = { options: z.array(option).max(500) };
const scale = { options: z.array(row).max(20) };
const ends = { low: text.exactOptional(), high: text.exactOptional() };
const common = { label: text, help: text.exactOptional(), showIf: expr.exactOptional() };

const question = z.discriminatedUnion('type', [
  shortTextDefinition.extend(common),
  longTextDefinition.extend(common),
  numberDefinition.extend({ ...common, unit: text.exactOptional() }),
  emailDefinition.extend(common),
  singleDefinition.extend({ ...common, ...options }),
  multipleDefinition.extend({ ...common, ...options }),
  yesNoDefinition.extend(common),
  dropdownDefinition.extend({ ...common, ...options }),
  likertDefinition.extend({ ...common, ...scale }),
  ratingDefinition.extend({ ...common, ...ends }),
  npsDefinition.extend({ ...common, ...ends }),
  matrixDefinition.extend({ ...common, ...scale, rows: z.array(row).max(50) }),
  locationDefinition.extend(common),
  consentDefinition.extend(common),
  statementDefinition.extend(common),
  hiddenDefinition.extend(common),
  journeyDefinition.extend({
    ...common,
    ask: z.array(z.enum(['touchpoints', 'emotion', 'expectation', 'barriers', 'story'])).max(5),
    stages: z.array(row).max(20),
    touchpoints: z.array(touchpoint).max(50).exactOptional(),
    barriers: z.array(row).max(50).exactOptional(),
  }),
]);

const page = z.strictObject({
  code: codeSchema,
  title: text.exactOptional(),
  showIf: expr.exactOptional(),
  randomise: z.boolean().exactOptional(),
  questions: z.array(question),
});

/**
 * A draft as it may be stored: `segue/questionnaire@1` where texts, lists and pages may still be empty and conditions
 * may be half written. As strict as the format in everything else ([S41]).
 */
export const draftSchema = questionnaireSchema.extend({
  title: text,
  intro: text.exactOptional(),
  languages: z.tuple([z.enum(locales)], z.enum(locales)),
  privacy: z.strictObject({ controller: text, purpose: text, retention: text, contact: text }).exactOptional(),
  pages: z.array(page).min(1),
  screenOut: z
    .array(z.strictObject({ code: codeSchema, when: expr, message: text }))
    .max(50)
    .exactOptional(),
  calculated: z
    .array(questionnaireSchema.shape.calculated.unwrap().element.extend({ value: expr }))
    .max(100)
    .exactOptional(),
}) satisfies z.ZodType<Draft>;
