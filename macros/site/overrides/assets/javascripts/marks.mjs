const e="script, style, nav, form, .sr-only, [hidden], [aria-hidden=true]",t=e=>[...new Set(e)].filter(e=>e.length>1).sort((e,t)=>t.length-e.length),o="\\p{Script=Latin}",n=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&").replace(/\s/g,"\\s").replace(RegExp(`${o}$`,"u"),`$&(?!${o})`),r=RegExp(`${o}{2}$`,"u"),l=(e,t)=>e.textContent?.toLowerCase().replaceAll(" "," ").includes(t.toLowerCase())
function c(o,s){const a=new RegExp(s.map(n).join("|"),"giu"),i=document.createTreeWalker(o,NodeFilter.SHOW_TEXT),d=[]
for(;i.nextNode();)d.push(i.currentNode)
for(const t of d){if(t.parentElement?.closest(e))continue
const o=[...t.data.matchAll(a)].filter(({index:e})=>!r.test(t.data.slice(0,e+1)))
for(const{0:e,index:n}of o.reverse()){const o=t.splitText(n)
o.splitText(e.length)
const r=document.createElement("mark")
r.dataset.found="",o.replaceWith(r),r.append(o)}}for(const e of s.filter(e=>/\s/.test(e)))for(const n of o.querySelectorAll(":has(*)"))l(n,e)&&![...n.children].some(t=>l(t,e))&&c(n,t(e.split(/\s+/)))}const s=/^\d{4}-\d\d-\d\d$/
function a(t,o){for(const n of t.querySelectorAll(`time:is([datetime="${o}"], [datetime="${o.slice(0,7)}"])`)){if(n.closest(e))continue
const t=document.createElement("mark")
t.dataset.found="",t.append(...n.childNodes),n.append(t)}}export function markAll(e,o){for(const t of e.querySelectorAll("mark[data-found]"))t.replaceWith(...t.childNodes)
for(const t of e.querySelectorAll(".tie"))t.remove()
e.normalize()
const n=t(o),r=n.filter(e=>!s.test(e))
for(const t of n.filter(e=>s.test(e)))a(e,t)
r.length&&c(e,r)}