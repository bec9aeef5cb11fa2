/**
 * Calls `stop` once when whoever started this process is gone, however it went: the starter holds the other end of our
 * standard input, and the system closes it even after kill -9. Does nothing unless `--watch-parent` was given.
 */
export function watchParent(stop: () => void): void {
  if (!process.argv.includes('--watch-parent')) return;
  let over = false;
  const once = () => {
    if (!over) stop();
    over = true;
  };
  process.stdin.once('end', once).once('close', once).once('error', once).resume();
  process.stdin.unref?.();
}
