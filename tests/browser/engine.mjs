/**
 * A reader goes through the site in a browser: `node engine.mjs chrome|firefox PROGRAM ADDRESS` prints one JSON object,
 * by what was done: what was seen; and under "stopped" what the content security policy stopped on the way.
 *
 * Knows how pages are used; what ought to be seen, the tests say.
 */
import { launch } from "puppeteer-core"
import { SPARING } from "./sparing.mjs"

/** @import { Page } from "puppeteer-core" */

const [name, executablePath, site] = process.argv.slice(2)
const SHOWN = 60_000 // milliseconds; ten times what a machine at rest needs, and more

const browser = await launch({
  browser: /** @type {"chrome" | "firefox"} */ (name),
  executablePath,
  args: name === "chrome" ? ["--no-sandbox"] : [],
  extraPrefsFirefox: SPARING,
})

/** Waits for what a script of the page makes true. @param {Page} page @param {string} holds */
const until = (page, holds) => page.waitForFunction(holds, { timeout: SHOWN })

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const done = {
  async home(page) {
    await page.goto(site)
    await until(page, "!document.querySelector('header [data-opens-search]').hidden")
    return page.evaluate(() => {
      const title = /** @type {Element} */ (document.querySelector("h1"))
      return {
        title: title.textContent,
        ink: getComputedStyle(title).color,
        ground: getComputedStyle(/** @type {Element} */ (document.querySelector(".hero"))).backgroundColor,
      }
    })
  },
  async filters(page) {
    await page.goto(`${site}2031/achievements/`)
    await until(page, "!document.querySelector('form[data-filters]').hidden")
    await page.select("[name=kind]", "opening")
    await until(page, "location.search === '?kind=opening'")
    return page.evaluate(() => ({
      says: document.querySelector("form[data-filters] output")?.textContent,
      shown: [...document.querySelectorAll("[data-kind]:not([hidden])")].map(({ id }) => id),
    }))
  },
  async search(page) {
    await page.click("header [data-opens-search]")
    await page.keyboard.type("가온천")
    await page.waitForSelector(".search__result a", { timeout: SHOWN })
    await page.keyboard.press("ArrowDown")
    const seen = await page.evaluate(() => ({
      focus: document.activeElement === document.querySelector(".search__result a"),
      ground: getComputedStyle(/** @type {Element} */ (document.querySelector(".search"))).backgroundColor,
    }))
    await page.keyboard.press("Escape")
    return seen
  },
  async units(page) {
    await page.goto(`${site}2031/budget/`)
    await until(page, "!document.querySelector('[data-units]').hidden")
    const total = () => page.$eval("[data-in-units] tbody td", (cell) => cell.textContent?.trim())
    const before = await total()
    await page.click("[data-units] input[value=jo]")
    return { before, after: await total() }
  },
  async explanations(page) {
    await page.goto(`${site}2031/initiatives/clean-river/`)
    const shown = () =>
      page.$$eval(".term-note", (notes) => notes.filter((note) => note.getClientRects().length).map(({ id }) => id))
    const closed = await shown()
    await page.click(".term")
    const opened = await shown()
    await page.keyboard.press("Escape")
    return { closed, opened, again: await shown() }
  },
  async print(page) {
    await page.click("header [data-scheme-button]") // dark on the screen, and never on paper
    return Buffer.from(await page.pdf()).toString("base64")
  },
}

const tab = await browser.newPage()
await tab.setViewport({ width: 1440, height: 800 })
await tab.evaluateOnNewDocument(() => {
  const stopped = JSON.parse(sessionStorage.getItem("stopped") ?? "[]")
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    stopped.push(`${violatedDirective} ${blockedURI}`)
    sessionStorage.setItem("stopped", JSON.stringify(stopped))
  })
})
/** @type {Record<string, unknown>} */
const all = { version: await browser.version() }
for (const [what, act] of Object.entries(done)) all[what] = await act(tab).catch((problem) => `${problem}`)
all.stopped = await tab.evaluate(() => JSON.parse(sessionStorage.getItem("stopped") ?? "[]"))
await browser.close()
console.log(JSON.stringify(all))
