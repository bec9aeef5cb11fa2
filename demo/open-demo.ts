import { findDemo } from '#db/queries/workspaces/find-demo.ts';
import { findFirstUser } from '#db/queries/workspaces/find-first-user.ts';
import { listDirectory } from '#db/queries/workspaces/list-directory.ts';
import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import type { UserId } from '#lib/ids.ts';
import type { Caller, Context } from '#server/context.ts';
import { createDemo } from '#server/workspaces/create-demo.ts';
import type { demoNote } from '#server/workspaces/demo-note.ts';

/** The demo workspace while it is made. */
export interface Demo {
  readonly caller: Caller & { readonly user: UserId };
  /** The owner's: names and notes that a person would have written are written in it. */
  readonly locale: Locale;
  /** When the workspace was made: the study ended then. */
  readonly began: Date;
}

/**
 * The demo workspace to go on with, made if the installation is new; undefined when there is nothing to do: it was made
 * before, or removed, or people work here already, or nobody does yet.
 */
export async function openDemo(context: Context, note: ReturnType<typeof demoNote>): Promise<Demo | undefined> {
  const { db } = context.connection;
  const noted = note.read();
  const owner = await findFirstUser(db);
  if (!owner || noted?.state === 'ready') return undefined;
  const there = await findDemo(db);
  if (!there) {
    const isNew = (await listDirectory(db)).length <= 1;
    if (noted?.workspace || !isNew) return undefined;
    note.write({ state: 'making', workspace: null });
  } else if (!noted) return undefined;
  const workspace = there?.id ?? (await createDemo(context, { owner: owner.id, name: 'Demo' })).id;
  note.write({ state: 'making', workspace });
  return {
    caller: { workspace, role: 'owner', user: owner.id },
    locale: isLocale(owner.locale) ? owner.locale : 'en',
    began: there?.createdAt ?? context.now(),
  };
}
