import type { Page } from '../page/page.ts';

/** Counts the characters of long texts as they are written. */
export function enhanceText(page: Page): void {
  for (const area of page.form.querySelectorAll<HTMLTextAreaElement>('textarea[data-max]')) {
    const place = page.form.querySelector(`[data-count="${area.name}"]`);
    const count = () => {
      const words = { length: area.value.trim().length, max: Number(area.dataset.max) };
      if (place) place.textContent = page.say('field.count', words);
    };
    area.addEventListener('input', count);
    if (area.value) count();
  }
}
