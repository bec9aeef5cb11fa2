/** One line on stderr that says what is being done: rewritten in place on a terminal, a line for each change elsewhere. */
export function progressLine(): { show(text: string): void; end(): void } {
  const { stderr } = process;
  let shown = '';
  return {
    show(text) {
      if (text === shown) return;
      stderr.write(stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
      shown = text;
    },
    end() {
      if (shown !== '' && stderr.isTTY) stderr.write('\r\u001b[K');
      shown = '';
    },
  };
}
