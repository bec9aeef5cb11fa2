import type { Command } from '#lib/journeys/edit/command.ts';

/** Keeps what is not saved yet in this tab, so that signing in again or a lost page loses nothing. */
export const unsavedBackup = {
  keep(map: string, commands: readonly Command[]): void {
    try {
      if (commands.length === 0) sessionStorage.removeItem(keyOf(map));
      else sessionStorage.setItem(keyOf(map), JSON.stringify(commands));
    } catch {
      // A browser may refuse storage; then the page alone holds them.
    }
  },
  /** What was kept; what is no list of commands is nothing. The server judges each anyway. */
  take(map: string): readonly Command[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(map)) ?? '[]');
      return Array.isArray(kept) ? (kept as Command[]) : [];
    } catch {
      return [];
    }
  },
};

function keyOf(map: string): string {
  return `segue.unsaved.${map}`;
}
