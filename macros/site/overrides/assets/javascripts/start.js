document.documentElement.classList.replace("no-js","js")
const root=new URL("../..",document.currentScript.src)
var __md_scope=root,__md_hash=t=>[...t].reduce((t,e)=>(t<<5)-t+e.charCodeAt(0),0),__md_get=(t,e=localStorage,c=root)=>JSON.parse(e.getItem(`${c.pathname}.${t}`)??"null"),__md_set=(t,e,c=localStorage,o=root)=>{try{c.setItem(`${o.pathname}.${t}`,JSON.stringify(e))}catch{}}
try{const t=localStorage.getItem("scheme")
"light"!==t&&"dark"!==t||(document.documentElement.dataset.scheme=t)}catch{}