import type { LocationAnswer } from '../../answers.ts';
import { fieldName } from '../../field-name.ts';
import { own } from '../../own.ts';
import type { LocationLevel, LocationQuestion } from '../../questionnaire.ts';
import type { AnswerRules } from '../answer-rules.ts';
import { isBlank, isRecord } from '../given.ts';
import { tidyText } from '../text-answer.ts';
import { countries } from './countries.ts';

/** Longest name of a city, in characters. */
const longestCity = 100;

/** A country from the list, a region of that country, a city in own words; only the levels that are asked. */
export const locationAnswer: AnswerRules<LocationQuestion, LocationAnswer> = {
  clean: (question, given, report, places) => {
    const levels: readonly string[] = question.levels;
    if (!isRecord(given) || Object.keys(given).some((key) => !levels.includes(key))) {
      return void report({ kind: 'wrongShape' });
    }
    const part = (level: LocationLevel) => (isBlank(own(given, level)) ? undefined : own(given, level));
    const country = part('country');
    const region = part('region');
    const city = part('city');
    if (country === undefined) {
      if (region !== undefined || city !== undefined) report({ kind: 'unknownPlace' }, 'country');
      return undefined;
    }
    if (typeof country !== 'string' || !countries.includes(country)) {
      return void report({ kind: 'unknownPlace' }, 'country');
    }
    if (region !== undefined && !(isRegionOf(country, region) && (places?.isRegion(region) ?? true))) {
      return void report({ kind: 'unknownPlace' }, 'region');
    }
    if (city !== undefined && typeof city !== 'string') return void report({ kind: 'wrongShape' }, 'city');
    const town = city && tidyText(city, 'one');
    if (town && town.length > longestCity) {
      return void report({ kind: 'tooLong', max: longestCity, length: town.length }, 'city');
    }
    return { country, ...(region !== undefined && { region }), ...(town && { city: town }) };
  },
  read: (question, form) =>
    Object.fromEntries(question.levels.map((level) => [level, form.one(fieldName(question.code, level))])),
  value: (answer, [level]) => (level === undefined ? answer.country : (own(answer, level) as string | undefined)),
  say: (_question, answer, speech) =>
    [answer.city, new Intl.DisplayNames(speech.language, { type: 'region' }).of(answer.country)]
      .filter(Boolean)
      .join(', '),
};

function isRegionOf(country: string, region: unknown): region is string {
  return typeof region === 'string' && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) && region.startsWith(`${country}-`);
}
