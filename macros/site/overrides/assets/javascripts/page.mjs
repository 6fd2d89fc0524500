{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>n.dataset.scheme?"dark"===n.dataset.scheme:t.matches
function r(e){e?n.dataset.scheme=e:delete n.dataset.scheme
try{e?localStorage.setItem("scheme",e):localStorage.removeItem("scheme")}catch{}}const a=()=>{for(const t of e)t.setAttribute("aria-pressed",String(o()))}
for(const s of e)s.addEventListener("click",()=>{const e=!o()
r(e===t.matches?null:e?"dark":"light"),a()}),s.hidden=!1
t.addEventListener("change",a),a()}{const c=document.querySelectorAll("details[data-closes]")
for(const l of c){const u=()=>l.removeAttribute("open")
l.addEventListener("keydown",e=>{"Escape"===e.key&&l.open&&(u(),l.querySelector("summary")?.focus())}),l.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!l.contains(e)&&u()}),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&l.contains(e)||u()})}const d=document.querySelector(".side [aria-current='page']"),i=d?.closest(".md-sidebar__scrollwrap")
if(d&&i){const[m,p]=[d,i].map(e=>e.getBoundingClientRect())
i.scrollTop+=m.top-p.top-(p.height-m.height)/2}}{const h=document.querySelector("script[src$='page.mjs']"),f=document.querySelector("dialog.search"),y=f.querySelector("input"),g=f.querySelector("[role=status]"),v=document.querySelectorAll("[data-opens-search]"),E=/Mac|iP/.test(navigator.platform)
let S=!1
function L(){if(S)return
S=!0
const e=new Worker(f.dataset.worker??"")
Object.assign(f,{worker:e}),e.addEventListener("error",()=>Object.assign(f,{worker:void 0}))
const t=document.createElement("script")
t.type=h.type,t.src=String(new URL("search.mjs",h.src)),t.addEventListener("error",()=>{S=!1,g.textContent=g.dataset.failed??""}),document.head.append(t)}function k(){L(),f.open||f.showModal(),y.focus(),y.dispatchEvent(new Event("input"))}function w(){k(),y.select()}for(const x of v)x.setAttribute("aria-haspopup","dialog"),x.setAttribute("aria-keyshortcuts",E?"Meta+K":"Control+K"),x.title=E?"⌘K":"Ctrl+K",x.hidden=!1,x.addEventListener("click",w),x.addEventListener("pointerenter",L,{once:!0})
addEventListener("keydown",e=>{(E?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),w())}),f.addEventListener("click",({target:e})=>{e instanceof Element&&(e===f||e.closest("[data-closes-search]"))&&f.close()})
let q=!1
for(const A of["compositionstart","compositionend"])y.addEventListener(A,()=>{q="compositionstart"===A})
y.form?.addEventListener("submit",e=>{e.preventDefault(),q||(f.dataset.entered=y.value)})
const $=new URLSearchParams(location.search).get("q")
null!==$&&(y.value=$,k(),addEventListener("load",()=>document.activeElement===document.body&&y.focus()))}{const b=document.querySelector("form[data-filters]"),K=b?.querySelector("output"),C=e=>document.querySelectorAll(e)
if(b&&K){const j=C(".as-table tbody tr"),R=C("[data-month], [data-part]"),N=[...C("[data-kind]")].map((e,t)=>{const n=(e.dataset.topics??"").split(" ").filter(Boolean),o=n.map(e=>b.querySelector(`[name="topic"] [value="${e}"]`)?.textContent)
return{element:e,row:j[t],text:P(`${e.textContent} ${o.join(" ")}`),month:e.closest("[data-month]")?.dataset.month,kind:e.dataset.kind,topics:n}}),{says:T="",saysNone:D=""}=K.dataset,U=()=>Object.fromEntries([...new FormData(b)].filter(([,e])=>e)),I=()=>{const{text:e,month:t,kind:n,topic:o}=U()
for(const r of N){const a=!((!e||r.text.includes(P(e)))&&(!t||r.month===t)&&(!n||r.kind===n)&&(!o||r.topics.includes(o)))
r.element.hidden=a,r.row&&(r.row.hidden=a)}for(const e of R)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const r=N.filter(({element:e})=>!e.hidden).length,a=T.replace("{shown}",String(r)).replace("{count}",String(N.length))
K.textContent=r?a:D},M=()=>{const e=new URLSearchParams(U()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},W=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=b.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},B=()=>{I(),M()}
b.addEventListener("input",B),b.addEventListener("reset",()=>setTimeout(B)),b.addEventListener("submit",e=>e.preventDefault()),W(),I(),b.hidden=!1}function P(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const O=e=>document.querySelectorAll(e)
for(const F of O("[data-units]")){const H=new Map([...O("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
F.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of H){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),F.hidden=!1}}{const _=document.querySelectorAll("[data-print]")
for(const z of _)z.addEventListener("click",()=>print()),z.hidden=!1}{const X=document.querySelector("a[data-report-error]")
function G(){const e=document.getElementById(location.hash.slice(1))
if(!e||e.dataset.record)return e?.dataset.record??""
const{id:t}=e,n=`a.permalink:is([href="#${t}"], [href$="${t}/"])`
return(e.closest(".titled")??e).querySelector(n)?t:""}if(X){const J=X.href,Q=()=>{const e=new URL(J),t=G()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),X.href=e.href}
addEventListener("hashchange",Q),Q()}}{const V="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",Y=e=>[...new Set(e)].filter(e=>e.length>1).sort((e,t)=>t.length-e.length),Z="\\p{Script=Latin}",ee=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&").replace(RegExp(`${Z}$`,"u"),`$&(?!${Z})`),te=RegExp(`${Z}{2}$`,"u"),ne=(e,t)=>e.textContent?.toLowerCase().includes(t.toLowerCase())
function oe(e,t){const n=new RegExp(t.map(ee).join("|"),"giu"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),r=[]
for(;o.nextNode();)r.push(o.currentNode)
for(const e of r){if(e.parentElement?.closest(V))continue
const t=[...e.data.matchAll(n)].filter(({index:t})=>!te.test(e.data.slice(0,t+1)))
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const r=document.createElement("mark")
r.dataset.found="",t.replaceWith(r),r.append(t)}}for(const n of t.filter(e=>/\s/.test(e)))for(const t of e.querySelectorAll(":has(*)"))ne(t,n)&&![...t.children].some(e=>ne(e,n))&&oe(t,Y(n.split(/\s+/)))}const re=/^\d{4}-\d\d-\d\d$/
function ae(e,t){for(const n of e.querySelectorAll(`time:is([datetime="${t}"], [datetime="${t.slice(0,7)}"])`)){if(n.closest(V))continue
const e=document.createElement("mark")
e.dataset.found="",e.append(...n.childNodes),n.append(e)}}const se=new URL(location.href),ce=se.searchParams.getAll("h"),de=document.querySelector("[data-md-component=content]")
if(de&&ce.length){const ie=Y(ce),le=ie.filter(e=>!re.test(e))
for(const pe of ie.filter(e=>re.test(e)))ae(de,pe)
le.length&&oe(de,le)
const ue=document.querySelector(".search form"),me=ue.elements.namedItem("q")
me.value||=ce.join(" "),ue.addEventListener("reset",()=>{for(const e of document.querySelectorAll("mark[data-found]"))e.replaceWith(...e.childNodes)}),se.searchParams.delete("h"),history.replaceState(history.state,"",se)}}{const he=document.querySelectorAll("a.term")
for(const fe of"popover"in HTMLElement.prototype?he:[]){const ye=document.getElementById(fe.hash.slice(1))
if(!ye)continue
let ge=!1
fe.ariaHasPopup="dialog",fe.ariaExpanded="false",fe.addEventListener("pointerdown",()=>{ge=ye.matches(":popover-open")}),fe.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),ye.matches(":popover-open")?ye.hidePopover():ge||(fe.ariaExpanded="true",ye.showPopover({source:fe})),ge=!1)}),ye.addEventListener("toggle",e=>{fe.ariaExpanded=String("open"===e.newState)})}}{const ve=document.querySelector("script[src$='page.mjs']"),Ee=document.querySelectorAll("a.permalink")
for(const Se of"popover"in ve?Ee:[])Se.setAttribute("role","button"),Se.setAttribute("aria-haspopup","dialog"),Se.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),Se.click())}),Se.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",ve.src))))
await e.open(Se)}catch{location.assign(Se.href)}}})}