import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';
import type { OptionFailure } from './parse-options.ts';

const say = translator('en', en);

/** What is wrong with the options of a command, in a sentence. */
export function sayOptionFailure(failure: OptionFailure): string {
  switch (failure.tag) {
    case 'unknownOption':
      return say('option.unknown', { name: failure.name, near: failure.near });
    case 'missingValue':
      return say('option.noValue', { name: failure.name });
    case 'unexpectedValue':
      return say('option.noValueWanted', { name: failure.name });
  }
}
