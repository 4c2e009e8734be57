// What every page does: hide at once, sound of being there for the quiet time, switch keys.
(function () {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripts");

  window.companion = {
    at: document.body.dataset.at,
    async post(path, fields) {
      const body = new URLSearchParams({ ...fields, at: window.companion.at });
      const reply = await fetch(path, { method: "POST", body, headers: { "X-Part": "1" } });
      const data = await reply.json();
      if (data.go) { location.assign(data.go); return null; }
      return data;
    },
    tell(text) {
      const status = document.querySelector("[data-status]");
      status.textContent = text;
      setTimeout(() => { if (status.textContent === text) status.textContent = ""; }, 6000);
    },
  };

  // "Hide this": cover before the server answers, and leave no page behind for the back button.
  const hide = document.querySelector("[data-hide-form]");
  if (hide) hide.addEventListener("submit", async (event) => {
    event.preventDefault();
    document.title = "…";
    document.body.classList.add("covered");
    if (window.companionSound) window.companionSound.stop();
    const body = new URLSearchParams(new FormData(hide));
    try { await fetch("/hide", { method: "POST", body, headers: { "X-Part": "1" } }); } finally { location.replace("/hide"); }
  });

  // A page kept by the back button is asked for again: it may not be ours to show any more.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // Two keys: Space moves on, Enter chooses (for switches). In a text box Space stays Space.
  if (root.dataset.keys === "two") document.addEventListener("keydown", (event) => {
    if (event.key !== " " || /^(TEXTAREA|INPUT)$/.test(event.target.tagName) && event.target.type !== "radio") return;
    event.preventDefault();
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, summary")].filter((element) => element.offsetParent !== null && !element.disabled);
    const next = all[(all.indexOf(document.activeElement) + 1) % all.length];
    if (next) next.focus();
  });

  for (const link of document.querySelectorAll("[data-print]")) link.addEventListener("click", (event) => { event.preventDefault(); print(); });

  // A menu closes with Escape and by pressing elsewhere.
  const more = document.querySelector("details.more");
  if (more) {
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && more.open) { more.open = false; more.querySelector("summary").focus(); } });
    document.addEventListener("click", (event) => { if (more.open && !more.contains(event.target)) more.open = false; });
  }

  // Quiet time on a shared computer: a warning that can be heard, more time, or none at all.
  const quiet = Number(root.dataset.quiet || 0) * 1000;
  const box = document.querySelector("template[data-quiet-box]");
  if (quiet && box) {
    let timer = 0, end = 0, told = Date.now(), dialog = null, before = null;
    const begin = () => { clearTimeout(timer); timer = setTimeout(warn, quiet); };
    const here = (never) => { told = Date.now(); window.companion.post("/here", never ? { never: "1" } : {}).catch(() => {}); };
    const close = () => { clearTimeout(end); if (dialog) { dialog.remove(); dialog = null; if (before) before.focus(); } begin(); };
    function warn() {
      before = document.activeElement;
      dialog = box.content.firstElementChild.cloneNode(true);
      document.body.append(dialog);
      dialog.querySelector("[data-more-time]").addEventListener("click", () => { here(false); close(); });
      dialog.querySelector("[data-never]").addEventListener("click", () => { here(true); close(); clearTimeout(timer); });
      dialog.querySelector("[data-more-time]").focus();
      if (window.companionSound) window.companionSound.play(dialog);
      end = setTimeout(() => { window.companion.post("/quiet", {}).catch(() => location.replace("/")); }, Number(root.dataset.warning) * 1000);
    }
    for (const kind of ["pointerdown", "keydown", "input", "scroll"]) addEventListener(kind, () => {
      if (dialog) return;
      begin();
      if (Date.now() - told > 20000) here(false);
    }, { passive: true });
    begin();
  }
})();
