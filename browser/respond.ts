import type { PageData } from '#lib/questionnaires/html/page-data.ts';
import { copyButtons } from './page/copy-buttons.ts';
import { startPage } from './page/start-page.ts';

/*
 * The respondents' script. The page is complete without it; with it, questions come and go at once, mistakes are told
 * while they are small, and every answer is saved as it is given.
 */
const block = document.getElementById('page-data');
// A browser from before 2022 lacks what is used here: its owner gets the page as it is, which is complete.
const isAble = 'at' in Array.prototype && typeof SubmitEvent === 'function' && 'submitter' in SubmitEvent.prototype;
if (block && isAble) {
  const data: PageData | { readonly copied: string } = JSON.parse(block.textContent ?? '');
  if ('copied' in data) copyButtons(data.copied);
  else startPage(data);
}
