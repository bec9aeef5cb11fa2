'use client';

/**
 * Puts the cursor to a place that is drawn: its field where it has one, else the title of what is edited. Waits a little, since
 * a dialog that closes gives the focus back where it was; the function it returns calls it off.
 */
export function focusPlace(place: string): () => void {
  const part = place.split('/')[1];
  let tries = 0;
  let timer = setTimeout(look, 60);
  function look() {
    const field = part ? fieldOf(part) : undefined;
    tries += 1;
    if (part && !field && tries < 6) {
      timer = setTimeout(look, 50);
      return;
    }
    const target = field ?? document.getElementById('edited');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: field ? 'center' : 'nearest' });
  }
  return () => clearTimeout(timer);
}

/** The field of a part, or of the nearest whole that it belongs to (`options.o1` in `options`); a translation that is missing, once the first language is written. */
function fieldOf(part: string): HTMLElement | undefined {
  for (let name = part; name; name = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '') {
    const fields = [...document.querySelectorAll<HTMLElement>(`[data-place="${CSS.escape(name)}"]`)];
    const [first] = fields;
    const isWritten = first instanceof HTMLTextAreaElement && first.value !== '';
    const found = (isWritten && fields.find((field) => field.dataset.missing === 'true')) || first;
    if (found) return found;
  }
  return undefined;
}
