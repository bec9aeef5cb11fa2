import type { MapDocument } from './map-document.ts';

/** Whether the shares and means of a map are of the people whom respondents stand for. */
export function isWeighted({ facts }: Pick<MapDocument, 'facts'>): boolean {
  return Object.values(facts).some(({ effective }) => effective !== undefined);
}
