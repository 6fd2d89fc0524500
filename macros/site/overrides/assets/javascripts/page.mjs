{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>n.dataset.scheme?"dark"===n.dataset.scheme:t.matches
function a(e){e?n.dataset.scheme=e:delete n.dataset.scheme
try{e?localStorage.setItem("scheme",e):localStorage.removeItem("scheme")}catch{}}const r=()=>{for(const t of e)t.setAttribute("aria-pressed",String(o()))}
for(const s of e)s.addEventListener("click",()=>{const e=!o()
a(e===t.matches?null:e?"dark":"light"),r()}),s.hidden=!1
t.addEventListener("change",r),r()}{const c=document.querySelectorAll("details[data-closes]")
for(const d of c){const i=()=>d.removeAttribute("open")
d.addEventListener("keydown",e=>{"Escape"===e.key&&d.open&&(i(),d.querySelector("summary")?.focus())}),d.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!d.contains(e)&&i()}),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&d.contains(e)||i()})}}{const l=document.querySelector("script[src$='page.mjs']"),u=document.querySelector("dialog.search"),m=u.querySelector("input"),f=u.querySelector("[role=status]"),h=document.querySelectorAll("[data-opens-search]"),p=/Mac|iP/.test(navigator.platform)
let y=!1
function g(){if(y)return
y=!0
const e=new Worker(u.dataset.worker??"")
Object.assign(u,{worker:e}),e.addEventListener("error",()=>Object.assign(u,{worker:void 0}))
const t=document.createElement("script")
t.type=l.type,t.src=String(new URL("search.mjs",l.src)),t.addEventListener("error",()=>{y=!1,f.textContent=f.dataset.failed??""}),document.head.append(t)}function v(){g(),u.open||u.showModal(),m.focus(),m.dispatchEvent(new Event("input"))}function E(){v(),m.select()}for(const L of h)L.ariaHasPopup="dialog",L.setAttribute("aria-keyshortcuts",p?"Meta+K":"Control+K"),L.title=p?"⌘K":"Ctrl+K",L.hidden=!1,L.addEventListener("click",E),L.addEventListener("pointerenter",g,{once:!0})
addEventListener("keydown",e=>{(p?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),E())}),u.addEventListener("click",({target:e})=>{e instanceof Element&&(e===u||e.closest("[data-closes-search]"))&&u.close()})
let S=!1
for(const w of["compositionstart","compositionend"])m.addEventListener(w,()=>{S="compositionstart"===w})
m.form?.addEventListener("submit",e=>{e.preventDefault(),S||(u.dataset.entered=m.value)})
const k=new URLSearchParams(location.search).get("q")
null!==k&&(m.value=k,v(),addEventListener("load",()=>document.activeElement===document.body&&m.focus()))}{const q=document.querySelector("form[data-filters]"),$=q?.querySelector("output"),x=e=>document.querySelectorAll(e)
if(q&&$){const b=x(".as-table tbody tr"),C=x("[data-month]"),K=[...x("[data-kind]")].map((e,t)=>{const n=(e.dataset.topics??"").split(" ").filter(Boolean),o=n.map(e=>q.querySelector(`[name="topic"] [value="${e}"]`)?.textContent)
return{element:e,row:b[t],text:A(`${e.textContent} ${o.join(" ")}`),month:e.closest("[data-month]")?.dataset.month,kind:e.dataset.kind,topics:n}}),{says:j="",saysNone:P=""}=$.dataset,N=()=>Object.fromEntries([...new FormData(q)].filter(([,e])=>e)),R=()=>{const{text:e,month:t,kind:n,topic:o}=N()
for(const a of K){const r=!((!e||a.text.includes(A(e)))&&(!t||a.month===t)&&(!n||a.kind===n)&&(!o||a.topics.includes(o)))
a.element.hidden=r,a.row&&(a.row.hidden=r)}for(const e of C)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const a=K.filter(({element:e})=>!e.hidden).length
$.textContent=a?j.replace("{shown}",String(a)):P},T=()=>{const e=new URLSearchParams(N()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},U=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=q.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},D=()=>{R(),T()}
q.addEventListener("input",D),q.addEventListener("reset",()=>setTimeout(D)),q.addEventListener("submit",e=>e.preventDefault()),U(),R(),q.hidden=!1}function A(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const I=e=>document.querySelectorAll(e)
for(const M of I("[data-units]")){const W=new Map([...I("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
M.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of W){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),M.hidden=!1}}{const O=document.querySelectorAll("[data-print]")
for(const F of O)F.addEventListener("click",()=>print()),F.hidden=!1}{const H=document.querySelector("a[data-report-error]")
function B(){const e=document.getElementById(location.hash.slice(1))
return!e||e.dataset.record?e?.dataset.record??"":e.querySelector("a.permalink")?e.id:""}if(H){const z=H.href,X=()=>{const e=new URL(z),t=B()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),H.href=e.href}
addEventListener("hashchange",X),X()}}{const _="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",G=e=>[...new Set(e)].filter(e=>e.length>1).sort((e,t)=>t.length-e.length),J="\\p{Script=Latin}",Q=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&").replace(RegExp(`^(?=${J})`,"u"),`(?<!${J})`).replace(RegExp(`(?<=${J})$`,"u"),`(?!${J})`),V=(e,t)=>e.textContent?.toLowerCase().includes(t.toLowerCase())
function Y(e,t){const n=new RegExp(t.map(Q).join("|"),"giu"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=[]
for(;o.nextNode();)a.push(o.currentNode)
for(const e of a){if(e.parentElement?.closest(_))continue
const t=[...e.data.matchAll(n)]
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const a=document.createElement("mark")
a.dataset.found="",t.replaceWith(a),a.append(t)}}for(const n of t.filter(e=>/\s/.test(e)))for(const t of e.querySelectorAll(":has(*)"))V(t,n)&&![...t.children].some(e=>V(e,n))&&Y(t,G(n.split(/\s+/)))}const Z=/^\d{4}-\d\d-\d\d$/
function ee(e,t){for(const n of e.querySelectorAll(`time:is([datetime="${t}"], [datetime="${t.slice(0,7)}"])`)){if(n.closest(_))continue
const e=document.createElement("mark")
e.dataset.found="",e.append(...n.childNodes),n.append(e)}}const te=new URL(location.href),ne=te.searchParams.getAll("h"),oe=document.querySelector("[data-md-component=content]")
if(oe&&ne.length){const ae=G(ne),re=ae.filter(e=>!Z.test(e))
for(const de of ae.filter(e=>Z.test(e)))ee(oe,de)
re.length&&Y(oe,re)
const se=document.querySelector(".search form"),ce=se.elements.namedItem("q")
ce.value||=ne.join(" "),se.addEventListener("reset",()=>{for(const e of document.querySelectorAll("mark[data-found]"))e.replaceWith(...e.childNodes)}),te.searchParams.delete("h"),history.replaceState(history.state,"",te)}}{const ie=document.querySelector("script[src$='page.mjs']"),le=document.querySelectorAll("a.permalink")
for(const ue of le)ue.role="button",ue.ariaHasPopup="dialog",ue.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),ue.click())}),ue.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",ie.src))))
await e.open(ue)}catch{location.assign(ue.href)}}})}