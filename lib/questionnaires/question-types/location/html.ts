import { fieldName } from '../../field-name.ts';
import { errorId, errorLine, problemAt } from '../../html/error-line.ts';
import { givenPart } from '../../html/given-part.ts';
import { givenText } from '../../html/given-text.ts';
import { groupQuestion } from '../../html/group-question.ts';
import { type Attributes, attributes, type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { selectField, selectOption } from '../../html/select-field.ts';
import type { LocationLevel, LocationQuestion } from '../../questionnaire.ts';
import { countries } from './countries.ts';
import { countryNames } from './country-names.ts';
import { regionsOf } from './regions.ts';

/**
 * Country and region as lists, city in own words. Regions are there for the countries whose regions Segue knows, listed
 * under their countries; the script leaves only those of the chosen country.
 */
export function locationHtml(question: LocationQuestion, view: QuestionView): Html {
  const country = givenText(givenPart(view.given, 'country'));
  const names = countryNames(view.locale);
  const known = countries.filter((code) => regionsOf(code, view.locale).length > 0);
  return groupQuestion(
    question,
    view,
    html`${question.levels.map((level) => {
      if (level === 'country') {
        const options = names.map(({ code, name }) => selectOption(code, name, code === country));
        return part(question, view, level, (field) =>
          selectField({ ...field, autocomplete: 'country', required: question.required === true }, view, options),
        );
      }
      if (level === 'region') {
        return part(question, view, level, (field) =>
          selectField(
            { ...field, 'data-regions': true },
            view,
            known.map((code) => regionGroup(code, view)),
          ),
        );
      }
      const city = givenText(givenPart(view.given, 'city'));
      return part(
        question,
        view,
        level,
        (field) =>
          html`<input${attributes({ ...field, class: 'input', type: 'text', value: city, maxlength: 100, autocomplete: 'address-level2' })}>`,
      );
    })}`,
  );
}

function part(
  question: LocationQuestion,
  view: QuestionView,
  level: LocationLevel,
  control: (field: Attributes['values']) => Html,
): Html {
  const id = fieldName(question.code, level);
  const wrong = problemAt(view, level) !== undefined;
  const field = {
    id,
    name: id,
    'aria-invalid': (wrong || (level === 'country' && problemAt(view) !== undefined)) && 'true',
    'aria-describedby': wrong && errorId(question.code, level),
  };
  return html`<div class="part"${attributes({ 'data-level': level })}><label class="part-label" for="${id}">${view.say(`location.${level}`)}</label>${errorLine(view, level)}${control(field)}</div>`;
}

function regionGroup(country: string, view: QuestionView): Html {
  const chosen = givenPart(view.given, 'region');
  const name = countryNames(view.locale).find(({ code }) => code === country)?.name ?? country;
  const options = regionsOf(country, view.locale).map((region) =>
    selectOption(region.code, region.name, region.code === chosen, region.language !== view.locale && region.language),
  );
  return html`<optgroup${attributes({ label: name, 'data-country': country })}>${options}</optgroup>`;
}
