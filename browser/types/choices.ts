import { frameOf, type Page } from '../page/page.ts';

/**
 * Choices among options: one that excludes the others does so at once, no more can be ticked than allowed, and the line
 * for own words is there when its option is.
 */
export function enhanceChoices(page: Page): void {
  for (const question of page.questions) {
    const frame = frameOf(question.code);
    if (!frame || !('options' in question)) continue;
    const boxes = [...frame.querySelectorAll<HTMLInputElement>(`[name="${question.code}"]`)];
    const settle = (changed?: EventTarget | null) => {
      if (question.type === 'multiple') {
        const now = boxes.find((box) => box === changed);
        if (now?.checked) {
          const alone = now.hasAttribute('data-exclusive');
          for (const box of boxes)
            if (box !== now && (alone || box.hasAttribute('data-exclusive'))) box.checked = false;
        }
        const isFull = boxes.filter((box) => box.checked).length >= (question.max ?? boxes.length);
        for (const box of boxes) box.disabled = isFull && !box.checked && !box.hasAttribute('data-exclusive');
      }
      const chosen = new Set(new FormData(page.form).getAll(question.code));
      for (const line of frame.querySelectorAll<HTMLElement>('[data-other]'))
        line.hidden = !chosen.has(line.dataset.other ?? '');
    };
    frame.addEventListener('change', (event) => settle(event.target));
    settle();
  }
}
