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
<<<<<<< HEAD
t.type&&(n.type=t.type),n.src=t.getAttribute("src")??"",n.async=!1,n.addEventListener("load",()=>setTimeout(()=>document.head.append(...e))),document.body.append(n)}}function E(e){f.checked!==e&&(f.checked=e,f.dispatchEvent(new Event("change")))}function k(e){g=e?.currentTarget??document.activeElement,S(),E(!0),m.focus()}function L(){E(!1),g?.focus()}f.checked=!1
for(const A of p)A.setAttribute("aria-haspopup","dialog"),A.hidden=!1,A.addEventListener("click",k),A.addEventListener("pointerenter",S,{once:!0})
=======
t.type&&(n.type=t.type),n.src=t.getAttribute("src")??"",n.async=!1,n.addEventListener("load",()=>setTimeout(()=>document.head.append(...e))),document.body.append(n)}}function k(e){f.checked!==e&&(f.checked=e,f.dispatchEvent(new Event("change")))}function E(e){g=e?.currentTarget??document.activeElement,S(),k(!0),m.focus()}function L(){k(!1),g?.focus()}f.checked=!1
for(const A of p)A.setAttribute("aria-haspopup","dialog"),A.hidden=!1,A.addEventListener("click",E),A.addEventListener("pointerenter",S,{once:!0})
>>>>>>> 7752a29 (feat: a record is taken along: a small control copies its address and a citation of it, and shares)
for(const b of u.querySelectorAll("[data-closes-search]"))b.addEventListener("click",L)
function q(e){const t=[...u.querySelectorAll("input, button, a[href], summary")].filter(e=>e.offsetParent),n=t.indexOf(document.activeElement),o=e.shiftKey?n-1:n+1
e.preventDefault(),t.at(o%t.length)?.focus()}addEventListener("keydown",e=>{f.checked?"Escape"===e.key?(e.stopImmediatePropagation(),L()):"Tab"===e.key&&(e.stopImmediatePropagation(),q(e)):!/^[^ ]$/.test(e.key)||e.ctrlKey||e.metaKey||e.stopImmediatePropagation()},!0)
const w=()=>new URLSearchParams(location.search).has("q")
<<<<<<< HEAD
w()&&k(),addEventListener("pageshow",()=>w()&&!f.checked&&k()),new MutationObserver(()=>{for(const e of h.querySelectorAll("nav:not([role])"))e.setAttribute("role","none")}).observe(h,{childList:!0,subtree:!0})}{const x=document.querySelector("form[data-filters]"),P=x?.querySelector("output"),T=e=>document.querySelectorAll(e)
if(x&&P){const N=T(".as-table tbody tr"),I=[...T("[data-kind]")].map((e,t)=>({element:e,row:N[t],text:$(`${e.textContent} ${N[t]?.textContent}`),month:e.dataset.month,kind:e.dataset.kind,topics:(e.dataset.topics??"").split(" ")})),C=T("[data-month-of-list]"),{says:R="",saysNone:U=""}=P.dataset,O=()=>Object.fromEntries([...new FormData(x)].filter(([,e])=>e)),j=()=>{const{text:e,month:t,kind:n,topic:o}=O()
for(const a of I){const r=!((!e||a.text.includes($(e)))&&(!t||a.month===t)&&(!n||a.kind===n)&&(!o||a.topics.includes(o)))
a.element.hidden=r,a.row&&(a.row.hidden=r)}for(const e of C)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const a=I.filter(({element:e})=>!e.hidden).length
P.textContent=a?R.replace("{shown}",String(a)):U},D=()=>{const e=new URLSearchParams(O()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},F=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=x.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},K=()=>{j(),D()}
x.addEventListener("input",K),x.addEventListener("reset",()=>setTimeout(K)),x.addEventListener("submit",e=>e.preventDefault()),F(),j(),x.hidden=!1}function $(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const M=e=>document.querySelectorAll(e)
for(const W of M("[data-units]")){const z=new Map([...M("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
W.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of z){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),W.hidden=!1}}{const B=document.querySelectorAll("[data-print]")
for(const H of B)H.addEventListener("click",()=>print()),H.hidden=!1}{const X=document.querySelector("a[data-report-error]")
function _(){const e=document.getElementById(location.hash.slice(1))
return!e||e.dataset.record?e?.dataset.record??"":e.querySelector("a.permalink")?e.id:""}if(X){const G=X.href,J=()=>{const e=new URL(G),t=_()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),X.href=e.href}
addEventListener("hashchange",J),J()}}{const Q="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",V=e=>[...new Set(e.split(/\s+/))].filter(e=>e.length>1).sort((e,t)=>t.length-e.length)
function Y(e,t){const n=new RegExp(t.map(e=>e.replace(/[^\p{L}\p{N}]/gu,"\\$&")).join("|"),"gi"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=[]
=======
w()&&E(),addEventListener("pageshow",()=>w()&&!f.checked&&E()),new MutationObserver(()=>{for(const e of h.querySelectorAll("nav:not([role])"))e.setAttribute("role","none")}).observe(h,{childList:!0,subtree:!0})}{const P=document.querySelector("form[data-filters]"),x=P?.querySelector("output"),T=e=>document.querySelectorAll(e)
if(P&&x){const N=[...T("[data-kind]")].map(e=>({element:e,text:$(e.textContent),month:e.dataset.month,kind:e.dataset.kind,topics:(e.dataset.topics??"").split(" ")})),I=T("[data-month-of-list]"),{says:K="",saysNone:R=""}=x.dataset,C=()=>Object.fromEntries([...new FormData(P)].filter(([,e])=>e)),U=()=>{const{text:e,month:t,kind:n,topic:o}=C()
for(const a of N)a.element.hidden=!((!e||a.text.includes($(e)))&&(!t||a.month===t)&&(!n||a.kind===n)&&(!o||a.topics.includes(o)))
for(const e of I)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const a=N.filter(({element:e})=>e.matches("li")&&!e.hidden).length
x.textContent=a?K.replace("{shown}",String(a)):R},D=()=>{const e=new URLSearchParams(C()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},j=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=P.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},O=()=>{U(),D()}
P.addEventListener("input",O),P.addEventListener("reset",()=>setTimeout(O)),P.addEventListener("submit",e=>e.preventDefault()),j(),U(),P.hidden=!1}function $(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const F=e=>document.querySelectorAll(e)
for(const M of F("[data-units]")){const W=new Map([...F("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
M.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of W){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),M.hidden=!1}}{const H=document.querySelectorAll("[data-print]")
for(const z of H)z.addEventListener("click",()=>print()),z.hidden=!1}{const B=document.querySelector("a[data-report-error]")
function X(){const e=document.getElementById(location.hash.slice(1))
return!e||e.dataset.record?e?.dataset.record??"":document.querySelector(`a.permalink[href="#${CSS.escape(e.id)}"]`)?e.id:""}if(B){const _=B.href,G=()=>{const e=new URL(_),t=X()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),B.href=e.href}
addEventListener("hashchange",G),G()}}{const J="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",Q=e=>[...new Set(e.split(/\s+/))].filter(e=>e.length>1).sort((e,t)=>t.length-e.length)
function V(e,t){const n=new RegExp(t.map(e=>e.replace(/[^\p{L}\p{N}]/gu,"\\$&")).join("|"),"gi"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=[]
>>>>>>> 7752a29 (feat: a record is taken along: a small control copies its address and a citation of it, and shares)
for(;o.nextNode();)a.push(o.currentNode)
for(const e of a){if(e.parentElement?.closest(Q))continue
const t=[...e.data.matchAll(n)]
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const a=document.createElement("mark")
<<<<<<< HEAD
t.replaceWith(a),a.append(t)}}}const Z=new URL(location.href),ee=Z.searchParams.get("h"),te=document.querySelector("[data-md-component=content]")
if(te&&null!==ee){const ne=V(ee)
ne.length&&Y(te,ne),Z.searchParams.delete("h"),history.replaceState(history.state,"",Z)}}
=======
t.replaceWith(a),a.append(t)}}}const Y=new URL(location.href),Z=Y.searchParams.get("h"),ee=document.querySelector("[data-md-component=content]")
if(ee&&null!==Z){const te=Q(Z)
te.length&&V(ee,te),Y.searchParams.delete("h"),history.replaceState(history.state,"",Y)}}{const ne=document.querySelectorAll("a.permalink")
for(const oe of ne)oe.role="button",oe.ariaHasPopup="dialog",oe.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),oe.click())}),oe.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",import.meta.url))))
await e.open(oe)}catch{location.assign(oe.href)}}})}
>>>>>>> 7752a29 (feat: a record is taken along: a small control copies its address and a citation of it, and shares)
