// Reading help: see each choice at once, before it is kept.
(function () {
  "use strict";
  const form = document.querySelector("[data-reading]");
  if (form) form.addEventListener("change", (event) => { document.documentElement.dataset[event.target.name] = event.target.value; });
})();
