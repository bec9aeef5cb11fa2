'use client';

import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { ChoiceSettings } from './types/choice-settings.client.tsx';
import { ConsentSettings } from './types/consent-settings.client.tsx';
import { EndsSettings } from './types/ends-settings.client.tsx';
import { JourneySettings } from './types/journey-settings.client.tsx';
import { LocationSettings } from './types/location-settings.client.tsx';
import { MatrixSettings } from './types/matrix-settings.client.tsx';
import { NumberSettings } from './types/number-settings.client.tsx';
import { RatingSettings } from './types/rating-settings.client.tsx';
import { TextSettings } from './types/text-settings.client.tsx';

/** What only questions of this type have. */
export function TypeSettings({ question }: { question: Question }) {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'dropdown':
    case 'likert':
      return <ChoiceSettings question={question} />;
    case 'matrix':
      return <MatrixSettings question={question} />;
    case 'number':
      return <NumberSettings question={question} />;
    case 'short-text':
    case 'long-text':
    case 'hidden':
      return <TextSettings question={question} />;
    case 'rating':
      return <RatingSettings question={question} />;
    case 'nps':
      return <EndsSettings question={question} />;
    case 'location':
      return <LocationSettings question={question} />;
    case 'journey':
      return <JourneySettings question={question} />;
    case 'consent':
      return <ConsentSettings question={question} />;
    case 'email':
    case 'yes-no':
    case 'statement':
      return null;
  }
}
