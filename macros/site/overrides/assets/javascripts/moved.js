const canonical=document.querySelector("link[rel=canonical]")
location.replace(canonical.href+location.search+location.hash)
