// A shared computer: quiet time with a warning that can be heard and more time; and the way back to the resting screen.
(function () {
  "use strict";
  const root = document.documentElement;
  if (root.dataset.rest) setTimeout(() => location.replace("/"), Number(root.dataset.rest) * 1000);

  const dialog = document.querySelector("dialog[data-quiet-box]");
  let quiet = Number(root.dataset.quiet || 0) * 1000;
  if (!quiet || !dialog) return;
  let timer = 0, end = 0, told = Date.now(), before = null;
  const begin = () => { clearTimeout(timer); timer = setTimeout(warn, quiet); };
  const here = (long) => { told = Date.now(); window.companion.post("/here", long ? { long: "1" } : {}).catch(() => {}); };

  function warn() {
    before = document.activeElement;
    dialog.showModal();
    dialog.querySelector("[data-more-time]").focus();
    if (window.companionSound) window.companionSound.play(dialog);
    end = setTimeout(() => { window.companion.cover(); window.companion.post("/quiet", {}).then((data) => { if (data) location.replace("/"); }, () => location.replace("/")); }, Number(root.dataset.warning) * 1000);
  }
  // Closed by a button or by Escape: both are "I'm here".
  dialog.addEventListener("close", () => {
    clearTimeout(end);
    if (window.companionSound) window.companionSound.stop();
    if (before) before.focus();
    here(dialog.returnValue === "long");
    if (dialog.returnValue === "long") quiet = Number(root.dataset.long) * 1000;
    dialog.returnValue = "";
    begin();
  });
  for (const kind of ["pointerdown", "keydown", "input", "scroll"]) addEventListener(kind, () => {
    if (dialog.open) return;
    begin();
    if (Date.now() - told > 20000) here(false);
  }, { passive: true });
  begin();
})();
