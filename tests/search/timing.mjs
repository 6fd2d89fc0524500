/** How long work takes of the processor: what other programs do meanwhile is not counted. */

/** @param {() => unknown} work @returns {number} milliseconds */
function once(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * The least of several runs: the collector and the compiler stop whichever comes just then.
 * @param {() => unknown} work
 */
export const least = (work, times = 5) => Math.min(...Array.from({ length: times }, () => once(work)))

/**
 * Least of as many runs as it takes to be quick enough: one for nearly all.
 * @param {number} limit  milliseconds that are quick enough @param {() => unknown} work
 * @returns {number} milliseconds
 */
export function leastUntil(limit, work, times = 5) {
  let best = Infinity
  for (let run = 0; run < times && best > limit; run++) best = Math.min(best, once(work))
  return best
}
