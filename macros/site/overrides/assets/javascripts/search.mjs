(()=>{function e(e,t,...n){const r=document.createElement(e)
return r.className=t,r.append(...n),r}const t=e=>document.createRange().createContextualFragment(e)
function n(e,t,n={}){const r=document.createElement("a"),o=new URL(e)
for(const[e,t]of Object.entries(n))o.searchParams.set(e,t)
return r.href=o.href,r.append(t),r}function r({location:r,title:o,text:a,tags:s=[],edition:l="",terms:c},i,{labels:u,unknown:d,root:f}){const p=Object.keys(c).filter(e=>c[e]),m=Object.keys(c).filter(e=>!c[e]&&!d.includes(e)),h=new Set([...s,l].filter(Boolean)),y=[...h].map(n=>e("span","",t(n)))
return m.length&&y.push(e("span","",u.missing.replace("{words}",()=>m.join(", ")))),e("li","search__result",...i&&!h.has(i.title)?[e("p","search__page",t(i.title))]:[],n(new URL(r,f),t(o),p.length?{h:p.join(" ")}:{}),t(a),...y.length?[e("p","search__tags",...y)]:[])}const o=(t,n)=>n.length?[e("p","search__way-on",`${t} `,...n.flatMap(e=>[e," "]))]:[],a=document.querySelector("dialog.search"),s=a.querySelector("input"),l=a.querySelector("[role=status]"),c=a.querySelector(".search__output"),i=l.textContent
let u=Reflect.get(a,"worker")
u&&h(u)
let d=!1,f="",p=history.state?.search
function m(){if(a.dataset.entered!==f)return
delete a.dataset.entered
const e=c.querySelector("li a")
e?.click()}function h(a){return a.addEventListener("message",({data:a})=>{var i
d=!1,a.query!==s.value?v():a.failed?y():(f=(i=a).query,l.textContent=function({count:e,labels:t}){return e?e>1?t.found.replace("{count}",`${e}`):t.found_one:t.found_none}(i),c.replaceChildren(...function(a,s){const{count:l,items:c,labels:i,nearest:u,root:d,unknown:f,waysIn:p}=a,m=i.unknown.replace("{words}",()=>f.join(", ")),h=e("ol","",...c.flatMap(t=>function(t,n){const o=t.find(({score:e})=>!e),a=t.filter(({score:e})=>e&&e>=t[0].score),s=t.filter(({score:e})=>e&&e<t[0].score),l=a.map((e,t)=>r(e,t?void 0:o,n))
if(!s.length)return l
const c=e("summary","",n.labels.more.replace("{count}",`${s.length}`)),i=e("ol","",...s.map(e=>r(e,void 0,n)))
return[...l,e("li","",e("details","",c,i))]}(t,a)))
h.ariaLabel=s
const y=u.map(e=>n(new URL(location.href),e,{q:e})),v=p.map(e=>n(new URL(e.location,d),t(e.title)))
return[...f.length?[e("p","search__unknown",m)]:[],...l?[h]:[],...o(i.nearest,y),...o(i.ways_in,l?[]:v)]}(i,c.dataset.label??"")),c.scrollTop=0,function(){if(p?.query!==f)return
const{open:e,top:t,at:n}=p
p=void 0,c.querySelectorAll("details").forEach((t,n)=>{t.open=e.includes(n)}),c.scrollTop=t,c.querySelectorAll("a")[n]?.focus({preventScroll:!0})}(),m())}),a.addEventListener("error",y),a}function y(){u?.terminate(),u=void 0,d=!1,f="",l.textContent=l.dataset.failed??""}function v(){!d&&s.value.trim()&&(d=!0,u??=h(new Worker(a.dataset.worker??"")),u.postMessage({query:s.value}))}function w(){const e=a.open?s.value.trim():"",t=new URL(location.href)
e?t.searchParams.set("q",e):t.searchParams.delete("q"),history.replaceState(history.state,"",t),s.value.trim()?s.value!==f&&v():(f="",l.textContent=i,c.replaceChildren())}c.addEventListener("click",e=>{const t=e.target instanceof Element&&e.target.closest("a")
if(!t)return
const n=t.closest("li")?null:new URL(t.href).searchParams.get("q")
if(n)return e.preventDefault(),s.value=n,w(),void s.focus()
const r=[...c.querySelectorAll("details")].flatMap((e,t)=>e.open?[t]:[]),o=[...c.querySelectorAll("a")].indexOf(t)
history.replaceState({...history.state,search:{query:f,top:c.scrollTop,open:r,at:o}},"")}),document.addEventListener("keydown",function(e){if(!a.open||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return
const t={ArrowDown:1,ArrowUp:-1}[e.key]
if(t){const n=[...c.querySelectorAll("a, summary")].filter(e=>e.checkVisibility()),r=n.indexOf(document.activeElement)+t,o=r<0?s:n[r]
e.preventDefault(),o?.focus()}else/^[^ ]$/.test(e.key)&&s.focus()}),a.addEventListener("close",w),s.addEventListener("input",()=>{delete a.dataset.entered,w()}),s.form?.addEventListener("submit",m),s.form?.addEventListener("reset",()=>{setTimeout(w),s.focus()}),w()})()
