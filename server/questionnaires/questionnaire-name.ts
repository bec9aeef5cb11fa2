import type { Db } from '#db/connection.ts';
import { findTitle } from '#db/queries/questionnaires/find-title.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';

/** What a questionnaire is called in its own first language, for the record of what was done; empty while it has no title. */
export async function questionnaireName(db: Db, scope: Scope, id: QuestionnaireId): Promise<string> {
  const found = await findTitle(db, scope, id);
  const [language = 'en'] = found?.languages ?? [];
  return found ? wordsIn(found.title, language, found.languages).words : '';
}
