{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>"dark"===n.dataset.scheme||"light"!==n.dataset.scheme&&t.matches
function a(){try{n.dataset.scheme=localStorage.getItem("scheme")??""}catch{}for(const t of e)t.setAttribute("aria-pressed",String(o()))}for(const r of e)r.addEventListener("click",()=>{const e=!o()
n.dataset.scheme=e===t.matches?"":e?"dark":"light"
try{localStorage.setItem("scheme",n.dataset.scheme)}catch{}a()}),r.hidden=!1
t.addEventListener("change",a),addEventListener("state",a)}{const s=document.querySelectorAll("details[data-closes]")
for(const l of s){const i=()=>l.removeAttribute("open")
l.addEventListener("keydown",e=>{"Escape"===e.key&&l.open&&(i(),l.querySelector("summary")?.focus())}),l.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!l.contains(e)&&i()}),addEventListener("pagehide",i),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&l.contains(e)||i()})}const c=document.querySelector(".side [aria-current='page']"),d=c?.closest(".md-sidebar__scrollwrap")
if(c&&d){const[u,p]=[c,d].map(e=>e.getBoundingClientRect())
d.scrollTop+=u.top-p.top-(p.height-u.height)/2}}{const m=document.querySelector("script[src$='page.mjs']"),h=document.querySelector("dialog.search"),f=h.querySelector("input"),y=h.querySelector("[role=status]"),g=document.querySelectorAll("[data-opens-search]"),v=/Mac|iP/.test(navigator.platform)
let E=!1
function L(){if(E)return
E=!0
const e=new Worker(h.dataset.worker??"")
Object.assign(h,{worker:e}),e.addEventListener("error",()=>Object.assign(h,{worker:void 0}))
const t=document.createElement("script")
t.type=m.type,t.src=String(new URL("search.mjs",m.src)),t.addEventListener("error",()=>{E=!1,y.textContent=y.dataset.failed??""}),document.head.append(t)}function S(){L(),h.open||h.showModal(),f.focus(),f.dispatchEvent(new Event("input"))}function w(){S(),f.select()}for(const $ of g)$.setAttribute("aria-haspopup","dialog"),$.setAttribute("aria-keyshortcuts",v?"Meta+K":"Control+K"),$.title=v?"⌘K":"Ctrl+K",$.hidden=!1,$.addEventListener("click",w),$.addEventListener("pointerenter",L,{once:!0})
addEventListener("keydown",e=>{(v?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),w())}),h.addEventListener("click",({target:e})=>{e instanceof Element&&(e===h||e.closest("[data-closes-search]"))&&h.close()})
let k=!1
for(const A of["compositionstart","compositionend"])f.addEventListener(A,()=>{k="compositionstart"===A})
function q(){const e=new URLSearchParams(location.search).get("q")
null===e||e.length>f.maxLength||(f.value=e,S())}f.form?.addEventListener("submit",e=>{e.preventDefault(),k||(h.dataset.entered=f.value)}),q(),addEventListener("load",()=>h.open&&document.activeElement===document.body&&f.focus()),addEventListener("popstate",()=>{h.close(),q()})}{const b=document.querySelector("form[data-filters]"),x=b?.querySelector("output"),C=e=>document.querySelectorAll(e),K=(e,t)=>e.closest(`[data-${t}]`)?.dataset[t]?.split(" ")??[]
if(b&&x){const j=C(".as-table tbody tr"),R=[...C("[data-kind]")].map((e,t)=>{const n=K(e,"topic").map(e=>b.querySelector(`[name=topic] [value="${e}"]`)?.textContent)
return{element:e,row:j[t],text:P(`${e.textContent} ${n.join(" ")}`)}}),U=[...C("[data-month], [data-part]")].map(e=>{const t=e.id?[...C(`li > a[href="#${e.id}"]`)]:[],n=[e,...t].flatMap(e=>e.querySelector(":scope > h2 small, :scope > small")??[])
return{element:e,ways:t,counted:n,whole:n[0]?.textContent??""}})
let D=!1
const N=[...C("h1, .as-table caption")].map(e=>{const t=document.createElement("small")
return e.append(" ",t),t}),{says:I="",saysNone:M=""}=x.dataset,T=(e,t)=>e?I.replace("{shown}",`${e}`).replace("{count}",`${t}`):M
addEventListener("state",()=>{const e=[...new FormData(b)]
for(const{element:t,row:n,text:o}of R)t.hidden=!e.every(([e,n])=>!n||("text"===e?o.includes(P(`${n}`)):K(t,e).includes(`${n}`))),n&&(n.hidden=t.hidden)
for(const{element:e,ways:t,counted:n,whole:o}of U){const[a,r]=[":not([hidden])",""].map(t=>e.querySelectorAll(`[data-kind]${t}`).length)
e.hidden=!a
for(const e of n)e.textContent=a<r?T(a,r):o
for(const e of t)e.parentElement?.toggleAttribute("hidden",!a)}const t=R.filter(({element:e})=>!e.hidden)
x.textContent=T(t.length,R.length)
for(const e of N)e.textContent=t.length<R.length?x.textContent:""
for(const e of C("[data-counts]")){const n=t.filter(({element:t})=>t.dataset.kind===e.dataset.counts).length
e.textContent=`${n}`,e.closest("li")?.toggleAttribute("hidden",!n)}const n=document.getElementById(location.hash.slice(1))
e.some(([,e])=>e)&&n?.closest("[hidden]")&&(D?history.replaceState(history.state,"",location.pathname+location.search):(b.reset(),setTimeout(()=>n.scrollIntoView()))),D=!1}),b.addEventListener("input",()=>{D=!0}),b.hidden=!1}function P(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const B=e=>document.querySelectorAll(e)
for(const O of B("[data-units]")){const F=[...B("[data-in-units] :is([data-jo], [data-won])")].map(e=>({cell:e,printed:e.cloneNode(!0)}))
let H=""
addEventListener("state",()=>{const e=O.querySelector(":checked")?.value??""
if(e!==H){H=e
for(const{cell:t,printed:n}of F){const o=t.dataset[e]
t.replaceChildren(...o?[o]:n.cloneNode(!0).childNodes)}}}),O.hidden=!1}}{const _=document.querySelectorAll("[data-print]")
for(const z of _)z.addEventListener("click",()=>print()),z.hidden=!1}{const V=document.querySelector("a[data-report-error]")
function W(){const e=document.getElementById(location.hash.slice(1))
if(!e||e.dataset.record)return e?.dataset.record??""
const{id:t}=e,n=`a.permalink:is([href="#${t}"], [href$="${t}/"])`
return(e.closest(".titled")??e).querySelector(n)?t:""}if(V){const G=V.href
addEventListener("state",()=>{const e=new URL(G),t=W()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),V.href=e.href})}}{const J=document.querySelector("script[src$='page.mjs']"),Q=500,X=document.querySelector("[data-md-component=content]"),Y=document.querySelector(".search input")
let Z=""
async function ee(){const e=new URLSearchParams(location.search).getAll("h")
if(!X||`${e}`===Z||`${e}`.length>Q)return
if("file:"===location.protocol)return
Z=`${e}`,Y.value||=e.join(" ")
const{markAll:t}=await(import(String(new URL("marks.mjs",J.src))));`${e}`===Z&&t(X,e)}addEventListener("state",ee)}{const te=document.querySelectorAll("a.term")
for(const ne of"popover"in HTMLElement.prototype?te:[]){const oe=document.getElementById(ne.hash.slice(1))
if(!oe)continue
let ae=!1
ne.ariaHasPopup="dialog",ne.ariaExpanded="false",ne.addEventListener("pointerdown",()=>{ae=oe.matches(":popover-open")}),ne.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),oe.matches(":popover-open")?oe.hidePopover():ae||(ne.ariaExpanded="true",oe.showPopover({source:ne})),ae=!1)}),oe.addEventListener("toggle",e=>{ne.ariaExpanded=String("open"===e.newState)})}}{const re=document.querySelector("script[src$='page.mjs']"),se=document.querySelectorAll("a.permalink")
for(const ce of"popover"in re?se:[])ce.setAttribute("role","button"),ce.setAttribute("aria-haspopup","dialog"),ce.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),ce.click())}),ce.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",re.src))))
await e.open(ce)}catch{location.assign(ce.href)}}})}{const de=document.querySelectorAll("[data-filters], [data-units]"),le=document.querySelectorAll(":is([data-filters], [data-units]) [name]"),ie=document.querySelectorAll("details[data-opens]"),ue=document.querySelector(".page-address"),pe=ue?.textContent,me=document.querySelectorAll(".tools a[hreflang]"),he=200,fe=()=>new URLSearchParams(location.search).getAll("open")
function ye(){const e=new URLSearchParams(location.search)
for(const t of le){const n=e.get(t.name)??""
"radio"===t.type?(t.defaultChecked||t.value===n)&&(t.checked=!0):t.value!==n&&(t.value=n.length>he?"":n,t.value||="")}for(const e of ie)e.open=fe().includes(e.dataset.opens??"")
dispatchEvent(new Event("state"))
for(const e of me)Object.assign(e,{search:location.search,hash:location.hash})
for(const t of["h","q"])e.delete(t)
ue&&(ue.textContent=`${pe}?${e}`.replace(/\?$/,""))}function ge(){const e=new URL(location.href)
for(const{type:t,checked:n,name:o,value:a}of le)("radio"!==t||n)&&(a?e.searchParams.set(o,a):e.searchParams.delete(o))
e.searchParams.delete("open")
for(const{open:t,dataset:n}of ie)t&&e.searchParams.append("open",n.opens??"")
history.replaceState(history.state,"",e),ye()}for(const ve of de)ve.addEventListener("input",ge),ve.addEventListener("reset",()=>setTimeout(ge)),ve.addEventListener("submit",e=>e.preventDefault())
for(const Ee of ie)Ee.addEventListener("toggle",()=>{Ee.open!==fe().includes(Ee.dataset.opens??"")&&ge()})
for(const Le of["pageshow","popstate","hashchange","beforeprint","storage","address"])addEventListener(Le,ye)
ye()}