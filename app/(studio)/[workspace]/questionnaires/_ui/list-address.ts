/** The address of a page of the list with this search. */
export function listAddress(slug: string, at: { archived: boolean; search: string; page: number }): string {
  const query = new URLSearchParams({
    ...(at.archived && { archive: '1' }),
    ...(at.search && { search: at.search }),
    ...(at.page > 1 && { page: String(at.page) }),
  }).toString();
  return `/${slug}/questionnaires${query && `?${query}`}`;
}
