{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>"dark"===n.dataset.scheme||"light"!==n.dataset.scheme&&t.matches
function a(){try{n.dataset.scheme=localStorage.getItem("scheme")??""}catch{}for(const t of e)t.setAttribute("aria-pressed",String(o()))}for(const r of e)r.addEventListener("click",()=>{const e=!o()
n.dataset.scheme=e===t.matches?"":e?"dark":"light"
try{localStorage.setItem("scheme",n.dataset.scheme)}catch{}a()}),r.hidden=!1
t.addEventListener("change",a),addEventListener("state",a)}{const s=document.querySelectorAll("details[data-closes]")
for(const i of s){const l=()=>i.removeAttribute("open")
i.addEventListener("keydown",e=>{"Escape"===e.key&&i.open&&(l(),i.querySelector("summary")?.focus())}),i.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!i.contains(e)&&l()}),addEventListener("pagehide",l),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&i.contains(e)||l()})}const c=document.querySelector(".side [aria-current='page']"),d=c?.closest(".md-sidebar__scrollwrap")
if(c&&d){const[u,m]=[c,d].map(e=>e.getBoundingClientRect())
d.scrollTop+=u.top-m.top-(m.height-u.height)/2}}{const p=document.querySelector("script[src$='page.mjs']"),h=document.querySelector("dialog.search"),f=h.querySelector("input"),y=h.querySelector("[role=status]"),v=document.querySelectorAll("[data-opens-search]"),g=/Mac|iP/.test(navigator.platform)
let E=!1
function L(){if(E)return
E=!0
const e=new Worker(h.dataset.worker??"")
Object.assign(h,{worker:e}),e.addEventListener("error",()=>Object.assign(h,{worker:void 0}))
const t=document.createElement("script")
t.type=p.type,t.src=String(new URL("search.mjs",p.src)),t.addEventListener("error",()=>{E=!1,y.textContent=y.dataset.failed??""}),document.head.append(t)}function S(){L(),h.open||h.showModal(),f.focus(),f.dispatchEvent(new Event("input"))}function w(){S(),f.select()}for(const $ of v)$.setAttribute("aria-haspopup","dialog"),$.setAttribute("aria-keyshortcuts",g?"Meta+K":"Control+K"),$.title=g?"⌘K":"Ctrl+K",$.hidden=!1,$.addEventListener("click",w),$.addEventListener("pointerenter",L,{once:!0})
addEventListener("keydown",e=>{(g?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),w())}),h.addEventListener("click",({target:e})=>{e instanceof Element&&(e===h||e.closest("[data-closes-search]"))&&h.close()})
let k=!1
for(const A of["compositionstart","compositionend"])f.addEventListener(A,()=>{k="compositionstart"===A})
function q(){const e=new URLSearchParams(location.search).get("q")
null===e||e.length>f.maxLength||(f.value=e,S())}f.form?.addEventListener("submit",e=>{e.preventDefault(),k||(h.dataset.entered=f.value)}),q(),addEventListener("load",()=>h.open&&document.activeElement===document.body&&f.focus()),addEventListener("popstate",()=>{h.close(),q()})}{const b=document.querySelector("form[data-filters]"),K=b?.querySelector("output"),x=e=>document.querySelectorAll(e),C=(e,t)=>e.closest(`[data-${t}]`)?.dataset[t]?.split(" ")??[]
if(b&&K){const P=x(".as-table tbody tr"),R=[...x("[data-kind]")].map((e,t)=>{const n=C(e,"topic").map(e=>b.querySelector(`[name=topic] [value="${e}"]`)?.textContent)
return{element:e,row:P[t],text:j(`${e.textContent} ${n.join(" ")}`)}}),U=[...x("[data-month], [data-part]")].map(e=>{const t=e.querySelector("h2 small")
return{element:e,counted:t,whole:t?.textContent??""}}),D=[...x("h1, .as-table caption")].map(e=>{const t=document.createElement("small")
return e.append(" ",t),t}),{says:N="",saysNone:M=""}=K.dataset,I=(e,t)=>e?N.replace("{shown}",`${e}`).replace("{count}",`${t}`):M
addEventListener("state",()=>{const e=[...new FormData(b)]
for(const{element:t,row:n,text:o}of R)t.hidden=!e.every(([e,n])=>!n||("text"===e?o.includes(j(`${n}`)):C(t,e).includes(`${n}`))),n&&(n.hidden=t.hidden)
for(const{element:e,counted:t,whole:n}of U){const[o,a]=[":not([hidden])",""].map(t=>e.querySelectorAll(`[data-kind]${t}`).length)
e.hidden=!o,t&&(t.textContent=o<a?I(o,a):n)
for(const t of x(`li > a[href="#${e.dataset.month??e.id}"]`))t.parentElement?.toggleAttribute("hidden",!o)}const t=R.filter(({element:e})=>!e.hidden).length
K.textContent=I(t,R.length)
for(const e of D)e.textContent=t<R.length?K.textContent:""}),b.hidden=!1}function j(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const T=e=>document.querySelectorAll(e)
for(const B of T("[data-units]")){const O=[...T("[data-in-units] :is([data-jo], [data-won])")].map(e=>({cell:e,printed:e.cloneNode(!0)}))
let F=""
addEventListener("state",()=>{const e=B.querySelector(":checked")?.value??""
if(e!==F){F=e
for(const{cell:t,printed:n}of O){const o=t.dataset[e]
t.replaceChildren(...o?[o]:n.cloneNode(!0).childNodes)}}}),B.hidden=!1}}{const H=document.querySelectorAll("[data-print]")
for(const _ of H)_.addEventListener("click",()=>print()),_.hidden=!1}{const z=document.querySelector("a[data-report-error]")
function W(){const e=document.getElementById(location.hash.slice(1))
if(!e||e.dataset.record)return e?.dataset.record??""
const{id:t}=e,n=`a.permalink:is([href="#${t}"], [href$="${t}/"])`
return(e.closest(".titled")??e).querySelector(n)?t:""}if(z){const G=z.href
addEventListener("state",()=>{const e=new URL(G),t=W()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),z.href=e.href})}}{const J=document.querySelector("script[src$='page.mjs']"),Q=500,V=document.querySelector("[data-md-component=content]"),X=document.querySelector(".search input")
let Y=""
async function Z(){const e=new URLSearchParams(location.search).getAll("h")
if(!V||`${e}`===Y||`${e}`.length>Q)return
if("file:"===location.protocol)return
Y=`${e}`,X.value||=e.join(" ")
const{markAll:t}=await(import(String(new URL("marks.mjs",J.src))));`${e}`===Y&&t(V,e)}addEventListener("state",Z)}{const ee=document.querySelectorAll("a.term")
for(const te of"popover"in HTMLElement.prototype?ee:[]){const ne=document.getElementById(te.hash.slice(1))
if(!ne)continue
let oe=!1
te.ariaHasPopup="dialog",te.ariaExpanded="false",te.addEventListener("pointerdown",()=>{oe=ne.matches(":popover-open")}),te.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),ne.matches(":popover-open")?ne.hidePopover():oe||(te.ariaExpanded="true",ne.showPopover({source:te})),oe=!1)}),ne.addEventListener("toggle",e=>{te.ariaExpanded=String("open"===e.newState)})}}{const ae=document.querySelector("script[src$='page.mjs']"),re=document.querySelectorAll("a.permalink")
for(const se of"popover"in ae?re:[])se.setAttribute("role","button"),se.setAttribute("aria-haspopup","dialog"),se.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),se.click())}),se.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",ae.src))))
await e.open(se)}catch{location.assign(se.href)}}})}{const ce=document.querySelectorAll("[data-filters], [data-units]"),de=document.querySelectorAll(":is([data-filters], [data-units]) [name]"),ie=document.querySelectorAll(".tools a[hreflang]"),le=200
function ue(){const e=new URLSearchParams(location.search)
for(const t of de){const n=e.get(t.name)??""
"radio"===t.type?(t.defaultChecked||t.value===n)&&(t.checked=!0):t.value!==n&&(t.value=n.length>le?"":n,t.value||="")}for(const e of ie)Object.assign(e,{search:location.search,hash:location.hash})
dispatchEvent(new Event("state"))}function me(){const e=new URL(location.href)
for(const{type:t,checked:n,name:o,value:a}of de)("radio"!==t||n)&&(a?e.searchParams.set(o,a):e.searchParams.delete(o))
history.replaceState(history.state,"",e),ue()}for(const pe of ce)pe.addEventListener("input",me),pe.addEventListener("reset",()=>setTimeout(me)),pe.addEventListener("submit",e=>e.preventDefault())
for(const he of["pageshow","popstate","hashchange","beforeprint","storage","address"])addEventListener(he,ue)
ue()}