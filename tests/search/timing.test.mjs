import assert from "node:assert/strict"
import { test } from "node:test"
import { least, leastUntil } from "./timing.mjs"

/** @param {number} ms */
const busy = (ms) => {
  const start = process.cpuUsage()
  for (let used = 0; used < ms * 1000; ) {
    const { user, system } = process.cpuUsage(start)
    used = user + system
  }
}
/** @param {number} ms */
const idle = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

test("a slow query counts, however often it is asked", () => assert.ok(leastUntil(100, () => busy(130)) > 100))
test("a machine that is busy with something else does not count", () => assert.ok(least(() => idle(130), 1) < 100))
