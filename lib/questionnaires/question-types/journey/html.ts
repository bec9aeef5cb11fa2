import type { RespondKey } from '#lib/i18n/messages/respond.ts';
import { fieldName, skipField } from '../../field-name.ts';
import { errorId, errorLine, problemAt } from '../../html/error-line.ts';
import { faces } from '../../html/faces.ts';
import { givenCodes } from '../../html/given-codes.ts';
import { givenPart } from '../../html/given-part.ts';
import { givenText } from '../../html/given-text.ts';
import { groupQuestion } from '../../html/group-question.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { QuestionView } from '../../html/question-view.ts';
import type { JourneyPart, JourneyQuestion, Row } from '../../questionnaire.ts';
import { longestStory } from './answer.ts';

/**
 * Every stage one under the other, each with a box to say that it did not happen. The script makes a walk of it: one
 * stage at a time with the path of stages above.
 */
export function journeyHtml(question: JourneyQuestion, view: QuestionView): Html {
  return groupQuestion(
    question,
    view,
    html`<div class="walk">${question.stages.map((stage, i) => stageHtml(question, stage, i, view))}</div>`,
  );
}

function stageHtml(question: JourneyQuestion, stage: Row, at: number, view: QuestionView): Html {
  const name = fieldName(question.code, stage.code);
  const said = givenPart(view.given, stage.code);
  const skip = attributes({ type: 'checkbox', name: skipField, value: name, id: `${name}.skip`, 'data-skip': true });
  return html`<fieldset class="stage"${attributes({ id: `stage-${name}`, 'data-stage': stage.code })}>
<legend class="q-title" tabindex="-1"><span class="note step">${view.say('journey.step', { step: at + 1, steps: question.stages.length })}</span><br><span class="nm">${view.words(stage.label)}</span></legend>
${errorLine(view, stage.code)}
<div class="chips skip"><label class="chip"><input${skip}><span>${view.say('journey.skip')}</span></label></div>
<div class="said">${question.ask.map((part) => parts[part](question, { id: fieldName(name, part), stage: stage.code, given: givenPart(said, part) }, view))}</div>
</fieldset>`;
}

interface PartOfStage {
  /** Name of its controls, and id of the first. */
  readonly id: string;
  readonly stage: string;
  readonly given: unknown;
}

const parts: Record<JourneyPart, (question: JourneyQuestion, part: PartOfStage, view: QuestionView) => Html> = {
  touchpoints: (question, part, view) =>
    group('touchpoints', part, chips(question.touchpoints ?? [], part, view), view),
  barriers: (question, part, view) => group('barriers', part, chips(question.barriers ?? [], part, view), view),
  emotion: (_question, part, view) =>
    group('emotion', part, faces(part.id, part.id, [-2, -1, 0, 1, 2], part.given, view), view),
  expectation: (_question, part, view) => group('expectation', part, expectation(part, view), view),
  story: (question, part, view) => {
    const note = `note-${part.id}`;
    const wrong = problemAt(view, part.stage, 'story') !== undefined;
    const area = attributes({
      class: 'input',
      id: part.id,
      name: part.id,
      rows: 4,
      'data-max': longestStory,
      'aria-invalid': wrong && 'true',
      'aria-describedby': wrong ? `${note} ${errorId(question.code, part.stage, 'story')}` : note,
    });
    return html`<div class="part"><label class="part-label" for="${part.id}">${view.say('journey.story')} <span class="opt">${view.say('field.optional')}</span></label>${errorLine(view, part.stage, 'story')}<textarea${area}>
${givenText(part.given)}</textarea><p class="note" id="${note}">${view.say('journey.storyHelp')} <span${attributes({ 'data-count': part.id })}></span></p></div>`;
  },
};

function group(part: JourneyPart, { stage }: PartOfStage, controls: Html, view: QuestionView): Html {
  return html`<fieldset class="part"><legend>${view.say(`journey.${part}` as RespondKey)}</legend>${errorLine(view, stage, part)}${controls}</fieldset>`;
}

function chips(items: readonly Row[], part: PartOfStage, view: QuestionView): Html {
  const chosen = new Set(givenCodes(part.given));
  return html`<div class="chips">${items.map((item, i) => {
    const box = attributes({
      type: 'checkbox',
      name: part.id,
      value: item.code,
      id: i === 0 ? part.id : `${part.id}.${item.code}`,
      checked: chosen.has(item.code),
    });
    return html`<label class="chip"><input${box}><span>${view.words(item.label)}</span></label>`;
  })}</div>`;
}

function expectation(part: PartOfStage, view: QuestionView): Html {
  const words = { '-1': 'expectation.n1', '0': 'expectation.0', '1': 'expectation.p1' } as const;
  return html`<div class="chips">${(['-1', '0', '1'] as const).map((value, i) => {
    const radio = attributes({
      type: 'radio',
      name: part.id,
      value,
      id: i === 0 ? part.id : `${part.id}.${value}`,
      checked: givenText(part.given) === value,
    });
    return html`<label class="chip"><input${radio}><span>${view.say(words[value])}</span></label>`;
  })}</div>`;
}
