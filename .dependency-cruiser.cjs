/**
 * The one law: imports go down (app -> server -> db -> lib) or left
 * (workspaces <- questionnaires <- responses <- segmentation <- personas <- journeys), never up, never right.
 * `npm run law` runs it and fails when it saw no module.
 */
const concepts = ['workspaces', 'questionnaires', 'responses', 'segmentation', 'personas', 'journeys'];
const tests = '\\.(test|bench)\\.tsx?$';
// An address may name a concept inside another (`segmentation/<id>/responses`): the first one says where a page belongs.
const app = `app/(?:(?!/(?:${concepts.join('|')})/).)*`;

/** Forbids a concept, in one layer, to import a concept to its right in that layer or any layer below. */
const left = concepts.slice(0, -1).map((concept, at) => ({
  name: `never-right-of-${concept}`,
  comment: `${concept} must not know the concepts to its right`,
  severity: 'error',
  from: { path: `^(lib|server|${app}|app/api/v1|db/(schema|queries))/${concept}(/|\\.ts$)`, pathNot: tests },
  to: { path: `^(lib|server|app/.*|app/api/v1|db/(schema|queries))/(${concepts.slice(at + 1).join('|')})(/|\\.ts$)` },
}));

module.exports = {
  forbidden: [
    ...left,
    {
      name: 'lib-knows-nothing',
      comment:
        'lib may import lib and zod alone: no Node, no framework, no package; what makes examples for tests may draw them by fast-check',
      severity: 'error',
      from: { path: '^lib/', pathNot: [tests, '^lib/[^/]+/testing/'] },
      to: { pathNot: ['^lib/', '^node_modules/zod/'] },
    },
    {
      name: 'examples-are-drawn-by-fast-check-alone',
      severity: 'error',
      from: { path: '^lib/[^/]+/testing/', pathNot: tests },
      to: { pathNot: ['^lib/', '^node_modules/(zod|fast-check)/'] },
    },
    {
      name: 'ground-of-lib-knows-no-concept',
      severity: 'error',
      from: { path: '^lib/([^/]+\\.ts$|i18n/|statistics/)', pathNot: tests },
      to: { path: `^lib/(${concepts.join('|')})/` },
    },
    {
      name: 'db-goes-down',
      severity: 'error',
      from: { path: '^db/', pathNot: tests },
      to: { path: '^(server|app|cli|browser|e2e|bench|scripts|demo)/' },
    },
    {
      name: 'server-goes-down',
      severity: 'error',
      from: { path: '^server/', pathNot: [tests, '^server/(web|worker)\\.ts$'] },
      to: { path: '^(app|cli|browser|e2e|bench|scripts|demo)/' },
    },
    {
      name: 'only-the-worker-imports-job-handlers',
      severity: 'error',
      from: { pathNot: ['^server/jobs/handlers/', '^server/worker\\.ts$', tests] },
      to: { path: '^server/jobs/handlers/' },
    },
    {
      name: 'concepts-reach-jobs-by-catalog-and-enqueue',
      severity: 'error',
      from: { path: `^server/(${concepts.join('|')}|respond)/`, pathNot: tests },
      to: { path: '^server/jobs/', pathNot: '^server/jobs/(catalog|enqueue)\\.ts$' },
    },
    {
      name: 'the-door-is-small',
      comment: 'server/respond: lib, server/{questionnaires,responses} and the ground of server',
      severity: 'error',
      from: { path: '^server/respond/', pathNot: tests },
      to: { path: '^(db/|server/(workspaces|segmentation|personas|journeys|auth)/)' },
    },
    {
      name: 'app-never-touches-db',
      severity: 'error',
      from: { path: '^app/', pathNot: tests },
      to: { path: '^(db|cli|e2e|bench|scripts|demo|browser)/' },
    },
    {
      name: 'client-code-never-touches-the-server',
      severity: 'error',
      from: { path: '^(app/.*\\.client\\.tsx$|browser/)', pathNot: tests },
      to: { path: '^(server|db|cli|scripts)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-knows-no-domain-word',
      severity: 'error',
      from: { path: '^app/_ui/', pathNot: tests },
      to: { path: `^(server|db|lib/(${concepts.join('|')}))/` },
    },
    {
      name: 'cli-uses-server-and-lib',
      severity: 'error',
      from: { path: '^cli/', pathNot: tests },
      to: { path: '^(app|browser|e2e|bench|scripts|demo)/' },
    },
    {
      name: 'e2e-uses-the-browser-only',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(app|server|db|lib|cli|browser|bench|scripts|demo)/' },
    },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      from: { pathNot: ['^(bench|scripts|demo)/', '^vitest\\.', '^playwright\\.', tests] },
      to: { path: '^(bench|scripts|demo)/|^(proxy|instrumentation|server/web|server/worker)\\.ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^bun:', '^next-env'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.build|coverage|docs|public)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
