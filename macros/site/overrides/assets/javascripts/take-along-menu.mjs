const e=document.createElement("div"),t=document.createElement("textarea"),n=document.createElement("p")
let o,a
export async function open(c){if(a??=await async function(){const e=document.querySelector("a.brand"),t=await fetch(new URL("take-along.json",e.href))
if(!t.ok)throw new Error(t.statusText)
return t.json()}(),e.isConnected||function(){e.className="take-along",e.popover="auto",e.role="dialog",t.readOnly=!0,t.rows=5,n.role="status",r("copy_link",()=>u(d())),r("copy_citation",()=>u(function(){const{site:e,translated:t,editions:n,words:r}=a,c=document.querySelector("h1"),l=function(){for(let e=o.parentElement;e;e=e.parentElement){const t=e.querySelector(".source[data-edition]")
if(t)return t}return null}(),{edition:i="",page:s}=l?.dataset??{},{report:u=e,publisher:p}=n[i]??{},y=i&&!o.parentElement?.querySelector(".untranslated"),g=[f(),m(o.closest("li, tr, dt, header, section")?.querySelector("time")),o.previousElementSibling===c?"":m(c),s?`${u}, ${r.source_page.replace("{page}",s)}`:u,p,h()?r.corrected_here:"",y?t:""],v=new Intl.DateTimeFormat(document.documentElement.lang,{dateStyle:"long"}).format(new Date),w=m(document.querySelector("[data-version]")),E=r.data_version.replace(/^./,e=>e.toLowerCase()),S=[r.accessed_on.replace("{day}",v),w&&`${E} ${w}`]
return`${g.flatMap(e=>e?[e.replace(/\.$/,"")]:[]).join(". ")}. ${d()} (${S.filter(Boolean).join(", ")})`}())),"share"in navigator&&r("share",p),e.append(t,n),r("close",s),e.addEventListener("keydown",i),e.addEventListener("toggle",e=>{"closed"===e.newState&&(o.ariaExpanded="false")}),document.body.append(e)}(),c===o&&e.matches(":popover-open"))return e.hidePopover()
e.hidePopover(),o=c,n.textContent="",t.hidden=!0,e.ariaLabel=`${a.words.link_and_citation}: ${f()}`,e.showPopover(),o.ariaExpanded="true",l(),e.querySelector("button")?.focus({preventScroll:!0}),function(){const e=d()
e.hash&&e.pathname===location.pathname&&(history.replaceState(history.state,"",e.hash),dispatchEvent(new Event("address")))}()}function r(t,n){const o=document.createElement("button")
o.type="button",o.className="tool",c(t,o),o.addEventListener("click",n),e.append(o)}function c(e,t){const{words:n,in_other_languages:o}=a
t.textContent=n[e]??""
const r=o[e]
r?t.lang=r:t.removeAttribute("lang")}function l(){const{left:t,top:n,bottom:a}=o.getBoundingClientRect(),{clientWidth:r,clientHeight:c}=document.documentElement,l=a+e.offsetHeight<=c||n<e.offsetHeight
e.style.left=`${scrollX+Math.max(8,Math.min(t,r-e.offsetWidth-8))}px`,e.style.top=`${scrollY+(l?a:n-e.offsetHeight)}px`}function i(n){const o=[...e.querySelectorAll("button, textarea:not([hidden])")],a=o.indexOf(document.activeElement),r="ArrowDown"===n.key?1:"ArrowUp"===n.key?-1:0
"Escape"===n.key?(n.preventDefault(),s()):r&&o[a]!==t?(n.preventDefault(),o.at((a+r)%o.length)?.focus()):"Tab"===n.key&&a===(n.shiftKey?0:o.length-1)&&(n.shiftKey&&n.preventDefault(),s())}function s(){e.hidePopover(),o.focus({preventScroll:!0})}function d(){const e=new URL(o.href)
return e.search="",e}async function u(e){const{words:o}=a
try{await navigator.clipboard.writeText(String(e)),t.hidden=!0,c("copied",n)}catch{t.value=String(e),t.ariaLabel=o.copy_by_hand,t.hidden=!1,t.select(),c("copy_by_hand",n)}l()}async function p(){const{site:e}=a
try{await navigator.share({title:`${f()} - ${e}`,url:String(d())})}catch{}}const f=()=>{const e=o.parentElement?.cloneNode(!0)
for(const t of e.querySelectorAll("small"))t.remove()
return o.dataset.name??e.textContent?.replace(/\s+/g," ").trim()??""}
function h(){const{hash:e,pathname:t}=d(),n=e.slice(1)||t.split("/").at(-2)
return null!==document.querySelector(`[data-corrected="${n}"]`)}function m(e){const t=e?.cloneNode(!0)
for(const e of t?.querySelectorAll("small, .permalink, .sr-only")??[])e.remove()
return t?.textContent?.replace(/\s+/g," ").trim()??""}