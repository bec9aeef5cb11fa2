import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pathToPackage } from './path-to-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('what the browser loads', () => {
  const names = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' });
  const clients = names.filter((name) => /\.client\.tsx?$/.test(name)).map((name) => `app/${name}`);

  it('holds no parser, which would want to write code where the page’s policy forbids it', () => {
    expect(clients.length).toBeGreaterThan(100);
    expect(clients.flatMap((entry) => pathToPackage(root, entry, 'zod')?.join(' → ') ?? [])).toEqual([]);
  });
});

describe('pathToPackage', () => {
  const folder = (files: Record<string, string>) => {
    const made = mkdtempSync(join(tmpdir(), 'segue-browser-'));
    mkdirSync(join(made, 'lib'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
    return made;
  };
  const pathIn = (files: Record<string, string>) => {
    const made = folder(files);
    try {
      return pathToPackage(made, 'a.client.tsx', 'zod');
    } finally {
      rmSync(made, { recursive: true });
    }
  };

  it('follows values over files and folders', () => {
    const files = {
      'a.client.tsx': "import { b } from './b.ts';",
      'b.ts': "import { c } from '#lib/c.ts';",
      'lib/c.ts': "import { z } from 'zod';",
    };
    expect(pathIn(files)).toEqual(['a.client.tsx', 'b.ts', 'lib/c.ts', 'zod']);
  });

  it('does not follow types, actions, or what comes when it is asked for', () => {
    const files = {
      'a.client.tsx': [
        "import type { B } from './b.ts';",
        "import { type C } from './b.ts';",
        "import { act } from './actions.ts';",
        "const later = () => import('./b.ts');",
      ].join('\n'),
      'b.ts': "import { z } from 'zod';",
      'actions.ts': "import { z } from 'zod';",
    };
    expect(pathIn(files)).toBeUndefined();
  });
});
