/**
 * Milliseconds of processor time that some work takes. For promises that work stays in bounds whatever comes in: what
 * else runs on the computer does not show in it, as it does by the clock.
 */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
