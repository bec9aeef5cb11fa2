import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';

/** Longest address that every browser and proxy takes; with more variables than fit the form opens with its own choice. */
const longest = 6_000;

/** The query with which the form of a new analysis opens as a run was asked for, to be changed. */
export function wishQuery({ questionnaire, options, frame, name }: SegmentationView): string {
  const { filter } = frame;
  const query = new URLSearchParams({ questionnaire });
  const whole = new URLSearchParams(query);
  whole.set('touched', '1');
  for (const variable of options.variables ?? []) whole.append('variable', variable);
  for (const version of filter?.versions ?? []) whole.append('version', String(version));
  for (const link of filter?.links ?? []) whole.append('link', link);
  for (const language of filter?.languages ?? []) whole.append('language', language);
  if (filter?.from) whole.set('from', filter.from);
  if (filter?.to) whole.set('to', filter.to);
  if (filter?.review ?? true) whole.set('review', 'on');
  for (const [block, weight] of Object.entries(options.weights?.of ?? {})) whole.set(`weight.${block}`, String(weight));
  if (options.weights) whole.set('alike', options.weights.alike);
  if (options.weightBy !== undefined) whole.set('weight-by', options.weightBy);
  whole.set('from-k', String(options.k.from));
  whole.set('to-k', String(options.k.to));
  whole.set('method', options.method);
  whole.set('seed', String(options.seed));
  if (name !== null) whole.set('name', name);
  const isWhole = options.variables !== undefined && whole.toString().length < longest;
  return (isWhole ? whole : query).toString();
}
