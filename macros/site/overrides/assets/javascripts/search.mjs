(()=>{function e(e,t,...n){const r=document.createElement(e)
return r.className=t,r.append(...n),r}const t=e=>document.createRange().createContextualFragment(e)
function n(e,t,n="",r=[]){const o=document.createElement("a"),a=new URL(e)
r.length&&a.searchParams.delete(n)
for(const e of r)a.searchParams.append(n,e)
return o.href=a.href,o.append(t),o}function r({location:r,title:o,text:a,tags:s=[],edition:l="",terms:c},i,{labels:u,unknown:d,root:f}){const p=Object.keys(c).filter(e=>c[e]),m=Object.keys(c).filter(e=>!c[e]&&!d.includes(e)),h=new Set([...s,l].filter(Boolean)),y=[...h].map(n=>e("span","",t(n)))
return m.length&&y.push(e("span","",u.missing.replace("{words}",()=>m.join(", ")))),e("li","search__result",...i&&!h.has(i.title)?[e("p","search__page",t(i.title))]:[],n(new URL(r,f),t(o),"h",p),t(a),...y.length?[e("p","search__tags",...y)]:[])}const o=(t,n)=>n.length?[e("p","search__way-on",`${t} `,...n.flatMap(e=>[e," "]))]:[],a=document.querySelector("dialog.search"),s=a.querySelector("input"),l=a.querySelector("[role=status]"),c=a.querySelector(".search__output"),i=l.textContent
let u=Reflect.get(a,"worker")
u&&y(u)
let d=!1,f="",p=0,m=history.state?.search
function h(){if(a.dataset.entered!==f)return
delete a.dataset.entered
const e=c.querySelector("li a")
e?.click()}function y(a){return a.addEventListener("message",({data:a})=>{d=!1,a.query!==s.value?w():a.failed?v():function(a){f=a.query,l.textContent=(({count:e,labels:t})=>e?e>1?t.found.replace("{count}",`${e}`):t.found_one:t.found_none)(a),c.replaceChildren(...((a,s)=>{const{count:l,items:c,labels:i,nearest:u,rest:d,root:f,unknown:p,waysIn:m}=a,h=i.unknown.replace("{words}",()=>p.join(", ")),y=e("ol","",...c.flatMap(t=>((t,n)=>{const o=t.find(({score:e})=>!e),a=t.filter(({score:e})=>e&&e>=t[0].score),s=t.filter(({score:e})=>e&&e<t[0].score),l=a.map((e,t)=>r(e,t?void 0:o,n))
if(!s.length)return l
const c=e("summary","",n.labels.more.replace("{count}",`${s.length}`)),i=e("ol","",...s.map(e=>r(e,void 0,n)))
return[...l,e("li","",e("details","",c,i))]})(t,a)))
y.setAttribute("aria-label",s)
const v=u.map(e=>n(new URL(location.href),e,"q",[e])),w=Object.assign(e("button","tool",i.rest),{type:"button"}),g=m.map(e=>n(new URL(e.location,f),t(e.title)))
return[...p.length?[e("p","search__unknown",h)]:[],...l?[y]:[],...o(i.nearest,v),...o(i.ways_in,l?[]:g),...d.length?[w]:[]]})(a,c.dataset.label??"")),p||(c.scrollTop=0),(()=>{if(m?.query!==f)return
const{open:e,top:t,at:n}=m
m=void 0,c.querySelectorAll("details").forEach((t,n)=>{t.open=e.includes(n)}),c.scrollTop=t,c.querySelectorAll("a")[n]?.focus({preventScroll:!0})})(),h()}(a)}),a.addEventListener("error",v),a}function v(){u?.terminate(),u=void 0,d=!1,f="",l.textContent=l.dataset.failed??""}function w(){!d&&s.value.trim()&&(d=!0,u??=y(new Worker(a.dataset.worker??"")),u.postMessage({query:s.value,scope:{more:p}}))}function g(){const e=a.open?s.value.trim():"",t=new URL(location.href)
e?t.searchParams.set("q",e):t.searchParams.delete("q"),s.value.trim()||t.searchParams.delete("h"),history.replaceState(history.state,"",t),dispatchEvent(new Event("address")),s.value.trim()?s.value!==f&&(p=0,w()):(f="",l.textContent=i,c.replaceChildren())}c.addEventListener("click",e=>{const t=e.target instanceof Element&&e.target.closest("a, button")
if(t instanceof HTMLButtonElement&&(p++,w(),s.focus()),!(t instanceof HTMLAnchorElement))return
const n=t.closest("li")?null:new URL(t.href).searchParams.get("q")
if(n)return e.preventDefault(),s.value=n,g(),void s.focus()
const r=[...c.querySelectorAll("details")].flatMap((e,t)=>e.open?[t]:[]),o=[...c.querySelectorAll("a")].indexOf(t)
history.replaceState({...history.state,search:{query:f,top:c.scrollTop,open:r,at:o}},"")}),document.addEventListener("keydown",e=>{if(!a.open||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return
const t={ArrowDown:1,ArrowUp:-1}[e.key]
if(t){const n=[...c.querySelectorAll("a:not(details:not([open]) > ol a), summary, button")],r=n.indexOf(document.activeElement)+t,o=r<0?s:n[r]
e.preventDefault(),o?.focus()}else/^[^ ]$/.test(e.key)&&s.focus()}),a.addEventListener("close",g),s.addEventListener("input",()=>{delete a.dataset.entered,g()}),s.form?.addEventListener("submit",h),s.form?.addEventListener("reset",()=>{setTimeout(g),s.focus()}),g()})()
