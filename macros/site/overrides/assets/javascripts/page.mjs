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
function S(){if(E)return
E=!0
const e=new Worker(h.dataset.worker??"")
Object.assign(h,{worker:e}),e.addEventListener("error",()=>Object.assign(h,{worker:void 0}))
const t=document.createElement("script")
t.type=m.type,t.src=String(new URL("search.mjs",m.src)),t.addEventListener("error",()=>{E=!1,y.textContent=y.dataset.failed??""}),document.head.append(t)}function L(){S(),h.open||h.showModal(),f.focus(),f.dispatchEvent(new Event("input"))}function w(){L(),f.select()}for(const $ of g)$.setAttribute("aria-haspopup","dialog"),$.setAttribute("aria-keyshortcuts",v?"Meta+K":"Control+K"),$.title=v?"⌘K":"Ctrl+K",$.hidden=!1,$.addEventListener("click",w),$.addEventListener("pointerenter",S,{once:!0})
addEventListener("keydown",e=>{(v?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),w())}),h.addEventListener("click",({target:e})=>{e instanceof Element&&(e===h||e.closest("[data-closes-search]"))&&h.close()})
let k=!1
for(const x of["compositionstart","compositionend"])f.addEventListener(x,()=>{k="compositionstart"===x})
function q(){const e=new URLSearchParams(location.search).get("q")
null===e||e.length>f.maxLength||(f.value=e,L())}f.form?.addEventListener("submit",e=>{e.preventDefault(),k||(h.dataset.entered=f.value)}),q(),addEventListener("load",()=>h.open&&document.activeElement===document.body&&f.focus()),addEventListener("popstate",()=>{h.close(),q()})}{const A=document.querySelector("form[data-filters]"),b=A?.querySelector("output"),C=e=>document.querySelectorAll(e),K=(e,t)=>e.closest(`[data-${t}]`)?.dataset[t]?.split(" ")??[]
if(A&&b){const P=C(".as-table tbody tr"),j=[...C("[data-kind]")].map((e,t)=>{const n=K(e,"topic").map(e=>A.querySelector(`[name=topic] [value="${e}"]`)?.textContent)
return{element:e,row:P[t],text:N(`${e.textContent} ${n.join(" ")}`)}}),R=[...C("[data-month], [data-part]")].map(e=>{const t=e.querySelector("h2 small")
return{element:e,counted:t,whole:t?.textContent??""}}),T=[...C("h1, .as-table caption")].map(e=>{const t=document.createElement("small")
return e.append(" ",t),t}),{says:D="",saysNone:U=""}=b.dataset,M=(e,t)=>e?D.replace("{shown}",`${e}`).replace("{count}",`${t}`):U
addEventListener("state",()=>{const e=[...new FormData(A)]
for(const{element:t,row:n,text:o}of j)t.hidden=!e.every(([e,n])=>!n||("text"===e?o.includes(N(`${n}`)):K(t,e).includes(`${n}`))),n&&(n.hidden=t.hidden)
for(const{element:e,counted:t,whole:n}of R){const[o,a]=[":not([hidden])",""].map(t=>e.querySelectorAll(`[data-kind]${t}`).length)
e.hidden=!o,t&&(t.textContent=o<a?M(o,a):n)
for(const t of C(`li > a[href="#${e.dataset.month??e.id}"]`))t.parentElement?.toggleAttribute("hidden",!o)}const t=j.filter(({element:e})=>!e.hidden).length
b.textContent=M(t,j.length)
for(const e of T)e.textContent=t<j.length?b.textContent:""}),A.hidden=!1}function N(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const W=e=>document.querySelectorAll(e)
for(const I of W("[data-units]")){const O=[...W("[data-in-units] :is([data-jo], [data-won])")].map(e=>({cell:e,printed:e.cloneNode(!0)}))
let B=""
addEventListener("state",()=>{const e=I.querySelector(":checked")?.value??""
if(e!==B){B=e
for(const{cell:t,printed:n}of O){const o=t.dataset[e]
t.replaceChildren(...o?[o]:n.cloneNode(!0).childNodes)}}}),I.hidden=!1}}{const F=document.querySelectorAll("[data-print]")
for(const H of F)H.addEventListener("click",()=>print()),H.hidden=!1}{const _=document.querySelector("a[data-report-error]")
function z(){const e=document.getElementById(location.hash.slice(1))
if(!e||e.dataset.record)return e?.dataset.record??""
const{id:t}=e,n=`a.permalink:is([href="#${t}"], [href$="${t}/"])`
return(e.closest(".titled")??e).querySelector(n)?t:""}if(_){const X=_.href
addEventListener("state",()=>{const e=new URL(X),t=z()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),_.href=e.href})}}{const G="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",J=500,Q=e=>[...new Set(e)].filter(e=>e.length>1).sort((e,t)=>t.length-e.length),V="\\p{Script=Latin}",Y=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&").replace(RegExp(`${V}$`,"u"),`$&(?!${V})`),Z=RegExp(`${V}{2}$`,"u"),ee=(e,t)=>e.textContent?.toLowerCase().includes(t.toLowerCase())
function te(e,t){const n=new RegExp(t.map(Y).join("|"),"giu"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=[]
for(;o.nextNode();)a.push(o.currentNode)
for(const e of a){if(e.parentElement?.closest(G))continue
const t=[...e.data.matchAll(n)].filter(({index:t})=>!Z.test(e.data.slice(0,t+1)))
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const a=document.createElement("mark")
a.dataset.found="",t.replaceWith(a),a.append(t)}}for(const n of t.filter(e=>/\s/.test(e)))for(const t of e.querySelectorAll(":has(*)"))ee(t,n)&&![...t.children].some(e=>ee(e,n))&&te(t,Q(n.split(/\s+/)))}const ne=/^\d{4}-\d\d-\d\d$/
function oe(e,t){for(const n of e.querySelectorAll(`time:is([datetime="${t}"], [datetime="${t.slice(0,7)}"])`)){if(n.closest(G))continue
const e=document.createElement("mark")
e.dataset.found="",e.append(...n.childNodes),n.append(e)}}const ae=document.querySelector("[data-md-component=content]"),re=document.querySelector(".search input")
let se=""
function ce(){const e=new URLSearchParams(location.search).getAll("h")
if(!ae||`${e}`===se||`${e}`.length>J)return
for(const e of ae.querySelectorAll("mark[data-found]"))e.replaceWith(...e.childNodes)
ae.normalize(),se=`${e}`
const t=Q(e),n=t.filter(e=>!ne.test(e))
for(const e of t.filter(e=>ne.test(e)))oe(ae,e)
n.length&&te(ae,n),re.value||=e.join(" ")}addEventListener("state",ce)}{const de=document.querySelectorAll("a.term")
for(const le of"popover"in HTMLElement.prototype?de:[]){const ie=document.getElementById(le.hash.slice(1))
if(!ie)continue
let ue=!1
le.ariaHasPopup="dialog",le.ariaExpanded="false",le.addEventListener("pointerdown",()=>{ue=ie.matches(":popover-open")}),le.addEventListener("click",e=>{e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),ie.matches(":popover-open")?ie.hidePopover():ue||(le.ariaExpanded="true",ie.showPopover({source:le})),ue=!1)}),ie.addEventListener("toggle",e=>{le.ariaExpanded=String("open"===e.newState)})}}{const pe=document.querySelector("script[src$='page.mjs']"),me=document.querySelectorAll("a.permalink")
for(const he of"popover"in pe?me:[])he.setAttribute("role","button"),he.setAttribute("aria-haspopup","dialog"),he.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),he.click())}),he.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",pe.src))))
await e.open(he)}catch{location.assign(he.href)}}})}{const fe=document.querySelectorAll("[data-filters], [data-units]"),ye=document.querySelectorAll(":is([data-filters], [data-units]) [name]"),ge=document.querySelectorAll(".tools a[hreflang]"),ve=200
function Ee(){const e=new URLSearchParams(location.search)
for(const t of ye){const n=e.get(t.name)??""
"radio"===t.type?(t.defaultChecked||t.value===n)&&(t.checked=!0):t.value!==n&&(t.value=n.length>ve?"":n,t.value||="")}for(const e of ge)Object.assign(e,{search:location.search,hash:location.hash})
dispatchEvent(new Event("state"))}function Se(){const e=new URL(location.href)
for(const{type:t,checked:n,name:o,value:a}of ye)("radio"!==t||n)&&(a?e.searchParams.set(o,a):e.searchParams.delete(o))
history.replaceState(history.state,"",e),Ee()}for(const Le of fe)Le.addEventListener("input",Se),Le.addEventListener("reset",()=>setTimeout(Se)),Le.addEventListener("submit",e=>e.preventDefault())
for(const we of["pageshow","popstate","hashchange","beforeprint","storage","address"])addEventListener(we,Ee)
Ee()}