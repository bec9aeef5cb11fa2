import { fieldName } from '#lib/questionnaires/field-name.ts';
import { frameOf, type Page } from '../page/page.ts';

/** Regions follow the country: only those of the chosen one are offered, and none are asked where none are known. */
export function enhanceLocation(page: Page): void {
  for (const question of page.questions) {
    if (question.type !== 'location') continue;
    const frame = frameOf(question.code);
    const country = document.getElementById(fieldName(question.code, 'country')) as HTMLSelectElement | null;
    const region = frame?.querySelector<HTMLSelectElement>('[data-regions]');
    if (!country || !region) continue;
    const groups = [...region.querySelectorAll<HTMLOptGroupElement>('optgroup')];
    const first = region.options[0];
    const settle = () => {
      const chosen = region.value;
      const group = groups.find((each) => each.dataset.country === country.value);
      region.replaceChildren(
        ...(first ? [first] : []),
        ...(group ? [...group.children].map((each) => each.cloneNode(true)) : []),
      );
      region.value = chosen;
      if (region.selectedIndex < 0) region.selectedIndex = 0;
      const part = region.closest<HTMLElement>('.part');
      if (part) part.hidden = !group;
    };
    country.addEventListener('change', settle);
    settle();
  }
}
