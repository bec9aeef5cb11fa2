import { frameOf, type Page } from '../page/page.ts';

/** Stars fill up to the chosen one. */
export function enhanceStars(page: Page): void {
  for (const question of page.questions) {
    if (question.type !== 'rating') continue;
    const stars = [...(frameOf(question.code)?.querySelectorAll<HTMLInputElement>('.mark-star input') ?? [])];
    const fill = () => {
      const chosen = stars.findIndex((star) => star.checked);
      stars.forEach((star, at) => {
        star.classList.toggle('is-filled', at < chosen);
      });
    };
    for (const star of stars) star.addEventListener('change', fill);
  }
}
