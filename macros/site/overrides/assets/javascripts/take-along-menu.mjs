const e=document.createElement("div"),t=document.createElement("textarea"),n=document.createElement("p")
let o,r
export async function open(c){if(r??=await(async()=>{const e=document.querySelector("a.brand"),t=await fetch(new URL("take-along.json",e.href))
if(!t.ok)throw new Error(t.statusText)
return t.json()})(),e.isConnected||(()=>{e.className="take-along",e.popover="auto",e.role="dialog",t.readOnly=!0,t.rows=5,n.role="status",a("copy_link",()=>u(d())),a("copy_citation",()=>u((()=>{const{site:e,translated:t,editions:n,words:a}=r,c=document.querySelector("h1"),l=(()=>{for(let e=o.parentElement;e;e=e.parentElement){const t=e.querySelector(".source[data-edition]")
if(t)return t}return null})(),{edition:s="",page:i}=l?.dataset??{},{report:u=e,publisher:p}=n[s]??{},y=s&&!(o.closest("tr")??o.parentElement)?.querySelector(".untranslated"),g=[h(),f(o.closest("li, tr, dt, header, section")?.querySelector("time")),o.previousElementSibling===c?"":f(c),i?`${u}, ${a.source_page.replace("{page}",i)}`:u,p,m()?a.corrected_here:"",y?t:""],v=new Intl.DateTimeFormat(document.documentElement.lang,{dateStyle:"long"}).format(new Date),w=f(document.querySelector("[data-version]")),E=a.data_version.replace(/^./,e=>e.toLowerCase()),S=[a.accessed_on.replace("{day}",v),w&&`${E} ${w}`]
return`${g.flatMap(e=>e?[e.replace(/\.$/,"")]:[]).join(". ")}. ${d()} (${S.filter(Boolean).join(", ")})`})())),"share"in navigator&&a("share",p),e.append(t,n),a("close",i),e.addEventListener("keydown",s),e.addEventListener("toggle",e=>{"closed"===e.newState&&(o.ariaExpanded="false")}),document.body.append(e)})(),c===o&&e.matches(":popover-open"))return e.hidePopover()
e.hidePopover(),o=c,n.textContent="",t.hidden=!0,e.ariaLabel=`${r.words.link_and_citation}: ${h()}`,e.showPopover(),o.ariaExpanded="true",l(),e.querySelector("button")?.focus({preventScroll:!0}),(()=>{const e=d()
e.hash&&e.pathname===location.pathname&&(history.replaceState(history.state,"",e.hash),dispatchEvent(new Event("address")))})()}function a(t,n){const o=document.createElement("button")
o.type="button",o.className="tool",c(t,o),o.addEventListener("click",n),e.append(o)}function c(e,t){const{words:n,in_other_languages:o}=r
t.textContent=n[e]??""
const a=o[e]
a?t.lang=a:t.removeAttribute("lang")}function l(){const{left:t,top:n,bottom:r}=o.getBoundingClientRect(),{clientWidth:a,clientHeight:c}=document.documentElement,l=r+e.offsetHeight<=c||n<e.offsetHeight
e.style.left=`${scrollX+Math.max(8,Math.min(t,a-e.offsetWidth-8))}px`,e.style.top=`${scrollY+(l?r:n-e.offsetHeight)}px`}function s(n){const o=[...e.querySelectorAll("button, textarea:not([hidden])")],r=o.indexOf(document.activeElement),a="ArrowDown"===n.key?1:"ArrowUp"===n.key?-1:0
"Escape"===n.key?(n.preventDefault(),i()):a&&o[r]!==t?(n.preventDefault(),o.at((r+a)%o.length)?.focus()):"Tab"===n.key&&r===(n.shiftKey?0:o.length-1)&&(n.shiftKey&&n.preventDefault(),i())}function i(){e.hidePopover(),o.focus({preventScroll:!0})}function d(){const e=new URL(o.href)
return e.search="",e}async function u(e){const{words:o}=r
try{await navigator.clipboard.writeText(String(e)),t.hidden=!0,c("copied",n)}catch{t.value=String(e),t.ariaLabel=o.copy_by_hand,t.hidden=!1,t.select(),c("copy_by_hand",n)}l()}async function p(){const{site:e}=r
try{await navigator.share({title:`${h()} - ${e}`,url:String(d())})}catch{}}const h=()=>{const e=o.parentElement?.cloneNode(!0)
for(const t of e.querySelectorAll("small"))t.remove()
return o.dataset.name??e.textContent?.replace(/\s+/g," ").trim()??""}
function m(){const{hash:e,pathname:t}=d(),n=e.slice(1)||t.split("/").at(-2)
return null!==document.querySelector(`[data-corrected="${n}"]`)}function f(e){const t=e?.cloneNode(!0)
for(const e of t?.querySelectorAll("small, .permalink, .sr-only")??[])e.remove()
return t?.textContent?.replace(/\s+/g," ").trim()??""}