const e=e=>document.querySelector(`[data-md-component=${e}]`)
!function(){const t=e("search-query"),n=document.getElementById("__search"),a=e("search-result"),r=a?.querySelector("[data-search-status]"),s=document.getElementById("__config")
t&&a&&r&&s&&(function(e){for(const t of["input","compositionend"])e.addEventListener(t,()=>e.dispatchEvent(new Event("keyup")))}(t),function(e,t,n){let a=!1
const r=e=>{const t=new URL(location.href)
e?t.searchParams.set("q",e):t.searchParams.delete("q"),history.replaceState(history.state,"",t)}
e.addEventListener("input",()=>r(e.value.trim())),e.value.trim()&&r(e.value.trim()),e.form?.addEventListener("reset",()=>r("")),n.addEventListener("click",({target:e})=>{a=e instanceof Element&&null!==e.closest(".md-search-result__link")},!0),t?.addEventListener("change",()=>{const n=e.value.trim()
a||t.checked&&n?queueMicrotask(()=>r(n)):t.checked||r(""),a=!1})}(t,n,a),function(e,t,n){const a=new URL(n.base,location.href),r=t.textContent,s=Object.assign(document.createElement("div"),{className:"search-way-on md-typeset",hidden:!0})
t.after(s)
const c=t=>{e.value=t,e.dispatchEvent(new Event("input",{bubbles:!0})),e.focus()}
new BroadcastChannel(new URL(n.search,location.href).pathname).addEventListener("message",({data:n})=>{if(n.query!==e.value)return
const o=""!==n.query.trim()
o?function(e,t){const{says:n="",saysOne:a="",saysNone:r=""}=e.dataset
e.textContent=t>1?n.replace("{count}",String(t)):t?a:r}(t,n.count):t.textContent=r,s.hidden=n.count>0||!o,s.replaceChildren(...s.hidden?[]:function({nearest:e,labels:t,waysIn:n},a,r){const s=(e,t)=>{if(!t.length)return[]
const n=document.createElement("p")
return n.append(`${e} `,...t.flatMap(e=>[e," "])),[n]},c=(e,t)=>Object.assign(document.createElement("a"),{href:e,textContent:t}),o=e.map(e=>{const t=c(`?${new URLSearchParams({q:e})}`,e)
return t.addEventListener("click",t=>{t.preventDefault(),t.stopPropagation(),r(e)}),t}),i=n.map(({location:e,title:t})=>{return c(new URL(e,a).href,(n=t,(new DOMParser).parseFromString(n,"text/html").body.textContent))
var n})
return[...s(t.nearest??"",o),...s(t.ways_in??"",i)]}(n,a,c))})}(t,r,JSON.parse(s.textContent)))}()
