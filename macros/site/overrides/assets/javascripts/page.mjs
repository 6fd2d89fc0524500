{const e=document.querySelectorAll("[data-scheme-button]"),t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>n.dataset.scheme?"dark"===n.dataset.scheme:t.matches
function r(e){e?n.dataset.scheme=e:delete n.dataset.scheme
try{e?localStorage.setItem("scheme",e):localStorage.removeItem("scheme")}catch{}}const a=()=>{for(const t of e)t.setAttribute("aria-pressed",String(o()))}
for(const s of e)s.addEventListener("click",()=>{const e=!o()
r(e===t.matches?null:e?"dark":"light"),a()}),s.hidden=!1
t.addEventListener("change",a),a()}{const c=document.querySelectorAll("details[data-closes]")
for(const d of c){const i=()=>d.removeAttribute("open")
d.addEventListener("keydown",e=>{"Escape"===e.key&&d.open&&(i(),d.querySelector("summary")?.focus())}),d.addEventListener("focusout",({relatedTarget:e})=>{e instanceof Node&&!d.contains(e)&&i()}),document.addEventListener("pointerdown",({target:e})=>{e instanceof Node&&d.contains(e)||i()})}}{const l=document.querySelector("script[src$='page.mjs']"),u=document.querySelector("dialog.search"),m=u.querySelector("input"),f=u.querySelector("[role=status]"),h=document.querySelectorAll("[data-opens-search]"),p=/Mac|iP/.test(navigator.platform)
let y=!1
function v(){if(y)return
y=!0
const e=new Worker(u.dataset.worker??"")
Object.assign(u,{worker:e}),e.addEventListener("error",()=>Object.assign(u,{worker:void 0}))
const t=document.createElement("script")
t.type=l.type,t.src=String(new URL("search.mjs",l.src)),t.addEventListener("error",()=>{y=!1,f.textContent=f.dataset.failed??""}),document.head.append(t)}function g(){v(),u.open||u.showModal(),m.focus(),m.dispatchEvent(new Event("input"))}function E(){g(),m.select()}for(const L of h)L.setAttribute("aria-haspopup","dialog"),L.setAttribute("aria-keyshortcuts",p?"Meta+K":"Control+K"),L.title=p?"⌘K":"Ctrl+K",L.hidden=!1,L.addEventListener("click",E),L.addEventListener("pointerenter",v,{once:!0})
addEventListener("keydown",e=>{(p?e.metaKey:e.ctrlKey)&&!e.altKey&&!e.shiftKey&&/^[kㅏ]$/i.test(e.key)&&(e.preventDefault(),E())}),u.addEventListener("click",({target:e})=>{e instanceof Element&&(e===u||e.closest("[data-closes-search]"))&&u.close()})
let S=!1
for(const w of["compositionstart","compositionend"])m.addEventListener(w,()=>{S="compositionstart"===w})
m.form?.addEventListener("submit",e=>{e.preventDefault(),S||(u.dataset.entered=m.value)})
const k=new URLSearchParams(location.search).get("q")
null!==k&&(m.value=k,g(),addEventListener("load",()=>document.activeElement===document.body&&m.focus()))}{const q=document.querySelector("form[data-filters]"),$=q?.querySelector("output"),A=e=>document.querySelectorAll(e)
if(q&&$){const x=A(".as-table tbody tr"),C=A("[data-month]"),K=[...A("[data-kind]")].map((e,t)=>{const n=(e.dataset.topics??"").split(" ").filter(Boolean),o=n.map(e=>q.querySelector(`[name="topic"] [value="${e}"]`)?.textContent)
return{element:e,row:x[t],text:b(`${e.textContent} ${o.join(" ")}`),month:e.closest("[data-month]")?.dataset.month,kind:e.dataset.kind,topics:n}}),{says:j="",saysNone:N=""}=$.dataset,R=()=>Object.fromEntries([...new FormData(q)].filter(([,e])=>e)),P=()=>{const{text:e,month:t,kind:n,topic:o}=R()
for(const r of K){const a=!((!e||r.text.includes(b(e)))&&(!t||r.month===t)&&(!n||r.kind===n)&&(!o||r.topics.includes(o)))
r.element.hidden=a,r.row&&(r.row.hidden=a)}for(const e of C)e.hidden=!e.querySelector("[data-kind]:not([hidden])")
const r=K.filter(({element:e})=>!e.hidden).length
$.textContent=r?j.replace("{shown}",String(r)):N},T=()=>{const e=new URLSearchParams(R()).toString()
history.replaceState(null,"",`${location.pathname}${e&&`?${e}`}${location.hash}`)},U=()=>{for(const[e,t]of new URLSearchParams(location.search)){const n=q.elements.namedItem(e)
n&&"value"in n&&(n.value=t)}},D=()=>{P(),T()}
q.addEventListener("input",D),q.addEventListener("reset",()=>setTimeout(D)),q.addEventListener("submit",e=>e.preventDefault()),U(),P(),q.hidden=!1}function b(e){return e.normalize("NFC").toLowerCase().replace(/\s+/g," ").trim()}}{const I=e=>document.querySelectorAll(e)
for(const M of I("[data-units]")){const W=new Map([...I("[data-in-units] :is([data-jo], [data-won])")].map(e=>[e,[...e.childNodes]]))
M.addEventListener("change",({target:e})=>{const{value:t}=e
for(const[e,n]of W){const o=e.dataset[t]
e.replaceChildren(...o?[o]:n)}}),M.hidden=!1}}{const O=document.querySelectorAll("[data-print]")
for(const F of O)F.addEventListener("click",()=>print()),F.hidden=!1}{const B=document.querySelector("a[data-report-error]")
function z(){const e=document.getElementById(location.hash.slice(1))
return!e||e.dataset.record?e?.dataset.record??"":(e.closest(".titled")??e).querySelector("a.permalink")?e.id:""}if(B){const H=B.href,X=()=>{const e=new URL(H),t=z()
t&&(e.searchParams.set("record",t),e.searchParams.set("page",`${e.searchParams.get("page")}#${t}`)),B.href=e.href}
addEventListener("hashchange",X),X()}}{const _="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",G=e=>[...new Set(e)].filter(e=>e.length>1).sort((e,t)=>t.length-e.length),J="\\p{Script=Latin}",Q=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&").replace(RegExp(`${J}$`,"u"),`$&(?!${J})`),V=RegExp(`${J}{2}$`,"u"),Y=(e,t)=>e.textContent?.toLowerCase().includes(t.toLowerCase())
function Z(e,t){const n=new RegExp(t.map(Q).join("|"),"giu"),o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),r=[]
for(;o.nextNode();)r.push(o.currentNode)
for(const e of r){if(e.parentElement?.closest(_))continue
const t=[...e.data.matchAll(n)].filter(({index:t})=>!V.test(e.data.slice(0,t+1)))
for(const{0:n,index:o}of t.reverse()){const t=e.splitText(o)
t.splitText(n.length)
const r=document.createElement("mark")
r.dataset.found="",t.replaceWith(r),r.append(t)}}for(const n of t.filter(e=>/\s/.test(e)))for(const t of e.querySelectorAll(":has(*)"))Y(t,n)&&![...t.children].some(e=>Y(e,n))&&Z(t,G(n.split(/\s+/)))}const ee=/^\d{4}-\d\d-\d\d$/
function te(e,t){for(const n of e.querySelectorAll(`time:is([datetime="${t}"], [datetime="${t.slice(0,7)}"])`)){if(n.closest(_))continue
const e=document.createElement("mark")
e.dataset.found="",e.append(...n.childNodes),n.append(e)}}const ne=new URL(location.href),oe=ne.searchParams.getAll("h"),re=document.querySelector("[data-md-component=content]")
if(re&&oe.length){const ae=G(oe),se=ae.filter(e=>!ee.test(e))
for(const ie of ae.filter(e=>ee.test(e)))te(re,ie)
se.length&&Z(re,se)
const ce=document.querySelector(".search form"),de=ce.elements.namedItem("q")
de.value||=oe.join(" "),ce.addEventListener("reset",()=>{for(const e of document.querySelectorAll("mark[data-found]"))e.replaceWith(...e.childNodes)}),ne.searchParams.delete("h"),history.replaceState(history.state,"",ne)}}{const le=document.querySelector("script[src$='page.mjs']"),ue=document.querySelectorAll("a.permalink")
for(const me of"popover"in le?ue:[])me.setAttribute("role","button"),me.setAttribute("aria-haspopup","dialog"),me.addEventListener("keydown",e=>{" "===e.key&&(e.preventDefault(),me.click())}),me.addEventListener("click",async e=>{if(!(e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)){e.preventDefault()
try{const e=await(import(String(new URL("take-along-menu.mjs",le.src))))
await e.open(me)}catch{location.assign(me.href)}}})}