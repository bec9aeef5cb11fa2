import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keepSecret } from '#server/keep-secret.ts';
import { processContext } from '#server/process-context.ts';
import { ensureOwner } from '#server/workspaces/ensure-owner.ts';

// Run once at each start, beside the web process: makes the first owner of an installation that has nobody, and prints
// how to sign in, as long as the password given in the environment, or the one made and kept here, still does.
const context = processContext();
const { settings } = context;
const kept = () =>
  keepSecret(join(settings.dataDirectory, 'owner-password'), () => randomBytes(12).toString('base64url'));
const owner = await ensureOwner(context, {
  password: settings.ownerPassword ?? kept(),
  ...(settings.ownerEmail !== null && { email: settings.ownerEmail }),
});
console.log(`Sign in: ${owner.email} ${owner.password ?? '(with the password you chose)'}`);
process.exit(0);
