/**
 * The changes that a form of the mapping asks for, still to be parsed: `do` says which kind, the other fields are its parts. A button
 * `move` (`from:to`) inside a column's form also moves a value.
 * @param picked names of the columns ticked, for a change of several
 */
export function changesFromForm(fields: ReadonlyMap<string, string>, picked: readonly unknown[] = []): unknown[] {
  const text = (name: string) => fields.get(name) ?? '';
  switch (text('do')) {
    case 'column': {
      const values: Record<string, { label: string; missing: boolean }> = Object.create(null);
      for (const [name, label] of fields) {
        const place = /^label\.(\d{1,4})$/.exec(name)?.[1];
        if (place !== undefined) values[place] = { label, missing: fields.has(`missing.${place}`) };
      }
      const column = {
        do: 'column',
        name: text('name'),
        scale: text('scale'),
        factor: text('factor'),
        label: text('label'),
        use: fields.has('use'),
        separator: text('separator'),
        grid: text('grid'),
        values: { ...values },
      };
      const move = /^(\d{1,4}):(\d{1,4})$/.exec(text('move'));
      return move ? [column, { do: 'move', name: text('name'), from: Number(move[1]), to: Number(move[2]) }] : [column];
    }
    case 'several':
      return [{ do: 'several', names: picked, what: text('what') }];
    case 'whole':
      return [
        {
          do: 'whole',
          title: text('title'),
          language: text('language'),
          into: fields.get('into') ?? 'new',
          id: text('id'),
          missing: text('missing')
            .split(/\r?\n/)
            .map((line) => line.trim())
            .slice(0, 100),
        },
      ];
    default:
      return [];
  }
}
