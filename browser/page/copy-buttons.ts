/** Shows the buttons that copy the text of the element they name, where the browser can, and says when it is done. */
export function copyButtons(copied: string): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
      await navigator.clipboard.writeText(text);
      const status = document.getElementById('the-status');
      if (status) status.textContent = copied;
    });
  }
}
