// One switch: a light goes by itself from one thing to the next, and one key (or a touch beside everything) picks.
// What can be chosen comes first, then "I'm not safe"; the rest goes in groups: the first press opens a group, and after
// one round in it the light goes on. After two rounds without a press the light waits for a press.
(function () {
  "use strict";
  const root = document.documentElement;
  const SECONDS = { very_slow: 8, slow: 5, normal: 3, fast: 1.5 };
  const GROUPS = ".answer, .line, .dock, .tools, .chat-tools, .letters, .term-list, .steps, .foot, .keypad, .picture-grid, fieldset, .row, .where-list, .log";
  const ROUNDS = 2, TREMOR = 350, LONGEST_NAME = 6000;
  const step = (SECONDS[root.dataset.scan] || SECONDS.normal) * 1000;
  let here = null, inside = null, rounds = 0, waits = false, timer = 0, last = 0, dialog = null;

  // [what lights up, what is picked or the group's things]
  function round() {
    const all = window.companionKeys.stops();
    if (inside) return all.filter((thing) => inside.contains(thing)).map((thing) => ({ light: thing, things: [thing] }));
    const entries = [];
    for (const thing of all) {
      const group = window.companionKeys.first_of(thing) ? null : thing.closest(GROUPS);
      const before = group && entries.find((entry) => entry.light === group);
      if (before) before.things.push(thing); else entries.push({ light: group || thing, things: [thing] });
    }
    return entries.map((entry) => (entry.things.length === 1 ? { light: entry.things[0], things: entry.things } : entry));
  }
  function dark() { for (const lit of document.querySelectorAll(".scan-here")) lit.classList.remove("scan-here"); }
  const name = (thing) => (thing.getAttribute("aria-label") || thing.innerText || thing.closest("label")?.innerText || "").replace(/\s+/g, " ").trim();
  function nameOf(entry) {
    if (entry.things.length === 1) return name(entry.light.type === "radio" ? entry.light.closest("label") : entry.light);
    return entry.light.getAttribute("aria-label") || entry.light.querySelector("legend, h2, h3, .asked")?.innerText || entry.things.map(name).join(", ").slice(0, 90);
  }
  async function light(entry, extra) {
    dark();
    here = entry;
    const shown = entry.light.type === "radio" ? entry.light.closest("label") : entry.light;
    shown.classList.add("scan-here");
    if (entry.things.length === 1) entry.things[0].focus({ preventScroll: true });
    shown.scrollIntoView({ block: "nearest", behavior: "auto" });
    const spoken = root.dataset.spoken === "yes" && window.companionSound ? window.companionSound.name(nameOf(entry)) : null;
    plan(step + extra, spoken);
  }
  // The light stays until its name has been said, also where that takes longer; where no sound comes it goes on.
  function plan(wait, spoken) {
    clearTimeout(timer);
    const said = spoken && Promise.race([spoken, new Promise((done) => setTimeout(done, LONGEST_NAME))]);
    const mine = (timer = setTimeout(async () => { if (said) await said; if (mine === timer) next(); }, wait));
  }
  function next() {
    const open = document.querySelector("dialog[open]");
    if (open !== dialog) { dialog = open; begin(); return; }
    if (waits) { plan(500); return; }
    if (document.hidden || (window.companionSound && window.companionSound.reads())) { plan(500); return; }
    const entries = round();
    if (!entries.length) { inside = null; plan(step); return; }
    const at = here ? entries.findIndex((entry) => entry.light === here.light) + 1 : 0;
    if (at < entries.length) { light(entries[at], at ? 0 : step / 2); return; }
    if (inside) { const group = inside; inside = null; here = { light: group }; next(); return; }
    rounds += 1;
    if (rounds >= ROUNDS) rest(); else light(entries[0], step / 2);
  }
  function rest() {
    waits = true;
    dark();
    window.companion.tell(root.dataset.scanWaits, true);
    plan(500);
  }
  function begin() {
    if (waits) window.companion.tell("");
    waits = false; rounds = 0; inside = null; here = null;
    next();
  }
  function pick() {
    if (Date.now() - last < TREMOR) return;
    last = Date.now();
    rounds = 0;
    if (window.companionSound && window.companionSound.reads()) { window.companionSound.stop(); plan(step); return; }
    if (waits || !here) { begin(); return; }
    if (here.things.length > 1) { inside = here.light; here = null; next(); return; }
    const thing = here.things[0];
    if (!thing.isConnected) { begin(); return; }
    if (thing.tagName === "SUMMARY") { inside = null; here = null; }
    thing.click();
    plan(step);
  }

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Shift|Control|Alt|Meta|F\d+)$/.test(event.key)) return;
    const box = event.target.closest && event.target.closest("textarea, input:not([type=radio]):not([type=hidden])");
    if (box) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) pick();
  }, true);
  addEventListener("keyup", (event) => { if (event.key === " " && !(event.target.matches && event.target.matches("textarea, input"))) event.preventDefault(); }, true);
  // A switch that clicks: anywhere beside the things that can be pressed themselves.
  addEventListener("click", (event) => { if (event.isTrusted && !event.target.closest("a, button, input, textarea, summary, label, select")) pick(); });
  window.companionScan = { begin };
  plan(step / 2);
})();
