import { hasOther } from '../questionnaires/question-types/has-other.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';

/** Where in stored answers respondents' own words stand, as paths into the JSON: texts, "other", cities, stories of a journey. */
export function textPaths(definitions: Iterable<Questionnaire>): readonly (readonly string[])[] {
  const paths = new Map<string, readonly string[]>();
  const add = (...path: string[]) => paths.set(path.join('\n'), path);
  for (const { pages } of definitions) {
    for (const question of pages.flatMap((page) => page.questions)) {
      const { code, type } = question;
      if (type === 'short-text' || type === 'long-text' || type === 'email') add(code);
      if (type === 'location' && question.levels.includes('city')) add(code, 'city');
      if (hasOther(question)) add(`${code}.other`);
      if (type === 'journey' && question.ask.includes('story')) {
        for (const stage of question.stages) add(code, stage.code, 'story');
      }
    }
  }
  return [...paths.values()];
}
