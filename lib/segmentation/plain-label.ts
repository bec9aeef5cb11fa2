/** A question's words where no answer can be put into them: each place that waits for one becomes an ellipsis. */
export function plainLabel(label: string): string {
  return label.replace(/\{\{[^{}]*\}\}/g, '…');
}
