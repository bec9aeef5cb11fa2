import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { eraseResponses } from '../../responses/erase-responses.ts';
import { fieldedExample } from '../../responses/testing.ts';
import { forgetResponses } from './forget-responses.ts';

const database = openTestDatabase();

describe('forgetting erased responses', () => {
  it('takes nothing but ids, and does no harm where nothing quotes them', async () => {
    const { context, caller, questionnaire, answer } = await fieldedExample(database().connection);
    const ids = [await answer()];
    expect((await eraseResponses(context, caller, { questionnaire, ids })).ok).toBe(true);
    await forgetResponses(context, { workspace: caller.workspace, questionnaire, responses: ids });
    await expect(forgetResponses(context, { workspace: '', questionnaire, responses: ids })).rejects.toThrow();
    const wrong = { workspace: caller.workspace, questionnaire, responses: ['1 or 1=1'] };
    await expect(forgetResponses(context, wrong)).rejects.toThrow();
  });
});
