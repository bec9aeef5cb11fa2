/**
 * Makes the function that puts off what moves the page until a press has become a click.
 *
 * Leaving a field makes it judge its answer, and the press that leaves it is on its way to something else: were a line of
 * error to come or go in between, everything below would move from under the finger and the click would go nowhere.
 */
export function afterPress(): (work: () => void) => void {
  let isDown = false;
  let waiting: (() => void) | undefined;
  document.addEventListener('mousedown', () => (isDown = true), true);
  const lift = () => {
    isDown = false;
    // The click comes right behind, in the same task; then the page may move.
    setTimeout(() => {
      const work = waiting;
      waiting = undefined;
      work?.();
    });
  };
  for (const end of ['mouseup', 'dragend']) document.addEventListener(end, lift, true);
  // The window's own: losing it in the middle of a press. A field's does not bubble.
  window.addEventListener('blur', lift);
  return (work) => {
    if (isDown) waiting = work;
    else work();
  };
}
