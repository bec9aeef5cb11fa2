import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * A Chromium that really starts on this machine: the one named by SEGUE_CHROMIUM, the system's, Playwright's, or the one
 * packed in an npm package, which needs neither a download nor system libraries. Null when there is none (then say so).
 */
export async function findChromium(root: string): Promise<string | null> {
  const named = process.env.SEGUE_CHROMIUM;
  const candidates = [...(named ? [named] : []), ...installed(), chromium.executablePath()];
  for (const path of candidates) if (path !== '' && existsSync(path) && (await starts(path))) return path;
  for (const path of await unpackChromium(root)) if (await starts(path)) return path;
  return null;
}

function installed(): readonly string[] {
  const linux = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chromium-headless-shell'];
  return [
    ...linux.flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ];
}

/** A browser can be there and lack a library, a font, or be too old: only drawing a page in it tells. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Here</h1><p style="font-family: none-such">Здесь 这里 šeit</p>', { timeout: 30_000 });
      return (await page.screenshot({ timeout: 30_000 })).length > 0;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}
