import assert from "node:assert/strict"
import { test } from "node:test"
import { docsOf } from "../../macros/search/engine/unpacking.mjs"

test("a name is written by letters for the words of a title or of an action", () => {
  const strategy = { title: "More R&amp;D for 2030|돌봄", actions: "Child care|" }
  const docs = docsOf({
    pages: { location: "topics/", title: "Topics" },
    records: { topic: { on: "2", title: "Care for all|Care" }, strategy: { on: "2", ...strategy } },
    anchors: "CnewA/|long care/|BD2ndFtoE|ABall|child care",
    marks: [],
  })
  assert.deepEqual(
    docs.map(({ location, anchors }) => [location, anchors]),
    [
      ["topics/", undefined],
      ["topics/all-new-care/", []],
      ["topics/long-care/", []],
      ["topics/#r-d-2nd-2030-to-for", ["child-care-all"]],
      ["topics/#child-care", []],
    ],
  )
})
