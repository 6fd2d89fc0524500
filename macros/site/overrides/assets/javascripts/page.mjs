{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>n.dataset.scheme?"dark"===n.dataset.scheme:t.matches
function a(e){e?n.dataset.scheme=e:delete n.dataset.scheme
try{e?localStorage.setItem("scheme",e):localStorage.removeItem("scheme")}catch{}}const r=()=>{for(const t of e)t.setAttribute("aria-pressed",String(o()))}
for(const c of e)c.addEventListener("click",()=>{const e=!o()
a(e===t.matches?null:e?"dark":"light"),r()}),c.hidden=!1
t.addEventListener("change",r),r()}{const s=document.querySelectorAll("details[data-closes]")
for(const d of s){const i=()=>d.removeAttribute("open")
d.addEventListener("keydown",e=>{"Escape"===e.key&&d.open&&(i(),d.querySelector("summary")?.focus())}),d.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!d.contains(e)&&i()}),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&d.contains(e)||i()})}}{const l=document.querySelector("script[src$='page.mjs']"),u=document.querySelector("dialog.search"),m=u.querySelector("input"),h=u.querySelector("[role=status]"),f=document.querySelectorAll("[data-opens-search]"),p=/Mac|iP/.test(navigator.platform)
let y=!1
function v(){if(y)return
y=!0
const e=document.createElement("script")
e.type=l.type,e.src=String(new URL("search.mjs",l.src)),e.addEventListener("error",()=>{y=!1,h.textContent=h.dataset.failed??""}),document.head.append(e)}function g(){v(),u.open||u.showModal(),m.focus(),m.dispatchEvent(new Event("input"))}function E(){g(),m.select()}for(const k of f)k.ariaHasPopup="dialog",k.setAttribute("aria-keyshortcuts",p?"Meta+K":"Control+K"),k.title=p?"⌘K":"Ctrl+K",k.hidden=!1,k.addEventListener("click",E),k.addEventListener("pointerenter",v,{once:!0})
addEventListener("keydown",e=>{(p?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),E())}),u.addEventListener("click",({target:e})=>{e instanceof Element&&(e===u||e.closest("[data-closes-search]"))&&u.close()})
let S=!1
for(const q of["compositionstart","compositionend"])m.addEventListener(q,()=>{S="compositionstart"===q})
m.form?.addEventListener("submit",e=>{e.preventDefault(),S||(u.dataset.entered=m.value)})
const L=new URLSearchParams(location.search).get("q")
null!==L&&(m.value=L,g(),addEventListener("load",()=>document.activeElement===document.body&&m.focus()))}{const w=document.querySelector("form[data-filters]"),$=w?.querySelector("output"),x=e=>document.querySelectorAll(e)
if(w&&$){const K=x(".as-table tbody tr"),b=x("[data-month]"),P=[...x("[data-kind]")].map((e,t)=>{const n=(e.dataset.topics??"").split(" ").filter(Boolean),o=n.map(e=>w.querySelector(`[name="topic"] [value="${e}"]`)?.textContent)
return{element:e,row:K[t],text:A(`${e.textContent} ${o.join(" ")}`),month:e.closest("[data-month]")?.dataset.month,kind:e.dataset.kind,topics:n}}),{says:N="",saysNone:R=""}=$.dataset,C=()=>Object.fromEntries([...new FormData(w)].filter(([,e])=>e)),j=()=>{const{text:e,month:t,kind:n,topic:o}=C()
for(const a of P){const r=!((!e||a.text.includes(A(e)))&&(!t||a.month===t)&&(!n||a.kind===n)&&(!o||a.topics.includes(o)))
a.element.hidden=r,a.row&&(a.row.hidden=r)}for(const e of b)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const a=P.filter(({element:e})=>!e.hidden).length
$.textContent=a?N.replace("{shown}",String(a)):R},T=()=>{const e=new URLSearchParams(C()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},U=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=w.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},D=()=>{j(),T()}
w.addEventListener("input",D),w.addEventListener("reset",()=>setTimeout(D)),w.addEventListener("submit",e=>e.preventDefault()),U(),j(),w.hidden=!1}function A(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const I=e=>document.querySelectorAll(e)
for(const M of I("[data-units]")){const W=new Map([...I("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
M.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of W){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),M.hidden=!1}}{const F=document.querySelectorAll("[data-print]")
for(const H of F)H.addEventListener("click",()=>print()),H.hidden=!1}{const B=document.querySelector("a[data-report-error]")
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
a.dataset.found="",t.replaceWith(a),a.append(t)}}}const Y=/^\d{4}-\d\d-\d\d$/
function Z(e,t){for(const n of e.querySelectorAll(`time[datetime="${t}"]`)){if(n.closest(_))continue
const e=document.createElement("mark")
e.append(...n.childNodes),n.append(e)}}const ee=new URL(location.href),te=ee.searchParams.get("h"),ne=document.querySelector("[data-md-component=content]")
if(ne&&null!==te){const oe=G(te),ae=oe.filter(e=>!Y.test(e))
for(const se of oe.filter(e=>Y.test(e)))Z(ne,se)
ae.length&&V(ne,ae)
const re=document.querySelector(".search form"),ce=re.elements.namedItem("q")
ce.value||=te,re.addEventListener("reset",()=>{for(const e of document.querySelectorAll("mark[data-found]"))e.replaceWith(...e.childNodes)}),ee.searchParams.delete("h"),history.replaceState(history.state,"",ee)}}{const de=document.querySelector("script[src$='page.mjs']"),ie=document.querySelectorAll("a.permalink")
for(const le of ie)le.role="button",le.ariaHasPopup="dialog",le.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),le.click())}),le.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",de.src))))
await e.open(le)}catch{location.assign(le.href)}}})}