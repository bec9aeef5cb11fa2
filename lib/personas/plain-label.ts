/** A question's words outside of its questionnaire: where an earlier answer was put in for each respondent stand dots. */
export function plainLabel(label: string): string {
  return label.replace(/\{\{[^{}]*\}\}/g, '…');
}
