{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>n.dataset.scheme?"dark"===n.dataset.scheme:t.matches
function a(e){e?n.dataset.scheme=e:delete n.dataset.scheme
try{e?localStorage.setItem("scheme",e):localStorage.removeItem("scheme")}catch{}}const r=()=>{for(const t of e)t.setAttribute("aria-pressed",String(o()))}
for(const c of e)c.addEventListener("click",()=>{const e=!o()
a(e===t.matches?null:e?"dark":"light"),r()}),c.hidden=!1
t.addEventListener("change",r),r()}{const s=document.querySelectorAll("details[data-closes]")
for(const d of s){const i=()=>d.removeAttribute("open")
d.addEventListener("keydown",e=>{"Escape"===e.key&&d.open&&(i(),d.querySelector("summary")?.focus())}),d.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!d.contains(e)&&i()}),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&d.contains(e)||i()})}}{const l=document.querySelector("script[src$='page.mjs']"),u=document.querySelector("dialog.search"),m=u.querySelector("input"),h=u.querySelector("[role=status]"),p=document.querySelectorAll("[data-opens-search]"),f=/Mac|iP/.test(navigator.platform)
let y=!1
function g(){if(y)return
y=!0
const e=document.createElement("script")
e.type=l.type,e.src=String(new URL("search.mjs",l.src)),e.addEventListener("error",()=>{y=!1,h.textContent=h.dataset.failed??""}),document.head.append(e)}function v(){g(),u.open||u.showModal(),m.focus(),m.dispatchEvent(new Event("input"))}function S(){v(),m.select()}for(const L of p)L.ariaHasPopup="dialog",L.setAttribute("aria-keyshortcuts",f?"Meta+K":"Control+K"),L.title=f?"⌘K":"Ctrl+K",L.hidden=!1,L.addEventListener("click",S),L.addEventListener("pointerenter",g,{once:!0})
addEventListener("keydown",e=>{(f?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),S())}),u.addEventListener("click",({target:e})=>{e instanceof Element&&(e===u||e.closest("[data-closes-search]"))&&u.close()})
let E=!1
for(const w of["compositionstart","compositionend"])m.addEventListener(w,()=>{E="compositionstart"===w})
m.form?.addEventListener("submit",e=>{e.preventDefault(),E||(u.dataset.entered=m.value)})
const k=new URLSearchParams(location.search).get("q")
null!==k&&(m.value=k,v())}{const q=document.querySelector("form[data-filters]"),$=q?.querySelector("output"),x=e=>document.querySelectorAll(e)
if(q&&$){const K=x(".as-table tbody tr"),P=x("[data-month]"),b=[...x("[data-kind]")].map((e,t)=>{const n=(e.dataset.topics??"").split(" ").filter(Boolean),o=n.map(e=>q.querySelector(`[name="topic"] [value="${e}"]`)?.textContent)
return{element:e,row:K[t],text:A(`${e.textContent} ${o.join(" ")}`),month:e.closest("[data-month]")?.dataset.month,kind:e.dataset.kind,topics:n}}),{says:R="",saysNone:C=""}=$.dataset,N=()=>Object.fromEntries([...new FormData(q)].filter(([,e])=>e)),j=()=>{const{text:e,month:t,kind:n,topic:o}=N()
for(const a of b){const r=!((!e||a.text.includes(A(e)))&&(!t||a.month===t)&&(!n||a.kind===n)&&(!o||a.topics.includes(o)))
a.element.hidden=r,a.row&&(a.row.hidden=r)}for(const e of P)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const a=b.filter(({element:e})=>!e.hidden).length
$.textContent=a?R.replace("{shown}",String(a)):C},T=()=>{const e=new URLSearchParams(N()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},U=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=q.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},D=()=>{j(),T()}
q.addEventListener("input",D),q.addEventListener("reset",()=>setTimeout(D)),q.addEventListener("submit",e=>e.preventDefault()),U(),j(),q.hidden=!1}function A(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const M=e=>document.querySelectorAll(e)
for(const I of M("[data-units]")){const F=new Map([...M("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
I.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of F){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),I.hidden=!1}}{const H=document.querySelectorAll("[data-print]")
for(const W of H)W.addEventListener("click",()=>print()),W.hidden=!1}{const B=document.querySelector("a[data-report-error]")
function O(){const e=document.getElementById(location.hash.slice(1))
return!e||e.dataset.record?e?.dataset.record??"":e.querySelector("a.permalink")?e.id:""}if(B){const z=B.href,X=()=>{const e=new URL(z),t=O()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),B.href=e.href}
addEventListener("hashchange",X),X()}}{const _="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",G=e=>[...new Set(e.split(/\s+/))].filter(e=>e.length>1).sort((e,t)=>t.length-e.length),J="\\p{Script=Latin}",Q=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&").replace(RegExp(`^(?=${J})`,"u"),`(?<!${J})`).replace(RegExp(`(?<=${J})$`,"u"),`(?!${J})`)
function V(e,t){const n=new RegExp(t.map(Q).join("|"),"giu"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=[]
for(;o.nextNode();)a.push(o.currentNode)
for(const e of a){if(e.parentElement?.closest(_))continue
const t=[...e.data.matchAll(n)]
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const a=document.createElement("mark")
t.replaceWith(a),a.append(t)}}}const Y=/^\d{4}-\d\d-\d\d$/
function Z(e,t){for(const n of e.querySelectorAll(`time[datetime="${t}"]`)){if(n.closest(_))continue
const e=document.createElement("mark")
e.append(...n.childNodes),n.append(e)}}const ee=new URL(location.href),te=ee.searchParams.get("h"),ne=document.querySelector("[data-md-component=content]")
if(ne&&null!==te){const oe=G(te),ae=oe.filter(e=>!Y.test(e))
for(const re of oe.filter(e=>Y.test(e)))Z(ne,re)
ae.length&&V(ne,ae),ee.searchParams.delete("h"),history.replaceState(history.state,"",ee)}}{const ce=document.querySelector("script[src$='page.mjs']"),se=document.querySelectorAll("a.permalink")
for(const de of se)de.role="button",de.ariaHasPopup="dialog",de.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),de.click())}),de.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",ce.src))))
await e.open(de)}catch{location.assign(de.href)}}})}