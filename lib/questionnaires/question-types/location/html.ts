import { fieldName } from '../../field-name.ts';
import { errorId, errorLine, problemAt } from '../../html/error-line.ts';
import { givenPart } from '../../html/given-part.ts';
import { givenText } from '../../html/given-text.ts';
import { groupQuestion } from '../../html/group-question.ts';
import { type Attributes, attributes, type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import { selectField } from '../../html/select-field.ts';
import type { LocationLevel, LocationQuestion } from '../../questionnaire.ts';
import { countryOptions } from './country-options.ts';
import { regionOptions } from './region-options.ts';

/**
 * Country and region as lists, city in own words. Regions are there for the countries whose regions Segue knows, listed
 * under their countries; the script leaves only those of the chosen country.
 */
export function locationHtml(question: LocationQuestion, view: QuestionView): Html {
  const given = (level: LocationLevel) => givenText(givenPart(view.given, level));
  return groupQuestion(
    question,
    view,
    html`${question.levels.map((level) => {
      if (level === 'country') {
        const also = { autocomplete: 'country', required: question.required === true };
        return part(question, view, level, (field) =>
          selectField({ ...field, ...also }, view, countryOptions(view.locale, given(level))),
        );
      }
      if (level === 'region') {
        return part(question, view, level, (field) =>
          selectField({ ...field, 'data-regions': true }, view, regionOptions(view.locale, given(level))),
        );
      }
      return part(
        question,
        view,
        level,
        (field) =>
          html`<input${attributes({ ...field, class: 'input', type: 'text', value: given(level), maxlength: 100, autocomplete: 'address-level2' })}>`,
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
  const label = view.say(`location.${level}`);
  const wrong = problemAt(view, level) !== undefined;
  const field = {
    id,
    name: id,
    'aria-invalid': (wrong || (level === 'country' && problemAt(view) !== undefined)) && 'true',
    'aria-describedby': wrong && errorId(question.code, level),
  };
  return html`<div class="part"${attributes({ 'data-level': level })}><label class="part-label" for="${id}">${label}</label>${errorLine(view, level)}${control(field)}</div>`;
}
