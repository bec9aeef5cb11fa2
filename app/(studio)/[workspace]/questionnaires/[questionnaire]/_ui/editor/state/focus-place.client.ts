'use client';

/** Puts the cursor to a place once it is drawn: its field where it has one, else the title of what is edited. */
export function focusPlace(place: string): void {
  const part = place.split('/')[1];
  let tries = 0;
  const look = () => {
    const field = part ? fieldOf(part) : undefined;
    const isEdited = document.getElementById('edited');
    const target = field ?? (!part || tries > 4 ? isEdited : null);
    if (!target) {
      tries += 1;
      if (tries < 8) setTimeout(look, 40);
      return;
    }
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: field ? 'center' : 'nearest' });
  };
  setTimeout(look, 20);
}

/** The field of a part, or of the nearest whole that it belongs to (`options.o1` in `options`). */
function fieldOf(part: string): HTMLElement | undefined {
  for (let name = part; name; name = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '') {
    const fields = [...document.querySelectorAll<HTMLElement>(`[data-place="${CSS.escape(name)}"]`)];
    const found = fields.find((field) => field.dataset.missing === 'true') ?? fields[0];
    if (found) return found;
  }
  return undefined;
}
