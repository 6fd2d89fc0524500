document.documentElement.classList.replace("no-js","js")
try{const e=localStorage.getItem("scheme")
"light"!==e&&"dark"!==e||(document.documentElement.dataset.scheme=e)}catch{}addEventListener("load",()=>{const e=document.querySelector("[data-from-disk]"),t=document.querySelector("[data-opens-search][hidden]")
"file:"===location.protocol&&t&&e&&e.removeAttribute("hidden")})
