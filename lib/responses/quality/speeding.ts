/**
 * Whether somebody was faster than people can read and answer.
 *
 * Absolute floor: a second a question. Reading alone takes 300 ms a word (Zhang and Conrad 2014), and hardly a question
 * has fewer than three. Relative floor: 40 % of the median of the same version; 30 to 50 % is what is used (Greszki, Meyer
 * and Schoen 2015). Below five questions, and below thirty people with a known time, nothing can be said.
 * @param seconds from the first page to the end; null when not known
 * @param questions how many the respondent was asked
 * @param median seconds of the same version, and of how many people; undefined where only the floor can be asked
 */
export function speeding(
  seconds: number | null,
  questions: number,
  median?: { readonly seconds: number; readonly n: number },
): boolean {
  if (seconds === null || questions < fewestQuestions) return false;
  if (seconds < questions * perQuestion) return true;
  return median !== undefined && median.n >= fewestPeople && seconds < median.seconds * shareOfMedian;
}

const perQuestion = 1;
const shareOfMedian = 0.4;
const fewestQuestions = 5;
const fewestPeople = 30;
