{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>n.dataset.scheme?"dark"===n.dataset.scheme:t.matches
function a(e){e?n.dataset.scheme=e:delete n.dataset.scheme
try{e?localStorage.setItem("scheme",e):localStorage.removeItem("scheme")}catch{}}const r=()=>{for(const t of e)t.setAttribute("aria-pressed",String(o()))}
for(const c of e)c.addEventListener("click",()=>{const e=!o()
a(e===t.matches?null:e?"dark":"light"),r()}),c.hidden=!1
t.addEventListener("change",r),r()}{const s=document.querySelectorAll("details[data-closes]")
for(const d of s){const i=()=>d.removeAttribute("open")
d.addEventListener("keydown",e=>{"Escape"===e.key&&d.open&&(i(),d.querySelector("summary")?.focus())}),d.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!d.contains(e)&&i()}),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&d.contains(e)||i()})}}{const l=e=>document.querySelector(`[data-md-component=${e}]`),u=l("search"),m=l("search-query"),h=l("search-result"),f=document.querySelector("[data-md-toggle=search]"),p=document.querySelectorAll("[data-opens-search]"),y=document.querySelector("template[data-search-scripts]").content.querySelectorAll("script")
let g=null,v=!1
function S(){if(v)return
v=!0
const e=document.querySelectorAll("head > link[rel=alternate][hreflang]")
for(const t of e)t.remove()
for(const t of y){const n=document.createElement("script")
t.type&&(n.type=t.type),n.src=t.getAttribute("src")??"",n.async=!1,n.addEventListener("load",()=>setTimeout(()=>document.head.append(...e))),document.body.append(n)}}function E(e){f.checked!==e&&(f.checked=e,f.dispatchEvent(new Event("change")))}function k(e){g=e?.currentTarget??document.activeElement,S(),E(!0),m.focus()}function L(){E(!1),g?.focus()}f.checked=!1
for(const $ of p)$.setAttribute("aria-haspopup","dialog"),$.hidden=!1,$.addEventListener("click",k),$.addEventListener("pointerenter",S,{once:!0})
for(const A of u.querySelectorAll("[data-closes-search]"))A.addEventListener("click",L)
function q(e){const t=[...u.querySelectorAll("input, button, a[href], summary")].filter(e=>e.offsetParent),n=t.indexOf(document.activeElement),o=e.shiftKey?n-1:n+1
e.preventDefault(),t.at(o%t.length)?.focus()}addEventListener("keydown",e=>{f.checked?"Escape"===e.key?(e.stopImmediatePropagation(),L()):"Tab"===e.key&&(e.stopImmediatePropagation(),q(e)):!/^[^ ]$/.test(e.key)||e.ctrlKey||e.metaKey||e.stopImmediatePropagation()},!0)
const w=()=>new URLSearchParams(location.search).has("q")
w()&&k(),addEventListener("pageshow",()=>w()&&!f.checked&&k()),new MutationObserver(()=>{for(const e of h.querySelectorAll("nav:not([role])"))e.setAttribute("role","none")}).observe(h,{childList:!0,subtree:!0})}{const b=document.querySelector("form[data-filters]"),x=b?.querySelector("output"),P=e=>document.querySelectorAll(e)
if(b&&x){const N=P(".as-table tbody tr"),R=P("[data-month]"),I=[...P("[data-kind]")].map((e,t)=>{const n=(e.dataset.topics??"").split(" ").filter(Boolean),o=n.map(e=>b.querySelector(`[name="topic"] [value="${e}"]`)?.textContent)
return{element:e,row:N[t],text:T(`${e.textContent} ${o.join(" ")}`),month:e.closest("[data-month]")?.dataset.month,kind:e.dataset.kind,topics:n}}),{says:K="",saysNone:j=""}=x.dataset,C=()=>Object.fromEntries([...new FormData(b)].filter(([,e])=>e)),U=()=>{const{text:e,month:t,kind:n,topic:o}=C()
for(const a of I){const r=!((!e||a.text.includes(T(e)))&&(!t||a.month===t)&&(!n||a.kind===n)&&(!o||a.topics.includes(o)))
a.element.hidden=r,a.row&&(a.row.hidden=r)}for(const e of R)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const a=I.filter(({element:e})=>!e.hidden).length
x.textContent=a?K.replace("{shown}",String(a)):j},D=()=>{const e=new URLSearchParams(C()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},O=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=b.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},F=()=>{U(),D()}
b.addEventListener("input",F),b.addEventListener("reset",()=>setTimeout(F)),b.addEventListener("submit",e=>e.preventDefault()),O(),U(),b.hidden=!1}function T(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const M=e=>document.querySelectorAll(e)
for(const W of M("[data-units]")){const B=new Map([...M("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
W.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of B){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),W.hidden=!1}}{const H=document.querySelectorAll("[data-print]")
for(const z of H)z.addEventListener("click",()=>print()),z.hidden=!1}{const X=document.querySelector("a[data-report-error]")
function _(){const e=document.getElementById(location.hash.slice(1))
return!e||e.dataset.record?e?.dataset.record??"":e.querySelector("a.permalink")?e.id:""}if(X){const G=X.href,J=()=>{const e=new URL(G),t=_()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),X.href=e.href}
addEventListener("hashchange",J),J()}}{const Q="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",V=e=>[...new Set(e.split(/\s+/))].filter(e=>e.length>1).sort((e,t)=>t.length-e.length),Y="\\p{Script=Latin}",Z=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&").replace(RegExp(`^(?=${Y})`,"u"),`(?<!${Y})`).replace(RegExp(`(?<=${Y})$`,"u"),`(?!${Y})`)
function ee(e,t){const n=new RegExp(t.map(Z).join("|"),"giu"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=[]
for(;o.nextNode();)a.push(o.currentNode)
for(const e of a){if(e.parentElement?.closest(Q))continue
const t=[...e.data.matchAll(n)]
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const a=document.createElement("mark")
t.replaceWith(a),a.append(t)}}}const te=/^\d{4}-\d\d-\d\d$/
function ne(e,t){for(const n of e.querySelectorAll(`time[datetime="${t}"]`)){if(n.closest(Q))continue
const e=document.createElement("mark")
e.append(...n.childNodes),n.append(e)}}const oe=new URL(location.href),ae=oe.searchParams.get("h"),re=document.querySelector("[data-md-component=content]")
if(re&&null!==ae){const ce=V(ae),se=ce.filter(e=>!te.test(e))
for(const de of ce.filter(e=>te.test(e)))ne(re,de)
se.length&&ee(re,se),oe.searchParams.delete("h"),history.replaceState(history.state,"",oe)}}{const ie=document.querySelector("script[src$='page.mjs']"),le=document.querySelectorAll("a.permalink")
for(const ue of le)ue.role="button",ue.ariaHasPopup="dialog",ue.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),ue.click())}),ue.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",ie.src))))
await e.open(ue)}catch{location.assign(ue.href)}}})}