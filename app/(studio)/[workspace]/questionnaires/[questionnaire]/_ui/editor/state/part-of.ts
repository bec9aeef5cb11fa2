/** The part of the question editor in which a place (`q.age/showIf`) is mended. */
export function partOf(place: string): 'words' | 'shown' | 'meaning' {
  const part = place.split('/')[1] ?? '';
  if (part === 'showIf') return 'shown';
  return part === 'factor' || part === 'subfactor' || part === 'scale' ? 'meaning' : 'words';
}
