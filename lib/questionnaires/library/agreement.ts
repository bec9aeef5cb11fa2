import type { Option } from '../questionnaire.ts';
import { option } from './option.ts';

/** How far somebody agrees, from the lowest to the highest: the five steps of every scale of agreement in the library. */
export const agreement: readonly Option[] = [
  option('1', 'Strongly disagree', 'Совершенно не согласен(на)', '非常不同意', 'Pilnīgi nepiekrītu'),
  option('2', 'Rather disagree', 'Скорее не согласен(на)', '不太同意', 'Drīzāk nepiekrītu'),
  option('3', 'Neither agree nor disagree', 'И да, и нет', '一般', 'Ne piekrītu, ne nepiekrītu'),
  option('4', 'Rather agree', 'Скорее согласен(на)', '比较同意', 'Drīzāk piekrītu'),
  option('5', 'Strongly agree', 'Полностью согласен(на)', '非常同意', 'Pilnīgi piekrītu'),
];
