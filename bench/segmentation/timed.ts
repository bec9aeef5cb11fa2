/** What a calculation gives, and the CPU seconds that it took. */
export function timed<T>(run: () => T): { readonly value: T; readonly seconds: number } {
  const began = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(began);
  return { value, seconds: (user + system) / 1e6 };
}
