import { findMessageProblems } from './messages/find-message-problems.ts';
import { findUnusedKeys } from './messages/find-unused-keys.ts';
import { readCatalogues } from './messages/read-catalogues.ts';
import { readSources } from './messages/read-sources.ts';

/** Tells every fault in the messages of all areas; used keys that do not exist are found by the types. */
const root = new URL('..', import.meta.url).pathname;
const catalogues = readCatalogues(decodeURIComponent(root));
const sources = readSources(decodeURIComponent(root));
const problems = catalogues.flatMap((catalogue) => [
  ...findMessageProblems(catalogue),
  ...findUnusedKeys(Object.keys(catalogue.messages.en), sources).map(
    (key) => `${catalogue.area} "${key}" is used nowhere`,
  ),
]);
for (const problem of problems) console.log(problem);
const said = catalogues.reduce((sum, { messages }) => sum + Object.keys(messages.en).length, 0);
console.log(`${said} messages in ${catalogues.length} areas, ${problems.length} problems`);
process.exitCode = problems.length > 0 || said === 0 ? 1 : 0;
