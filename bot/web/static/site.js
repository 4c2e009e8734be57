// What every page does: hide at once, leave when another page of ours was ended, menus, printing.
(function () {
  "use strict";
  const root = document.documentElement;
  root.classList.add("scripts");
  const pages = "BroadcastChannel" in window ? new BroadcastChannel("companion") : null;

  window.companion = {
    at: document.body.dataset.at,
    calm: () => root.dataset.calm === "yes" || matchMedia("(prefers-reduced-motion: reduce)").matches,
    async post(path, fields) {
      const body = new URLSearchParams({ ...fields, at: window.companion.at });
      const reply = await fetch(path, { method: "POST", body, headers: { "X-Part": "1" }, keepalive: true });
      const data = await reply.json();
      if (data.reason === "stale") { window.companion.leave("/gone/closed"); return null; }
      if (data.go) { location.assign(data.go); return null; }
      return data;
    },
    tell(text, stays) {
      const status = document.querySelector("[data-status]");
      status.textContent = text;
      if (!stays) setTimeout(() => { if (status.textContent === text) status.textContent = ""; }, 6000);
    },
    // Nothing of the page is seen or heard any more, also what stands in a box.
    cover() {
      document.title = "…";
      document.body.classList.add("covered");
      for (const box of document.querySelectorAll("textarea, input[type=text]")) box.value = "";
      if (window.companionSound) window.companionSound.stop();
    },
    leave(path) { window.companion.cover(); location.replace(path); },
  };

  // What stays in sight while the page moves stands below the top, however high that is.
  const head = document.querySelector(".top");
  if (head && "ResizeObserver" in window) new ResizeObserver(() => root.style.setProperty("--top", (getComputedStyle(head).position === "sticky" ? head.offsetHeight : 0) + "px")).observe(head);

  // "Hide this": cover before the server answers, and leave no page behind for the back button.
  const hide = document.querySelector("[data-hide-form]");
  if (hide) hide.addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(hide));
    window.companion.cover();
    if (pages) pages.postMessage("hiding");
    try { await fetch("/hide", { method: "POST", body, headers: { "X-Part": "1" } }); } finally { location.replace("/hide"); }
  });

  // Two pages of one sitting: when one is hidden or ended, the other goes too; and each asks again when it is seen again.
  const ask = () => { if (window.companion.at) window.companion.post("/here", {}).catch(() => {}); };
  if (pages) {
    if (location.pathname === "/hide") pages.postMessage("hidden");
    if (/^\/gone\/(?!closed)/.test(location.pathname)) pages.postMessage("ended");
    pages.addEventListener("message", ({ data }) => {
      const shown = window.companion.at && location.pathname !== "/hide";
      if (data === "hiding" && shown) window.companion.cover();
      if (data === "hidden" && shown) window.companion.leave("/hide");
      if (data === "ended") ask();
    });
  }
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") ask(); });

  // A page kept by the back button is asked for again: it may not be ours to show any more.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // After a press that came back to its own place, the keyboard is at that place too.
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.matches("a, button, input, textarea, summary, [tabindex]")) target.focus();

  for (const link of document.querySelectorAll("[data-print]")) link.addEventListener("click", (event) => { event.preventDefault(); print(); });

  // A menu closes with Escape and by pressing elsewhere.
  const more = document.querySelector("details.more");
  if (more) {
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && more.open) { more.open = false; more.querySelector("summary").focus(); } });
    document.addEventListener("click", (event) => { if (more.open && !more.contains(event.target)) more.open = false; });
  }
})();
