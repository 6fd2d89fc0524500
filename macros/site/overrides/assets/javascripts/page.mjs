{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>n.dataset.scheme?"dark"===n.dataset.scheme:t.matches
function a(e){e?n.dataset.scheme=e:delete n.dataset.scheme
try{e?localStorage.setItem("scheme",e):localStorage.removeItem("scheme")}catch{}}const r=()=>{for(const t of e)t.setAttribute("aria-pressed",String(o()))}
for(const c of e)c.addEventListener("click",()=>{const e=!o()
a(e===t.matches?null:e?"dark":"light"),r()}),c.hidden=!1
t.addEventListener("change",r),r()}{const s=document.querySelectorAll("details[data-closes]")
for(const d of s){const i=()=>d.removeAttribute("open")
d.addEventListener("keydown",e=>{"Escape"===e.key&&d.open&&(i(),d.querySelector("summary")?.focus())}),d.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!d.contains(e)&&i()}),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&d.contains(e)||i()})}}{const l=e=>document.querySelector(`[data-md-component=${e}]`),u=l("search"),m=l("search-query"),h=l("search-result"),f=document.querySelector("[data-md-toggle=search]"),p=document.querySelectorAll("[data-opens-search]"),y=document.querySelector("template[data-search-scripts]").content.querySelectorAll("script")
let g=null,S=!1
function v(){if(S)return
S=!0
const e=document.querySelectorAll("head > link[rel=alternate][hreflang]")
for(const t of e)t.remove()
for(const t of y){const n=document.createElement("script")
t.type&&(n.type=t.type),n.src=t.getAttribute("src")??"",n.async=!1,n.addEventListener("load",()=>setTimeout(()=>document.head.append(...e))),document.body.append(n)}}function E(e){f.checked!==e&&(f.checked=e,f.dispatchEvent(new Event("change")))}function k(e){g=e?.currentTarget??document.activeElement,v(),E(!0),m.focus()}function L(){E(!1),g?.focus()}f.checked=!1
for(const A of p)A.setAttribute("aria-haspopup","dialog"),A.hidden=!1,A.addEventListener("click",k),A.addEventListener("pointerenter",v,{once:!0})
for(const b of u.querySelectorAll("[data-closes-search]"))b.addEventListener("click",L)
function q(e){const t=[...u.querySelectorAll("input, button, a[href], summary")].filter(e=>e.offsetParent),n=t.indexOf(document.activeElement),o=e.shiftKey?n-1:n+1
e.preventDefault(),t.at(o%t.length)?.focus()}addEventListener("keydown",e=>{f.checked?"Escape"===e.key?(e.stopImmediatePropagation(),L()):"Tab"===e.key&&(e.stopImmediatePropagation(),q(e)):1!==e.key.length||e.ctrlKey||e.metaKey||e.stopImmediatePropagation()},!0)
const w=()=>new URLSearchParams(location.search).has("q")
w()&&k(),addEventListener("pageshow",()=>w()&&!f.checked&&k()),new MutationObserver(()=>{for(const e of h.querySelectorAll("nav:not([role])"))e.setAttribute("role","none")}).observe(h,{childList:!0,subtree:!0})}{const P=document.querySelector("form[data-filters]"),x=P?.querySelector("output"),T=e=>document.querySelectorAll(e)
if(P&&x){const $=[...T("[data-kind]")].map(e=>({element:e,text:N(e.textContent),month:e.dataset.month,kind:e.dataset.kind,topics:(e.dataset.topics??"").split(" ")})),I=T("[data-month-of-list]"),{says:C="",saysNone:R=""}=x.dataset,U=()=>Object.fromEntries([...new FormData(P)].filter(([,e])=>e)),O=()=>{const{text:e,month:t,kind:n,topic:o}=U()
for(const a of $)a.element.hidden=!((!e||a.text.includes(N(e)))&&(!t||a.month===t)&&(!n||a.kind===n)&&(!o||a.topics.includes(o)))
for(const e of I)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const a=$.filter(({element:e})=>e.matches("li")&&!e.hidden).length
x.textContent=a?C.replace("{shown}",String(a)):R},j=()=>{const e=new URLSearchParams(U()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},D=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=P.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},F=()=>{O(),j()}
P.addEventListener("input",F),P.addEventListener("reset",()=>setTimeout(F)),P.addEventListener("submit",e=>e.preventDefault()),D(),O(),P.hidden=!1}function N(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const K=e=>document.querySelectorAll(e)
for(const M of K("[data-units]")){const W=new Map([...K("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
M.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of W){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),M.hidden=!1}}{const z=document.querySelectorAll("[data-print]")
for(const B of z)B.addEventListener("click",()=>print()),B.hidden=!1}{const H=document.querySelector("a[data-report-error]")
function X(){const e=document.getElementById(location.hash.slice(1))
return!e||e.dataset.record?e?.dataset.record??"":document.querySelector(`a.permalink[href="#${CSS.escape(e.id)}"]`)?e.id:""}if(H){const _=H.href,G=()=>{const e=new URL(_),t=X()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),H.href=e.href}
addEventListener("hashchange",G),G()}}{const J="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",Q=e=>[...new Set(e.split(/\s+/))].filter(e=>e.length>1).sort((e,t)=>t.length-e.length)
function V(e,t){const n=new RegExp(t.map(e=>e.replace(/[^\p{L}\p{N}]/gu,"\\$&")).join("|"),"gi"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=[]
for(;o.nextNode();)a.push(o.currentNode)
for(const e of a){if(e.parentElement?.closest(J))continue
const t=[...e.data.matchAll(n)]
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const a=document.createElement("mark")
t.replaceWith(a),a.append(t)}}}const Y=new URL(location.href),Z=Y.searchParams.get("h"),ee=document.querySelector("[data-md-component=content]")
if(ee&&null!==Z){const te=Q(Z)
te.length&&V(ee,te),Y.searchParams.delete("h"),history.replaceState(history.state,"",Y)}}