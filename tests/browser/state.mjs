/**
 * What a reader meets who looks at pages, chooses on one, leaves it and comes back: `node state.mjs chrome|firefox
 * PROGRAM ADDRESS` prints one JSON object, by journey: what was seen on the way, and what the policy stopped.
 *
 * Knows how a page is touched, left and come back to; what ought to be seen, the tests say.
 */
import { launch } from "puppeteer-core"
import { SPARING } from "./sparing.mjs"

/** @import { Page } from "puppeteer-core" */

const [name, executablePath, city] = process.argv.slice(2)
const SHOWN = 60_000 // milliseconds; ten times what a machine at rest needs, and more
const BUDGET = `${city}2031/budget/`
const ACHIEVEMENTS = `${city}2031/achievements/`

const browser = await launch({
  browser: /** @type {"chrome" | "firefox"} */ (name),
  executablePath,
  // Chromium as on a phone short of memory: no page is kept as it was left, its controls are put back; Firefox keeps it
  args: name === "chrome" ? ["--no-sandbox", "--disable-features=BackForwardCache"] : [],
  extraPrefsFirefox: SPARING,
})

/** Leaves the page, comes back to it, and waits until it is shown. @param {Page} page @param {string} address */
async function leaveAndComeBack(page, address) {
  await page.goto(city)
  await page.evaluate(() => setTimeout(() => history.back())) // once this is answered
  await page.waitForFunction((there) => location.href.startsWith(there) && Reflect.get(window, "shown"), {}, address)
}

/** The unit that is checked, and what the table says. @param {Page} page */
const unit = (page) =>
  page.evaluate(() => ({
    checked: document.querySelector("[data-units] :checked")?.parentElement?.textContent?.trim(),
    table: document.querySelector(".unit")?.textContent,
    figure: document.querySelector("#city td")?.textContent,
    address: location.search,
  }))

/** What a filter asks for, and what is shown of the list. @param {Page} page */
const list = (page) =>
  page.evaluate(() => {
    const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-filters]"))
    const [events, links] = [".event:not([hidden])", ".band li:not([hidden]) > a"].map((shown) => [
      ...document.querySelectorAll(shown),
    ])
    return {
      asked: Object.fromEntries([...new FormData(form)].filter(([, value]) => value)),
      shown: events.filter((event) => event.checkVisibility()).map(({ id }) => id),
      contents: links.map((link) => link.getAttribute("href")),
      address: location.search + location.hash,
    }
  })

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const journeys = {
  async "the first page"(page) {
    await page.goto(city)
    await page.waitForSelector("header [data-opens-search]:not([hidden])")
    return page.evaluate(() => {
      const title = /** @type {Element} */ (document.querySelector("h1"))
      return {
        title: title.textContent,
        ink: getComputedStyle(title).color,
        ground: getComputedStyle(/** @type {Element} */ (document.querySelector(".hero"))).backgroundColor,
      }
    })
  },
  async "an explanation, and paper"(page) {
    await page.goto(`${city}2031/initiatives/clean-river/`)
    const shown = () =>
      page.$$eval(".term-note", (notes) => notes.filter((note) => note.getClientRects().length).map(({ id }) => id))
    const closed = await shown()
    await page.click(".term")
    const opened = await shown()
    await page.keyboard.press("Escape")
    const again = await shown()
    await page.click("header [data-scheme-button]") // dark on the screen, and never on paper
    const paper = Buffer.from(await page.pdf()).toString("base64")
    await page.click("header [data-scheme-button]")
    return { closed, opened, again, paper }
  },
  async "a unit that was chosen"(page) {
    await page.goto(BUDGET)
    await page.waitForSelector(".choice:not([hidden])")
    await page.click("[data-units] [value=jo]")
    const chosen = await unit(page)
    await page.reload()
    const again = await unit(page)
    await leaveAndComeBack(page, BUDGET)
    return { chosen, again, back: await unit(page) }
  },
  async "a unit that only the browser remembers"(page) {
    await page.goto(BUDGET)
    await page.waitForSelector(".choice:not([hidden])")
    await page.click("[data-units] [value=jo]")
    await page.evaluate(() => history.replaceState(null, "", location.pathname))
    await page.reload()
    const again = await unit(page)
    await page.click("[data-units] [value=jo]")
    await page.evaluate(() => history.replaceState(null, "", location.pathname))
    await leaveAndComeBack(page, BUDGET)
    return { again, back: await unit(page) }
  },
  async "a filter, left and come back to"(page) {
    await page.goto(ACHIEVEMENTS)
    await page.waitForSelector(".filters:not([hidden])")
    await page.select("[name=month]", "march")
    await page.type("[name=text]", "산책길")
    const chosen = await list(page)
    await page.reload()
    const again = await list(page)
    await leaveAndComeBack(page, ACHIEVEMENTS)
    const back = await list(page)
    await page.evaluate(() => location.assign("#march"))
    await page.select("[name=month]", "")
    const other = await list(page)
    await page.evaluate(() => history.back())
    await page.waitForFunction(() => !location.hash)
    return { chosen, again, back, other, before: await list(page) }
  },
  async "a filter in the other language"(page) {
    await page.goto(`${ACHIEVEMENTS}?h=none&kind=opening#promenade-opened`)
    await page.waitForSelector(".filters:not([hidden])")
    await page.select("[name=month]", "march")
    await Promise.all([page.waitForNavigation(), page.click("[hreflang=en].tool")])
    return { path: await page.evaluate(() => location.pathname), ...(await list(page)) }
  },
  async "a record and words that only this language has"(page) {
    await page.goto(`${ACHIEVEMENTS}?text=산책길#promenade-opened`)
    await page.waitForSelector(".filters:not([hidden])")
    const here = await list(page)
    await Promise.all([page.waitForNavigation(), page.click("[hreflang=en].tool")])
    await page.waitForFunction(() => !location.search)
    const { asked, shown, address } = await list(page)
    return { here: here.shown, asked, there: shown.length, address }
  },
  async "a table that was opened"(page) {
    const open = () => page.$eval("#as-table", (table) => /** @type {HTMLDetailsElement} */ (table).open)
    await page.goto(`${ACHIEVEMENTS}?month=march`)
    await page.waitForSelector(".filters:not([hidden])")
    await page.click("#as-table > summary")
    await page.waitForFunction(() => location.search.includes("open"))
    const address = await page.evaluate(() => location.search)
    await page.reload()
    const again = await open()
    await leaveAndComeBack(page, ACHIEVEMENTS)
    const back = await open()
    await page.click("#as-table > summary")
    await page.waitForFunction(() => !location.search.includes("open"))
    return { address, again, back, closed: await page.evaluate(() => location.search) }
  },
  async "a menu that was left open"(page) {
    await page.setViewport({ width: 360, height: 740 })
    await page.goto(BUDGET)
    await page.click("details.menu > summary")
    const left = await page.$eval("details.menu", (menu) => /** @type {HTMLDetailsElement} */ (menu).open)
    await leaveAndComeBack(page, BUDGET)
    return { left, back: await page.$eval("details.menu", (menu) => /** @type {HTMLDetailsElement} */ (menu).open) }
  },
  async "a palette in another tab"(page) {
    await page.goto(BUDGET)
    await page.waitForSelector("[data-scheme-button]:not([hidden])")
    const other = await browser.newPage()
    await other.goto(ACHIEVEMENTS)
    await other.waitForSelector("[data-scheme-button]:not([hidden])")
    await page.bringToFront()
    /** @type {Record<string, unknown>} */
    const pressed = {}
    for (const [palette, scheme] of Object.entries({ dark: "dark", light: "light dark" })) {
      await page.$eval("[data-scheme-button]", (button) => /** @type {HTMLElement} */ (button).click())
      await other.waitForFunction((now) => getComputedStyle(document.documentElement).colorScheme === now, {}, scheme)
      pressed[palette] = await other.$eval("[data-scheme-button]", (button) => button.getAttribute("aria-pressed"))
    }
    await other.close()
    return pressed
  },
}

/** @type {Record<string, unknown>} */
const walked = {}
/** @type {Record<string, string[]>} */
const stoppedOn = {}
for (const [journey, go] of Object.entries(journeys)) {
  const page = await browser.newPage()
  page.setDefaultTimeout(SHOWN)
  await page.evaluateOnNewDocument(() => {
    for (const shows of ["pageshow", "pagehide"])
      addEventListener(shows, ({ type }) => Reflect.set(window, "shown", type === "pageshow"))
    const stopped = JSON.parse(sessionStorage.getItem("stopped") ?? "[]")
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      stopped.push(`${violatedDirective} ${blockedURI}`)
      sessionStorage.setItem("stopped", JSON.stringify(stopped))
    })
  })
  await page.setViewport({ width: 1440, height: 900 })
  try {
    walked[journey] = await go(page)
  } catch (problem) {
    walked[journey] = `${problem}`
  }
  stoppedOn[journey] = await page.evaluate(() => JSON.parse(sessionStorage.getItem("stopped") ?? "[]"))
  await page.close()
}
await browser.close()
console.log(JSON.stringify({ ...walked, stopped: stoppedOn }))
