import { z } from 'zod';
import { journeysSchema } from '#lib/journeys/journeys-schema.ts';
import { personaExportSchema } from '#lib/personas/export/persona-export-schema.ts';
import { personasSchema } from '#lib/personas/personas-schema.ts';
import { questionnaireSchema } from '#lib/questionnaires/questionnaire-schema.ts';
import { codebookSchema } from '#lib/responses/codebook-schema.ts';

/**
 * JSON Schemas (draft 2020-12) of the pinned formats, by the name under which they are filed in `docs/schemas/` and served
 * at `/schemas/<name>.json`. What JSON Schema cannot say (codes that must be unique, expressions) the publish check says.
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(formats).map(([name, schema]) => [name, toJsonSchema(name, schema)]));
}

const formats: Readonly<Record<string, z.ZodType>> = {
  questionnaire: questionnaireSchema,
  codebook: codebookSchema,
  personas: personasSchema,
  persona: personaExportSchema,
  journeys: journeysSchema,
};

function toJsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return { $schema, $id: `/schemas/${name}.json`, title: `segue/${name}@1`, ...rest };
}
