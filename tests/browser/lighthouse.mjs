/**
 * What Lighthouse says of pages on a phone: `node lighthouse.mjs CHROMIUM ADDRESS...` prints one JSON object,
 * by address: the score of every category, what lost points, and how far the page shifts while it loads.
 *
 * Knows how Lighthouse is asked; which scores are good enough, the tests say.
 */
import { launch } from "chrome-launcher"
import lighthouse from "lighthouse"

const [chromePath, ...addresses] = process.argv.slice(2)
const SETTLED = 200 // milliseconds without anything new
const flags = {
  disableFullPageScreenshot: true,
  onlyCategories: ["accessibility", "best-practices", "seo"],
  onlyAudits: ["cumulative-layout-shift"],
  pauseAfterFcpMs: SETTLED,
  pauseAfterLoadMs: SETTLED,
  networkQuietThresholdMs: SETTLED,
  cpuQuietThresholdMs: SETTLED,
}

const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox"] })
/** @type {Record<string, {scores: Record<string, number>, lost: string[], shift: number | undefined}>} */
const said = {}
for (const address of addresses) {
  const result = await lighthouse(address, { ...flags, port: chrome.port, logLevel: "error" })
  if (!result) throw new Error(`${address}: Lighthouse says nothing`)
  const { lhr } = result
  const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])
  const lost = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1)
  said[address] = {
    scores: Object.fromEntries(scores),
    lost: lost.map(({ id, displayValue }) => [id, displayValue ?? ""].join(" ").trim()),
    shift: lhr.audits["cumulative-layout-shift"].numericValue,
  }
}
chrome.kill()
console.log(JSON.stringify(said))
